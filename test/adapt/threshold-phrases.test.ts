import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  parseThreshold,
  printThreshold,
  type ThresholdOptions,
  type ThresholdReading,
} from "../../src/adapt/index.js";
import { explain, locales } from "../../src/locale/index.js";

interface Case {
  readonly words: string;
  readonly options?: ThresholdOptions;
  readonly target?: Omit<ThresholdReading, "words">;
  readonly needs?: string;
  readonly refused?: string;
  readonly hint?: string;
  readonly why?: string;
}
const { cases } = JSON.parse(
  readFileSync(new URL("../cases/tables/phrases-counties.json", import.meta.url), "utf8"),
) as { readonly cases: readonly Case[] };
const named = cases.map((one) => [`${one.words} ${JSON.stringify(one.options ?? {})}`, one] as const);

describe("phrases of counties", () => {
  it.each(named)("%s", (_name, { words, options, target, needs, refused, hint }) => {
    const result = parseThreshold(words, options);
    if (target !== undefined) {
      expect(result).toEqual({ ok: true, target: { ...target, words } });
      return;
    }
    const [issue, ...more] = result.ok ? [] : result.issues;
    expect(more).toEqual([]);
    expect(issue?.code).toBe(needs === undefined ? refused : "thresholdNeeds");
    if (needs !== undefined) expect(issue?.params).toMatchObject({ needs });
    if (hint !== undefined) expect(issue?.params).toMatchObject({ hint });
    // Whatever is refused is quoted as it stood, in both languages.
    for (const locale of locales)
      expect(issue && explain(issue, { locale })).toContain(JSON.stringify(words));
  });

  it.each(named.filter(([, { target }]) => target !== undefined))(
    "%s prints so that it reads to the same",
    (_name, { words, options }) => {
      const read = parseThreshold(words, options);
      if (!read.ok) throw new Error(words);
      const printed = printThreshold(read.target);
      const again = parseThreshold(printed, options);
      expect(again, printed).toEqual({ ok: true, target: { ...read.target, words: printed } });
    },
  );

  it("no word can be added to a phrase without being read or refused", () => {
    const unmoved: string[] = [];
    // What stands before 的 says what a share is of, what stands before 率 what is counted, digits behind 注 are of a note; a hope beside a target is words.
    for (const { words, options } of cases.filter((one) => !/[的…率度注]|[,，(（]力争/.test(one.words))) {
      const original = parseThreshold(words, options);
      if (!original.ok) continue;
      for (const intruder of ["?", "$", "x", "及其", "不", "比", "未", "全省", "2", "农村"])
        for (let at = 0; at <= words.length; at++) {
          const spoilt = `${words.slice(0, at)}${intruder}${words.slice(at)}`;
          const read = parseThreshold(spoilt, options);
          if (
            read.ok &&
            JSON.stringify({ ...read.target, words }) === JSON.stringify({ ...original.target, words })
          )
            unmoved.push(spoilt);
        }
    }
    expect(unmoved).toEqual([]);
  });

  it("does not read a phrase by another baseline, year or indicator", () => {
    expect(() => parseThreshold("1", { baselineYear: 1.5 })).toThrow("baselineYear must be a year, not 1.5");
    expect(() => parseThreshold("1", { due: 2025 as unknown as string })).toThrow(
      "due must be text, not 2025",
    );
    expect(() => parseThreshold("1", { indicator: 1 as unknown as string })).toThrow(
      "indicator must be text",
    );
  });
});

describe("hostile phrases", () => {
  const pieces =
    "0123456789零一二两三百千万亿分之倍番成半每年均增长减少提高降到基期原来的上全省平均率占比新增累计力争约束性预期以下内左右在~-:+%‰/().,≥≤<>☆ 人口个";
  it.each(Array.from(pieces))("a megabyte or a phrase full of %s is answered at once", (piece) => {
    const start = performance.now();
    for (const count of [1, 50, 199, 1_000_000])
      for (const text of [piece.repeat(count), `不低于${piece.repeat(count)}`, `${piece.repeat(count)}以上`])
        parseThreshold(text, { direction: "up", baseline: 1, years: 1 });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it("a megabyte of name, unit and year is answered at once", () => {
    const much = "增1/万(率".repeat(170_000);
    const start = performance.now();
    parseThreshold("新增5%以上", { indicator: much, unitOfMeasure: much, due: much });
    parseThreshold("每千人口5个", { indicator: much, unitOfMeasure: much });
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
