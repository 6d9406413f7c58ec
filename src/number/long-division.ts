import { digitsAndPoint, digitsOf, paddedDigits, sixDigits, withTwentyDecimals } from "./digits.js";
import type { RoundingMode } from "./quotient.js";

/** Powers of ten up to the size of a group of digits. */
const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000] as const;
const groupDigits = 6;
const group = powers[groupDigits];

/**
 * The text of `n / d` rounded to `decimals`, from 0 on, all of which are printed: for safe integers with `d` above 0, by
 * long division in groups of digits. Null where `d` has more than nine digits and a rest may leave the safe integers, or
 * where rounding up reaches back into a group that is written: that is for BigInt, which is several times as slow.
 */
export function printQuotient(n: number, d: number, decimals: number, mode: RoundingMode): string | null {
  if (!Number.isSafeInteger(d * (powers[decimals] ?? group))) return null;
  const size = Math.abs(n);
  // Exact: where size + 1 <= 2^53, the quotient of doubles is never rounded up to the next integer.
  let whole = Math.floor(size / d);
  let rest = size - whole * d;
  let middle = "";
  let width = decimals;
  for (; width > groupDigits; width -= groupDigits) {
    const digits = Math.floor((rest * group) / d);
    rest = rest * group - digits * d;
    middle += sixDigits(digits);
  }
  const unit = powers[width] ?? group;
  let digits = Math.floor((rest * unit) / d);
  rest = rest * unit - digits * d;
  const last = decimals === 0 ? whole : digits;
  if (2 * rest > d || (2 * rest === d && (mode === "halfUp" || last % 2 === 1))) digits++;
  if (digits === unit) {
    if (middle !== "") return null;
    digits = 0;
    whole++;
  }
  const text =
    decimals === 0 ? digitsOf(whole) : digitsAndPoint(whole) + middle + paddedDigits(digits, width);
  return n < 0 && whole + digits + Number(middle) > 0 ? `-${text}` : text;
}

const zero = 48;

/**
 * The text of `n / d` rounded half up to the 20th decimal, without needless zeros: what `printQuotient` comes to, in a third
 * of the time. Null as there.
 */
export function printShortest(n: number, d: number): string | null {
  if (!Number.isSafeInteger(d * group)) return null;
  const size = Math.abs(n);
  const whole = Math.floor(size / d);
  let rest = size - whole * d;
  if (rest === 0) return n < 0 ? `-${digitsOf(whole)}` : digitsOf(whole);
  const first = Math.floor((rest * group) / d);
  rest = rest * group - first * d;
  const second = Math.floor((rest * group) / d);
  rest = rest * group - second * d;
  const third = Math.floor((rest * group) / d);
  rest = rest * group - third * d;
  let last = Math.floor((rest * 100) / d);
  rest = rest * 100 - last * d;
  if (2 * rest >= d) last++;
  if (last === 100) return null;
  const text = withTwentyDecimals(whole, first, second, third, last);
  // Not all decimals are zeros: `d` has ten digits at most, so one of the first ten is not.
  let end = text.length;
  while (text.charCodeAt(end - 1) === zero) end--;
  return n < 0 ? `-${text.slice(0, end)}` : text.slice(0, end);
}
