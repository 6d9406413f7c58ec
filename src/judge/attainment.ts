import type { Direction } from "../model/index.js";
import {
  absolute,
  compare,
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
 * expected value is better than the baseline; otherwise 1 less the relative shortfall, `1 - d(e - v) / |e|`, of a range
 * by the end that was crossed, the lower one for what lies inside. None where the expected value is 0 and no better than
 * the baseline. Neither is an official measure: both are this library's.
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
  const end = endFor(value, expected);
  if (isZero(end)) return undefined;
  const missing = divide(shortfall(value, expected, way), absolute(end));
  const reached = subtract(fromInteger(1), missing);
  return isFault(reached) ? undefined : { value: reached, by: "relative" };
}

/** The end of a range that a value above it has crossed; otherwise the lower end, or the one number. */
function endFor(value: Rational, { value: lower, upper }: Threshold): Rational {
  return upper !== undefined && compare(value, upper) > 0 ? upper : lower;
}

/** Whether one number is better than another. */
export function isBetter(one: Rational, other: Rational, way: "up" | "down"): boolean {
  const difference = way === "up" ? subtract(one, other) : subtract(other, one);
  return !isFault(difference) && sign(difference) > 0;
}
