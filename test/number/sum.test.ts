import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divide, fromInteger, isApproximate, type Outcome, squareRoot, sum } from "../../src/number/index.js";
import { scaledSum } from "../../src/number/scaled-sum.js";
import outside from "../cases/number/irrational.json" with { type: "json" };
import {
  type Fraction,
  fraction,
  inverse,
  minus,
  number,
  order,
  ours,
  plus,
  positive,
  same,
  theirs,
  times,
  wellFormed,
} from "./oracle.js";

const nothing: Fraction = { n: 0n, d: 1n };
const total = (terms: readonly Fraction[]): Fraction => terms.reduce(plus, nothing);
const half40 = { n: 1n, d: 2n * 10n ** 40n };
/** Half a unit of the 40th decimal, and what cutting the terms at the 63rd can add. */
const close = (a: Fraction, b: Fraction, terms: number): boolean => {
  const gap = plus(a, minus(b));
  const bound = plus(half40, { n: BigInt(terms), d: 10n ** 63n });
  return order(gap, bound) <= 0 && order(minus(gap), bound) <= 0;
};

/** Denominators up to 40 digits; their common one is soon longer than 100. */
const ragged = fc.record({
  n: fc.bigInt(-(10n ** 24n), 10n ** 24n),
  d: fc.oneof(positive, fc.bigInt(1n, 10n ** 40n)),
});
/** Whole counts over whole counts, as a county's schools have them. */
const share = fc.record({ n: fc.bigInt(-5_000n, 90_000n), d: fc.bigInt(1n, 3_000n) });

describe("sums", () => {
  it("are exact while the common denominator is short", () => {
    const few = fc.oneof(fc.array(share, { maxLength: 20 }), fc.array(fraction, { maxLength: 4 }));
    fc.assert(
      fc.property(few, (terms) => same(sum(terms.map(ours)), total(terms))),
      { numRuns: 1000 },
    );
  });

  it("do not depend on the order of their terms", () => {
    const many = fc.oneof(
      fc.array(fraction, { minLength: 2, maxLength: 12 }),
      fc.array(ragged, { minLength: 2, maxLength: 12 }),
      fc.array(share, { minLength: 2, maxLength: 80 }),
    );
    const shuffled = many.chain((terms) =>
      fc.tuple(fc.constant(terms), fc.shuffledSubarray(terms, { minLength: terms.length })),
    );
    fc.assert(
      fc.property(shuffled, ([terms, others]) => {
        const [a, b] = [number(sum(terms.map(ours))), number(sum(others.map(ours)))];
        expect(isApproximate(a)).toBe(isApproximate(b));
        expect(theirs(a)).toEqual(theirs(b));
      }),
      { numRuns: 500 },
    );
  });

  it("do not depend on how their terms are written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(share, fc.bigInt(1n, 9_000n)), { minLength: 30, maxLength: 60 }),
        (pairs) => {
          const plain = number(sum(pairs.map(([term]) => ours(term))));
          const widened = number(sum(pairs.map(([{ n, d }, by]) => ours({ n: n * by, d: d * by }))));
          expect(isApproximate(plain)).toBe(isApproximate(widened));
          expect(theirs(plain)).toEqual(theirs(widened));
        },
      ),
    );
  });

  it("are right to the 40th decimal where they are approximate", () => {
    const many = fc.oneof(
      fc.array(ragged, { minLength: 5, maxLength: 12 }),
      fc.array(share, { minLength: 60, maxLength: 90 }),
    );
    fc.assert(
      fc.property(many, (terms) => {
        const result = number(sum(terms.map(ours)));
        expect(wellFormed(result)).toBe(true);
        expect(close(theirs(result), total(terms), terms.length)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("go to 99 digits of the common denominator, in lowest terms", () => {
    const [left, right] = [3n ** 100n, 10n ** 50n];
    const digits = (d: bigint): number => `${d}`.length;
    expect(digits(left * right)).toBe(98);
    const exact = [
      { n: 1n, d: left },
      { n: 1n, d: right * 10n },
    ];
    expect(same(sum(exact.map(ours)), total(exact))).toBe(true);
    const long = [
      { n: 1n, d: left },
      { n: 1n, d: right * 100n },
    ];
    expect(isApproximate(number(sum(long.map(ours))))).toBe(true);
    const spelt = [
      { n: 7n ** 40n, d: left * 7n ** 40n },
      { n: 1n, d: right * 10n },
    ];
    expect(same(sum(spelt.map(ours)), total(exact))).toBe(true);
  });

  it("leave the safe integers wherever they must: denominator, numerator, either term", () => {
    const near = fc.bigInt(94_906_200n, 94_906_300n);
    const beside = fc.record({
      n: fc.oneof(fc.bigInt(-3n, 3n), fc.bigInt(-(2n ** 52n), 2n ** 52n)),
      d: fc.oneof(near, fc.bigInt(1n, 9n)),
    });
    fc.assert(
      fc.property(fc.array(beside, { minLength: 2, maxLength: 4 }), (terms) =>
        same(sum(terms.map(ours)), total(terms)),
      ),
      { numRuns: 1000 },
    );
    const cancelling = [
      { n: 1n, d: 100_000_007n },
      { n: -1n, d: 100_000_009n },
    ];
    expect(same(sum(cancelling.map(ours)), { n: 2n, d: 100_000_007n * 100_000_009n })).toBe(true);
    const opposed = [
      { n: 2n ** 52n + 1n, d: 3n },
      { n: -(2n ** 52n) - 1n, d: 3n },
      { n: 1n, d: 7n },
    ];
    expect(same(sum(opposed.map(ours)), { n: 1n, d: 7n })).toBe(true);
    const wide = [
      { n: 2n ** 52n + 1n, d: 7n },
      { n: -(2n ** 52n) + 1n, d: 5n },
    ];
    expect(same(sum(wide.map(ours)), total(wide))).toBe(true);
  });

  it("count 10^99 as the first common denominator that is too long", () => {
    const [short, long] = [ours({ n: 1n, d: 10n ** 98n }), ours({ n: 1n, d: 10n ** 99n })];
    expect(same(sum([short, short]), { n: 2n, d: 10n ** 98n })).toBe(true);
    expect(isApproximate(number(sum([short, long])))).toBe(true);
  });

  it("of shares are the whole", () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt(0n, 90_000n), { minLength: 1, maxLength: 100 }),
        positive,
        (counts, whole) => {
          const shares = counts.map((n) => ours({ n, d: whole }));
          expect(same(sum(shares), { n: counts.reduce((a, b) => a + b), d: whole })).toBe(true);
        },
      ),
    );
  });

  it("of nothing are 0; faults come in the order of the alphabet", () => {
    expect(same(sum([]), nothing)).toBe(true);
    const one: Outcome = fromInteger(1);
    expect(sum([one, "tooLarge", "divisionByZero", one])).toBe("divisionByZero");
    expect(sum(["divisionByZero", "tooLarge"])).toBe("divisionByZero");
    expect(sum([one, "tooLarge"])).toBe("tooLarge");
  });

  it("are approximate when a term is", () => {
    const root = squareRoot(fromInteger(2));
    const twice = number(sum([root, fromInteger(1), root]));
    expect(isApproximate(twice)).toBe(true);
    expect(theirs(twice)).toEqual(theirs(sum([fromInteger(1), root, root])));
    expect(
      same(
        fromInteger(0),
        plus(
          theirs(twice),
          minus(plus(nothing, plus({ n: 1n, d: 1n }, times({ n: 2n, d: 1n }, theirs(root))))),
        ),
      ),
    ).toBe(true);
  });

  it("of the reciprocals of the first 2,000 primes answer at once", () => {
    const primes: number[] = [];
    for (let n = 2; primes.length < outside.reciprocalsOfPrimes.count; n++)
      if (primes.every((p) => n % p !== 0)) primes.push(n);
    const started = performance.now();
    const result = number(sum(primes.map((p) => divide(fromInteger(1), fromInteger(p)))));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(isApproximate(result)).toBe(true);
    expect(result.big?.n).toBe(BigInt(outside.reciprocalsOfPrimes.units));
  });

  it("cut a term beside -2^53 as any other", () => {
    const schools = Array.from({ length: 300 }, (_, at) => ({
      n: BigInt(Number.MIN_SAFE_INTEGER),
      d: BigInt(2 * at + 3),
    }));
    const parts = schools.map(({ n, d }) => (n * 10n ** 63n - ((((n * 10n ** 63n) % d) + d) % d)) / d);
    expect(scaledSum(schools.map(ours))).toBe(parts.reduce((a, b) => a + b));
  });

  it("cut every term by itself", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fraction, share, ragged), { maxLength: 8 }), (terms) => {
        const parts = terms.map(({ n, d }) => (n * 10n ** 63n - ((((n * 10n ** 63n) % d) + d) % d)) / d);
        expect(scaledSum(terms.map(ours))).toBe(parts.reduce((a, b) => a + b, 0n));
      }),
      { numRuns: 1000 },
    );
  });

  it("take large wholes beside long fractions", () => {
    const schools = Array.from({ length: 300 }, (_, at) => ({
      n: 9_007_199_254_000_000n,
      d: BigInt(2 * at + 1),
    }));
    const result = number(sum(schools.map(ours)));
    expect(isApproximate(result)).toBe(true);
    expect(close(theirs(result), total(schools), 300)).toBe(true);
    expect(order(inverse(theirs(result)), nothing)).toBe(1);
  });
});
