import { commonDivisorBig } from "./common-divisor.js";
import { absoluteBig, nearestBig } from "./quotient.js";
import type { Outcome, Rational } from "./rational.js";

/** The first number with more than 2,000 digits. No result has such a numerator or denominator. */
const tooManyDigits = 10n ** 2000n;

/** An approximate number counts units of its 40th decimal. */
export const approximateUnits = 10n ** 40n;

/** A number from two safe integers, the denominator above 0 and the numerator not -0: not checked, it is the hot path. */
export function fromSafe(n: number, d: number): Rational {
  return { n, d, big: null };
}

/**
 * A number from a JavaScript integer such as a count or an index.
 *
 * @throws RangeError when `n` is not a safe integer: a programmer's mistake, data is read by `readDecimal`.
 * @example
 * printDecimal(fromInteger(42)) // => "42"
 */
export function fromInteger(n: number): Rational {
  if (!Number.isSafeInteger(n)) throw new RangeError(`n must be a safe integer, not ${n}`);
  return fromSafe(n + 0, 1);
}

/** A number from two integers, `d` above 0; `"tooLarge"` when it has more than 2,000 digits in lowest terms. */
export function fromBig(n: bigint, d: bigint, approximate: boolean): Outcome {
  return withinLimit(approximate ? approximateFrom(n, d) : exactFrom(n, d));
}

/** An exact number from two integers, `d` above 0. */
export function exactFrom(n: bigint, d: bigint): Rational {
  const divisor = commonDivisorBig(absoluteBig(n), d);
  return fromLowestTerms(n / divisor, d / divisor);
}

/** An exact number from two integers without a common divisor, `d` above 0: in safe integers where they fit. */
export function fromLowestTerms(n: bigint, d: bigint): Rational {
  const smallN = Number(n);
  const smallD = Number(d);
  if (Number.isSafeInteger(smallN) && Number.isSafeInteger(smallD)) return fromSafe(smallN, smallD);
  return { n: 0, d: 0, big: { n, d, approximate: false } };
}

/** The approximate number at the 40th decimal nearest to `n / d`, `d` above 0. */
export function approximateFrom(n: bigint, d: bigint): Rational {
  const units = nearestBig(n * approximateUnits, d, "halfUp");
  return { n: 0, d: 0, big: { n: units, d: approximateUnits, approximate: true } };
}

/** The number itself, or `"tooLarge"`. */
export function withinLimit(value: Rational): Outcome {
  const { big } = value;
  if (big === null) return value;
  return big.n >= tooManyDigits || big.n <= -tooManyDigits || big.d >= tooManyDigits ? "tooLarge" : value;
}

/** The numerator of any number. */
export function numerator(value: Rational): bigint {
  return value.big === null ? BigInt(value.n) : value.big.n;
}

/** The denominator of any number. */
export function denominator(value: Rational): bigint {
  return value.big === null ? BigInt(value.d) : value.big.d;
}
