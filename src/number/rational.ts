/**
 * The wide form of a {@link Rational}: what does not fit into safe integers, and whatever is not exact.
 * An exact one is in lowest terms; an approximate one counts units of the 40th decimal, so `d` is 10^40.
 */
export interface Big {
  /** The numerator, with the sign. */
  readonly n: bigint;
  /** The denominator, above 0. */
  readonly d: bigint;
  /** Whether an irrational root or power, or a sum with too many denominators, stands behind the number. */
  readonly approximate: boolean;
}

/**
 * An exact number as numerator over denominator. One shape for every number, so that the engine's fast path holds.
 *
 * With `big` null, `n` and `d` are safe integers, `d` is above 0, the pair is not necessarily in lowest terms and `n` is
 * never -0. With `big` set, `n` and `d` are 0 and `big` is the number.
 */
export interface Rational {
  /** The numerator, with the sign; 0 when `big` is set. */
  readonly n: number;
  /** The denominator, above 0; 0 when `big` is set. */
  readonly d: number;
  /** The wide form, where safe integers do not suffice. */
  readonly big: Big | null;
}

/**
 * Why an operation has no number as its result: a divisor of zero, an exponent that is not whole, an operand for which
 * the operation is not defined (the root of -1), or more than 2,000 digits.
 */
export type NumberFault = "divisionByZero" | "notWhole" | "outOfDomain" | "tooLarge";

/** A number, or the reason why there is none. Operations let a fault pass, so a chain is checked once, at its end. */
export type Outcome = Rational | NumberFault;

/**
 * Whether a result is the reason why there is no number (or no quantity).
 *
 * @example
 * isFault(divide(fromInteger(1), fromInteger(0))) // => true
 */
export function isFault<T>(outcome: T): outcome is Extract<T, string> {
  return typeof outcome === "string";
}

/**
 * Whether a number is only known to its 40th decimal.
 *
 * @example
 * isApproximate(fromInteger(2)) // => false
 */
export function isApproximate(value: Rational): boolean {
  return value.big?.approximate === true;
}
