import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  absolute,
  add,
  ceiling,
  divide,
  floor,
  fromInteger,
  isWhole,
  isZero,
  multiply,
  type NumberFault,
  negate,
  type Outcome,
  power,
  printFraction,
  readDecimal,
  squareRoot,
  subtract,
} from "../../src/number/index.js";
import {
  fraction,
  inverse,
  minus,
  nonZero,
  number,
  order,
  ours,
  plus,
  same,
  theirs,
  times,
  wellFormed,
} from "./oracle.js";

const zero = fromInteger(0);
const root2 = squareRoot(fromInteger(2));

describe("exact arithmetic against BigInt fractions", () => {
  it("adds, subtracts, multiplies and divides", () => {
    fc.assert(
      fc.property(fraction, nonZero, (a, b) => {
        expect(same(add(ours(a), ours(b)), plus(a, b))).toBe(true);
        expect(same(subtract(ours(a), ours(b)), plus(a, minus(b)))).toBe(true);
        expect(same(multiply(ours(a), ours(b)), times(a, b))).toBe(true);
        expect(same(divide(ours(a), ours(b)), times(a, inverse(b)))).toBe(true);
        expect(same(negate(ours(a)), minus(a))).toBe(true);
        expect(same(absolute(ours(a)), a.n < 0n ? minus(a) : a)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("stays exact in chains: x / n * n is x", () => {
    fc.assert(
      fc.property(fraction, nonZero, (x, n) => {
        expect(same(multiply(divide(ours(x), ours(n)), ours(n)), x)).toBe(true);
        expect(same(subtract(add(ours(x), ours(n)), ours(n)), x)).toBe(true);
      }),
    );
  });

  it("distributes, and shares sum to the whole", () => {
    fc.assert(
      fc.property(nonZero, fraction, fraction, fraction, (n, a, b, c) => {
        const [x, y, z] = [ours(a), ours(b), ours(c)];
        const whole = add(add(x, y), z);
        const shares = add(add(divide(x, ours(n)), divide(y, ours(n))), divide(z, ours(n)));
        expect(same(multiply(shares, ours(n)), theirs(whole))).toBe(true);
      }),
    );
  });

  it("five shares of a total sum to exactly 100", () => {
    const parts = [7, 11, 13, 17, 23].map(fromInteger);
    const shares = parts.map((part) => multiply(fromInteger(100), divide(part, fromInteger(71))));
    expect(printFraction(number(shares.reduce(add)))).toBe("100/1");
  });

  it("rounds to whole numbers downward and upward", () => {
    fc.assert(
      fc.property(fraction, (a) => {
        const below = theirs(floor(ours(a)));
        const above = theirs(ceiling(ours(a)));
        expect(below.d === 1n && above.d === 1n).toBe(true);
        expect(order(below, a) <= 0 && order(plus(below, { n: 1n, d: 1n }), a) > 0).toBe(true);
        expect(order(above, a) >= 0 && order(plus(above, { n: -1n, d: 1n }), a) < 0).toBe(true);
        expect(isWhole(ours(a))).toBe(a.n % a.d === 0n);
        expect(isWhole(number(floor(ours(a))))).toBe(true);
      }),
    );
  });
});

describe("what is not a number", () => {
  it("has a reason: division by zero, zero by zero included", () => {
    const huge = readDecimal("123456789012345678901234");
    const faults = [divide(fromInteger(1), zero), divide(zero, zero), divide(huge as Outcome, zero)];
    expect(faults).toEqual(["divisionByZero", "divisionByZero", "divisionByZero"]);
    expect(divide(root2, subtract(root2, root2))).toBe("divisionByZero");
  });

  it("passes through every operation, the first fault first", () => {
    const one = fromInteger(1);
    const bad: NumberFault = "notWhole";
    const worse: NumberFault = "tooLarge";
    for (const operation of [add, subtract, multiply, divide]) {
      expect([operation(bad, one), operation(one, bad), operation(bad, worse)]).toEqual([bad, bad, bad]);
    }
    for (const operation of [negate, absolute, floor, ceiling, squareRoot]) expect(operation(bad)).toBe(bad);
  });

  it("is too large beyond 2,000 digits, above or below the line", () => {
    const largest = number(multiply(bigTen(1000), subtract(bigTen(1000), fromInteger(1))));
    const nearly = subtract(multiply(bigTen(1000), bigTen(999)), fromInteger(1));
    expect(wellFormed(largest) && wellFormed(number(negate(largest)))).toBe(true);
    expect(multiply(nearly, fromInteger(10))).not.toBe("tooLarge");
    expect(multiply(bigTen(1000), bigTen(1000))).toBe("tooLarge");
    expect(negate(multiply(bigTen(1000), negate(bigTen(1000))))).toBe("tooLarge");
    expect(divide(divide(fromInteger(1), bigTen(1000)), bigTen(1000))).toBe("tooLarge");
    expect(divide(divide(fromInteger(1), bigTen(1000)), bigTen(999))).not.toBe("tooLarge");
  });
});

describe("approximate numbers", () => {
  it("stay approximate, whatever joins them, and keep to 40 decimals", () => {
    const half = divide(fromInteger(1), fromInteger(2));
    for (const operation of [add, subtract, multiply, divide]) {
      for (const result of [operation(root2, half), operation(half, root2), operation(root2, root2)]) {
        expect(number(result).big?.approximate).toBe(true);
        expect(wellFormed(number(result))).toBe(true);
      }
    }
    for (const operation of [negate, absolute, floor, ceiling]) {
      expect(number(operation(negate(root2))).big?.approximate).toBe(true);
    }
    expect(isZero(number(subtract(root2, root2)))).toBe(true);
    expect(isWhole(number(floor(root2)))).toBe(true);
    expect(isWhole(number(root2))).toBe(false);
  });
});

function bigTen(digits: number): Outcome {
  return power(fromInteger(10), fromInteger(digits));
}
