import { describe, expect, it } from "vitest";
import type { DataElement, Observation } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn } from "./support.js";

// Counts of single months against what a year has to come to, by hand.

const done: DataElement = {
  id: "done",
  name: { zh: "完成数" },
  unitOfMeasure: "件",
  timing: "overPeriod",
  calendar: "calendar",
};
const other: DataElement = { ...done, id: "other" };
const people: DataElement = { ...done, id: "people", timing: "snapshot" };
const given: Given = {
  targets: [target("atLeast", "70", { due: "2024" })],
  trajectory: { kind: "timeProgress", stated: true },
  frequency: "month",
  unitOfMeasure: "件",
  formula: "done",
};

/** So many in each month up to one. */
function months(upTo: number, value: number, of = "done"): readonly Observation[] {
  return Array.from({ length: upTo }, (_, i) => ({
    of,
    place: "999999",
    period: `2024-${String(i + 1).padStart(2, "0")}`,
    value,
  }));
}

function judged(change: Partial<Given>, rows: readonly Observation[], asOf: string) {
  const verdict = verdictOn(planOf({ ...given, ...change }, { elements: [done, other, people] }), rows, asOf);
  const { measurement, final } = verdict ?? {};
  const value = measurement?.ok ? measurement.value : undefined;
  return [measurement?.period, value, told(final), final?.expected?.value.value];
}

describe("counts of months are judged by their sum since January", () => {
  it("within the year by time progress", () => {
    // 6 × 6 = 36 of 70 × 6/12 = 35
    expect(judged({}, months(6, 6), "2024-07-20")).toEqual(["2024-01..06", "36", "onTrack", "35"]);
    // 24 of 35: 0.69
    expect(judged({}, months(6, 4), "2024-07-20")[2]).toBe("offTrack");
    // without a path nothing is asked
    expect(judged({ trajectory: undefined }, months(6, 4), "2024-07-20")[2]).toBe("notDue");
  });

  it("and at the end of the year by all of it", () => {
    expect(judged({}, months(12, 6), "2025-01-20")).toEqual(["2024-01..12", "72", "met", "70"]);
    expect(judged({}, months(12, 5), "2025-01-20").slice(1, 3)).toEqual(["60", "missed"]);
    expect(judged({}, months(11, 6), "2025-03-20")[2]).toBe("undetermined(incomplete)");
  });

  it("of a milestone too, and of quarters", () => {
    const later = { targets: [target("atLeast", "100")], milestones: given.targets };
    expect(judged(later, months(6, 6), "2024-07-20").slice(2)).toEqual(["onTrack", "35"]);
    const quarters: readonly Observation[] = [20, 17].map((value, i) => ({
      of: "done",
      place: "999999",
      period: `2024-Q${i + 1}`,
      value,
    }));
    expect(judged({ frequency: "quarter" }, quarters, "2024-07-20")).toEqual([
      "2024-01..06",
      "37",
      "onTrack",
      "35",
    ]);
  });

  it("of sums and differences, in any unit of measure", () => {
    const rows = [...months(6, 7), ...months(6, 1, "other")];
    expect(judged({ formula: "done - other" }, rows, "2024-07-20").slice(1, 3)).toEqual(["36", "onTrack"]);
    const inTens = {
      formula: "done / 10",
      unitOfMeasure: "十件",
      targets: [target("atLeast", "7", { due: "2024" })],
    };
    expect(judged(inTens, months(6, 6), "2024-07-20")).toEqual(["2024-01..06", "3.6", "onTrack", "3.5"]);
  });
});

describe("single months are judged as they are", () => {
  it.each([
    ["what every month has to keep", { targets: [target("atLeast", "5", { holds: "everyPeriod" })] }],
    ["a target of a month", { targets: [target("atLeast", "5", { due: "2024-12" })] }],
    ["a rate", { formula: "100 * done / other", unitOfMeasure: "%" }],
    ["a quotient", { formula: "done / other", unitOfMeasure: "件/件" }],
    ["a stock", { formula: "people" }],
  ] as const)("%s", (_, change) => {
    const rows = ["done", "other", "people"].flatMap((of) => months(6, 6, of));
    expect(judged(change, rows, "2024-07-20")[0]).toBe("2024-06");
  });
});
