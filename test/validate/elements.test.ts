import { describe, expect, it } from "vitest";
import type { DataElement, Definition } from "../../src/model/index.js";
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
    expect(found(withElement({ snapshotDay: "06-30", timing: "snapshot" }))).toEqual([]);
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
