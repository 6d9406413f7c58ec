import type { Target } from "../model/index.js";
import { isFault, type Rational, round } from "../number/index.js";
import type { JudgeOptions } from "./case.js";

/**
 * The value as it is compared: in full (全数值比较法), or rounded to the digits of the threshold where the host asks for
 * that (修约值比较法, GB/T 8170): 94.96 then meets 95.
 */
export function compared(value: Rational, target: Target, { roundedComparison }: JudgeOptions): Rational {
  if (roundedComparison === undefined || roundedComparison === false || target.value === undefined)
    return value;
  const point = target.value.indexOf(".");
  const decimals = point < 0 ? 0 : target.value.length - point - 1;
  const mode = roundedComparison === true ? "halfUp" : roundedComparison;
  const rounded = round(value, { decimals, mode });
  return isFault(rounded) ? value : rounded;
}
