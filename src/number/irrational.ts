import { Decimal } from "decimal.js";
import { multiply } from "./arithmetic.js";
import { equals, isZero, sign } from "./compare.js";
import { approximateFrom, approximateUnits, denominator, fromInteger, numerator } from "./make.js";
import { power } from "./power.js";
import { isApproximate, isFault, type Outcome, type Rational } from "./rational.js";
import { squareRoot } from "./root.js";
import { isWhole } from "./whole.js";

/**
 * A constructor of our own, with every setting at its default but the precision: no host's `Decimal.set` reaches it. 80
 * digits are 24 before the point, 40 after it, and 16 to lose on the way.
 */
const Precise = /* @__PURE__ */ Decimal.clone({ defaults: true, precision: 80 });

const largestExponent = 1000;
const firstTooLarge = "1e24";

/**
 * The natural logarithm, to the nearest 40th decimal and marked approximate; of 1 it is exactly 0. `"outOfDomain"` from 0
 * down.
 *
 * @example
 * printDecimal(naturalLogarithm(fromInteger(2))) // => "0.69314718055994530942"
 * naturalLogarithm(fromInteger(0)) // => "outOfDomain"
 */
export function naturalLogarithm(value: Outcome): Outcome {
  if (typeof value === "string") return value;
  if (sign(value) <= 0) return "outOfDomain";
  if (!isApproximate(value) && equals(value, fromInteger(1))) return fromInteger(0);
  return fromDecimal(toDecimal(value).ln());
}

/**
 * `e ^ value`, to the nearest 40th decimal and marked approximate; of 0 it is exactly 1. From 10^24 on, and for a value
 * below -1,000, it is `"tooLarge"`.
 *
 * @example
 * printDecimal(exponential(fromInteger(1))) // => "2.71828182845904523536"
 * exponential(fromInteger(100)) // => "tooLarge"
 */
export function exponential(value: Outcome): Outcome {
  if (typeof value === "string") return value;
  if (!isApproximate(value) && isZero(value)) return fromInteger(1);
  const exponent = toDecimal(value);
  if (exponent.abs().gt(largestExponent)) return "tooLarge";
  const result = exponent.exp();
  return result.gte(firstTooLarge) ? "tooLarge" : fromDecimal(result);
}

/**
 * `base ^ exponent` for any exponent, such as the growth `(target / base) ^ (t / T)` of a compound path. Whole exponents
 * go to {@link power}, and a square root that is exact stays so; the rest is taken to the nearest 40th decimal and marked
 * approximate. A negative base with a fractional exponent is `"outOfDomain"`, `0 ^ -0.5` is `"divisionByZero"`. Of
 * fractional exponents beyond 1,000 and approximate results from 10^24 on none is worked out: `"tooLarge"`.
 *
 * @example
 * printDecimal(fractionalPower(fromInteger(4), readDecimal("1.5"))) // => "8"
 * printDecimal(fractionalPower(fromInteger(2), readDecimal("0.5"))) // => "1.4142135623730950488"
 * fractionalPower(fromInteger(-8), divide(fromInteger(1), fromInteger(3))) // => "outOfDomain"
 */
export function fractionalPower(base: Outcome, exponent: Outcome): Outcome {
  if (typeof base === "string") return base;
  if (typeof exponent === "string") return exponent;
  if (isWhole(exponent)) return power(base, exponent);
  if (sign(base) < 0) return "outOfDomain";
  if (isZero(base)) return power(base, fromInteger(sign(exponent)));
  return exactHalfPower(base, exponent) ?? irrationalPower(base, exponent);
}

/** `√base ^ (2 × exponent)` where the exponent is a number of halves and the root is exact, or null. */
function exactHalfPower(base: Rational, exponent: Rational): Outcome | null {
  const halves = multiply(exponent, fromInteger(2));
  const root = squareRoot(base);
  if (isFault(halves) || isFault(root) || !isWhole(halves) || isApproximate(root)) return null;
  return power(root, halves);
}

function irrationalPower(base: Rational, exponent: Rational): Outcome {
  const times = toDecimal(exponent);
  if (times.abs().gt(largestExponent)) return "tooLarge";
  const result = toDecimal(base).pow(times);
  return result.gte(firstTooLarge) ? "tooLarge" : fromDecimal(result);
}

function toDecimal(value: Rational): Decimal {
  return new Precise(numerator(value).toString()).div(denominator(value).toString());
}

function fromDecimal(value: Decimal): Rational {
  return approximateFrom(BigInt(value.times(approximateUnits.toString()).toFixed(0)), approximateUnits);
}
