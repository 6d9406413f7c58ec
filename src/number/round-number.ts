import { inBrief } from "./brief.js";
import { isReadable } from "./quantity.js";
import type { DecimalText, NumberInput } from "./read.js";
import { readInput } from "./read-input.js";
import { printRounded } from "./round.js";
import type { Rounding } from "./rounding.js";

/**
 * A number rounded once and printed with all the decimals that were asked for. Ties go away from zero (四舍五入), or with
 * `mode: "halfEven"` to the even neighbour (GB/T 8170-2008).
 *
 * @throws TypeError when `value` is neither text nor a number nor a bigint, and without a rounding.
 * @throws RangeError when `value` is not plainly spelt, an option is wrong, or rounding up makes a 25th integer digit.
 * @example
 * roundNumber("2.675", { decimals: 2 }) // => "2.68"
 * roundNumber("0.5465", { significant: 3, mode: "halfEven" }) // => "0.546"
 * roundNumber("1268", { decimals: -2 }) // => "1300"
 * roundNumber("60.28", { step: "0.5" }) // => "60.5"
 */
export function roundNumber(value: NumberInput, rounding: Rounding): DecimalText {
  if (typeof rounding !== "object" || rounding === null)
    throw new TypeError(`rounding must be an object such as { decimals: 2 }, not ${inBrief(rounding)}`);
  const text = printRounded(readInput(value), rounding);
  if (!isReadable(text))
    throw new RangeError(`${inBrief(value)} has more than 24 integer digits once rounded`);
  return text;
}
