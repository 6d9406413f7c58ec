import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/index.js";
import { explain, type Locale } from "../../src/locale/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { element, flow, planOf, row } from "../measure/support.js";
import { target } from "../support/small-plan.js";

const plan: Plan = planOf(
  "100 * x / y",
  [
    element("x", { name: { zh: "在园幼儿", en: "children" } }),
    element("y", { name: { zh: "适龄幼儿", en: "of age" } }),
  ],
  { unitOfMeasure: "%", decimals: 1, targets: [target()] },
);
const lines = (rows: readonly Observation[], locale: Locale, of = plan): readonly string[] => {
  const verdict = judge(of, rows, { indicator: "coverage", place: "999999", asOf: "2025-06-01" });
  return verdict === undefined ? [] : explain(verdict, { locale, plan: of, form: "full" }).split("\n");
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

  it("the running total before the plan that was taken away: 1,500 − 1,000", () => {
    const total = element("x", {
      name: { zh: "新增学位", en: "new places" },
      unitOfMeasure: "个",
      ...flow,
      accumulation: "runningTotal",
      since: "2015-01-01",
    });
    const of = planOf("cumulative(x)", [total], {
      unitOfMeasure: "个",
      frequency: "year",
      targets: [target({ value: "900" })],
    });
    const known = { reportedOn: "2025-02-01" };
    const rows = [row("x", 1000, { period: "2022", ...known }), row("x", 1500, { period: "2024", ...known })];
    expect(lines(rows, "zh-CN", of)).toContain(
      "数据:累计新增学位2024年500个,已减去方案开始以前(至2022年)的累计数(2025年2月1日)",
    );
    expect(lines(rows, "en", of)).toContain(
      "Data: new places since the start (2024): 500, less the running total before the plan, up to 2022 (1 February 2025)",
    );
  });

  it("the keys that are taken for all there are, though a town reported none", () => {
    const schools = element("x", {
      name: { zh: "在校生", en: "pupils" },
      breakdown: "school",
      rollUp: "union",
    });
    const of = planOf("sum(x)", [schools], { unitOfMeasure: "人", targets: [target({ value: "200" })] });
    const known = { reportedOn: "2024-10-20" };
    const rows = [row("x", 100, { key: "实验", ...known }), row("x", 50, { key: "一小", ...known })];
    expect(lines(rows, "zh-CN", of)).toContain(
      "数据:在校生2024学年分2项,合计150人,下辖有的地方未报,推定本级所报各项就是全部(2024年10月20日)",
    );
    expect(lines(rows, "en", of)).toContain(
      "Data: pupils (school year 2024/25): 2 keys, in all 150 persons, assumed to be all there are, though a place inside reported none (20 October 2024)",
    );
    // Both towns reported the same schools: nothing is assumed.
    const towns = [
      row("x", 100, { key: "实验", place: "east" }),
      row("x", 50, { key: "一小", place: "west" }),
    ];
    const whole = [...rows, ...towns.map((one) => ({ ...one, ...known }))];
    expect(lines(whole, "zh-CN", of).join()).not.toContain("推定本级");
  });
});
