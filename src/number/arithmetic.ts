import { maximum } from "./compare.js";
import { denominator, fromBig, fromSafe, numerator } from "./make.js";
import { isApproximate, type Outcome, type Rational } from "./rational.js";

/**
 * `a + b`, exactly. A fault among the operands is the result; so it is in every operation of this file.
 *
 * @example
 * printFraction(add(divide(fromInteger(1), fromInteger(3)), divide(fromInteger(1), fromInteger(6)))) // => "1/2"
 */
export function add(a: Outcome, b: Outcome): Outcome {
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  if (a.big === null && b.big === null) {
    if (a.d === b.d) {
      const n = a.n + b.n;
      if (Number.isSafeInteger(n)) return fromSafe(n, a.d);
    } else {
      const left = a.n * b.d;
      const right = b.n * a.d;
      const n = left + right;
      const d = a.d * b.d;
      if (areSafe(left, right) && areSafe(n, d)) return fromSafe(n, d);
    }
  }
  const bottomA = denominator(a);
  const bottomB = denominator(b);
  return fromBig(numerator(a) * bottomB + numerator(b) * bottomA, bottomA * bottomB, eitherApproximate(a, b));
}

/**
 * `a - b`, exactly.
 *
 * @example
 * printDecimal(subtract(readDecimal("0.3"), readDecimal("0.1"))) // => "0.2"
 */
export function subtract(a: Outcome, b: Outcome): Outcome {
  return add(a, negate(b));
}

/**
 * `a × b`, exactly.
 *
 * @example
 * printDecimal(multiply(fromInteger(-4), fromInteger(25))) // => "-100"
 */
export function multiply(a: Outcome, b: Outcome): Outcome {
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  if (a.big === null && b.big === null) {
    const n = a.n * b.n;
    const d = a.d * b.d;
    if (areSafe(n, d)) return fromSafe(n + 0, d);
  }
  return fromBig(numerator(a) * numerator(b), denominator(a) * denominator(b), eitherApproximate(a, b));
}

/**
 * `a ÷ b`, exactly; `"divisionByZero"` when `b` is 0, and 0 ÷ 0 is no exception.
 *
 * @example
 * printFraction(multiply(fromInteger(100), divide(fromInteger(38), fromInteger(70)))) // => "380/7"
 * divide(fromInteger(0), fromInteger(0)) // => "divisionByZero"
 */
export function divide(a: Outcome, b: Outcome): Outcome {
  if (typeof a === "string") return a;
  if (typeof b === "string") return b;
  if (a.big === null && b.big === null) {
    if (b.n === 0) return "divisionByZero";
    const n = b.n < 0 ? -a.n * b.d : a.n * b.d;
    const d = a.d * Math.abs(b.n);
    if (areSafe(n, d)) return fromSafe(n + 0, d);
  }
  const divisor = numerator(b);
  if (divisor === 0n) return "divisionByZero";
  const turn = divisor < 0n ? -1n : 1n;
  const d = denominator(a) * divisor * turn;
  return fromBig(numerator(a) * denominator(b) * turn, d, eitherApproximate(a, b));
}

/**
 * `-a`. There is no negative zero.
 *
 * @example
 * printDecimal(negate(fromInteger(5))) // => "-5"
 */
export function negate(a: Outcome): Outcome {
  if (typeof a === "string") return a;
  if (a.big === null) return fromSafe(0 - a.n, a.d);
  return { n: 0, d: 0, big: { n: -a.big.n, d: a.big.d, approximate: a.big.approximate } };
}

/**
 * The absolute value of `a`.
 *
 * @example
 * printDecimal(absolute(fromInteger(-5))) // => "5"
 */
export function absolute(a: Outcome): Outcome {
  return maximum(a, negate(a));
}

function areSafe(a: number, b: number): boolean {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b);
}

function eitherApproximate(a: Rational, b: Rational): boolean {
  return isApproximate(a) || isApproximate(b);
}
