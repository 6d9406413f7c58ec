import fc from "fast-check";
import {
  divide,
  fromInteger,
  isApproximate,
  isFault,
  type Outcome,
  printFraction,
  type Rational,
  readFraction,
} from "../../src/number/index.js";

/** The plainest exact fraction there is: two BigInts, the denominator above 0, never reduced. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const minus = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const inverse = (a: Fraction): Fraction => (a.n < 0n ? { n: -a.d, d: -a.n } : { n: a.d, d: a.n });
export const order = (a: Fraction, b: Fraction): number =>
  Number(a.n * b.d > b.n * a.d) - Number(a.n * b.d < b.n * a.d);

/** A number of ours from a fraction: through the text, or as a quotient that is not in lowest terms. */
export function ours({ n, d }: Fraction): Rational {
  const made =
    n >= -limit && n <= limit && d <= limit
      ? divide(fromInteger(Number(n)), fromInteger(Number(d)))
      : readFraction(`${n}/${d}`);
  if (isFault(made)) throw new Error(made);
  return made;
}

/** A fraction from a number of ours. */
export function theirs(value: Outcome): Fraction {
  const [n = "", d = ""] = printFraction(number(value)).split("/");
  return { n: BigInt(n), d: BigInt(d) };
}

/** The number that a result must be. */
export function number<T>(outcome: T): Exclude<T, string> {
  if (isFault(outcome)) throw new Error(`a fault: ${String(outcome)}`);
  return outcome as Exclude<T, string>;
}

/** An exact number and a fraction are the same, and the number keeps to its own rules of shape. */
export function same(value: Outcome, fraction: Fraction): boolean {
  const rational = number(value);
  const { n, d } = theirs(rational);
  return wellFormed(rational) && !isApproximate(rational) && n * fraction.d === fraction.n * d;
}

/** The rules that the docstring of `Rational` states. */
export function wellFormed({ n, d, big }: Rational): boolean {
  if (big === null) return Number.isSafeInteger(n) && Number.isSafeInteger(d) && d > 0 && !Object.is(n, -0);
  if (n !== 0 || d !== 0) return false;
  if (big.approximate) return big.d === 10n ** 40n;
  const fits = big.n >= -limit && big.n <= limit && big.d <= limit;
  return big.d > 0n && !fits && divisor(big.n < 0n ? -big.n : big.n, big.d) === 1n;
}

const limit = BigInt(Number.MAX_SAFE_INTEGER);

function divisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : divisor(b, a % b);
}

/** Integers of every size, many of them beside a border: 0, the square root of 2^53, 2^53. */
export const integer: fc.Arbitrary<bigint> = fc.oneof(
  fc.bigInt(-20n, 20n),
  fc.bigInt(-1_000_000n, 1_000_000n),
  fc.bigInt(2n ** 26n - 50n, 2n ** 27n + 50n),
  fc.bigInt(2n ** 53n - 10n, 2n ** 53n + 10n),
  fc.bigInt(-(2n ** 53n) - 10n, -(2n ** 53n) + 10n),
  fc.bigInt(-(10n ** 24n), 10n ** 24n),
);

export const positive: fc.Arbitrary<bigint> = integer.map((n) => (n === 0n ? 1n : n < 0n ? -n : n));

/** Exact fractions: many are whole or decimal, many share a denominator. */
export const fraction: fc.Arbitrary<Fraction> = fc.record({
  n: integer,
  d: fc.oneof(fc.constantFrom(1n, 2n, 3n, 7n, 100n, 10n ** 15n, 10n ** 20n), positive),
});

export const nonZero: fc.Arbitrary<Fraction> = fraction.map(({ n, d }) => ({ n: n === 0n ? 1n : n, d }));

/** Decimal text that is accepted. */
export const decimalText: fc.Arbitrary<string> = fc
  .tuple(
    fc.boolean(),
    fc.oneof(fc.bigInt(0n, 99n), fc.bigInt(0n, 10n ** 24n - 1n)),
    fc.string({ unit: digit(), maxLength: 20 }),
  )
  .map(
    ([negative, integers, decimals]) =>
      `${negative ? "-" : ""}${integers}${decimals === "" ? "" : `.${decimals}`}`,
  );

function digit(): fc.Arbitrary<string> {
  return fc.constantFrom(..."0123456789");
}

/** The value of decimal text, by the plainest way. */
export function fractionOf(text: string): Fraction {
  const [integers = "", decimals = ""] = text.split(".");
  return { n: BigInt(integers + decimals), d: 10n ** BigInt(decimals.length) };
}
