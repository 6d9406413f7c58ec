import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  divide,
  fromInteger,
  isApproximate,
  type Outcome,
  power,
  squareRoot,
  subtract,
} from "../../src/number/index.js";
import { fraction, inverse, nonZero, number, ours, same } from "./oracle.js";

const whole = (n: number): Outcome => fromInteger(n);
const root2 = squareRoot(fromInteger(2));

describe("whole powers", () => {
  it("are those of BigInt", () => {
    fc.assert(
      fc.property(nonZero, fc.integer({ min: 0, max: 12 }), (base, times) => {
        const raised = { n: base.n ** BigInt(times), d: base.d ** BigInt(times) };
        expect(same(power(ours(base), whole(times)), raised)).toBe(true);
        expect(same(power(ours(base), whole(-times)), inverse(raised))).toBe(true);
      }),
    );
  });

  it("of 0: 0 ^ 0 is 1, 0 ^ -1 a division by zero", () => {
    expect(same(power(whole(0), whole(0)), { n: 1n, d: 1n })).toBe(true);
    expect(same(power(whole(0), whole(3)), { n: 0n, d: 1n })).toBe(true);
    expect(power(whole(0), whole(-1))).toBe("divisionByZero");
  });

  it("take an exponent however it is written, but only a whole one", () => {
    expect(same(power(whole(3), divide(whole(8), whole(4))), { n: 9n, d: 1n })).toBe(true);
    expect(power(whole(4), divide(whole(1), whole(2)))).toBe("notWhole");
    expect(power(whole(4), root2)).toBe("notWhole");
  });

  it("of 1, -1 and 0 exist for every exponent", () => {
    const huge = ours({ n: 10n ** 24n - 1n, d: 1n });
    expect(same(power(whole(1), huge), { n: 1n, d: 1n })).toBe(true);
    expect(same(power(whole(-1), huge), { n: -1n, d: 1n })).toBe(true);
    expect(same(power(whole(0), huge), { n: 0n, d: 1n })).toBe(true);
  });

  it("are too large from 2,001 digits on, and say so at once", () => {
    expect(power(whole(10), whole(2000))).toBe("tooLarge");
    expect(same(power(whole(10), whole(1999)), { n: 10n ** 1999n, d: 1n })).toBe(true);
    const started = performance.now();
    expect(power(whole(9), power(whole(9), whole(9)))).toBe("tooLarge");
    expect(power(ours({ n: 10000001n, d: 10000000n }), whole(1e9))).toBe("tooLarge");
    expect(power(whole(2), whole(-1e7))).toBe("tooLarge");
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("let faults through and stay approximate", () => {
    expect(power("tooLarge", "notWhole")).toBe("tooLarge");
    expect(power(whole(2), "divisionByZero")).toBe("divisionByZero");
    expect(isApproximate(number(power(root2, whole(2))))).toBe(true);
    const three = subtract(subtract(root2, root2), whole(-3));
    expect(isApproximate(number(power(whole(2), three)))).toBe(true);
    expect(isApproximate(number(power(whole(2), whole(3))))).toBe(false);
    fc.assert(fc.property(fraction, (base) => same(power(ours(base), whole(1)), base)));
  });
});
