import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import { explain, locales } from "../../src/locale/index.js";
import { planOf, target, yearly } from "../judge/support.js";

describe("the flag on an event", () => {
  const plan = planOf({
    unitOfMeasure: undefined,
    targets: [target("achieved", undefined, { due: "2025" })],
  });
  const said = (values: Readonly<Record<string, boolean>>) => {
    const { flags } = assess(plan, yearly(values), { asOf: "2026-06-01" });
    return locales.map((locale) => flags.map((one) => explain(one, { locale, plan })));
  };

  it("has the figure that is missing when it is due, with its deadline", () => {
    expect(said({ 2024: false })).toEqual([
      ["应报未报(警告):甲2025年应报未报(期限2026年4月30日,截至2026年6月1日);处置:提醒"],
      ["No data (warning): 甲 (2025): not reported though due by 30 April 2026 (as of 1 June 2026); remind"],
    ]);
  });

  it("has the report that decides", () => {
    expect(said({ 2025: false })[0]?.[0]).toContain("甲到2025年未实现,未完成");
  });
});
