import { negate } from "./arithmetic.js";
import { denominator, fromBig, fromSafe, numerator } from "./make.js";
import { floorBig } from "./quotient.js";
import { isApproximate, type Outcome, type Rational } from "./rational.js";

/**
 * Whether a number is an integer.
 *
 * @example
 * isWhole(divide(fromInteger(6), fromInteger(3))) // => true
 */
export function isWhole(value: Rational): boolean {
  if (value.big !== null) return value.big.n % value.big.d === 0n;
  return value.n % value.d === 0;
}

/**
 * The largest integer that is not above the number.
 *
 * @example
 * printDecimal(floor(readDecimal("-2.5"))) // => "-3"
 */
export function floor(value: Outcome): Outcome {
  if (typeof value === "string") return value;
  // Exact: where |n| < 2^53, the quotient of doubles is never rounded onto the next integer.
  if (value.big === null) return fromSafe(Math.floor(value.n / value.d), 1);
  return fromBig(floorBig(numerator(value), denominator(value)), 1n, isApproximate(value));
}

/**
 * The smallest integer that is not below the number, such as the children that a coverage still lacks (还差637名幼儿).
 *
 * @example
 * printDecimal(ceiling(readDecimal("636.2"))) // => "637"
 */
export function ceiling(value: Outcome): Outcome {
  return negate(floor(negate(value)));
}
