import { approximateUnits, denominator, numerator } from "./make.js";
import { nearestBig } from "./quotient.js";
import { isApproximate, type Outcome, type Rational } from "./rational.js";

/**
 * The order of two numbers: -1 when `a < b`, 0 when they are equal, 1 when `a > b`; by exact cross multiplication. When
 * one of them is approximate, both are rounded to the nearest 40th decimal first, so that a root that is 0.25 in truth
 * satisfies `<= 0.25`.
 *
 * @example
 * compare(fromInteger(2), fromInteger(3)) // => -1
 */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  if (a.big === null && b.big === null) {
    const left = a.n * b.d;
    const right = b.n * a.d;
    // Rounding to doubles keeps the order, so two products that differ as doubles differ that way in truth.
    if (left !== right) return left < right ? -1 : 1;
    if (Number.isSafeInteger(left)) return 0;
  }
  if (isApproximate(a) || isApproximate(b)) return order(atFortieth(a), atFortieth(b));
  return order(numerator(a) * denominator(b), numerator(b) * denominator(a));
}

/**
 * Whether two numbers are equal, in the sense of {@link compare}.
 *
 * @example
 * equals(divide(fromInteger(2), fromInteger(4)), divide(fromInteger(1), fromInteger(2))) // => true
 */
export function equals(a: Rational, b: Rational): boolean {
  return compare(a, b) === 0;
}

/**
 * -1, 0 or 1 for a number below, at or above 0.
 *
 * @example
 * sign(fromInteger(-7)) // => -1
 */
export function sign(a: Rational): -1 | 0 | 1 {
  return a.big === null ? order(a.n, 0) : order(a.big.n, 0n);
}

/**
 * Whether a number is 0.
 *
 * @example
 * isZero(fromInteger(0)) // => true
 */
export function isZero(a: Rational): boolean {
  return sign(a) === 0;
}

/**
 * The smaller of two numbers, the first one when they are equal; a fault among them is the result.
 *
 * @example
 * printDecimal(minimum(fromInteger(2), fromInteger(3))) // => "2"
 */
export function minimum(a: Outcome, b: Outcome): Outcome {
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  return compare(a, b) <= 0 ? a : b;
}

/**
 * The larger of two numbers, the first one when they are equal; a fault among them is the result.
 *
 * @example
 * printDecimal(maximum(fromInteger(2), fromInteger(3))) // => "3"
 */
export function maximum(a: Outcome, b: Outcome): Outcome {
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  return compare(a, b) >= 0 ? a : b;
}

function atFortieth(a: Rational): bigint {
  return nearestBig(numerator(a) * approximateUnits, denominator(a), "halfUp");
}

function order<T extends number | bigint>(a: T, b: T): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}
