import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareNumbers,
  fromInteger,
  isApproximate,
  type NumberInput,
  printDecimal,
  printRounded,
  type Rounding,
  readDecimal,
  round,
  roundNumber,
  squareRoot,
} from "../../src/number/index.js";
import standard from "../cases/number/gbt-8170.json" with { type: "json" };
import {
  type Fraction,
  fraction,
  fractionOf,
  integer,
  number,
  ours,
  positive,
  same,
  times,
} from "./oracle.js";

type Mode = "halfUp" | "halfEven";

/** The nearest multiple of a unit, by comparing both neighbours. */
function nearestMultiple(value: Fraction, unit: Fraction, mode: Mode): Fraction {
  const size = value.n < 0n ? -value.n : value.n;
  const top = size * unit.d;
  const bottom = value.d * unit.n;
  const below = top / bottom;
  const [toBelow, toAbove] = [top - below * bottom, (below + 1n) * bottom - top];
  const tieUp = mode === "halfUp" || below % 2n !== 0n;
  const count = toBelow < toAbove || (toBelow === toAbove && !tieUp) ? below : below + 1n;
  return { n: (value.n < 0n ? -count : count) * unit.n, d: unit.d };
}

const power = (decimals: number): Fraction =>
  decimals < 0 ? { n: 10n ** BigInt(-decimals), d: 1n } : { n: 1n, d: 10n ** BigInt(decimals) };
const mode = fc.constantFrom<Mode>("halfUp", "halfEven");
const places = fc.integer({ min: -24, max: 20 });

describe("GB/T 8170", () => {
  it.each(standard.cases)("$value → $expected", ({ value, rounding, expected }) => {
    expect(roundNumber(value, { ...(rounding as Rounding), mode: "halfEven" })).toBe(expected);
  });
});

describe("rounding against both neighbours", () => {
  it("to decimals", () => {
    fc.assert(
      fc.property(fraction, places, mode, (a, decimals, way) => {
        const expected = nearestMultiple(a, power(decimals), way);
        expect(same(round(ours(a), { decimals, mode: way }), expected)).toBe(true);
        const printed = printRounded(ours(a), { decimals, mode: way });
        expect(fractionOf(printed).n * expected.d).toBe(expected.n * fractionOf(printed).d);
        expect(printed).toMatch(decimals > 0 ? new RegExp(`^-?[0-9]+\\.[0-9]{${decimals}}$`) : /^-?[0-9]+$/);
      }),
      { numRuns: 1000 },
    );
  });

  it("at exact ties, and beside them", () => {
    fc.assert(
      fc.property(integer, places, mode, fc.bigInt(-1n, 1n), (n, decimals, way, aside) => {
        const tie = times({ n: 2n * n + 1n, d: 2n }, power(decimals));
        const a = { n: tie.n * 10n ** 9n + aside, d: tie.d * 10n ** 9n };
        expect(same(round(ours(a), { decimals, mode: way }), nearestMultiple(a, power(decimals), way))).toBe(
          true,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it("to a step", () => {
    const steps = fc.constantFrom(
      "0.5",
      "0.25",
      "5",
      "25",
      "0.2",
      "3",
      "0.30",
      "100000000000000000000000",
      "0.00000000000000000001",
    );
    fc.assert(
      fc.property(fraction, steps, mode, (a, step, way) => {
        const expected = nearestMultiple(a, fractionOf(step), way);
        expect(same(round(ours(a), { step, mode: way }), expected)).toBe(true);
        const printed = printRounded(ours(a), { step, mode: way });
        expect(printed.split(".")[1]?.length).toBe(step.split(".")[1]?.length);
        expect(fractionOf(printed).n * expected.d).toBe(expected.n * fractionOf(printed).d);
      }),
      { numRuns: 500 },
    );
  });

  it("to significant digits: as many as asked for, within half a unit of the last", () => {
    fc.assert(
      fc.property(integer, positive, fc.integer({ min: 1, max: 30 }), mode, (n, d, significant, way) => {
        if (n === 0n || d > 10n ** 15n) return;
        const printed = printRounded(ours({ n, d }), { significant, mode: way });
        const decimals = printed.split(".")[1]?.length ?? 0;
        const kept = printed.replace(/^-?0*\.?0*/, "").replace(".", "");
        if (decimals === 20) expect(kept.length).toBeLessThanOrEqual(significant);
        else if (decimals > 0) expect(kept).toHaveLength(significant);
        else expect(kept.slice(significant)).toMatch(/^0*$/);
        const expected = nearestMultiple(
          { n, d },
          decimals > 0 ? power(decimals) : power(Math.min(0, significant - kept.length)),
          way,
        );
        expect(same(round(ours({ n, d }), { significant, mode: way }), expected)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("printed", () => {
  const cases: [NumberInput, Rounding, string][] = [
    ["2.675", { decimals: 2 }, "2.68"],
    [2.675, { decimals: 2 }, "2.68"],
    ["-2.675", { decimals: 2 }, "-2.68"],
    ["-2.675", { decimals: 2, mode: "halfEven" }, "-2.68"],
    ["2.665", { decimals: 2, mode: "halfEven" }, "2.66"],
    ["95", { decimals: 1 }, "95.0"],
    ["94.96", { decimals: 1 }, "95.0"],
    ["-0.04", { decimals: 1 }, "0.0"],
    ["0.05", { decimals: 1 }, "0.1"],
    ["12", { decimals: -2 }, "0"],
    ["12", { decimals: -24 }, "0"],
    ["499999999999999999999999", { decimals: -24 }, "0"],
    ["600000000000000000000000", { decimals: -23 }, "600000000000000000000000"],
    ["-50", { decimals: -2 }, "-100"],
    ["0", { significant: 3 }, "0"],
    ["0.000000000000000000001".slice(0, 22), { significant: 3 }, "0"],
    ["9.996", { significant: 3 }, "10.0"],
    ["9.994", { significant: 3 }, "9.99"],
    ["-999.6", { significant: 3 }, "-1000"],
    ["99.96", { significant: 3 }, "100"],
    ["5", { significant: 3 }, "5.00"],
    ["0.00000000000000000012", { significant: 5 }, "0.00000000000000000012"],
    ["123456789012345678901234", { significant: 1 }, "100000000000000000000000"],
    ["60.28", { step: "0.50" }, "60.50"],
    ["7", { step: "5" }, "5"],
    [12345678901234567890n, { decimals: -5 }, "12345678901234600000"],
  ];
  it.each(cases)("%s by %o is %s", (value, rounding, expected) => {
    expect(roundNumber(value, rounding)).toBe(expected);
  });

  it("has every digit that can be asked for", () => {
    const longest = `${"9".repeat(24)}.${"9".repeat(20)}`;
    expect(roundNumber(longest, { significant: 44 })).toBe(longest);
    expect(roundNumber(longest, { decimals: 20 })).toBe(longest);
    expect(() => roundNumber(longest, { decimals: 19 })).toThrow(
      new RangeError(
        '"999999999999999999999999.999999999999999…" has more than 24 integer digits once rounded',
      ),
    );
  });

  it("stays approximate, and a fault stays one", () => {
    const rounded = number(round(squareRoot(fromInteger(2)), { decimals: 2 }));
    expect([isApproximate(rounded), printDecimal(rounded)]).toEqual([true, "1.41"]);
    expect(round("divisionByZero", { decimals: 2 })).toBe("divisionByZero");
  });

  it("is refused beyond 2,000 digits", () => {
    const largest = ours({ n: 10n ** 2000n - 1n, d: 1n });
    expect(round(largest, { significant: 5 })).toBe("tooLarge");
    expect(same(round(largest, { decimals: 20 }), { n: 10n ** 2000n - 1n, d: 1n })).toBe(true);
  });
});

describe("a programmer's mistake throws, with the option and the value named", () => {
  const one = number(readDecimal("1"));
  const mistakes: [unknown, string][] = [
    [{}, "a rounding takes one of decimals, significant and step, not 0 of them"],
    [{ decimals: 1, step: "1" }, "a rounding takes one of decimals, significant and step, not 2 of them"],
    [
      { decimals: 1, significant: 2, step: "1" },
      "a rounding takes one of decimals, significant and step, not 3 of them",
    ],
    [{ decimals: 1_000_000_000 }, "decimals must be a whole number from -24 to 20, not 1000000000"],
    [{ decimals: 21 }, "decimals must be a whole number from -24 to 20, not 21"],
    [{ decimals: -25 }, "decimals must be a whole number from -24 to 20, not -25"],
    [{ decimals: 1.5 }, "decimals must be a whole number from -24 to 20, not 1.5"],
    [{ decimals: Number.NaN }, "decimals must be a whole number from -24 to 20, not NaN"],
    [{ decimals: "2" }, 'decimals must be a whole number from -24 to 20, not "2"'],
    [{ decimals: null }, "decimals must be a whole number from -24 to 20, not null"],
    [{ significant: 0 }, "significant must be a whole number from 1 to 44, not 0"],
    [{ significant: 45 }, "significant must be a whole number from 1 to 44, not 45"],
    [{ step: "0" }, 'step must be decimal text above 0, not "0"'],
    [{ step: "-0.5" }, 'step must be decimal text above 0, not "-0.5"'],
    [{ step: "½" }, 'step must be decimal text above 0, not "½"'],
    [{ step: 5 }, "step must be decimal text above 0, not 5"],
    [{ step: 5n }, "step must be decimal text above 0, not 5n"],
    [{ step: true }, "step must be decimal text above 0, not true"],
    [{ step: 10n ** 1_000_000n }, "step must be decimal text above 0, not a huge bigint"],
    [{ step: new Proxy({}, {}) }, "step must be decimal text above 0, not a value of type object"],
    [{ decimals: 1, mode: "up" }, 'mode must be "halfUp" or "halfEven", not "up"'],
  ];
  it.each(mistakes)("%o", (rounding, message) => {
    expect(() => round(one, rounding as Rounding)).toThrow(new RangeError(message));
    expect(() => printRounded(one, rounding as Rounding)).toThrow(new RangeError(message));
  });

  it("also for a number that is none", () => {
    const wanted = "a number must be plain decimal text, a bigint or a number of at most 15 digits, not";
    expect(() => roundNumber("1e5", { decimals: 1 })).toThrow(new RangeError(`${wanted} "1e5" (misspelt)`));
    expect(() => compareNumbers(1, "x".repeat(60))).toThrow(
      new RangeError(`${wanted} "${"x".repeat(40)}…" (tooManyDigits)`),
    );
    expect(() => compareNumbers("y".repeat(40), 1)).toThrow(
      new RangeError(`${wanted} "${"y".repeat(40)}" (misspelt)`),
    );
    expect(() => compareNumbers(undefined as never, 1)).toThrow(
      new TypeError(`${wanted} undefined (wrongType)`),
    );
    expect(() => compareNumbers(-(10n ** 24n), 1)).toThrow(
      new RangeError(`${wanted} a huge bigint (tooManyDigits)`),
    );
    expect(() => compareNumbers(Symbol("s") as never, 1)).toThrow(
      new TypeError(`${wanted} a value of type symbol (wrongType)`),
    );
  });
});
