import { describe, expect, it } from "vitest";
import {
  type CagrQuestion,
  type CagrResult,
  cagrRatio,
  cagrRatioByScore,
  cagrRatioOverall,
  openSdgProgress,
  openSdgProgressByScore,
  openSdgProgressOverall,
} from "../../src/methods.js";
import eustat from "../cases/methods/eurostat-eustat.json" with { type: "json" };
import openSdg from "../cases/methods/open-sdg-2.4.0.json" with { type: "json" };
import { defects } from "./ledger.js";
import { answered, expectDigits, pointsOf, reasonOf } from "./support.js";

interface Config {
  readonly direction?: string;
  readonly target?: number;
  readonly target_year?: number;
  readonly base_year?: number;
  readonly limit?: number;
}

interface Case {
  readonly id: string;
  readonly inputs: {
    readonly series?: readonly { readonly year: number; readonly value: number }[];
    readonly config?: Config;
    readonly score?: number;
    readonly seriesList?: readonly Required<Pick<Case["inputs"], "series" | "config">>[];
  };
  readonly expected: {
    readonly throws?: string;
    readonly baseYear?: number;
    readonly baseValue?: number;
    readonly currentYear?: number;
    readonly currentValue?: number;
    readonly thresholds?: {
      readonly high: number;
      readonly med: number;
      readonly low: number;
      readonly coefficient?: number;
    };
    readonly targetAchieved?: boolean;
    readonly progressValue?: number | null;
    readonly status?: string;
    readonly score?: number | null;
    readonly scores?: readonly number[];
    readonly meanScore?: number;
    readonly warnings?: readonly string[];
  };
}

/** Both programs take 2015 and 2030 where nothing else is said, and "negative" where no direction is. */
function questionOf({ direction, target, target_year, base_year, limit }: Config): CagrQuestion {
  return {
    direction: direction === "positive" ? "up" : "down",
    baseYear: base_year ?? 2015,
    ...(target !== undefined && { target, targetYear: target_year ?? 2030 }),
    ...(limit !== undefined && { limit }),
  };
}

const cautionsBy: Readonly<Record<string, string>> = {
  "ignoring limit as target given": "limitIgnored",
  "target is zero; replaced by 0.001": "targetZeroReplaced",
};
const refusalsBy: Readonly<Record<string, string>> = {
  "base and current have different signs": "signChange",
  "not enough data (must have at least 2 data points)": "tooFewPoints",
};

describe.each([
  ["eurostat-eustat", eustat.cases as readonly Case[], cagrRatio],
  ["open-sdg-2.4.0", openSdg.cases as readonly Case[], openSdgProgress],
] as const)("%s, as its program gave it", (file, cases, method) => {
  it.each(cases.map((one) => [one.id, one] as const))("%s", (id, { inputs, expected }) => {
    const { series, config, score, seriesList } = inputs;
    if (score !== undefined) {
      expect(cagrRatioByScore(String(score)).says).toBe(expected.status);
      return;
    }
    if (seriesList !== undefined) {
      const results = seriesList.map((one) => openSdgProgress(pointsOf(one.series), questionOf(one.config)));
      for (const [i, result] of results.entries())
        expectDigits(answered(result).score, expected.scores?.[i] ?? NaN);
      const all = answered(openSdgProgressOverall(results));
      expectDigits(all.score, expected.meanScore ?? NaN);
      expect(all.says).toBe(expected.status);
      return;
    }
    const result = method(pointsOf(series ?? []), questionOf(config ?? {}));
    const defect = defects[file]?.[id];
    if (defect !== undefined) {
      expect(result).toEqual({ ok: false, reason: defect });
      return;
    }
    if (expected.status === "not_available") {
      expect(result).toEqual({ ok: false, reason: refusalsBy[expected.warnings?.[0] ?? ""] });
      return;
    }
    const found = answered<Exclude<typeof result, { readonly ok: false }>>(result);
    expect(found.says).toBe(expected.status);
    expect(found.achieved).toBe(expected.targetAchieved);
    expectDigits(found.value, expected.progressValue ?? NaN);
    expectDigits(found.score, expected.score ?? NaN, 2e-13);
    expect(found.base.year).toBe(expected.baseYear);
    if (expected.thresholds === undefined) return;
    expectDigits(found.base.value, expected.baseValue ?? NaN);
    expect(found.latest.year).toBe(expected.currentYear);
    expectDigits(found.latest.value, expected.currentValue ?? NaN);
    expectDigits(found.thresholds.high, expected.thresholds.high);
    expectDigits(found.thresholds.medium, expected.thresholds.med);
    expectDigits(found.thresholds.low, expected.thresholds.low);
    if (expected.thresholds.coefficient === undefined) expect(found.thresholds.coefficient).toBeUndefined();
    else expectDigits(found.thresholds.coefficient, expected.thresholds.coefficient);
    const warned = (expected.warnings ?? []).map((words) => cautionsBy[words]);
    expect(found.cautions).toEqual(expect.arrayContaining(warned));
    expect(found.cautions.filter((one) => one !== "baselineBeyondTarget")).toHaveLength(warned.length);
  });
});

describe("exact where the roots are", () => {
  // 100 · 1.1^5 = 161.051 is asked for within five years; 100 · 1.095^3 = 131.2932375 after three is 9.5 % of 10 %.
  it("95 % to the digit is significant for Open SDG, and for EUSTAT one unit of the 20th decimal more", () => {
    const question = { direction: "up", target: "161.051", targetYear: 2025 } as const;
    const at = (method: typeof cagrRatio | typeof openSdgProgress, value: string) =>
      answered<CagrResult>(
        method(
          [
            { year: 2020, value: 100 },
            { year: 2023, value },
          ],
          question,
        ),
      );
    expect(at(openSdgProgress, "131.2932375")).toMatchObject({
      says: "substantial_progress",
      value: { value: "0.95" },
      growth: { value: "0.095" },
      required: { value: "0.1" },
    });
    expect(at(openSdgProgress, "131.2932375").value?.approximate).toBeUndefined();
    expect(at(openSdgProgress, "131.29323749999999999999").says).toBe("moderate_progress");
    expect(at(cagrRatio, "131.2932375").says).toBe("moderate_progress");
    expect(at(cagrRatio, "131.29323750000000000001").says).toBe("significant_progress");
  });

  // 100 · 1.01^3 = 103.0301, 100 · 1.001^3 = 100.3003001, 100 · 0.999^3 = 99.7002999, 100 · 0.99^3 = 97.0299
  it("growth of exactly 1 % and 0.1 % is not above them, of exactly -0.1 % and -1 % not below", () => {
    const at = (value: string) =>
      answered(
        cagrRatio(
          [
            { year: 2020, value: 100 },
            { year: 2023, value },
          ],
          { direction: "up" },
        ),
      ).says;
    const ends = [
      "103.0301001",
      "103.0301",
      "100.3003002",
      "100.3003001",
      "99.7002999",
      "99.7002998",
      "97.0299",
      "97.0298999",
    ];
    expect(ends.map(at)).toEqual([
      "significant_progress",
      "moderate_progress",
      "moderate_progress",
      "no_progress",
      "no_progress",
      "moderate_deterioration",
      "moderate_deterioration",
      "significant_deterioration",
    ]);
  });

  // 10 % a year asked for: 10 %·0.6 = 6 %
  it("60 % to the digit is moderate for Open SDG, and 0 is limited, not deterioration", () => {
    const question = { direction: "up", target: 110, targetYear: 2021 } as const;
    const at = (method: typeof cagrRatio | typeof openSdgProgress, value: string) =>
      answered<CagrResult>(
        method(
          [
            { year: 2020, value: 100 },
            { year: 2021, value },
          ],
          question,
        ),
      ).says;
    expect(["106", "105.9999", "100", "99.9999"].map((value) => at(openSdgProgress, value))).toEqual([
      "moderate_progress",
      "limited_progress",
      "limited_progress",
      "deterioration",
    ]);
    expect(["106.0001", "106", "100", "99.9999"].map((value) => at(cagrRatio, value))).toEqual([
      "moderate_progress",
      "moderate_deterioration",
      "moderate_deterioration",
      "significant_deterioration",
    ]);
  });

  it("a root that is irrational says so", () => {
    const found = answered(
      cagrRatio(
        [
          { year: 2020, value: 1 },
          { year: 2022, value: 2 },
        ],
        { direction: "up" },
      ),
    );
    // √2 − 1
    expect(found.value).toEqual({ value: "0.4142135623730950488", approximate: true });
  });
});

describe("edges", () => {
  const toward = { direction: "up", target: 100, targetYear: 2030 } as const;

  it("order and gaps of the points are nothing to it; two figures of a year are refused", () => {
    const inOrder = [
      { year: 2015, value: 50 },
      { year: 2019, value: 60 },
      { year: 2023, value: 70 },
    ];
    const mixed = [...inOrder].reverse().concat([{ year: 2024, value: null as never }]);
    for (const method of [cagrRatio, openSdgProgress]) {
      expect(method(mixed, toward)).toEqual(method(inOrder, toward));
      expect(reasonOf(method([...inOrder, { year: 2019, value: 60 }], toward))).toBe("duplicateYears");
    }
  });

  it("the base year: the next one after it, or at EUSTAT the nearest, the later of two", () => {
    const points = [2012, 2014, 2016, 2023].map((year, i) => ({ year, value: 50 + i }));
    const baseOf = (method: typeof cagrRatio | typeof openSdgProgress, baseYear: number) => {
      const result = method(points, { ...toward, baseYear });
      return result.ok ? result.base.year : result.reason;
    };
    expect([2012, 2013, 2015, 2018].map((year) => baseOf(openSdgProgress, year))).toEqual([
      2012,
      2014,
      2016,
      "tooFewPoints",
    ]);
    expect([2011, 2013, 2015, 2018].map((year) => baseOf(cagrRatio, year))).toEqual([2012, 2014, 2016, 2016]);
  });

  it("a target reached counts first: from 0, across 0, and after its year; but with one figure nothing can be said", () => {
    const at = (target: number, targetYear: number, ...values: readonly number[]) =>
      openSdgProgress(
        values.map((value, i) => ({ year: 2020 + i, value })),
        { direction: "up", target, targetYear },
      );
    for (const result of [at(5, 2025, 0, 5), at(6, 2025, -3, 7), at(50, 2020, 40, 60)]) {
      expect(answered(result)).toMatchObject({ says: "target_achieved", score: { value: "5" } });
      expect(result).not.toHaveProperty("value");
    }
    expect(
      [at(40, 2025, 40), at(50, 2025, 0, 5), at(6, 2025, -3, 4), at(50, 2020, 40, 45)].map(reasonOf),
    ).toEqual(["tooFewPoints", "baselineZero", "signChange", "targetYearPast"]);
    expect(reasonOf(at(-1, 2025, -3, -2))).toBeUndefined();
    expect(reasonOf(at(1, 2025, -3, -2))).toBe("signChange");
    expect(answered(at(40, 2025, 40, 45)).cautions).toEqual([]);
    expect(answered(at(30, 2025, 40, 35)).cautions).toEqual(["baselineBeyondTarget"]);
  });

  it("the year in which the target is due is not past yet", () => {
    const result = openSdgProgress(
      [
        { year: 2020, value: 100 },
        { year: 2022, value: 110.25 },
      ],
      { direction: "up", target: 121, targetYear: 2022 },
    );
    // 5 % of 10 % a year
    expect(answered(result)).toMatchObject({ says: "limited_progress", value: { value: "0.5" } });
  });

  it("what it does not know is refused: targets to be kept, ranges, no points, what is no number", () => {
    for (const method of [cagrRatio, openSdgProgress]) {
      const points = [
        { year: 2020, value: 50 },
        { year: 2021, value: 51 },
      ];
      expect(reasonOf(method(points, { direction: "up", target: 60, holds: "everyPeriod" }))).toBe(
        "everyPeriod",
      );
      expect(reasonOf(method(points, { ...toward, upper: 110 }))).toBe("interval");
      expect(reasonOf(method([], toward))).toBe("tooFewPoints");
      for (const odd of ["1e5", Number.NaN, 0.1 + 0.2, {}, true, { value: "1", fraction: 7 }])
        expect(reasonOf(method([...points, { year: 2022, value: odd as never }], toward))).toBe("unreadable");
      for (const year of [2022.5, "2022", undefined, 10_000, -10_000])
        expect(reasonOf(method([...points, { year: year as never, value: 1 }], toward))).toBe("unreadable");
      expect(reasonOf(method([null as never], toward))).toBe("unreadable");
    }
  });

  it("quantities of the library are taken with their exact fraction", () => {
    const third = { value: "33.33333333333333333333", fraction: "100/3" };
    const result = cagrRatio(
      [
        { year: 2020, value: third },
        { year: 2021, value: 40 },
      ],
      { direction: "up", target: { value: "50" }, targetYear: 2021 },
    );
    // 40 / (100/3) = 1.2 where 1.5 was asked for
    expect(answered(result)).toMatchObject({ growth: { value: "0.2" }, value: { value: "0.4" } });
  });

  it("a question that makes no sense is the programmer's mistake, and named", () => {
    const ask = (question: unknown) => () => openSdgProgress([], question as CagrQuestion);
    expect(ask({ direction: "ascending" })).toThrow('direction must be "up" or "down", not "ascending"');
    expect(ask({ direction: "up", target: 5 })).toThrow("a target needs a targetYear");
    expect(ask({ direction: "up", target: "5 %", targetYear: 2030 })).toThrow(RangeError);
    expect(ask({ direction: "up", target: true, targetYear: 2030 })).toThrow(TypeError);
    expect(ask({ direction: "up", baseYear: "2015" })).toThrow('baseYear must be a whole year, not "2015"');
    expect(ask({ direction: "up", target: 5, targetYear: 1e9 })).toThrow("targetYear must be a whole year");
    for (const series of [undefined, null, 5, {}, "2020"])
      expect(() => openSdgProgress(series as never, { direction: "up" })).toThrow("series must be a list");
    expect(ask({ direction: "up", limit: "x" })).toThrow("limit must be plain decimal text");
    expect(ask({ direction: "up", upper: 3 })).toThrow("an upper end needs a target");
    expect(ask({ direction: "up", holds: "always" })).toThrow("holds must be");
    expect(ask(undefined)).toThrow("a question must be an object, not undefined");
    expect(ask({ direction: "up", targetYear: 2030 })).toThrow("a targetYear needs a target");
    for (const byScore of [openSdgProgressByScore, cagrRatioByScore]) {
      for (const score of ["high", "5.01", "-5.01", undefined as never])
        expect(() => byScore(score), String(score)).toThrow(RangeError);
      expect(() => byScore(true as never)).toThrow(TypeError);
    }
    for (const overall of [openSdgProgressOverall, cagrRatioOverall])
      for (const results of [undefined, null, 5, [undefined], ["x"]])
        expect(() => overall(results as never)).toThrow(/^results must be a list of results/);
  });

  it("scores at the ends of the categories, for the mean of several series", () => {
    const says = ["2.5", "2.49", "0", "-0.01", "-2.5", "-2.51"].map(
      (score) => openSdgProgressByScore(score).says,
    );
    expect(says).toEqual([
      "substantial_progress",
      "moderate_progress",
      "moderate_progress",
      "limited_progress",
      "limited_progress",
      "deterioration",
    ]);
    expect(openSdgProgressOverall([])).toEqual({ ok: false, reason: "tooFewPoints" });
    expect(openSdgProgressOverall([{ ok: false, reason: "signChange" }])).toEqual({
      ok: false,
      reason: "tooFewPoints",
    });
  });

  it("the mean of scores leaves out what has no answer, and all achieved is achieved", () => {
    const met = [
      { year: 2020, value: 40 },
      { year: 2021, value: 60 },
    ];
    const question = { direction: "up", target: 50, targetYear: 2030 } as const;
    const reached = openSdgProgress(met, question);
    const refusal = { ok: false, reason: "signChange" } as const;
    expect(openSdgProgressOverall([reached, refusal])).toMatchObject({
      says: "target_achieved",
      score: { value: "5" },
    });
    const eustat = cagrRatio(met, question);
    expect(cagrRatioOverall([eustat, refusal])).toMatchObject({
      says: "significant_progress",
      achieved: true,
    });
  });

  it("a limit reduces every threshold but -0.1 %, and a baseline on it that falls back is told", () => {
    const limited = (value: string) =>
      answered(
        cagrRatio(
          [
            { year: 2020, value: 100 },
            { year: 2021, value },
          ],
          { direction: "up", limit: 100 },
        ),
      );
    expect(limited("99.95")).toMatchObject({
      says: "no_progress",
      thresholds: {
        high: { value: "0" },
        medium: { value: "0" },
        low: { value: "-0.001" },
        lowest: { value: "0" },
      },
    });
    // exactly on the limit counts as achieved, beyond it the rate counts
    expect([limited("100"), limited("100.5")].map(({ says, achieved }) => [says, achieved])).toEqual([
      ["significant_progress", true],
      ["significant_progress", false],
    ]);
    expect(limited("99").says).toBe("significant_deterioration");
    const beyond = openSdgProgress(
      [
        { year: 2020, value: 102 },
        { year: 2021, value: 103 },
      ],
      { direction: "up", limit: 100 },
    );
    expect(answered(beyond).cautions).toEqual(["baselineBeyondLimit"]);
  });
});

describe("EUSTAT near a natural limit, as its program has it", () => {
  const rate = (values: Readonly<Record<number, string>>, more: Partial<CagrQuestion> = {}) =>
    answered(
      cagrRatio(
        Object.entries(values).map(([year, value]) => ({ year: Number(year), value })),
        { direction: "up", limit: 100, ...more },
      ),
    );

  it("-1 % is the highest threshold turned round, and shrinks with it", () => {
    // 1 − 0.99^4.44 = 0.0436…: 1 % becomes 0.0436 %, and −0.15 % lies below −0.1 % and below −0.0436 %
    const near = rate({ 2020: "99", 2021: "98.8515" });
    expect(near).toMatchObject({ value: { value: "-0.0015" }, says: "significant_deterioration" });
    const { high, low, lowest, coefficient } = near.thresholds;
    expect(coefficient?.value).toMatch(/^0\.0436/);
    expect(high?.value).toMatch(/^0\.000436/);
    expect(lowest?.value).toBe(`-${high?.value}`);
    expect(low).toEqual({ value: "-0.001" });
    // the same fall far from the limit, 50 of 100, where the coefficient is 1 − 0.5^4.44 = 0.954
    expect(rate({ 2020: "50", 2021: "49.925" }).says).toBe("moderate_deterioration");
    const plain = rate({ 2020: "50", 2021: "49.925" }, { limit: undefined });
    expect(plain.thresholds.lowest).toEqual({ value: "-0.01" });
    const toTarget = rate({ 2020: "50", 2021: "49" }, { limit: undefined, target: 60, targetYear: 2025 });
    expect(toTarget.thresholds).not.toHaveProperty("lowest");
  });

  it("on the limit counts as reached, but not where the base year is missing and an earlier one is taken", () => {
    const onLimit = { 2014: "101", 2018: "100" };
    expect(rate(onLimit)).toMatchObject({ says: "significant_progress", score: { value: "5" } });
    expect(rate(onLimit, { baseYear: 2014 })).toMatchObject({ says: "significant_progress", achieved: true });
    // (100/101)^(1/4) − 1 = −0.2485 % a year, beyond −0.1 % and −1 % · (1 − 0.99^4.44); the score is 250 times that
    const moved = rate(onLimit, { baseYear: 2015 });
    expect(moved).toMatchObject({ says: "significant_deterioration", achieved: false, base: { year: 2014 } });
    expect(moved.value?.value).toMatch(/^-0\.002484/);
    expect(moved.score.value).toMatch(/^-0\.621/);
    // the base year moved on, from 2013: it stays reached
    expect(rate(onLimit, { baseYear: 2013 }).achieved).toBe(true);
  });
});

it("a target of 0 from below is met by 0 itself, and the mirror of one from above before", () => {
  const at = (method: typeof cagrRatio | typeof openSdgProgress, direction: "up" | "down", way: 1 | -1) =>
    [
      [12, 10, 8, 0],
      [12, 10, 8, 6],
    ].map((values) => {
      const found = answered<CagrResult>(
        method(
          values.map((value, i) => ({ year: 2020 + i, value: 0 - way * value })),
          { direction, target: 0, targetYear: 2025 },
        ),
      );
      return [found.achieved, found.says, found.value?.value];
    });
  for (const method of [cagrRatio, openSdgProgress]) {
    const below = at(method, "up", 1);
    expect(below[0]?.[0]).toBe(true);
    expect(below[1]?.[0]).toBe(false);
    expect(below).toEqual(at(method, "down", -1));
  }
});
