import { describe, expect, it } from "vitest";
import { type JudgeOptions, type Scheme, schemes } from "../../src/judge/index.js";
import { explain, type Locale, locales } from "../../src/locale/index.js";
import type { DataElement } from "../../src/model/index.js";
import { type Given, planOf, target, verdictOn, yearly } from "../judge/support.js";

// Schemes that judge, as they are told. Written by hand.

const linear = { kind: "linear", stated: true } as const;
const named = { name: { zh: "新增学位", en: "New places" }, unitOfMeasure: "个" };
/** 9360 by 2027 from 0 in 2022: 3744 at the end of 2024, when 24 of 60 months have passed. */
const places: Given = {
  ...named,
  targets: [target("atLeast", "9360")],
  trajectory: linear,
  baseline: { value: "0", period: "2022" },
};

function told(given: Given, value: string, options: JudgeOptions): readonly string[] {
  const plan = planOf(given);
  const verdict = verdictOn(plan, yearly({ 2024: value }), "2025-06-01", options);
  return locales.map((locale) => (verdict ? explain(verdict, { locale, plan }) : ""));
}

/** 70 schools in 2024, counted since January. */
function hangzhou(value: string, options: JudgeOptions): readonly string[] {
  const done: DataElement = {
    id: "done",
    name: { zh: "完成数" },
    unitOfMeasure: "所",
    timing: "overPeriod",
    calendar: "calendar",
    accumulation: "yearToDate",
  };
  const plan = planOf(
    {
      name: { zh: "新建学校", en: "New schools" },
      unitOfMeasure: "所",
      targets: [target("atLeast", "70", { due: "2024" })],
      trajectory: { kind: "timeProgress", stated: true },
      frequency: "month",
      formula: "done",
    },
    { elements: [done] },
  );
  const rows = [{ of: "done", place: "999999", period: "2024-01..06", value }];
  const verdict = verdictOn(plan, rows, "2024-07-10", options);
  return locales.map((locale) => (verdict ? explain(verdict, { locale, plan }) : ""));
}

describe("what a scheme that judges says", () => {
  it("names the light by time progress", () => {
    // 28/70 = 40.0 %, 6 of 12 months = 50 %: 10 points behind; 40/50 = 0.8
    expect(hangzhou("28", { scheme: schemes.yinchuan })).toEqual([
      "新建学校2024年1—6月完成28所,为全年目标70所的40.0%,慢于时序进度10个百分点,按银川市亮灯规则为“黄灯”,略滞后",
      'New schools (January–June 2024): 28 schools, 40.0% of the 70 schools for the year, 10 percentage points behind time progress, "Yellow" by the scheme "Yinchuan", slightly behind',
    ]);
    expect(hangzhou("28", {})[0]).not.toContain("按");
  });

  it("says that the rule has a gap there, and by how much once", () => {
    // 31.5/70 = 45.0 %: 5 points behind, between the green from 0 and the yellow up to -10
    expect(hangzhou("31.5", { scheme: schemes.yinchuan })).toEqual([
      "新建学校2024年1—6月完成31.5所,为全年目标70所的45.0%,慢于时序进度5个百分点,银川市亮灯规则没有规定这种情形(不在任何一档之内),暂不能研判",
      'New schools (January–June 2024): 31.5 schools, 45.0% of the 70 schools for the year, 5 percentage points behind time progress, the scheme "Yinchuan" does not provide for this (it lies in none of its bands), cannot be judged',
    ]);
  });

  it("says that a percentage has no completion", () => {
    const rate = { ...places, name: { zh: "甲" }, targets: [target("atLeast", "95")], unitOfMeasure: "%" };
    const [zh, en] = told(rate, "30", { scheme: schemes.wuhan });
    // 0 + 95 × 2/5 = 38, and 38 − 30 = 8
    expect(zh).toBe(
      "甲2024年为30%,低于应达值38%,差8个百分点,武汉市重大项目通报规则看完成率快慢,本指标不是从0累计到目标的数,没有完成率可比,暂不能研判,距2027年目标95%还差65个百分点",
    );
    expect(en).toContain(
      'the scheme "Wuhan" goes by completion, and this does not count up from 0 to a target',
    );
  });

  it("gives the year its own reason", () => {
    // The milestone of 4000: 3800/4000 = 95 %, 100 % of the months: 5 points behind. Of 9360: 40.598 % of 40 %, ahead.
    const given = { ...places, milestones: [target("atLeast", "4000", { due: "2024" })] };
    const [zh] = told(given, "3800", { scheme: schemes.yinchuan });
    expect(zh).toContain("银川市亮灯规则没有规定这种情形(完成率慢于时序进度5个百分点,不在任何一档之内)");
  });

  it.each<[string, Scheme["quantity"], string, string, string]>([
    ["2621", "attainment", "完成度为0.7", "attainment is 0.7", "2620.8/3744"],
    [
      "2620.8",
      "relativeShortfall",
      "差距为应达值的0.3倍",
      "0.3 times the expected value short of it",
      "1123.2/3744",
    ],
    [
      "4867.2",
      "relativeShortfall",
      "好于应达值,幅度为应达值的0.3倍",
      "0.3 times the expected value better than it",
      "-1123.2/3744",
    ],
    [
      "2620.8",
      "ratioToTimeProgress",
      "完成率为时序进度的0.7倍",
      "completion is 0.7 times time progress",
      "28/40",
    ],
    [
      "4212",
      "pointsToTimeProgress",
      "完成率快于时序进度5个百分点",
      "completion is 5 percentage points ahead of time progress",
      "45 - 40",
    ],
  ])("tells a gap at %s by the quantity %s", (value, quantity, zh, en) => {
    const scheme: Scheme = {
      id: "own",
      version: "1",
      name: { zh: "示例市办法", en: "Example" },
      quantity,
      bands: [{ name: { zh: "绿" }, status: "onTrack", from: "1000000" }],
      source: { section: "一", words: "达到100万" },
    };
    const [inZh, inEn] = told(places, value, { scheme });
    expect(inZh).toContain(`“示例市办法”规则没有规定这种情形(${zh},不在任何一档之内)`);
    expect(inEn).toContain(`the scheme "Example" does not provide for this (${en}, which lies in none`);
  });
});

it.each<[Locale, string]>([
  ["zh-CN", "参考:规则 wuhan 没有结论(不是从0累计到目标的数,没有完成率)"],
  ["en", "For information: by the scheme wuhan, no answer: it does not count up from 0 to a target"],
])("a second opinion without an answer says why, in %s", (locale, line) => {
  const plan = planOf({ targets: [target("atLeast", "95")], trajectory: linear });
  const verdict = verdictOn(plan, yearly({ 2024: "30" }), "2025-06-01", { opinions: [schemes.wuhan] });
  expect(verdict && explain(verdict, { locale, plan, form: "full" }).split("\n")).toContain(line);
});
