import type { Direction } from "../model/index.js";
import {
  absolute,
  divide,
  fromInteger,
  isFault,
  isZero,
  type Rational,
  sign,
  subtract,
} from "../number/index.js";
import { shortfall } from "./shortfall.js";
import type { Threshold } from "./threshold.js";

/** How much of what is expected was reached, and by which of the two ways it was reckoned. */
export interface Attainment {
  /** 1 where the expected value is reached exactly. */
  readonly value: Rational;
  /** `fromBaseline`: the share of the way from the baseline; `relative`: 1 less the relative shortfall. */
  readonly by: "fromBaseline" | "relative";
}

/**
 * How much of the expected value was reached: the share of the way from the baseline, `(v - b) / (e - b)`, where the
 * expected value is better than the baseline; otherwise 1 less the relative shortfall, `1 - d(e - v) / |e|`. None where
 * the expected value is 0 and no better than the baseline. Neither is an official measure: both are this library's.
 */
export function attainmentOf(
  value: Rational,
  expected: Threshold,
  way: Direction,
  baseline: Rational | undefined,
): Attainment | undefined {
  if (baseline !== undefined && way !== "none" && isBetter(expected.value, baseline, way)) {
    const share = divide(subtract(value, baseline), subtract(expected.value, baseline));
    return isFault(share) ? undefined : { value: share, by: "fromBaseline" };
  }
  if (isZero(expected.value)) return undefined;
  const missing = divide(shortfall(value, expected, way), absolute(expected.value));
  const reached = subtract(fromInteger(1), missing);
  return isFault(reached) ? undefined : { value: reached, by: "relative" };
}

/** Whether one number is better than another. */
export function isBetter(one: Rational, other: Rational, way: "up" | "down"): boolean {
  const difference = way === "up" ? subtract(one, other) : subtract(other, one);
  return !isFault(difference) && sign(difference) > 0;
}
