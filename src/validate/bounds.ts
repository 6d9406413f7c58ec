import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import { compare, sign } from "../number/index.js";
import { numberOf } from "./number-of.js";

/** A least value above the greatest one. */
export function checkBounds(
  { least, most }: { readonly least?: string | undefined; readonly most?: string | undefined },
  path: IssuePath,
): Issue[] {
  const [low, high] = [numberOf(least), numberOf(most)];
  if (low === undefined || high === undefined || compare(low, high) <= 0) return [];
  return [issueOf("rangeReversed", [...path, "most"], { value: least ?? "", upper: most ?? "" })];
}

/** A distance below 0. */
export function checkNotNegative(value: string | undefined, path: IssuePath): Issue[] {
  const number = numberOf(value);
  if (value === undefined || number === undefined || sign(number) >= 0) return [];
  return [issueOf("outsideLimits", path, { value, least: "0" })];
}
