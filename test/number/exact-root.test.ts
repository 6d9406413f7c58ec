import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  exactRoot,
  fromInteger,
  power,
  printDecimal,
  printFraction,
  readFraction,
  squareRoot,
} from "../../src/number/index.js";
import { exponential, naturalLogarithm } from "../../src/number/irrational.js";
import { number, ours, same } from "./oracle.js";

describe("a root that is a rational", () => {
  it("is found for every power, and only for powers", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.integer({ min: 1, max: 30 }),
        (n, d, degree) => {
          const base = ours({ n, d });
          const raised = number(power(base, fromInteger(degree)));
          const root = exactRoot(raised, degree);
          expect(root && same(root, { n, d })).toBe(true);
          // The next whole number after a power from 2^2 on is none.
          if (degree > 1 && n > 1n)
            expect(exactRoot(number(readFraction(`${n ** BigInt(degree) + 1n}/1`)), degree)).toBeNull();
        },
      ),
    );
  });

  it("is none below 0, for what is approximate, and where the degree is above all digits", () => {
    expect(exactRoot(fromInteger(-8), 3)).toBeNull();
    expect(exactRoot(number(squareRoot(fromInteger(2))), 2)).toBeNull();
    expect(exactRoot(fromInteger(2), 1_000_000)).toBeNull();
    expect(
      [0, 1].map((n) => printFraction(number(exactRoot(fromInteger(n), 1_000_000) ?? "outOfDomain"))),
    ).toEqual(["0/1", "1/1"]);
    expect(exactRoot(ours({ n: 4n, d: 3n }), 2)).toBeNull();
    expect(exactRoot(ours({ n: 3n, d: 4n }), 2)).toBeNull();
  });
});

describe("e to a power", () => {
  // Python 3.11 decimal at 120 digits, in units of the 40th decimal
  it.each([
    ["1/1", 27182818284590452353602874713526624977572n],
    ["-1/1", 3678794411714423215955237701614608674458n],
    ["1/2", 16487212707001281468486507878141635716538n],
    ["-6613/100000", 9360091751892239682059472864796890351995n],
    ["54/1", 2830753303274693900442063548014074540850325893535906840720731339n],
    ["-80/1", 180485n],
  ])("e ^ %s", (text, units) => {
    expect(number(exponential(number(readFraction(text)))).big).toEqual({
      n: units,
      d: 10n ** 40n,
      approximate: true,
    });
  });

  it("is 1 for 0, undoes the logarithm, lets faults pass and is refused beyond all bounds", () => {
    expect(same(exponential(fromInteger(0)), { n: 1n, d: 1n })).toBe(true);
    expect(printDecimal(number(exponential(naturalLogarithm(fromInteger(7)))))).toBe("7");
    expect(exponential("notWhole")).toBe("notWhole");
    expect([56, 1001, -1001].map((exponent) => exponential(fromInteger(exponent)))).toEqual([
      "tooLarge",
      "tooLarge",
      "tooLarge",
    ]);
  });
});
