import { describe, expect, it } from "vitest";
import { figurePeriods } from "../../src/dataset/figure-period.js";
import { indexObservations } from "../../src/dataset/index.js";
import { measure } from "../../src/measure/index.js";
import type { DataElement, Observation } from "../../src/model/index.js";
import { brief, element, flow, measured, planOf, row } from "../measure/support.js";

const yearEnd: Partial<DataElement> = { calendar: "calendar" };
const total: Partial<DataElement> = { ...flow, accumulation: "runningTotal" };
const at = (period: string, value: number, change: Partial<Observation> = {}) =>
  row("x", value, { period, ...change });

describe("two labels of one figure", () => {
  it.each<[string, Partial<DataElement>, readonly string[]]>([
    ["a stock at the end of the year", yearEnd, ["2024", "2024-12", "2024-Q4", "2024-H2", "2024-01..12"]],
    ["a stock on 30 June", { ...yearEnd, snapshotDay: "06-30" }, ["2024", "2024-06", "2024-H1", "2024-Q2"]],
    ["a running total", total, ["2024", "2024-12", "2024-01..12"]],
    ["a running total in March", total, ["2024-03", "2024-Q1", "2024-01..03"]],
    ["a flow of a quarter", flow, ["2024-Q1", "2024-01..03"]],
    ["a flow of a half", flow, ["2024-H1", "2024-01..06"]],
    ["a flow of a year", flow, ["2024", "2024-01..12"]],
    ["a flow of a month", flow, ["2024-01", "2024-01..01"]],
  ])("meet: %s", (_name, change, periods) => {
    const nameOf = figurePeriods({ kind: "element", element: element("x", change) });
    expect(new Set(periods.map(nameOf)).size).toBe(1);
    const plan = planOf("x", [element("x", change)]);
    for (const reported of periods)
      for (const asked of periods)
        expect(brief(measured(plan, [at(reported, 7)], { period: asked }))).toBe("7");
    // The later report of one source replaces the earlier one, whatever label it bears.
    const [first = "", last = ""] = [periods[0], periods[periods.length - 1]];
    const corrected = [at(first, 7, { reportedOn: "2025-02-01" }), at(last, 9, { reportedOn: "2025-03-01" })];
    expect(brief(measured(plan, corrected, { period: first }))).toBe("9");
  });

  it.each<[string, Partial<DataElement>, string, string]>([
    ["a flow of December is not that of the year", flow, "2024-12", "2024"],
    ["a flow of the first quarter is not that of March", flow, "2024-Q1", "2024-03"],
    ["a stock of June is not that of December", yearEnd, "2024-06", "2024"],
    ["a second quarter is no year to date", flow, "2024-Q2", "2024-01..06"],
  ])("stay apart: %s", (_name, change, one, other) => {
    const nameOf = figurePeriods({ kind: "element", element: element("x", change) });
    expect(nameOf(one)).not.toBe(nameOf(other));
  });

  it("a reported rate of a quarter is that of its year to date, and a yearly one is not that of December", () => {
    const plan = planOf(undefined, [], { frequency: "quarter" });
    const own = [row("coverage", "3.4", { period: "2024-01..03" })];
    expect(brief(measured(plan, own, { period: "2024-Q1" }))).toBe("3.4");
    expect(brief(measured(plan, own, { period: "2024-03" }))).toBe("noData coverage");
  });
});

describe("persons who are counted once a period", () => {
  const once: Partial<DataElement> = { ...flow, overTime: "none" };
  const months = Array.from({ length: 12 }, (_, i) => at(`2024-${String(i + 1).padStart(2, "0")}`, 30));

  it("do not add up over months", () => {
    const plan = planOf("x", [element("x", once)]);
    expect(brief(measured(plan, months, { period: "2024" }))).toBe("noData x");
    expect(brief(measured(plan, [...months, at("2024", 95)], { period: "2024" }))).toBe("95");
  });

  it("cannot be summed since the plan's start", () => {
    const plan = planOf("cumulative(x)", [element("x", once)]);
    expect(measured(plan, [at("2024", 95)], { period: "2024" })).toMatchObject({
      reason: "invalidInput",
      issues: [{ code: "notAdditiveOverTime", params: { element: "x" } }],
    });
  });
});

describe("a year to date that is reported for a month", () => {
  const plan = planOf("x", [element("x", { ...flow, accumulation: "yearToDate" })]);

  it("is read as the month alone, and told once", () => {
    const rows = [at("2024-01", 5), at("2024-02", 6), at("2024-03", 7), at("2024-Q2", 8)];
    const { data, issues } = indexObservations(plan, rows);
    expect(issues).toMatchObject([
      {
        code: "partOfYearToDate",
        severity: "warning",
        params: { element: "x", period: "2024-02", instead: "2024-01..02" },
        rows: { count: 1, first: [1] },
      },
    ]);
    // 5 + 6 + 7
    const query = { indicator: "coverage", place: "999999", period: "2024-01..03" };
    expect(brief(measure(plan, data, query))).toBe("18");
  });

  it("is fine from January on", () => {
    const rows = [at("2024-01..03", 18), at("2024-Q1", 18), at("2024", 80), at("2025-01", 5)];
    expect(indexObservations(plan, rows).issues).toEqual([]);
  });
});

describe("an index of another plan", () => {
  const plan = planOf("x", [element("x"), element("y")]);
  const query = { indicator: "coverage", place: "999999", period: "2024/25" };
  const { data } = indexObservations(plan, [row("x", 7)]);

  it("is refused", () => {
    for (const other of [
      planOf("x", [element("x")]),
      planOf("x", [element("x"), element("y", { breakdown: "school" })]),
      { ...plan, places: plan.places.slice(1) },
      planOf("x", [element("x", { most: "5" }), element("y")]),
      planOf("x", [element("x", { least: "8" }), element("y")]),
      planOf("x", [element("x", { whole: true }), element("y")]),
      planOf("x + y", [element("x"), element("y")]),
      planOf("x", [element("x"), element("y")], { frequency: "year" }),
      planOf("x", [element("x"), element("y")], { limits: { least: "0", most: "10" } }),
      planOf("x", [element("x"), element("y")], { decimals: 1 }),
    ])
      expect(() => measure(other, data, query)).toThrow(/indexed for another plan/);
  });

  it("is taken where it takes the same observations", () => {
    const revised = planOf("2 * x", [element("x"), element("y")]);
    expect(brief(measure(revised, data, query))).toBe("14");
    expect(brief(measure(JSON.parse(JSON.stringify(plan)), data, query))).toBe("7");
  });

  it("cannot be made up", () => {
    const fake = { cells: {}, inside: {} } as never;
    expect(() => measure(plan, fake, query)).toThrow(TypeError);
  });
});
