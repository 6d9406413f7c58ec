import { describe, expect, it } from "vitest";
import { explain } from "../../src/locale/index.js";
import type { DataElement, Observation } from "../../src/model/index.js";
import { type Given, planOf, target, verdictOn, yearly } from "./support.js";

const built: DataElement = {
  id: "built",
  name: { zh: "新建学校" },
  unitOfMeasure: "所",
  timing: "overPeriod",
  calendar: "calendar",
  accumulation: "yearToDate",
};

/** New schools of a year to date, reported ten days later. */
function toDate(values: Readonly<Record<string, number>>): readonly Observation[] {
  return Object.entries(values).map(([period, value]) => ({ of: "built", place: "999999", period, value }));
}

function paces(given: Given, rows: readonly Observation[], asOf: string) {
  const plan = planOf(given, { elements: [built] });
  const { pace, projected, arrival, final, paceEvery } = verdictOn(plan, rows, asOf) ?? {};
  const exact = (one: typeof pace) => one?.fraction ?? one?.value;
  return [paceEvery, exact(pace), exact(final?.paceNeeded), exact(projected), arrival];
}

describe("within a year, a pace is for a reporting period", () => {
  const schools: Given = {
    targets: [target("atLeast", "70", { due: "2024" })],
    trajectory: { kind: "timeProgress", stated: true },
    frequency: "month",
    unitOfMeasure: "所",
    formula: "built",
  };

  it("of a count to date, from 0 on 1 January to the end of the year", () => {
    // Hangzhou, June 2024: 38 of 70 in 6 months are 19/3 a month; 32 in the 6 that are left, 16/3 a month.
    // From (0, 0), (3, 18), (6, 38): slopes 6, 19/3, 20/3, the median 19/3; rests 0, -1, 0; 12 × 19/3 = 76.
    // 32 / (19/3) = 5.05 months: in the sixth from June.
    expect(paces(schools, toDate({ "2024-01..03": 18, "2024-01..06": 38 }), "2024-07-20")).toEqual([
      "month",
      "19/3",
      "16/3",
      "76",
      "2024-01..12",
    ]);
  });

  it("and the year before is no part of it", () => {
    const rows = toDate({ "2023-01..06": 60, "2023-01..12": 90, "2024-01..03": 18, "2024-01..06": 38 });
    expect(paces(schools, rows, "2024-07-20").slice(0, 4)).toEqual(["month", "19/3", "16/3", "76"]);
  });

  it("and it does not arrive in the next year, which begins anew", () => {
    // 31 in 6 months are 31/6 a month, 39 in the 6 that are left 13/2: 39 / (31/6) = 7.5 months
    expect(paces(schools, toDate({ "2024-01..06": 31 }), "2024-07-20")).toEqual([
      "month",
      "31/6",
      "6.5",
      undefined,
      undefined,
    ]);
    // due at the end of September, 38 arrive at 70 in November or December: late, but within the year
    const earlier = { ...schools, targets: [target("atLeast", "70", { due: "2024-Q3" })] };
    expect(paces(earlier, toDate({ "2024-01..06": 38 }), "2024-07-20")[4]).toBe("2024-01..12");
  });

  it("of quarters", () => {
    // 80 and 82: 2 a quarter; from the middle of 2024 to the end of 2025 there are 6, so 8/6 a quarter
    const given: Given = { targets: [target("atLeast", "90", { due: "2025" })], frequency: "quarter" };
    const rows = ["80", "82"].map((value, i) => ({
      of: "x",
      place: "999999",
      period: `2024-Q${i + 1}`,
      value,
    }));
    expect(paces(given, rows, "2024-07-20").slice(0, 3)).toEqual(["quarter", "2", "4/3"]);
  });

  it("and is said so", () => {
    const plan = planOf(schools, { elements: [built] });
    const verdict = verdictOn(plan, toDate({ "2024-01..06": 38 }), "2024-07-20");
    const lines = verdict && explain(verdict, { locale: "zh-CN", plan, form: "full" }).split("\n");
    expect(lines).toContain("今后每月须增加5.33所");
    expect(lines).toContain("参考:至今月均增加6.33所");
  });
});

describe("towards a later year", () => {
  const sums: Given = {
    targets: [target("atLeast", "90")],
    frequency: "month",
    unitOfMeasure: "所",
    formula: "built",
  };

  it("a year to date says nothing before it is over", () => {
    const rows = toDate({ "2023-01..12": 60, "2024-01..06": 38 });
    expect(paces(sums, rows, "2024-07-20")).toEqual(["year", undefined, undefined, undefined, undefined]);
  });

  it("sums of whole years are compared, and the pace is that of a year", () => {
    // 60 and 66: 6 a year; 24 in 3 years are 8 a year; 24/6 = 4 years
    const rows = toDate({ "2023-01..12": 60, "2024-01..06": 38, "2024-01..12": 66 });
    expect(paces(sums, rows, "2025-01-20")).toEqual(["year", "6", "8", undefined, "2028-01..12"]);
    // 59 and 66: 24 / 7 = 3.4 years, which only whole years reach
    const faster = toDate({ "2023-01..12": 59, "2024-01..12": 66 });
    expect(paces(sums, faster, "2025-01-20")[4]).toBe("2028-01..12");
  });
});

describe("a floor", () => {
  it("is not reached by steps: it has no pace that it needs", () => {
    const plan = planOf({ targets: [target("atLeast", "22", { holds: "everyPeriod" })] });
    const verdict = verdictOn(plan, yearly({ 2023: "20", 2024: "21" }), "2025-06-01");
    expect([verdict?.pace?.value, verdict?.final.paceNeeded]).toEqual(["1", undefined]);
  });
});
