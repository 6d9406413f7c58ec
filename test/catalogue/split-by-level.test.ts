import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PupilsByLevel, schoolLevels, splitByLevel } from "../../src/catalogue/index.js";
import {
  compare,
  divide,
  equals,
  isFault,
  type Quantity,
  type Rational,
  readDecimal,
  readQuantity,
  roundNumber,
  sum,
} from "../../src/number/index.js";

function sharesOf(total: string | number, pupils: PupilsByLevel): readonly (readonly [string, Quantity])[] {
  const split = splitByLevel(total, pupils);
  if (!split.ok) throw new Error(JSON.stringify(split));
  return Object.entries<Quantity | undefined>(split.shares).flatMap(([level, share]) =>
    share === undefined ? [] : [[level, share] as const],
  );
}

const rational = (outcome: Rational | string): Rational => {
  if (isFault(outcome)) throw new Error(outcome);
  return outcome;
};

describe("the published example: 23,226 books of 166 primary and 210 junior pupils", () => {
  const shares = new Map(sharesOf(23226, { primary: 166, junior: 210 }));

  it("gives 9,711.6 and 13,514.4: 23226 × 166 / 397 and 23226 × 231 / 397, with 397 = 166 + 1.1 × 210", () => {
    // 23226 × 166 = 3,855,516 and 23226 × 231 = 5,365,206; 397 is prime and divides neither.
    expect(shares.get("primary")?.fraction).toBe("3855516/397");
    expect(shares.get("junior")?.fraction).toBe("5365206/397");
    expect(roundNumber(shares.get("primary")?.value ?? "", { decimals: 1 })).toBe("9711.6");
    expect(roundNumber(shares.get("junior")?.value ?? "", { decimals: 1 })).toBe("13514.4");
  });

  it("is printed as 9,711 and 13,515, because 58.5 books a pupil are taken and the rest goes to the other level", () => {
    expect(roundNumber("58.503", { decimals: 1 })).toBe("58.5"); // 23226 / 397 = 58.503…
    expect(58.5 * 166).toBe(9711);
    expect(23226 - 9711).toBe(13515);
    for (const [level, printed] of [
      ["primary", 9711],
      ["junior", 13515],
    ] as const)
      expect(Math.abs(Number(shares.get(level)?.value) - printed)).toBeLessThan(1);
  });
});

describe("the weights", () => {
  it("give a junior pupil of a complete secondary school 1 to the 1.2 of a senior one", () => {
    // B / (B + 1.2 C) = 600 / (600 + 480) = 5/9
    expect(sharesOf(9, { junior: 600, senior: 400 })).toEqual([
      ["junior", { value: "5" }],
      ["senior", { value: "4" }],
    ]);
  });
  it("are 1 : 1.1 : 1.32 in a twelve-year school", () => {
    expect(sharesOf(342, { primary: 100, junior: 100, senior: 100 })).toEqual([
      ["primary", { value: "100" }],
      ["junior", { value: "110" }],
      ["senior", { value: "132" }],
    ]);
  });
  it("leave everything to the only level, and nothing to a level without pupils", () => {
    expect(sharesOf("12.5", { senior: 7 })).toEqual([["senior", { value: "12.5" }]]);
    expect(sharesOf(10, { primary: 5, junior: 0 })).toEqual([
      ["primary", { value: "10" }],
      ["junior", { value: "0" }],
    ]);
  });
});

describe("laws", () => {
  const cents = (max: number) => fc.integer({ min: 0, max }).map((n) => (n / 100).toFixed(2));
  const pupils = fc
    .record({ primary: fc.nat(5000), junior: fc.nat(5000), senior: fc.nat(5000) }, { requiredKeys: [] })
    .filter((given) => schoolLevels.some((level) => (given[level] ?? 0) > 0));

  it("the shares add up to the total exactly", () => {
    fc.assert(
      fc.property(cents(1_000_000_000), pupils, (total, given) => {
        const shares = sharesOf(total, given).map(([, share]) => readQuantity(share));
        expect(equals(rational(sum(shares.map(rational))), rational(readDecimal(total)))).toBe(true);
      }),
    );
  });
  it("grow with the total in proportion, and not with the size of the school", () => {
    fc.assert(
      fc.property(fc.nat(1_000_000), pupils, fc.integer({ min: 2, max: 9 }), (total, given, factor) => {
        const scaled = Object.fromEntries(
          Object.entries(given).map(([level, count]) => [level, (count ?? 0) * factor]),
        );
        expect(sharesOf(total, scaled)).toEqual(sharesOf(total, given));
        const times = rational(readDecimal(factor));
        const larger = sharesOf(total * factor, given).map(([, share]) => rational(readQuantity(share)));
        const smaller = sharesOf(total, given).map(([, share]) => rational(readQuantity(share)));
        for (const [i, share] of larger.entries())
          expect(equals(rational(divide(share, times)), smaller[i] ?? share)).toBe(true);
      }),
    );
  });
  it("a pupil more never takes anything from its level", () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000),
        fc.nat(5000),
        fc.integer({ min: 1, max: 5000 }),
        (total, primary, junior) => {
          const share = (count: number) =>
            rational(
              readQuantity(
                new Map(sharesOf(total, { primary: count, junior })).get("primary") ?? { value: "" },
              ),
            );
          expect(compare(share(primary + 1), share(primary))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe("bad input comes back as data", () => {
  it.each([
    ["no pupils", splitByLevel(10, { primary: 0, junior: "0" }), { reason: "divisionByZero" }],
    ["no level", splitByLevel(10, {}), { reason: "empty" }],
    [
      "a number that is missing is not zero",
      splitByLevel(null, { primary: 10, junior: null }),
      { reason: "missing", missing: ["total", "junior"], missingCount: 2 },
    ],
    [
      "negative pupils",
      splitByLevel("-1", { primary: 10, junior: -5 }),
      { reason: "outOfDomain", keys: ["total", "junior"], keyCount: 2 },
    ],
    [
      "what cannot be read",
      splitByLevel("1,000", { primary: "十", junior: 0.1 + 0.2, senior: 3 }),
      {
        reason: "invalidInput",
        invalid: [
          { input: "total", fault: "misspelt" },
          { input: "primary", fault: "misspelt" },
          { input: "junior", fault: "notExact" },
        ],
      },
    ],
  ])("%s", (_, split, expected) => expect(split).toEqual({ ok: false, ...expected }));

  it("looks at its own properties alone", () => {
    const odd = Object.assign(Object.create({ senior: 100 }), { primary: 1 });
    expect(splitByLevel(10, odd)).toEqual({ ok: true, shares: { primary: { value: "10" } } });
  });
  it("takes no level under another name", () => {
    expect(() => splitByLevel(10, { primay: 1, junior: 2 } as never)).toThrow('"primay"');
    for (const [given, shown] of [
      [null, "null"],
      [undefined, "undefined"],
      [166, "166"],
      ["166", '"166"'],
      [[166, 210], "a list"],
    ] as const) {
      expect(() => splitByLevel(10, given as never)).toThrow(TypeError);
      expect(() => splitByLevel(10, given as never)).toThrow(`{ primary: 166 }, not ${shown}`);
    }
  });
});
