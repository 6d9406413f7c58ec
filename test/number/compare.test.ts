import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  compare,
  compareNumbers,
  divide,
  equals,
  fromInteger,
  isZero,
  maximum,
  minimum,
  multiply,
  negate,
  sign,
  squareRoot,
  subtract,
} from "../../src/number/index.js";
import { fraction, integer, number, order, ours, positive, same } from "./oracle.js";

describe("order", () => {
  it("is that of BigInt cross products", () => {
    fc.assert(
      fc.property(fraction, fraction, (a, b) => {
        expect(compare(ours(a), ours(b))).toBe(order(a, b));
        expect(equals(ours(a), ours(b))).toBe(order(a, b) === 0);
        expect(sign(ours(a))).toBe(order(a, { n: 0n, d: 1n }));
        expect(isZero(ours(a))).toBe(a.n === 0n);
        expect(same(minimum(ours(a), ours(b)), order(a, b) < 0 ? a : b)).toBe(true);
        expect(same(maximum(ours(a), ours(b)), order(a, b) < 0 ? b : a)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("sees the smallest difference: two fractions beside each other", () => {
    fc.assert(
      fc.property(integer, positive, fc.bigInt(-1n, 1n), (n, d, step) => {
        const a = { n, d };
        const b = { n: n * 3n + step, d: d * 3n };
        expect(compare(ours(a), ours(b))).toBe(order(a, b));
        expect(compare(ours(b), ours(a))).toBe(order(b, a));
      }),
      { numRuns: 500 },
    );
  });

  it("puts 1/3 above 34 threes", () => {
    const threes = { n: BigInt("3".repeat(34)), d: 10n ** 34n };
    expect(compare(number(divide(fromInteger(1), fromInteger(3))), ours(threes))).toBe(1);
  });

  it("38/70 × 100 is at least 54.2857, and 94.96 is not 95", () => {
    const share = number(multiply(divide(fromInteger(38), fromInteger(70)), fromInteger(100)));
    expect(compare(share, ours({ n: 542857n, d: 10000n }))).toBe(1);
    expect(compareNumbers("94.96", 95)).toBe(-1);
    expect(compareNumbers(95n, "95.0")).toBe(0);
  });

  it("gives the first of two equal numbers, and lets a fault through", () => {
    const [a, b] = [ours({ n: 2n, d: 4n }), ours({ n: 1n, d: 2n })];
    expect(minimum(a, b)).toBe(a);
    expect(maximum(a, b)).toBe(a);
    for (const choice of [minimum, maximum]) {
      expect([choice("notWhole", a), choice(a, "notWhole"), choice("notWhole", "tooLarge")]).toEqual([
        "notWhole",
        "notWhole",
        "notWhole",
      ]);
    }
  });
});

describe("order of approximate numbers", () => {
  const root = number(squareRoot(fromInteger(2)));
  const atBorder = (units: bigint) => number(add(root, ours({ n: units, d: 10n ** 42n })));

  it("rounds both sides to the 40th decimal first", () => {
    const near = ours({ n: BigInt("14142135623730950488016887242096980785697"), d: 10n ** 40n });
    const half = ours({ n: 1n, d: 2n * 10n ** 40n });
    const less = ours({ n: 49n, d: 10n ** 42n });
    expect(compare(root, near)).toBe(0);
    expect(compare(near, root)).toBe(0);
    expect(compare(root, number(add(near, less)))).toBe(0);
    expect(compare(number(subtract(near, less)), root)).toBe(0);
    expect(compare(root, number(add(near, half)))).toBe(-1);
    expect(compare(number(add(near, half)), root)).toBe(1);
    expect(equals(root, atBorder(49n))).toBe(true);
    expect(compare(atBorder(50n), root)).toBe(1);
    expect([sign(root), sign(number(negate(root)))]).toEqual([1, -1]);
  });
});
