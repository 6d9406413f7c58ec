import { approximateFrom, denominator, exactFrom, fromLowestTerms, fromSafe, numerator } from "./make.js";
import { nearest, nearestBig, type RoundingMode } from "./quotient.js";
import { isApproximate, type Rational } from "./rational.js";

/** The finest decimal that is ever printed, so that whatever is printed can be read again. */
export const finestDecimal = 20;

const finestUnit = fromLowestTerms(1n, 10n ** BigInt(finestDecimal));

/** 10^-decimals, the unit of a decimal place. */
export function decimalUnit(decimals: number): Rational {
  if (decimals === finestDecimal) return finestUnit;
  if (Math.abs(decimals) > 15) {
    const power = 10n ** BigInt(Math.abs(decimals));
    return decimals < 0 ? fromLowestTerms(power, 1n) : fromLowestTerms(1n, power);
  }
  let power = 1;
  for (let place = Math.abs(decimals); place > 0; place--) power *= 10;
  return decimals < 0 ? fromSafe(power, 1) : fromSafe(1, power);
}

/** How many units of a grid lie nearest to a number. */
export function countUnits(value: Rational, unit: Rational, mode: RoundingMode): number | bigint {
  if (value.big === null && unit.big === null) {
    const n = value.n * unit.d;
    const d = value.d * unit.n;
    if (Number.isSafeInteger(n) && Number.isSafeInteger(d)) return nearest(n, d, mode);
  }
  return nearestBig(numerator(value) * denominator(unit), denominator(value) * numerator(unit), mode);
}

/** The multiple of a unit nearest to a number; approximate where the number is. */
export function nearestMultiple(value: Rational, unit: Rational, mode: RoundingMode): Rational {
  const n = BigInt(countUnits(value, unit, mode)) * numerator(unit);
  return isApproximate(value) ? approximateFrom(n, denominator(unit)) : exactFrom(n, denominator(unit));
}
