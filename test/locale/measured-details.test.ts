import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/index.js";
import { explain, type Locale } from "../../src/locale/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { element, planOf, row } from "../measure/support.js";
import { target } from "../support/small-plan.js";

const plan: Plan = planOf(
  "100 * x / y",
  [
    element("x", { name: { zh: "在园幼儿", en: "children" } }),
    element("y", { name: { zh: "适龄幼儿", en: "of age" } }),
  ],
  { unitOfMeasure: "%", decimals: 1, targets: [target()] },
);
const lines = (rows: readonly Observation[], locale: Locale): readonly string[] => {
  const verdict = judge(plan, rows, { indicator: "coverage", place: "999999", asOf: "2025-06-01" });
  return verdict === undefined ? [] : explain(verdict, { locale, plan, form: "full" }).split("\n");
};

describe("what stands behind a value, line by line", () => {
  it("the reported value beside the computed one", () => {
    const rows = [row("x", 30), row("y", 40), row("coverage", "75.0")];
    expect(lines(rows, "zh-CN")).toContain("另有上报的指标值75.0%");
    expect(lines(rows, "en")).toContain("Reported beside it: 75.0%");
  });

  it("why the reported value is taken instead of the formula's", () => {
    const rows = [row("x", 30), row("coverage", "75.0")];
    expect(lines(rows, "zh-CN")).toContain("未按公式测算:缺一项上报数(适龄幼儿),取上报的指标值");
    expect(lines(rows, "en")).toContain(
      "Not computed by the formula: one figure was not reported (of age); the reported value is taken",
    );
  });

  it("the report that a correction replaced", () => {
    const corrected = { source: "统计局", reportedOn: "2024-12-01" };
    const rows = [
      row("x", 29, { ...corrected, reportedOn: "2024-10-12" }),
      row("x", 30, corrected),
      row("y", 40),
    ];
    expect(lines(rows, "zh-CN")).toContain("已被取代:在园幼儿2024学年29人,来源:统计局(2024年10月12日)");
    expect(lines(rows, "en")).toContain(
      "Replaced: children (school year 2024/25): 29 persons, source: 统计局 (12 October 2024)",
    );
  });
});
