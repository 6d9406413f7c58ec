import { describe, expect, it } from "vitest";
import { explain, locales } from "../../src/locale/index.js";
import type { Indicator } from "../../src/model/index.js";
import { planOf, target, verdictOn, yearly } from "../judge/support.js";
import { comparisonCases, verdictCases } from "./verdict-cases.js";

const golden = (name: string) => new URL(`../cases/locale/${name}`, import.meta.url).pathname;

describe.each(locales)("a verdict in %s", (locale) => {
  it("is told as in the golden file, which is read by people", async () => {
    const lines = verdictCases.map(
      ({ id, plan, verdict }) => `${id}\n  ${explain(verdict, { locale, plan })}`,
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden(`verdicts.${locale}.txt`));
  });

  it("is told in full as in the golden file", async () => {
    const form = "full";
    const told = verdictCases.map(
      ({ id, plan, verdict }) => `${id}\n${explain(verdict, { locale, plan, form })}`,
    );
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot(golden(`verdicts-full.${locale}.txt`));
  });

  it("of a place without a target is told beside the whole", async () => {
    const form = "full";
    const told = comparisonCases.map(
      ({ id, plan, comparison }) => `${id}\n${explain(comparison, { locale, plan, form })}`,
    );
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot(golden(`comparisons.${locale}.txt`));
  });

  it("goes by ids and without units of measure where no plan is given, and says nothing undefined", () => {
    for (const { verdict } of verdictCases) {
      const sentence = explain(JSON.parse(JSON.stringify(verdict)), { locale, form: "full" });
      expect(sentence).toContain("999999");
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

describe("sentences written by hand, after the rules of the design", () => {
  it.each([
    [
      // the worst of 0.42, 0.58, 0.52 is 0.08 above 0.50; 1 - 0.08/0.50 = 0.84 is off track, 1 - 0.02/0.50 = 0.96 is not
      "components of which each has to hold",
      "校际优质均衡系数2024年为0.58,高于上限0.50,超出0.08,取决于分项生均教学及辅助用房差异系数,滞后",
      "Coefficient between schools (2024): 0.58, 0.08 above the ceiling of 0.50, decided by Floor area, off track",
    ],
    [
      // (0.42 + 0.58 + 0.52) / 3 = 0.50666…, printed as 0.51; 0.51 - 0.50 = 0.01
      "components of which the mean counts",
      "校际优质均衡系数2024年为0.51,高于上限0.50,超出0.01,略滞后",
      "Coefficient between schools (2024): 0.51, 0.01 above the ceiling of 0.50, slightly behind",
    ],
    [
      "components of which one is missing",
      "校际优质均衡系数2024年数据不全,缺生均教学及辅助用房差异系数,暂不能研判",
      "Coefficient between schools (2024): incomplete, missing Floor area, cannot be judged",
    ],
    [
      "counted by two definitions",
      "普惠性幼儿园覆盖率2024学年口径不一(普惠性幼儿园在园幼儿数分别按2021、2024口径统计),不能合并测算,暂不能研判",
      "Coverage of inclusive kindergartens (school year 2024/25): counted by different definitions (children covered by 2021, 2024), cannot be judged",
    ],
    [
      // 9360 × 2/5 = 3744; 2808/9360 = 30 %, 24 of 60 months = 40 %: ten points behind is yellow
      "by a scheme",
      "新增学位2024年为2808个,低于应达值3744个,差936个,按银川市亮灯规则为“黄灯”,略滞后,距2027年目标9360个还差6552个",
      'New school places (2024): 2808, 936 below the expected 3744, "Yellow" by the scheme "Yinchuan", slightly behind, 6552 short of the 2027 target of 9360',
    ],
    [
      // 0.01 points behind: of less than 10 points the rule says nothing
      "in the gap of a scheme",
      "新增学位2024年为3743个,低于应达值3744个,差1个,银川市亮灯规则没有规定这种情形(完成率慢于时序进度0.01个百分点,不在任何一档之内),暂不能研判,距2027年目标9360个还差5617个",
      'New school places (2024): 3743, 1 below the expected 3744, the scheme "Yinchuan" does not provide for this (completion is 0.01 percentage points behind time progress, which lies in none of its bands), cannot be judged, 5617 short of the 2027 target of 9360',
    ],
  ])("%s", (id, zh, en) => {
    const { plan, verdict } = verdictCases.find((one) => one.id === id) ?? {};
    expect(
      verdict && [explain(verdict, { locale: "zh-CN", plan }), explain(verdict, { locale: "en", plan })],
    ).toEqual([zh, en]);
  });
});

describe("the numbers in a sentence, by hand", () => {
  const told = (given: Partial<Indicator>, value: string) => {
    const plan = planOf({ targets: [target("atLeast", "95")], ...given });
    const verdict = verdictOn(plan, yearly({ 2027: value }), "2028-06-01");
    return verdict && explain(verdict, { locale: "zh-CN", plan });
  };
  const most = { targets: [target("atMost", "0.25")], unitOfMeasure: undefined };
  it.each<[string, Partial<Indicator>, string, string]>([
    // 95 − 92.4 = 2.6, and 95 − 92.35 = 2.65, of which 92.35 is printed as 92.4 where one decimal is published
    [
      "the gap is that of the printed numbers",
      { decimals: 1 },
      "92.35",
      "甲2027年为92.4%,低于2027年目标95%,差2.6个百分点,未完成",
    ],
    [
      "two decimals where none are told",
      {},
      "92.345",
      "甲2027年为92.35%,低于2027年目标95%,差2.65个百分点,未完成",
    ],
    [
      "zeros are printed where decimals are told",
      { decimals: 1 },
      "95.04",
      "甲2027年为95.0%,达到2027年目标95%,完成",
    ],
    [
      "more digits where the gap would be 0.0",
      { decimals: 1 },
      "94.96",
      "甲2027年为94.96%,低于2027年目标95%,差0.04个百分点,未完成",
    ],
    // 46.5 is 47 without decimals, which is not within 42.6 to 46.6
    [
      "more digits where it would be printed beyond its range",
      { decimals: 0, targets: [target("between", "42.6", { upper: "46.6" })] },
      "46.5",
      "甲2027年为46.5%,在2027年目标42.6—46.6%之间,完成",
    ],
    ["as many as it takes", {}, "94.99996", "甲2027年为94.99996%,低于2027年目标95%,差0.00004个百分点,未完成"],
    ["at a ceiling too", most, "0.2504", "甲2027年为0.2504,高于2027年目标0.25,超出0.0004,未完成"],
    [
      "a whole count stays whole",
      { unitOfMeasure: "人" },
      "80",
      "甲2027年为80人,低于2027年目标95人,差15人,未完成",
    ],
    // 33.33 lies below 33.335: with two decimals it would be printed as satisfied by 0.005, with three it is told rightly
    [
      "a target with more digits than the value",
      { targets: [target("atLeast", "33.335")] },
      "33.3349",
      "甲2027年为33.33%,低于2027年目标33.335%,差0.005个百分点,未完成",
    ],
    [
      "never on the other side of the target",
      { targets: [target("atLeast", "33.335")] },
      "33.33499",
      "甲2027年为33.33%,低于2027年目标33.335%,差0.005个百分点,未完成",
    ],
    // 33.336 rounds to 33.34, 33.3351 too: both lie above 33.335, printed as 0.005 above
    [
      "nor on the good side",
      { targets: [target("atLeast", "33.345")] },
      "33.3451",
      "甲2027年为33.35%,达到2027年目标33.345%,高出0.005个百分点,完成",
    ],
    // one decimal would print 33.3, below the 33.34 that is satisfied: two are printed
    [
      "nor below what is satisfied",
      { decimals: 1, targets: [target("atLeast", "33.34")] },
      "33.34",
      "甲2027年为33.34%,达到2027年目标33.34%,完成",
    ],
  ])("%s", (_, given, value, sentence) => {
    expect(told(given, value)).toBe(sentence);
  });

  it("refuses another form, by name", () => {
    const [one] = verdictCases;
    expect(() => one && explain(one.verdict, { locale: "en", form: "long" as "full" })).toThrow('not "long"');
  });
});
