import type { RoundingMode } from "./quotient.js";

/** Powers of ten up to the size of a group of digits: with a denominator below 9·10^8 a rest times it is a safe integer. */
const powers = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000, 10_000_000] as const;
const groupDigits = 7;

/**
 * The text of `n / d` rounded to `decimals`, from 0 on, all of which are printed: for safe integers with `d` above 0, by
 * long division in groups of digits. Null where safe integers do not suffice, or where rounding up reaches further back
 * than the group before: that is for BigInt, which is several times as slow.
 */
export function printQuotient(n: number, d: number, decimals: number, mode: RoundingMode): string | null {
  const size = Math.abs(n);
  // Exact: where size + 1 <= 2^53, the quotient of doubles is never rounded up to the next integer.
  let whole = Math.floor(size / d);
  let rest = size - whole * d;
  let middle = "";
  let unit = 1;
  let digits = 0;
  for (let left = decimals; left > 0; left -= groupDigits) {
    if (unit > 1) middle += padded(digits, unit);
    unit = powers[Math.min(left, groupDigits)] ?? 1;
    const scaled = rest * unit;
    if (!Number.isSafeInteger(scaled)) return null;
    digits = Math.floor(scaled / d);
    rest = scaled - digits * d;
  }
  const last = decimals === 0 ? whole : digits;
  if (2 * rest > d || (2 * rest === d && (mode === "halfUp" || last % 2 === 1))) digits++;
  if (digits === unit) {
    if (middle !== "") return null;
    digits = 0;
    whole++;
  }
  const text = decimals === 0 ? `${whole}` : `${whole}.${middle}${padded(digits, unit)}`;
  return n < 0 && whole + digits + Number(middle) > 0 ? `-${text}` : text;
}

/** Digits below a power of ten, with the zeros before them. */
function padded(digits: number, power: number): string {
  return String(digits + power).slice(1);
}
