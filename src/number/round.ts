import { decimalUnit, nearestMultiple } from "./grid.js";
import { withinLimit } from "./make.js";
import { printPlaces } from "./print.js";
import type { Outcome, Rational } from "./rational.js";
import { gridsOf, type Rounding } from "./rounding.js";

/**
 * A number rounded once, exactly and by absolute value: to decimals, to significant digits or to a step. Ties go away
 * from zero or, with `mode: "halfEven"`, to the even neighbour as GB/T 8170-2008 has it.
 *
 * @throws RangeError when an option is wrong: a programmer's mistake.
 * @example
 * printDecimal(round(readDecimal("2.5"), { decimals: 0, mode: "halfEven" })) // => "2"
 * printDecimal(round(readDecimal("60.28"), { step: "0.5" })) // => "60.5"
 */
export function round(value: Outcome, rounding: Rounding): Outcome {
  if (typeof value === "string") return value;
  const { step, decimals, mode } = gridsOf(rounding)(value);
  return withinLimit(nearestMultiple(value, step ?? decimalUnit(decimals), mode));
}

/**
 * A rounded number as text, with all the decimals that were asked for, also where they are zeros. It may have more than
 * 24 integer digits; `toQuantity` refuses them.
 *
 * @throws RangeError when an option is wrong: a programmer's mistake.
 * @example
 * printRounded(fromInteger(95), { decimals: 1 }) // => "95.0"
 */
export function printRounded(value: Rational, rounding: Rounding): string {
  return printerFor(rounding)(value);
}

/**
 * As {@link printRounded}, for many numbers.
 *
 * @throws RangeError when an option is wrong: a programmer's mistake.
 */
export function printerFor(rounding: Rounding): (value: Rational) => string {
  const gridOf = gridsOf(rounding);
  return (value) => {
    const { step, decimals, mode } = gridOf(value);
    return printPlaces(step === null ? value : nearestMultiple(value, step, mode), decimals, mode);
  };
}
