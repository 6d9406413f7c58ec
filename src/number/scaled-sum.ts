import { denominator, numerator } from "./make.js";
import { floorBig } from "./quotient.js";
import type { Rational } from "./rational.js";

/** Decimals come in groups of seven: with a denominator below 9·10^8 a rest times 10^7 is still a safe integer. */
const groupSize = 10_000_000;
const groupSizeBig = BigInt(groupSize);
const groups = 9;
const largestDenominator = Math.floor(Number.MAX_SAFE_INTEGER / groupSize);

/** Terms are cut to integers of 10^-63. */
export const scale = groupSizeBig ** BigInt(groups);

/**
 * The sum of the terms, each times 10^63 and cut down to an integer. As each term is cut by itself, their order does not
 * matter. Ordinary terms go by long division in doubles, group by group, which is several times as fast as BigInt.
 */
export function scaledSum(terms: readonly Rational[]): bigint {
  const sums = new Float64Array(groups);
  let whole = 0;
  let wide = 0n;
  for (const term of terms) {
    const { n, d } = term;
    const quotient = Math.floor(n / d);
    // Below 0 the multiple of d lies further out than n, and may leave the safe integers. Of a wide term it is NaN.
    const multiple = quotient * d;
    const fits = Number.isSafeInteger(multiple) && Number.isSafeInteger(whole + quotient);
    if (d > largestDenominator || !fits) {
      wide += floorBig(numerator(term) * scale, denominator(term));
      continue;
    }
    whole += quotient;
    let rest = n - multiple;
    for (let group = 0; group < groups; group++) {
      rest *= groupSize;
      const digits = Math.floor(rest / d);
      sums[group] = (sums[group] ?? 0) + digits;
      rest -= digits * d;
    }
  }
  let total = BigInt(whole);
  for (const digits of sums) total = total * groupSizeBig + BigInt(digits);
  return total + wide;
}
