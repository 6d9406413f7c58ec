import { lowestTerms } from "./lowest-terms.js";
import { approximateFrom, denominator, numerator } from "./make.js";
import { exactDecimals, printDecimal, printLowestFraction, printPlaces } from "./print.js";
import { isApproximate, isFault, type NumberFault, type Outcome, type Rational } from "./rational.js";
import { type DecimalFault, type DecimalText, integerDigits, readDecimal } from "./read.js";
import { readFraction } from "./read-fraction.js";
import { printRounded } from "./round.js";
import type { Rounding } from "./rounding.js";

/** A number as it leaves the library: plain JSON that can be read again. */
export interface Quantity {
  /** Decimal text with at most 24 integer digits and 20 decimals, rounded half up where more would be needed. */
  readonly value: DecimalText;
  /** The exact value such as `"380/7"`, only where `value` had to be rounded; whatever compares takes it. */
  readonly fraction?: string;
  /** Only where an irrational root or power, or a sum with too many denominators, stands behind the number. */
  readonly approximate?: true;
}

/**
 * A number as a quantity. With a `rounding` the value is only for display: it is rounded, keeps its trailing zeros, and
 * no fraction is worked out. A value with more than 24 integer digits, which could not be read again, is `"tooLarge"`.
 *
 * @throws RangeError when an option of `rounding` is wrong: a programmer's mistake.
 * @example
 * toQuantity(divide(fromInteger(380), fromInteger(7))) // => { "value": "54.28571428571428571429", "fraction": "380/7" }
 * toQuantity(divide(fromInteger(380), fromInteger(7)), { decimals: 2 }) // => { "value": "54.29" }
 * toQuantity(squareRoot(fromInteger(2))) // => { "value": "1.4142135623730950488", "approximate": true }
 */
export function toQuantity(outcome: Outcome, rounding?: Rounding): Quantity | NumberFault {
  if (typeof outcome === "string") return outcome;
  const quantity = rounding === undefined ? inFull(outcome) : displayed(outcome, rounding);
  return isReadable(quantity.value) ? quantity : "tooLarge";
}

function inFull(number: Rational): Quantity {
  if (isApproximate(number)) return { value: printDecimal(number), approximate: true };
  const lowest = lowestTerms(number);
  const decimals = exactDecimals(lowest);
  if (decimals !== null) return { value: printPlaces(lowest, decimals, "halfUp") };
  return { value: printDecimal(lowest), fraction: printLowestFraction(lowest) };
}

function displayed(number: Rational, rounding: Rounding): Quantity {
  const value = printRounded(number, rounding);
  return isApproximate(number) ? { value, approximate: true } : { value };
}

/** Whether a printed number has no more integer digits than can be read. */
export function isReadable(value: string): boolean {
  if (value.length <= integerDigits) return true;
  const point = value.indexOf(".");
  const integers = (point < 0 ? value.length : point) - Number(value.startsWith("-"));
  return integers <= integerDigits;
}

/**
 * Reads a quantity back. The fraction wins over the value; what is marked approximate stays so.
 *
 * @example
 * printFraction(readQuantity({ value: "54.28571428571428571429", fraction: "380/7" })) // => "380/7"
 */
export function readQuantity(quantity: Quantity): Rational | DecimalFault {
  const { value, fraction, approximate } = quantity;
  const number = fraction === undefined ? readDecimal(value) : readFraction(fraction);
  if (isFault(number) || approximate !== true) return number;
  return approximateFrom(numerator(number), denominator(number));
}
