import { type Issue, issueOf } from "../issue/index.js";
import {
  absolute,
  compare,
  divide,
  fromInteger,
  isFault,
  power,
  printRounded,
  type Rational,
  subtract,
} from "../number/index.js";
import type { PeriodText } from "../period/index.js";

/** Decimals that can be printed at most. */
const mostDecimals = 20;

/**
 * Holds a computed value against the reported one. They may differ by one unit of the last printed digit, because what is
 * printed is not always rounded: 28/29 = 96.55…% was published as 96.5.
 *
 * @param decimals with how many decimals the reported value was written
 */
export function crossCheck(
  of: { readonly indicator: string; readonly place: string; readonly period: PeriodText },
  computed: Rational,
  reported: Rational,
  decimals: number,
): readonly Issue[] {
  const difference = absolute(subtract(computed, reported));
  const unit = divide(fromInteger(1), power(fromInteger(10), fromInteger(decimals)));
  if (isFault(difference) || isFault(unit) || compare(difference, unit) <= 0) return [];
  const shown = printRounded(computed, { decimals: Math.min(decimals + 2, mostDecimals) });
  const params = { ...of, computed: shown, reported: printRounded(reported, { decimals }) };
  return [issueOf("reportedDiffers", [], params)];
}
