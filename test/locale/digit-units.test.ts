import { describe, expect, it } from "vitest";
import { explain, locales } from "../../src/locale/index.js";
import { type Given, planOf, target, verdictOn, yearly } from "../judge/support.js";

function said(value: string, given: Given) {
  const plan = planOf(given);
  const verdict = verdictOn(plan, yearly({ 2027: value }), "2028-06-01");
  return locales.map((locale) => verdict && explain(verdict, { locale, plan }));
}

describe("a unit of measure that begins with a digit", () => {
  it("is written as health bulletins write one in so many", () => {
    const given = { unitOfMeasure: "1/10万", targets: [target("atMost", "7")] };
    expect(said("8", given)).toEqual([
      "甲2027年为8/10万,高于2027年目标7/10万,超出1/10万,未完成",
      "甲 (2027): 8/10万, 1/10万 above the 2027 target of 7/10万, missed",
    ]);
    expect(said("8", { ...given, targets: [target("between", "7", { upper: "9" })] })[0]).toBe(
      "甲2027年为8/10万,在2027年目标7—9/10万之间,完成",
    );
  });

  it("is set apart from the number otherwise", () => {
    expect(said("21", { unitOfMeasure: "100张", targets: [target("atLeast", "20")] })).toEqual([
      "甲2027年为21(100张),达到2027年目标20(100张),高出1(100张),完成",
      "甲 (2027): 21 (100张), 1 (100张) above the 2027 target of 20 (100张), met",
    ]);
  });
});
