import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromInteger, readDecimal, readFraction } from "../../src/number/index.js";
import { decimalText, fraction, fractionOf, integer, number, same } from "./oracle.js";

/** The grammar once more, as a pattern. */
const spelling = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;

describe("decimal text", () => {
  it("is read exactly", () => {
    fc.assert(
      fc.property(decimalText, (text) => same(number(readDecimal(text)), fractionOf(text))),
      { numRuns: 1000 },
    );
  });

  it("is refused in every other spelling", () => {
    const near = fc.string({ unit: fc.constantFrom(..."0123456789.-+e, x"), maxLength: 8 });
    fc.assert(
      fc.property(near, (text) => {
        const read = readDecimal(text);
        if (spelling.test(text)) expect(same(number(read), fractionOf(text))).toBe(true);
        else expect(read).toBe("misspelt");
      }),
      { numRuns: 2000 },
    );
  });

  it("is refused character by character at the borders of the digits", () => {
    for (const text of [
      "",
      "-",
      ".",
      "1/2",
      "1:2",
      "1./",
      "1.:",
      "/1",
      ":1",
      "1.",
      "1.2.3",
      "-.5",
      "00",
      "-01",
      "1-",
      "1.-5",
    ]) {
      expect(readDecimal(text), text).toBe("misspelt");
    }
  });

  it("has 24 integer digits and 20 decimals at most", () => {
    const [nines, places] = ["9".repeat(24), "9".repeat(20)];
    for (const text of [`-${nines}.${places}`, nines, `0.${places}`, `${nines}.5`]) {
      expect(same(number(readDecimal(text)), fractionOf(text)), text).toBe(true);
    }
    for (const text of [
      `${nines}9`,
      `-${nines}9`,
      `${nines}9.5`,
      `0.${places}9`,
      `1${nines}.${places}`,
      `-1${nines}.${places}`,
      "x".repeat(47),
    ]) {
      expect(readDecimal(text), text).toBe("tooManyDigits");
    }
  });
});

describe("numbers and bigints", () => {
  it("are read where they are exact", () => {
    fc.assert(
      fc.property(integer, (n) => {
        if (n < 10n ** 24n && n > -(10n ** 24n))
          expect(same(number(readDecimal(n)), { n, d: 1n })).toBe(true);
        const asNumber = readDecimal(Number(n));
        if (Number.isSafeInteger(Number(n))) expect(same(number(asNumber), { n, d: 1n })).toBe(true);
        else expect(asNumber).toBe("notExact");
      }),
    );
  });

  it("are read as they print, up to 15 significant digits", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
        fc.integer({ min: 1, max: 6 }),
        (n, places) => {
          const value = Number(`${n}e-${places}`);
          if (Math.abs(value) < 1e-6) return;
          expect(same(number(readDecimal(value)), { n: BigInt(n), d: 10n ** BigInt(places) })).toBe(true);
        },
      ),
    );
    expect(same(number(readDecimal(0.000001)), { n: 1n, d: 1_000_000n })).toBe(true);
    expect(same(number(readDecimal(-0)), { n: 0n, d: 1n })).toBe(true);
  });

  it("are refused with a reason", () => {
    const reasons = [
      NaN,
      Infinity,
      -Infinity,
      2 ** 53,
      -(2 ** 53),
      1e21,
      1e-7,
      5e-324,
      0.1 + 0.2,
      1234567.123456789,
      10n ** 24n,
      -(10n ** 24n),
    ].map((n) => readDecimal(n));
    const [infinite, inexact] = [Array(3).fill("notFinite"), Array(7).fill("notExact")];
    expect(reasons).toEqual([...infinite, ...inexact, "tooManyDigits", "tooManyDigits"]);
    expect(same(number(readDecimal(10n ** 24n - 1n)), { n: 10n ** 24n - 1n, d: 1n })).toBe(true);
    expect(same(number(readDecimal(1n - 10n ** 24n)), { n: 1n - 10n ** 24n, d: 1n })).toBe(true);
  });

  it("are made from safe integers only", () => {
    expect(same(fromInteger(-0), { n: 0n, d: 1n })).toBe(true);
    expect(() => fromInteger(1.5)).toThrow(new RangeError("n must be a safe integer, not 1.5"));
    expect(() => fromInteger(2 ** 53)).toThrow(RangeError);
  });
});

describe("fractions", () => {
  it("are read exactly, in lowest terms or not", () => {
    fc.assert(fc.property(fraction, ({ n, d }) => same(number(readFraction(`${n}/${d}`)), { n, d })));
  });

  it("have one spelling", () => {
    for (const text of [
      "",
      "1",
      "1/",
      "/1",
      "1/0",
      "1/-2",
      "01/2",
      "1/02",
      "1/2/3",
      " 1/2",
      "1/2 ",
      "1/2\n",
      "--1/2",
      "+1/2",
      "1.5/2",
      "1/2n",
    ]) {
      expect(readFraction(text), JSON.stringify(text)).toBe("misspelt");
    }
    for (const input of [1, 1n, null, undefined, {}, ["1/2"], Symbol("1/2")])
      expect(readFraction(input)).toBe("wrongType");
  });

  it("have 2,000 digits a side at most", () => {
    const long = "7".repeat(2000);
    expect(same(number(readFraction(`-${long}/1`)), { n: -BigInt(long), d: 1n })).toBe(true);
    expect(same(number(readFraction(`-1/${long}`)), { n: -1n, d: BigInt(long) })).toBe(true);
    expect(same(number(readFraction(`-${long}/${long}`)), { n: -1n, d: 1n })).toBe(true);
    for (const text of [
      `${long}1/3`,
      `-${long}1/3`,
      `3/${long}1`,
      `x${long}${long}/1`,
      `${"1".repeat(1_000_000)}/3`,
    ]) {
      expect(readFraction(text)).toBe("tooManyDigits");
    }
  });
});
