import { sign } from "./compare.js";
import { lowestTerms } from "./lowest-terms.js";
import { approximateFrom, denominator, fromLowestTerms, numerator } from "./make.js";
import { isApproximate, type Outcome, type Rational } from "./rational.js";

/** The root is taken to 50 decimals, so the radicand to twice as many; the 40th is then the nearest one. */
const guard = 10n ** 50n;

/**
 * The square root: exact where the radicand is the square of a rational, otherwise the nearest 40th decimal, marked
 * approximate. `"outOfDomain"` below 0.
 *
 * @example
 * printFraction(squareRoot(divide(fromInteger(8), fromInteger(18)))) // => "2/3"
 * isApproximate(squareRoot(fromInteger(2))) // => true
 * squareRoot(fromInteger(-1)) // => "outOfDomain"
 */
export function squareRoot(radicand: Outcome): Outcome {
  if (typeof radicand === "string") return radicand;
  if (sign(radicand) < 0) return "outOfDomain";
  const lowest = lowestTerms(radicand);
  const n = numerator(lowest);
  const d = denominator(lowest);
  if (!isApproximate(radicand)) {
    const rootN = integerRoot(n);
    const rootD = integerRoot(d);
    if (rootN * rootN === n && rootD * rootD === d) return fromLowestTerms(rootN, rootD);
  }
  return approximateRoot(n, d);
}

/** The square root of `n / d`, from 0 on, at the nearest 40th decimal and marked approximate. */
export function approximateRoot(n: bigint, d: bigint): Rational {
  return approximateFrom(integerRoot((n * guard * guard) / d), guard);
}

/**
 * The largest integer whose square is not above `n`, from 0 on. Newton's iteration from above, started from the root of
 * the leading bits, which doubles have to 50 bits: each step doubles them.
 */
export function integerRoot(n: bigint): bigint {
  if (n === 0n) return 0n;
  const hexDigits = n.toString(16).length;
  const dropped = BigInt(Math.max(0, 2 * Math.floor((hexDigits - 12) / 2)));
  // One more than the root of one more: never below the root of n.
  const leading = Math.floor(Math.sqrt(Number(n >> (4n * dropped)) + 1)) + 1;
  let root = BigInt(leading) << (2n * dropped);
  for (;;) {
    const next = (root + n / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
