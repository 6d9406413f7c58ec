import { denominator, numerator } from "./make.js";
import { floorBig } from "./quotient.js";
import type { Rational } from "./rational.js";

/** Decimals come in groups of nine: with a denominator below 9·10^6 a rest times 10^9 is still a safe integer. */
const groupSize = 1_000_000_000;
const groupSizeBig = BigInt(groupSize);
const groups = 7;
const largestDenominator = Math.floor(Number.MAX_SAFE_INTEGER / groupSize);
/** As many groups have a safe sum. */
const mostTerms = largestDenominator;

/** Terms are cut to integers of 10^-63. */
export const scale = groupSizeBig ** BigInt(groups);

/**
 * The sum of the terms, each times 10^63 and cut down to an integer. As each term is cut by itself, their order does not
 * matter. Ordinary terms go by long division in doubles, several times as fast as BigInt: group by group over all terms,
 * so that the processor divides several at a time.
 */
export function scaledSum(terms: readonly Rational[]): bigint {
  const rests: number[] = [];
  const divisors: number[] = [];
  let whole = 0;
  let wide = 0n;
  for (const term of terms) {
    const { n, d } = term;
    const quotient = Math.floor(n / d);
    // Below 0 the multiple of d lies further out than n, and may leave the safe integers. Of a wide term it is NaN.
    const multiple = quotient * d;
    const fits = Number.isSafeInteger(multiple) && Number.isSafeInteger(whole + quotient);
    if (d > largestDenominator || rests.length === mostTerms || !fits) {
      wide += floorBig(numerator(term) * scale, denominator(term));
      continue;
    }
    whole += quotient;
    rests.push(n - multiple);
    divisors.push(d);
  }
  let total = BigInt(whole);
  for (let group = 0; group < groups; group++)
    total = total * groupSizeBig + BigInt(nextGroup(rests, divisors));
  return total + wide;
}

/** The sum of the next group of decimals of each quotient; the rests are moved on behind it. */
function nextGroup(rests: number[], divisors: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < rests.length; i++) {
    const d = divisors[i] as number;
    const rest = (rests[i] as number) * groupSize;
    const digits = Math.floor(rest / d);
    sum += digits;
    rests[i] = rest - digits * d;
  }
  return sum;
}
