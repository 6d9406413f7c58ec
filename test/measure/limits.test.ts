import { describe, expect, it } from "vitest";
import { indexObservations } from "../../src/dataset/index.js";
import { type Indicator, limitsOf } from "../../src/model/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { brief, element, flow, measured, planOf, row } from "./support.js";

const in2024 = { period: "2024" };
const growth = planOf("100 * (a - previous(a)) / previous(a)", [element("a", flow)], { frequency: "year" });

describe("the limits of a percentage", () => {
  it.each([
    ["100 * a / b", true],
    ["100 * (a + b) / c", true],
    ["100 * sum(a) / sum(b)", true],
    ["100 * (a - previous(a)) / previous(a)", false],
    ["100 * a / previous(a)", false],
    ["100 * (a - b) / c", false],
    ["a + b", false],
    [undefined, false],
  ])("%s: 0 to 100? %s", (formula, isShare) => {
    const found = limitsOf(indicator({ formula, unitOfMeasure: "%" }));
    expect(found).toEqual(isShare ? { least: "0", most: "100" } : {});
  });

  it("are not those of a rate of growth: 100 × (90 − 100) / 100, and 100 × (250 − 100) / 100", () => {
    for (const [value, rate] of [
      [90, "-10"],
      [250, "150"],
    ] as const) {
      const rows = [row("a", 100, { period: "2023" }), row("a", value, in2024)];
      const result = measured(growth, rows, in2024);
      expect(brief(result)).toBe(rate);
      expect(result.issues).toEqual([]);
    }
    const { issues } = indexObservations(growth, [row("coverage", "-10", in2024)]);
    expect(issues).toEqual([]);
    expect(brief(measured(growth, [row("coverage", "-10", in2024)], in2024))).toBe("-10");
  });

  it("throw out a reported share above 100, and not what may be no share", () => {
    const share = planOf("100 * a / b", [element("a"), element("b")]);
    expect(indexObservations(share, [row("coverage", "105")]).issues).toMatchObject([
      { code: "outsideLimits" },
    ]);
    expect(indexObservations(planOf(undefined, []), [row("coverage", "-10")]).issues).toEqual([]);
  });
});

describe("the cross-check of a value reported as a JSON number", () => {
  const plan = planOf("100 * a / b", [element("a"), element("b")], { decimals: 1 });
  const rows = [row("a", 1881), row("b", 2000)];
  // 100 × 1881 / 2000 = 94.05, and 95.0 is 0.95 off: more than the 0.1 of the last digit.
  it.each([
    [95, "95.0"],
    ["95.0", "95.0"],
  ])("goes by the decimals of the indicator: %j", (value, reported) => {
    const result = measured(plan, [...rows, row("coverage", value)]);
    expect(result).toMatchObject({ value: "94.05", reported, issues: [{ code: "reportedDiffers" }] });
  });
  it("and by what was written where it is text: 95 may be 94.05", () => {
    expect(measured(plan, [...rows, row("coverage", "95")]).issues).toEqual([]);
  });
});

describe("a formula in which a count stands twice", () => {
  it.each(["(a + a) / b", "100 * (a + b) / (b + b)", "(a - a + b) / c"])("%s has no ratio", (formula) => {
    const whole = ["a", "b", "c"].map((id) => element(id, { whole: true }));
    const result = measured(planOf(formula, whole), [row("a", 3), row("b", 10), row("c", 20)]);
    expect(result).toMatchObject({ ok: true });
    expect(result).not.toHaveProperty("ratio");
  });
});

describe("示例数据(虚构): the plan's numbers of a percentage without a formula", () => {
  const outside = (baseline: string, value: string, change: Partial<Indicator> = {}) =>
    validatePlan(
      smallPlan({
        indicators: [
          { ...bare, baseline: { value: baseline, period: "2022" }, targets: [target({ value })], ...change },
        ],
      }),
    ).filter(({ code }) => code === "outsideLimits");
  const { formula: _, ...bare } = indicator();

  it("a growth from -2.1 to 6 and a gross enrolment from 104 to 105 are possible", () => {
    expect(outside("-2.1", "6")).toEqual([]);
    expect(outside("104", "105")).toEqual([]);
  });

  it("limits of its own, and those of a share, are kept", () => {
    expect(outside("104", "105", { limits: { least: "0", most: "100" } })).toHaveLength(2);
    expect(outside("104", "105", { formula: "100 * children.covered / children.all" })).toHaveLength(2);
  });
});
