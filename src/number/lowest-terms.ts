import { commonDivisor } from "./common-divisor.js";
import { exactFrom, fromSafe } from "./make.js";
import type { Rational } from "./rational.js";

/** The number as an exact one in lowest terms; of an approximate one, the decimal that stands for it. */
export function lowestTerms(value: Rational): Rational {
  if (value.big !== null) return value.big.approximate ? exactFrom(value.big.n, value.big.d) : value;
  const divisor = commonDivisor(Math.abs(value.n), value.d);
  return divisor === 1 ? value : fromSafe(value.n / divisor, value.d / divisor);
}
