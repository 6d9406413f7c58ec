import { betterWay, type Expectation, readBack, satisfies } from "../judge/index.js";
import { directionOf, type Indicator } from "../model/index.js";
import type { Rational } from "../number/index.js";

/**
 * Whether a value satisfies what is expected of it, as the verdict compares them; nothing where that hangs on a plan that is
 * not at hand.
 */
export function isSatisfiedBy(
  value: Rational,
  { comparator, rounding, ...expected }: Expectation,
  indicator: Indicator | undefined,
): boolean | undefined {
  const limit = readBack(expected.value);
  const [upper, tolerance] = [expected.upper, expected.tolerance].map((one) => one && readBack(one));
  if (comparator === "achieved" || limit === undefined) return undefined;
  if (comparator === "about" && indicator === undefined) return undefined;
  const ends = { ...(upper && { upper }), ...(tolerance && { tolerance }) };
  const threshold = { comparator, value: limit, ...ends, ...(rounding && { rounding }) };
  const satisfied = satisfies(value, threshold, betterWay(threshold, indicator && directionOf(indicator)));
  return satisfied === "noTolerance" ? undefined : satisfied;
}
