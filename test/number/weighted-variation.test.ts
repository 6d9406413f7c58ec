import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  divide,
  fromInteger,
  isApproximate,
  type Outcome,
  printDecimal,
  readDecimal,
  squareRoot,
  weightedVariation,
} from "../../src/number/index.js";
import { momentsOf, wholeMoments } from "../../src/number/moments.js";
import type { Total } from "../../src/number/sum.js";
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
  theirs,
  times,
} from "./oracle.js";

const zero: Fraction = { n: 0n, d: 1n };
const total = (numbers: readonly Fraction[]): Fraction => numbers.reduce(plus, zero);

/** S² / X̄², by the definition. */
function square(values: readonly Fraction[], weights: readonly Fraction[]): Fraction {
  const weight = total(weights);
  const mean = times(total(values.map((x, i) => times(x, weights[i] ?? zero))), inverse(weight));
  const deviations = values.map((x) => plus(x, minus(mean)));
  const variance = times(
    total(deviations.map((one, i) => times(times(one, one), weights[i] ?? zero))),
    inverse(weight),
  );
  return times(variance, inverse(times(mean, mean)));
}

/** Whether a number is the root of a fraction: exactly, or as the 40th decimal that is nearest. */
function isRoot(root: Outcome, { n, d }: Fraction): boolean {
  const value = number(root);
  if (!isApproximate(value)) return order(times(theirs(value), theirs(value)), { n, d }) === 0;
  const units = value.big?.n ?? 0n;
  const scaled = 4n * n * 10n ** 80n;
  return (2n * units - 1n) ** 2n * d <= scaled && scaled <= (2n * units + 1n) ** 2n * d;
}

const pair = fc.record({
  a: fc.bigInt(0n, 20_000n),
  scale: fc.constantFrom(1n, 10n, 100n),
  w: fc.bigInt(1n, 2_000n),
});

describe("the weighted coefficient of variation", () => {
  it("is the root of the definition, where weights are the denominators", () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (schools) => {
        fc.pre(schools.some(({ a }) => a > 0n));
        const values = schools.map(({ a, scale, w }): Fraction => ({ n: a, d: scale * w }));
        const weights = schools.map(({ w }): Fraction => ({ n: w, d: 1n }));
        expect(isRoot(weightedVariation(values.map(ours), weights.map(ours)), square(values, weights))).toBe(
          true,
        );
      }),
    );
  });

  it("is the root of the definition for numbers of any size", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fraction, positive, fc.constantFrom(1n, 7n, 10n)), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const values = rows.map(([x]) => x);
          const weights = rows.map(([, n, d]): Fraction => ({ n, d }));
          fc.pre(total(values.map((x, i) => times(x, weights[i] ?? zero))).n !== 0n);
          const found = weightedVariation(values.map(ours), weights.map(ours));
          fc.pre(typeof found !== "string");
          fc.pre(!isApproximate(number(found)) || exactTerms(values, weights));
          expect(isRoot(found, square(values, weights))).toBe(true);
        },
      ),
    );
  });

  it("stays right to the 40th decimal with 300 denominators, in any order and unit", () => {
    const at = Array.from({ length: 300 }, (_, i) => i);
    const values = at.map((i): Fraction => ({ n: BigInt((i * 7919) % 9973), d: BigInt(2 * i + 1001) }));
    const weights = at.map((i): Fraction => ({ n: BigInt(2 * i + 1001), d: 1n }));
    const found = weightedVariation(values.map(ours), weights.map(ours));
    expect(isApproximate(number(found))).toBe(true);
    expect(isRoot(found, square(values, weights))).toBe(true);
    const turned = weightedVariation(values.map(ours).reverse(), weights.map(ours).reverse());
    expect(turned).toEqual(found);
    const yuan = weightedVariation(
      values.map((x) => ours(times(x, { n: 1n, d: 1000n }))),
      weights.map(ours),
    );
    expect(yuan).toEqual(found);
  });

  it("of nearly equal schools is small, not 0 and not undefined", () => {
    const at = Array.from({ length: 300 }, (_, i) => i);
    const weights = at.map((i): Fraction => ({ n: BigInt(2 * i + 1001), d: 1n }));
    const values = weights.map(({ n }, i): Fraction => ({ n: 1_000_000n * n + BigInt(i % 2), d: n }));
    const found = weightedVariation(values.map(ours), weights.map(ours));
    expect(isRoot(found, square(values, weights))).toBe(true);
    const equal = weights.map((): Fraction => ({ n: 1n, d: 3n }));
    expect(weightedVariation(equal.map(ours), weights.map(ours))).toEqual(fromInteger(0));
  });

  it("has a reason where it is not defined", () => {
    const [one, two] = [fromInteger(1), fromInteger(2)];
    expect(weightedVariation([one, two], [one, fromInteger(-1)])).toBe("outOfDomain");
    expect(weightedVariation([one, fromInteger(-1)], [one, one])).toBe("outOfDomain");
    expect(weightedVariation([one, two], [fromInteger(0), fromInteger(0)])).toBe("divisionByZero");
    expect(weightedVariation([], [])).toBe("divisionByZero");
  });

  it("takes a weight of 0 for nobody, a negative mean by its size, and approximate values for what they are", () => {
    const [one, three] = [fromInteger(1), fromInteger(3)];
    expect(
      printDecimal(number(weightedVariation([one, three, fromInteger(99)], [one, one, fromInteger(0)]))),
    ).toBe("0.5");
    expect(printDecimal(number(weightedVariation([fromInteger(-1), fromInteger(-3)], [one, one])))).toBe(
      "0.5",
    );
    const root = number(squareRoot(fromInteger(2)));
    const found = number(weightedVariation([root, number(divide(root, three))], [one, one]));
    expect(isApproximate(found)).toBe(true);
    expect(printDecimal(found)).toBe("0.5");
  });
});

describe("the two ways to the moments", () => {
  const same = (a: Fraction, b: Fraction): boolean => order(a, b) === 0;
  const ratio = ({
    weight,
    first,
    second,
  }: {
    readonly weight: Total;
    readonly first: Total;
    readonly second: Total;
  }): Fraction => times(times(weight, second), inverse(times(first, first)));

  it("agree where the quick one answers", () => {
    const row = fc.tuple(fraction, fc.oneof(positive, fc.bigInt(1n, 50n)), fc.constantFrom(1n, 10n, 3n));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const values = rows.map(([x]) => ours(x));
        const weights = rows.map(([, n, d]) => ours({ n, d }));
        const quick = wholeMoments(values, weights);
        const plain = momentsOf(values, weights);
        if (quick === null || typeof plain === "string" || plain.first.n === 0n) return;
        fc.pre(!quick.second.approximate && !plain.second.approximate);
        expect(same(ratio(quick), ratio(plain))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    // Σw = 10, Σwx = 3 + 5 = 8, Σwx² = 9/4 + 25/6 = 77/12: 10 · 77/12 / 64 = 385/384.
    [
      "weights that are the denominators",
      [
        [3n, 4n],
        [5n, 6n],
      ],
      [
        [4n, 1n],
        [6n, 1n],
      ],
      [385n, 384n],
    ],
    // Σw = 2, Σwx = 1 + 6 = 7, Σwx² = 2 + 24 = 26: 2 · 26 / 49 = 52/49.
    [
      "weights that are fractions",
      [
        [2n, 1n],
        [4n, 1n],
      ],
      [
        [1n, 2n],
        [3n, 2n],
      ],
      [52n, 49n],
    ],
    // Σw = 7, Σwx = 3/10 + 3/2 = 9/5, Σwx² = 9/400 + 3/4 = 309/400: 7 · 309/400 / (81/25) = 721/432.
    [
      "denominators beside the weights",
      [
        [3n, 40n],
        [1n, 2n],
      ],
      [
        [4n, 1n],
        [3n, 1n],
      ],
      [721n, 432n],
    ],
    // Σw = 5, Σwx = −4 + 3 = −1, Σwx² = 8 + 3 = 11: 5 · 11 / 1 = 55.
    [
      "a value below 0",
      [
        [-2n, 1n],
        [1n, 1n],
      ],
      [
        [2n, 1n],
        [3n, 1n],
      ],
      [55n, 1n],
    ],
  ] as const)("the quick one answers for %s", (_, xs, ws, [n, d]) => {
    const quick = wholeMoments(
      xs.map(([top, bottom]) => ours({ n: top, d: bottom })),
      ws.map(([top, bottom]) => ours({ n: top, d: bottom })),
    );
    expect(quick).not.toBeNull();
    expect(quick !== null && same(ratio(quick), { n, d })).toBe(true);
  });

  it("the quick one leaves what does not fit, and what is no weight", () => {
    const one = fromInteger(1);
    const huge = fromInteger(2 ** 52);
    expect(wholeMoments([one], [fromInteger(0)])).toBeNull();
    expect(wholeMoments([one], [fromInteger(-1)])).toBeNull();
    expect(wholeMoments([one], [])).toBeNull();
    expect(wholeMoments([huge, huge], [one, one])).toBeNull();
    expect(wholeMoments([one, one], [huge, huge])).toBeNull();
    expect(wholeMoments([number(readDecimal("100000000000000000000"))], [one])).toBeNull();
    expect(wholeMoments([one], [number(readDecimal("100000000000000000000"))])).toBeNull();
    expect(wholeMoments([fromInteger(94_906_266)], [one])).toBeNull();
    expect(wholeMoments([fromInteger(94_906_265)], [one])).not.toBeNull();
  });
});

/** Whether sums of the terms are exact: few denominators, short ones. */
function exactTerms(values: readonly Fraction[], weights: readonly Fraction[]): boolean {
  const all = values.map((x, i) => times(times(x, x), weights[i] ?? zero));
  return total(all).d < 10n ** 60n;
}
