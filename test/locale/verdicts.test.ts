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
