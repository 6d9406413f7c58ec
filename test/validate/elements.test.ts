import { describe, expect, it } from "vitest";
import type { DataElement, Definition, Indicator } from "../../src/model/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { found } from "./support.js";

const plan = smallPlan();
const withElement = (change: Partial<DataElement>) =>
  smallPlan({
    elements: plan.elements.map((element) =>
      element.id === "trainees" ? { ...element, ...change } : element,
    ),
  });

describe("roll-up", () => {
  it.each(["%", "‰", "百分点", "岁", "年", "个/千人"])("by sum of figures in %s", (unitOfMeasure) => {
    expect(found(withElement({ rollUp: "sum", unitOfMeasure }))).toEqual([
      { code: "notAdditive", path: "elements.3.rollUp", unitOfMeasure },
    ]);
  });

  it.each(["人", "人次", "个", "万元", "平方米"])("by sum of figures in %s is in order", (unitOfMeasure) => {
    expect(found(withElement({ rollUp: "sum", unitOfMeasure }))).toEqual([]);
  });

  it("by sum of an indicator in %", () => {
    expect(found(smallPlan({ indicators: [indicator({ rollUp: "sum" })] }))).toEqual([
      { code: "notAdditive", path: "indicators.0.rollUp", unitOfMeasure: "%" },
    ]);
  });

  it("by union without a breakdown", () => {
    expect(found(withElement({ rollUp: "union" }))).toEqual([
      { code: "unionWithoutBreakdown", path: "elements.3.rollUp", rollUp: "union" },
    ]);
  });
});

describe("timing", () => {
  it("a snapshot day of a flow", () => {
    expect(found(withElement({ snapshotDay: "09-01" }))).toEqual([
      { code: "timingDoesNotTake", path: "elements.3.snapshotDay", key: "snapshotDay", timing: "overPeriod" },
    ]);
  });

  it("a snapshot day of a stock is in order", () => {
    expect(found(withElement({ snapshotDay: "06-30", timing: "snapshot", accumulation: undefined }))).toEqual(
      [],
    );
  });
});

describe("what does not go together", () => {
  const wrong = (key: string, timing: string) => [
    { code: "timingDoesNotTake", path: `elements.3.${key}`, key, timing },
  ];
  it.each<[string, Partial<DataElement>, readonly unknown[]]>([
    [
      "a stock to date",
      { timing: "snapshot", accumulation: "yearToDate" },
      wrong("accumulation", "snapshot"),
    ],
    ["a running stock", { timing: "snapshot", accumulation: "runningTotal", since: "2023-01-01" }, []],
    [
      "a stock that does or does not add up over time",
      { timing: "snapshot", accumulation: undefined, overTime: "sum" },
      wrong("overTime", "snapshot"),
    ],
    ["a beginning of what does not run", { since: "2023-01-01" }, wrong("since", "overPeriod")],
    [
      "a calendar year with a start of its own",
      { timing: "atStart", accumulation: undefined },
      wrong("calendar", "atStart"),
    ],
    [
      "bounds in reverse",
      { least: "10", most: "5" },
      [{ code: "rangeReversed", path: "elements.3.most", value: "10", upper: "5" }],
    ],
    ["bounds of one point", { least: "5", most: "5.0" }, []],
  ])("%s", (_name, change, expected) => {
    expect(found(withElement(change))).toEqual(expected);
  });

  it.each<[string, Partial<Indicator>, readonly unknown[]]>([
    [
      "limits in reverse",
      { unitOfMeasure: "个", limits: { least: "10", most: "5" }, targets: [] },
      [{ code: "rangeReversed", path: "indicators.0.limits.most", value: "10", upper: "5" }],
    ],
    [
      "a materiality below 0",
      { materiality: "-0.1" },
      [{ code: "outsideLimits", path: "indicators.0.materiality", value: "-0.1", least: "0" }],
    ],
    ["a materiality of 0", { materiality: "0" }, []],
    [
      "a formula beside components",
      { components: { combine: "each", of: [{ id: "part", name: { zh: "分项" } }] } },
      [{ code: "componentsBesideFormula", path: "indicators.0.formula", indicator: "coverage" }],
    ],
  ])("%s", (_name, change, expected) => {
    expect(found(smallPlan({ indicators: [indicator(change)] }))).toEqual(expected);
  });
});

describe("definitions", () => {
  const of = (...definitions: Definition[]) => found(withElement({ definitions }));
  const version = (name: string, from: string, until?: string): Definition => ({
    version: name,
    from,
    until,
    words: "口径",
  });

  it("that follow one another are in order, in whatever order they are listed", () => {
    expect(of(version("b", "2024-01-01"), version("a", "2023-01-01", "2023-12-31"))).toEqual([]);
  });

  it("that follow one another without an end are in order", () => {
    expect(of(version("a", "2023-01-01"), version("b", "2024-01-01"))).toEqual([]);
  });

  it("that overlap by one day", () => {
    expect(of(version("a", "2023-01-01", "2024-01-01"), version("b", "2024-01-01"))).toEqual([
      {
        code: "definitionsOverlap",
        path: "elements.3.definitions.1.from",
        version: "b",
        other: "a",
        from: "2024-01-01",
      },
    ]);
  });

  it("that begin on one day", () => {
    expect(of(version("a", "2023-01-01"), version("b", "2023-01-01"))).toEqual([
      {
        code: "definitionsOverlap",
        path: "elements.3.definitions.1.from",
        version: "b",
        other: "a",
        from: "2023-01-01",
      },
    ]);
  });

  it("one of which reaches over another into a third", () => {
    const long = version("a", "2020-01-01", "2025-12-31");
    const short = version("b", "2020-06-01", "2020-07-31");
    expect(of(long, short, version("c", "2021-07-01"))).toEqual([
      {
        code: "definitionsOverlap",
        path: "elements.3.definitions.1.from",
        version: "b",
        other: "a",
        from: "2020-06-01",
      },
      {
        code: "definitionsOverlap",
        path: "elements.3.definitions.2.from",
        version: "c",
        other: "a",
        from: "2021-07-01",
      },
    ]);
  });

  it("that end before they begin", () => {
    expect(of(version("a", "2023-01-02", "2023-01-01"))).toEqual([
      {
        code: "datesReversed",
        path: "elements.3.definitions.0.until",
        from: "2023-01-02",
        until: "2023-01-01",
      },
    ]);
  });
});

describe("a plan written in code with a wrong shape", () => {
  it("is answered as parsePlan answers, and nothing else", () => {
    expect(found(withElement({ most: "one million" }))).toEqual([
      { code: "badNumber", path: "elements.3.most", value: '"one million"', reason: "misspelt" },
    ]);
  });
});

it("a sum since the plan's start of persons who are counted once a period", () => {
  const once = withElement({ overTime: "none" });
  const summed = (formula: string) =>
    found({ ...once, indicators: [indicator({ unitOfMeasure: "人次", limits: { least: "0" }, formula })] });
  expect(summed("cumulative(trainees) + trainees")).toContainEqual({
    code: "notAdditiveOverTime",
    path: "indicators.0.formula",
    element: "trainees",
  });
  expect(summed("trainees - previous(trainees)")).toEqual([]);
});
