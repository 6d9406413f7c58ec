import { divide, multiply, negate } from "./arithmetic.js";
import { lowestTerms } from "./lowest-terms.js";
import { approximateFrom, fromInteger, numerator } from "./make.js";
import { isApproximate, type Outcome } from "./rational.js";
import { isWhole } from "./whole.js";

/**
 * `base ^ exponent` for whole exponents, exactly. `0 ^ 0` is 1, as sums of powers expect; `0 ^ -1` is
 * `"divisionByZero"`; an exponent that is not whole is `"notWhole"` (see `fractionalPower`). Beyond 2,000 digits it is
 * `"tooLarge"`, and says so at once: the first product that is too large ends the work.
 *
 * @example
 * printFraction(power(fromInteger(2), fromInteger(-3))) // => "1/8"
 * printDecimal(power(fromInteger(0), fromInteger(0))) // => "1"
 * power(readDecimal("1.0000001"), fromInteger(1000000000)) // => "tooLarge"
 */
export function power(base: Outcome, exponent: Outcome): Outcome {
  if (typeof base === "string") return base;
  if (typeof exponent === "string") return exponent;
  if (!isWhole(exponent)) return "notWhole";
  const times = numerator(lowestTerms(exponent));
  if (times < 0n) return divide(fromInteger(1), power(base, negate(exponent)));
  let result: Outcome = isApproximate(exponent) ? approximateFrom(1n, 1n) : fromInteger(1);
  for (const bit of times.toString(2)) {
    result = multiply(result, result);
    if (bit === "1") result = multiply(result, base);
  }
  return result;
}
