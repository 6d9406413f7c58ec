import { commonDivisor, commonDivisorBig, largestInt32 } from "./common-divisor.js";
import { denominator, fromBig, fromSafe, numerator } from "./make.js";
import { isApproximate, isFault, type Outcome, type Rational } from "./rational.js";
import { scale, scaledSum } from "./scaled-sum.js";

/** The first common denominator that is too long for an exact sum: 100 digits. */
const longDenominator = 10n ** 99n;

/**
 * The sum of many numbers, whatever their order; of none it is 0. It is exact while the common denominator of the terms
 * in lowest terms has under 100 digits. Beyond that (a breakdown can have as many denominators as schools) each term is
 * cut to an integer scaled by 10^63, and the sum is rounded to 40 decimals and marked approximate. With faults among the
 * terms the result is the one that comes first in the alphabet.
 *
 * @example
 * printDecimal(sum([readDecimal("0.1"), readDecimal("0.2"), readDecimal("0.3")])) // => "0.6"
 * printDecimal(sum([])) // => "0"
 */
export function sum(terms: readonly Outcome[]): Outcome {
  const quick = sumOfSafe(terms);
  if (quick !== null) return quick;
  const [fault] = terms.filter(isFault).sort();
  if (fault !== undefined) return fault;
  const numbers = terms.filter((term) => typeof term !== "string");
  const { n, d, approximate } = totalOf(numbers);
  return fromBig(n, d, approximate);
}

/** A sum before it is a number: not in lowest terms, and not yet rounded to the 40th decimal where it is approximate. */
export interface Total {
  /** The numerator. Where the terms were cut, it is below the truth by less than their number. */
  readonly n: bigint;
  /** The denominator, above 0. */
  readonly d: bigint;
  /** Whether terms were cut, or one of them was approximate itself. */
  readonly approximate: boolean;
}

/** The sum of the numbers, as {@link sum} has it. */
export function totalOf(numbers: readonly Rational[]): Total {
  const common = commonDenominator(numbers);
  if (common === null) return { n: scaledSum(numbers), d: scale, approximate: true };
  let total = 0n;
  for (const number of numbers) total += (numerator(number) * common) / denominator(number);
  return { n: total, d: common, approximate: numbers.some(isApproximate) };
}

/** The sum while everything fits into safe integers, or null. */
function sumOfSafe(terms: readonly Outcome[]): Rational | null {
  let n = 0;
  let d = 1;
  for (const term of terms) {
    if (typeof term === "string" || term.big !== null) return null;
    let top = term.n;
    if (term.d !== d) {
      const factor = term.d / commonDivisor(d, term.d);
      n *= factor;
      d *= factor;
      top *= d / term.d;
      if (!Number.isSafeInteger(n) || !Number.isSafeInteger(d) || !Number.isSafeInteger(top)) return null;
    }
    n += top;
    if (!Number.isSafeInteger(n)) return null;
  }
  return fromSafe(n, d);
}

/**
 * The least common denominator, or null once it is too long. Small denominators gather to a common one of their own, so
 * that few go into the long one.
 */
function commonDenominator(numbers: readonly Rational[]): bigint | null {
  let common = 1n;
  let small = 1;
  for (const { n, d, big } of numbers) {
    if (big === null) {
      const lowest = d / commonDivisor(Math.abs(n), d);
      const together = small * (lowest / commonDivisor(small, lowest));
      if (together <= largestInt32) {
        small = together;
        continue;
      }
      common *= newFactor(common, small);
      small = lowest;
    } else common *= newFactorBig(common, big.d);
    if (common >= longDenominator) return null;
  }
  common *= newFactor(common, small);
  return common >= longDenominator ? null : common;
}

/** What a denominator has that the common one lacks. */
function newFactor(common: bigint, d: number): bigint {
  return BigInt(d / commonDivisor(d, Number(common % BigInt(d))));
}

function newFactorBig(common: bigint, d: bigint): bigint {
  return d / commonDivisorBig(common, d);
}
