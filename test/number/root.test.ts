import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  fromInteger,
  isApproximate,
  multiply,
  readDecimal,
  squareRoot,
  subtract,
} from "../../src/number/index.js";
import outside from "../cases/number/irrational.json" with { type: "json" };
import { fraction, fractionOf, number, order, ours, plus, same, theirs, times } from "./oracle.js";

const half = { n: 1n, d: 2n * 10n ** 40n };

describe("square roots", () => {
  it("are exact for the squares of rationals", () => {
    fc.assert(
      fc.property(fraction, (a) => same(squareRoot(ours(times(a, a))), a.n < 0n ? { n: -a.n, d: a.d } : a)),
      { numRuns: 500 },
    );
  });

  it("are the nearest 40th decimal otherwise", () => {
    fc.assert(
      fc.property(fraction, ({ n, d }) => {
        const radicand = { n: n < 0n ? -n : n, d };
        const root = number(squareRoot(ours(radicand)));
        if (!isApproximate(root)) {
          expect(same(multiply(root, root), radicand)).toBe(true);
          return;
        }
        const [below, above] = [plus(theirs(root), { n: -half.n, d: half.d }), plus(theirs(root), half)];
        expect(below.n < 0n || order(times(below, below), radicand) <= 0).toBe(true);
        expect(order(times(above, above), radicand)).toBe(1);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(outside.roots)("of $of is that of mpmath", ({ of, units }) => {
    const [n = "", d = "1"] = of.split("/");
    expect(number(squareRoot(ours({ n: BigInt(n), d: BigInt(d) }))).big?.n).toBe(BigInt(units));
  });

  it("of numbers with thousands of digits come at once", () => {
    const started = performance.now();
    const long = 10n ** 1999n - 7n;
    const root = number(squareRoot(ours({ n: long, d: 1n })));
    expect(performance.now() - started).toBeLessThan(100);
    const [below, above] = [plus(theirs(root), { n: -half.n, d: half.d }), plus(theirs(root), half)];
    expect(
      order(times(below, below), { n: long, d: 1n }) < 0 &&
        order(times(above, above), { n: long, d: 1n }) > 0,
    ).toBe(true);
  });

  it("of what is negative are none; a fault stays one", () => {
    expect(squareRoot(fromInteger(-1))).toBe("outOfDomain");
    expect(squareRoot(ours({ n: -(10n ** 30n), d: 7n }))).toBe("outOfDomain");
    expect(squareRoot("divisionByZero")).toBe("divisionByZero");
    expect(same(squareRoot(fromInteger(0)), { n: 0n, d: 1n })).toBe(true);
  });

  it("of approximate numbers are approximate, and 0.25 is found again", () => {
    const root2 = squareRoot(fromInteger(2));
    const sixteenth = subtract(number(readDecimal("0.0625")), subtract(root2, root2));
    const quarter = number(squareRoot(sixteenth));
    expect(isApproximate(quarter)).toBe(true);
    expect(compare(quarter, ours(fractionOf("0.25")))).toBe(0);
  });
});
