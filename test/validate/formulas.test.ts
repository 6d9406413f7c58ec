import { describe, expect, it } from "vitest";
import type { Component, Indicator, Plan, Rule } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { found } from "./support.js";

const withIndicator = (change: Partial<Indicator>) => found(smallPlan({ indicators: [indicator(change)] }));

describe("the formula of an indicator", () => {
  it.each([
    "100 * children.covered / children.all",
    "100 × children.covered ÷ children.all",
    "100 * count(pupils.by_school >= 50) / count(pupils.by_school >= 0)",
    "100 * trainees / children.all",
  ])("%s is in order", (formula) => {
    expect(withIndicator({ formula })).toEqual([]);
  });

  it.each([
    [
      "100 * children.coverd / children.all",
      {
        code: "formulaUnknownWord",
        word: "children.coverd",
        kind: "name",
        nearest: "children.covered",
        position: 6,
        near: "children.coverd",
      },
    ],
    [
      "100 * children.covered = 5",
      { code: "formulaSyntax", fault: "writeInstead", found: "=", instead: "==", position: 23, near: "= 5" },
    ],
    [
      "children.covered / children.all",
      {
        code: "formulaFactor",
        fault: "lacking",
        factor: "100",
        unitOfMeasure: "%",
        position: 0,
        near: "children.covered / child…",
      },
    ],
    [
      "100 * (children.covered + trainees) / children.all",
      {
        code: "formulaUnits",
        fault: "mixed",
        unit: "人",
        other: "人次",
        position: 7,
        near: "children.covered + train…",
      },
    ],
    [
      "100 * pupils.by_school / children.all",
      {
        code: "formulaBreakdown",
        fault: "single",
        breakdown: "school",
        position: 0,
        near: "100 * pupils.by_school /…",
      },
    ],
    [
      "children.covered > children.all",
      {
        code: "formulaType",
        expected: "number",
        found: "truth",
        position: 0,
        near: "children.covered > child…",
      },
    ],
    [
      "100 * 覆盖儿童数 / children.all",
      {
        code: "formulaUnknownWord",
        word: "覆盖儿童数",
        kind: "name",
        nearest: "children.covered",
        position: 6,
        near: "覆盖儿童数",
      },
    ],
    [
      "coverage",
      { code: "formulaUnknownWord", word: "coverage", kind: "name", position: 0, near: "coverage" },
    ],
  ])("%s", (formula, { code, ...params }) => {
    expect(withIndicator({ formula })).toEqual([{ code, path: "indicators.0.formula", ...params }]);
  });

  it("is checked against its own unit of measure", () => {
    expect(withIndicator({ formula: "trainees", unitOfMeasure: "人次", targets: [target()] })).toEqual([]);
    expect(withIndicator({ formula: "trainees", unitOfMeasure: "人", targets: [target()] })).toMatchObject([
      { code: "formulaUnits", fault: "result", unit: "人次", other: "人" },
    ]);
  });

  it("of an event says whether it came about", () => {
    const event = {
      unitOfMeasure: undefined,
      targets: [target({ comparator: "achieved" as const, value: undefined })],
    };
    expect(withIndicator({ ...event, formula: "children.covered >= children.all" })).toEqual([]);
    expect(withIndicator({ ...event, formula: "children.covered" })).toMatchObject([
      { code: "formulaType", expected: "truth", found: "number", path: "indicators.0.formula" },
    ]);
  });
});

describe("the formulas of components", () => {
  const component = (formula?: string): Component => ({ id: "part", name: { zh: "分项" }, formula });
  const withComponents = (...of: Component[]) =>
    withIndicator({ formula: undefined, components: { combine: "each", of } });

  it("in order, or without a formula", () => {
    expect(withComponents(component("100 * children.covered / children.all"))).toEqual([]);
    expect(withComponents(component())).toEqual([]);
  });

  it("with a fault", () => {
    expect(withComponents(component(), { ...component("1 +"), id: "other" })).toEqual([
      {
        code: "formulaSyntax",
        path: "indicators.0.components.of.1.formula",
        fault: "operandMissing",
        found: "",
        position: 3,
        near: "",
      },
    ]);
    expect(withComponents(component("children.covered / children.all"))).toMatchObject([
      { code: "formulaFactor", path: "indicators.0.components.of.0.formula", factor: "100" },
    ]);
  });
});

describe("the condition of a rule", () => {
  const withRule = (when: string) => {
    const rule: Rule = {
      id: "behind",
      title: { zh: "滞后" },
      kind: "progress",
      subject: "indicator",
      when,
      steps: [{ periods: 1, severity: "warning", response: "remind" }],
    };
    return found(smallPlan({ rules: [rule] }));
  };

  it("is read; its words are the facts of a verdict, which are not known here", () => {
    expect(withRule('status == "offTrack" and previous(status) == "met"')).toEqual([]);
  });

  it("that cannot be read", () => {
    expect(withRule('status = "offTrack"')).toMatchObject([
      { code: "formulaSyntax", path: "rules.0.when", fault: "writeInstead", instead: "==" },
    ]);
  });
});

describe("data elements that no formula uses", () => {
  const unused = (plan: Plan) =>
    validatePlan(plan).filter(({ code }) => code === "unusedElement" || code === "formulaSyntax");

  it("are told, as a warning", () => {
    expect(unused(smallPlan())).toEqual([
      {
        code: "unusedElement",
        severity: "warning",
        path: ["elements", 2],
        params: { element: "pupils.by_school" },
      },
      { code: "unusedElement", severity: "warning", path: ["elements", 3], params: { element: "trainees" } },
    ]);
  });

  it("may stand in components, and only as a previous or cumulative figure", () => {
    const formula = "100 * cumulative(trainees) / sum(previous(pupils.by_school))";
    const of = [{ id: "part", name: { zh: "分项" }, formula }];
    const parts = indicator({ formula: undefined, components: { combine: "each", of } });
    const second = { ...indicator(), id: "second" };
    expect(unused(smallPlan({ indicators: [parts, second] }))).toEqual([]);
  });

  it("cannot be told while a formula cannot be read", () => {
    expect(
      unused(smallPlan({ indicators: [indicator({ formula: "1 +" })] })).map(({ code }) => code),
    ).toEqual(["formulaSyntax"]);
  });

  it("there are none in Yuyao's plan", () => {
    expect(unused(yuyaoEducation)).toEqual([]);
  });
});
