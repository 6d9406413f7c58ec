import type { Target } from "../model/index.js";
import { compare, isFault, type Rational, round } from "../number/index.js";
import type { JudgeOptions } from "./case.js";
import { decimalsIn, type Threshold, thresholdOf } from "./threshold.js";

/** The threshold of a target as a value is compared with it: in full, or rounded where the host asks for that. */
export function thresholdIn(
  { options }: { readonly options: JudgeOptions },
  target: Target,
): Threshold | undefined {
  const threshold = thresholdOf(target);
  const { roundedComparison: asked = false } = options;
  if (threshold === undefined || asked === false) return threshold;
  const { value, upper, tolerance } = target;
  // 20 less 0.5 is written with the decimals of the finer one.
  const decimals = Math.max(decimalsIn(value), decimalsIn(tolerance));
  const mode = asked === true ? "halfUp" : asked;
  return {
    ...threshold,
    rounding: { mode, decimals, ...(upper !== undefined && { upperDecimals: decimalsIn(upper) }) },
  };
}

/**
 * A value and its limit as they are compared: in full (全数值比较法), or each rounded to the digits of the limit: 94.96 then
 * meets 95. Of a range the value is rounded to those of the end that it has crossed.
 */
export function compared(
  value: Rational,
  threshold: Threshold,
): { readonly value: Rational; readonly threshold: Threshold } {
  const { rounding, upper } = threshold;
  if (rounding === undefined) return { value, threshold };
  const { mode, decimals, upperDecimals = decimals } = rounding;
  const roundedTo = (number: Rational, digits: number) => {
    const rounded = round(number, { decimals: digits, mode });
    return isFault(rounded) ? number : rounded;
  };
  if (upper === undefined)
    return {
      value: roundedTo(value, decimals),
      threshold: { ...threshold, value: roundedTo(threshold.value, decimals) },
    };
  if (compare(value, upper) > 0) return { value: roundedTo(value, upperDecimals), threshold };
  const isBelow = compare(value, threshold.value) < 0;
  return { value: isBelow ? roundedTo(value, decimals) : value, threshold };
}
