import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseThreshold,
  printThreshold,
  type ThresholdOptions,
  type ThresholdReading,
} from "../../src/adapt/index.js";
import { explain, locales } from "../../src/locale/index.js";
import { comparators } from "../../src/model/index.js";

interface Case {
  readonly words: string;
  readonly options?: ThresholdOptions;
  readonly target?: Omit<ThresholdReading, "words">;
  readonly needs?: string;
  readonly refused?: string;
}
const { cases } = JSON.parse(
  readFileSync(new URL("../cases/tables/thresholds.json", import.meta.url), "utf8"),
) as { readonly cases: readonly Case[] };

describe("phrases of plans and tables", () => {
  it.each(cases.map((one) => [`${one.words} ${JSON.stringify(one.options ?? {})}`, one] as const))(
    "%s",
    (_name, { words, options, target, needs, refused }) => {
      const result = parseThreshold(words, options);
      if (target !== undefined) {
        expect(result).toEqual({ ok: true, target: { ...target, words: words.trim() } });
        return;
      }
      const found = result.ok ? [] : result.issues;
      expect(found.map(({ code }) => code)).toEqual([needs === undefined ? refused : "thresholdNeeds"]);
      if (needs !== undefined) expect(found[0]?.params).toMatchObject({ needs });
    },
  );

  it("quote what they do not understand, in both languages", () => {
    for (const { words, refused } of cases) {
      const result = parseThreshold(words);
      if (refused !== "thresholdUnread" || result.ok) continue;
      for (const issue of result.issues)
        for (const locale of locales)
          expect(explain(issue, { locale }), words).toContain(JSON.stringify(words.trim()));
    }
  });

  it("name the piece that is the trouble", () => {
    const result = parseThreshold("控制在九五折以内");
    expect(result.ok ? [] : result.issues.map(({ params }) => params)).toEqual([
      { words: '"控制在九五折以内"', unread: '"九五折"' },
    ]);
  });
});

const sameReading = (a: ThresholdReading, b: ThresholdReading) =>
  JSON.stringify({ ...a, words: "" }) === JSON.stringify({ ...b, words: "" });
const without = ({ words: _words, ...rest }: ThresholdReading) => rest;

describe("printThreshold", () => {
  it.each(cases.filter(({ target }) => target !== undefined).map((one) => [one.words, one] as const))(
    "prints the reading of %s so that it reads to the same",
    (_words, { words, options }) => {
      const read = parseThreshold(words, options);
      if (!read.ok) throw new Error(words);
      const printed = printThreshold(read.target);
      const again = parseThreshold(printed, options);
      expect(again.ok ? without(again.target) : again.issues, printed).toEqual(without(read.target));
    },
  );

  it("prints every comparator, number and unit so that it reads to the same, without any option", () => {
    const value = fc
      .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.integer({ min: 0, max: 999 }))
      .map(([whole, rest]) => (rest === 0 ? `${whole}` : `${whole}.${String(rest).padStart(3, "0")}`));
    const unit = fc.constantFrom(
      "%",
      "个",
      "人次",
      "岁",
      "个/千人",
      "元/年",
      "平方米",
      "‰",
      "所",
      "门",
      undefined,
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...comparators),
        value,
        value,
        unit,
        fc.boolean(),
        fc.boolean(),
        (...drawn) => {
          const [comparator, a, b, unitOfMeasure, wished, yearly] = drawn;
          const [low, high] = Number(a) <= Number(b) ? [a, b] : [b, a];
          const numbers = comparator === "achieved" ? {} : { value: low };
          const reading = {
            comparator,
            ...numbers,
            ...(comparator === "between" && { upper: high }),
            ...(comparator === "about" && { toleranceWanted: true as const }),
            ...(wished && { aspirational: true }),
            ...(yearly && { holds: "everyPeriod" as const }),
            ...(unitOfMeasure !== undefined && comparator !== "achieved" && { unitOfMeasure }),
          };
          const again = parseThreshold(printThreshold(reading));
          expect(again.ok ? without(again.target) : again.issues).toEqual(reading);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it.each([
    [{ comparator: "atMost", value: "7", unitOfMeasure: "1/10万" }, "≤7/10万"],
    [{ comparator: "lessThan", value: "7.5", unitOfMeasure: "1/10万" }, "<7.5/10万"],
    [{ comparator: "equalTo", value: "7", unitOfMeasure: "1/千人" }, "等于7/千人"],
    [{ comparator: "about", value: "7", tolerance: "1", unitOfMeasure: "1/10万" }, "7±1/10万"],
    [{ comparator: "between", value: "7", upper: "9", unitOfMeasure: "1/10万" }, "7～9/10万"],
    [{ comparator: "atLeast", value: "21", unitOfMeasure: "100张" }, "≥21(100张)"],
  ] as const)("prints a unit that begins with a digit as sentences do: %j, %s", (target, words) => {
    expect(printThreshold(target)).toBe(words);
    const again = parseThreshold(words, { unitOfMeasure: target.unitOfMeasure });
    expect(again.ok && without(again.target)).toEqual(target);
  });

  it("refuses a comparator without its number, by name", () => {
    expect(() => printThreshold({ comparator: "atLeast" })).toThrow(
      new RangeError("atLeast needs value, not undefined"),
    );
    expect(() => printThreshold({ comparator: "between", value: "1" })).toThrow("between needs upper");
    expect(() => printThreshold({ comparator: "atleast" as "atLeast", value: "1" })).toThrow('not "atleast"');
  });
});

describe("laws", () => {
  it("a cell that holds a number reads like its digits", () => {
    for (const cell of [0, 95, 3.5, -2, 10n, 0.25])
      expect(parseThreshold(cell, { direction: "up" })).toEqual(
        parseThreshold(String(cell), { direction: "up" }),
      );
    expect(parseThreshold(0.1 + 0.2, { direction: "up" }).ok).toBe(true); // 17 digits as text, taken as they stand
    expect(parseThreshold(Number.NaN, { direction: "up" }).ok).toBe(false);
    expect(parseThreshold(1e21, { direction: "up" }).ok).toBe(false);
  });

  it("whatever comes is answered", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        const result = parseThreshold(text, { direction: "up" });
        if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("no word of a phrase can be added without being read or refused", () => {
    const unmoved: string[] = [];
    // What stands before 的 or in place of … only says what a share is of.
    for (const { words, options } of cases.filter((one) => !/[的…]/.test(one.words)))
      for (const intruder of ["?", "$", "x", "!", "及其", "不", "比", "新增"])
        for (let at = 0; at <= words.length; at++) {
          const spoilt = `${words.slice(0, at)}${intruder}${words.slice(at)}`;
          const [result, original] = [parseThreshold(spoilt, options), parseThreshold(words, options)];
          if (result.ok && original.ok && sameReading(result.target, original.target)) unmoved.push(spoilt);
        }
    expect(unmoved).toEqual([]);
  });
});

describe("hostile input", () => {
  it.each<[string, unknown]>([
    ["a megabyte of digits", "9".repeat(1_000_000)],
    ["a megabyte of blanks", " ".repeat(1_000_000)],
    ["a megabyte of wishes", "力争".repeat(500_000)],
    ["two hundred wishes", "力争".repeat(100)],
    ["two hundred brackets", "(".repeat(200)],
    ["two hundred signs", "≥".repeat(200)],
    ["many commas", "1,".repeat(100)],
    ["a Chinese number without end", "万".repeat(200)],
    ["a Chinese number of places", "一百".repeat(100)],
    ["an object", { toString: () => "95%" }],
    ["a list", ["95%"]],
    ["null", null],
    ["undefined", undefined],
    ["true", true],
    ["a huge bigint", 10n ** 5000n],
  ])("%s is answered with an issue, at once", (_name, input) => {
    const start = performance.now();
    const result = parseThreshold(input, { direction: "up" });
    expect(performance.now() - start).toBeLessThan(200);
    expect(result.ok).toBe(false);
  });

  it("refuses options that are none, by name", () => {
    const wrong: readonly (readonly [object, string])[] = [
      [{ direction: "higher" }, 'direction must be one of up, down, none, not "higher"'],
      [{ convention: "open" }, "convention must be one of"],
      [{ ratio: "1" }, "ratio must be one of"],
      [{ years: 0 }, "years must be a whole number from 1 to 100, not 0"],
      [{ years: 2.5 }, "not 2.5"],
      [{ baseline: "abc" }, "baseline must be a number"],
      [{ unitOfMeasure: 5 }, "unitOfMeasure must be text"],
      [{ directon: "up" }, 'options has no "directon"; did you mean "direction"?'],
      [{ span: { first: 2023, last: 2027 } }, 'options has no "span"'],
    ];
    for (const [options, message] of wrong)
      expect(() => parseThreshold("95%", options as ThresholdOptions)).toThrow(message);
    expect(() => parseThreshold("95%", null as unknown as ThresholdOptions)).toThrow(TypeError);
  });
});
