import { countUnits, decimalUnit, finestDecimal } from "./grid.js";
import { denominator, numerator } from "./make.js";
import type { RoundingMode } from "./quotient.js";
import type { Rational } from "./rational.js";

/**
 * The decimals that leave `digits` significant ones, counted after the rounding: 9.996 to three digits is 10.0, with one.
 * None lies beyond the finest decimal, and a 0 has none.
 */
export function significantDecimals(value: Rational, digits: number, mode: RoundingMode): number {
  const scaled = (numerator(value) * 10n ** BigInt(finestDecimal)) / denominator(value);
  const decimals = Math.min(finestDecimal + digits - digitCount(scaled), finestDecimal);
  const kept = countUnits(value, decimalUnit(decimals), mode);
  // Only a count of the finest decimal, which is a bigint, can be 0.
  if (kept === 0n) return 0;
  return digitCount(kept) > digits ? decimals - 1 : decimals;
}

function digitCount(integer: number | bigint): number {
  return String(integer).replace("-", "").length;
}
