import { divide, fromInteger, isFault, type Rational, subtract } from "../number/index.js";
import type { Point } from "./path.js";

/** The change in each year from one point to a later one; `undefined` where they stand for one day. */
export function paceBetween(from: Point, to: Point): Rational | undefined {
  const years = divide(fromInteger(to.at - from.at), fromInteger(12));
  const pace = divide(subtract(to.value, from.value), years);
  return isFault(pace) ? undefined : pace;
}
