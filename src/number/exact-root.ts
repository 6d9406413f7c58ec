import { lowestTerms } from "./lowest-terms.js";
import { denominator, fromLowestTerms, numerator } from "./make.js";
import { isApproximate, type Rational } from "./rational.js";

/**
 * The root of a whole degree from 1 on where it is a rational: `null` where it is none, where the number is only known
 * approximately, and below 0.
 *
 * @example
 * const grown = divide(fromInteger(161051), fromInteger(100000));
 * printDecimal(exactRoot(grown, 5) ?? "outOfDomain") // => "1.1"
 * exactRoot(fromInteger(2), 2) // => null
 */
export function exactRoot(value: Rational, degree: number): Rational | null {
  if (isApproximate(value)) return null;
  const lowest = lowestTerms(value);
  const n = wholeRoot(numerator(lowest), degree);
  const d = n === null ? null : wholeRoot(denominator(lowest), degree);
  return n === null || d === null ? null : fromLowestTerms(n, d);
}

/** The whole number whose power is `n`, or null. Newton's iteration from above. */
function wholeRoot(n: bigint, degree: number): bigint | null {
  if (n < 0n) return null;
  if (n < 2n) return n;
  const bits = 4 * n.toString(16).length;
  if (degree >= bits) return null;
  const k = BigInt(degree);
  let root = 1n << BigInt(Math.ceil(bits / degree));
  for (;;) {
    const next = ((k - 1n) * root + n / root ** (k - 1n)) / k;
    if (next >= root) return root ** k === n ? root : null;
    root = next;
  }
}
