import { describe, expect, it } from "vitest";
import type { DataElement, Observation } from "../../src/model/index.js";
import { brief, flagsOn } from "../flag/support.js";
import { type Given, planOf, target, told, verdictOn } from "./support.js";

// The figure by which a target of a year is judged, where figures are reported more often: by hand.

const count = (accumulation: DataElement["accumulation"]): DataElement => ({
  id: "done",
  name: { zh: "完成数" },
  unitOfMeasure: "件",
  timing: "overPeriod",
  calendar: "calendar",
  accumulation,
});

describe("the figure of a due year is the last of the indicator's own periods in it", () => {
  const targets = [target("atLeast", "95", { due: "2024" })];
  const quarterly: Given = { targets, frequency: "quarter" };
  const toDate: Given = { targets, frequency: "month", unitOfMeasure: "件", formula: "done" };
  const elements = [count("yearToDate")];

  it.each([
    // 31 December 2024 and 60 days, or 45 of a month
    ["quarters", quarterly, "x", "2024-Q3", "2024-Q4", "2025-03-01"],
    ["months", { ...quarterly, frequency: "month" }, "x", "2024-11", "2024-12", "2025-02-14"],
    ["half years", { ...quarterly, frequency: "halfYear" }, "x", "2024-H1", "2024-H2", "2025-03-01"],
    ["years to date", toDate, "done", "2024-01..11", "2024-01..12", "2025-02-14"],
    ["years", { ...quarterly, frequency: "year" }, "x", "2023", "2024", "2025-04-30"],
  ] as const)("of %s", (_, given, of, known, period, by) => {
    const plan = planOf(given, { elements });
    const rows: readonly Observation[] = [{ of, place: "999999", period: known, value: 90 }];
    const after = by
      .replace(/\d\d$/u, (day) => String(Number(day) + 1).padStart(2, "0"))
      .replace("04-31", "05-01");
    const [waiting, over] = [by, after].map((asOf) => verdictOn(plan, rows, asOf)?.final);
    expect([told(waiting), waiting?.awaited, waiting?.due]).toEqual([
      "undetermined(awaiting)",
      { period, by },
      "2024",
    ]);
    expect([told(over), over?.awaited]).toEqual(["undetermined(noData)", { period, by }]);
    // and the flag goes by the same day, exactly since then: the figure before was reported
    expect(flagsOn(plan, rows, by).map(({ rule: id }) => id)).not.toContain("no_data");
    expect(flagsOn(plan, rows, after).map(brief)).toContain(`no_data warning ${period} x1`);
  });

  it("a target of a quarter is due with it", () => {
    const given = { ...quarterly, targets: [target("atLeast", "95", { due: "2024-Q3" })] };
    // 30 September 2024 and 60 days
    expect(verdictOn(planOf(given), [], "2024-11-01")?.final.awaited).toEqual({
      period: "2024-Q3",
      by: "2024-11-29",
    });
  });
});

describe("a revision", () => {
  const revised = (from: string, to: string, given: Partial<Given> = {}) => ({
    targets: [target("atLeast", from)],
    revisions: [
      {
        issued: "2025-01-10",
        effective: "2025",
        document: "调整文件(虚构)",
        reason: "出生人口减少",
        targets: [target("atLeast", to)],
        ...(given.milestones && { milestones: [target("atLeast", "60", { due: "2025" })] }),
      },
    ],
    ...given,
  });

  it("governs the months of its first year", () => {
    const given: Given = revised("100", "100", {
      milestones: [target("atLeast", "84", { due: "2025" }), target("atLeast", "70", { due: "2024" })],
      trajectory: { kind: "timeProgress", stated: true },
      frequency: "month",
      unitOfMeasure: "件",
      formula: "done",
    });
    const plan = planOf(given, { elements: [count("yearToDate")] });
    const at = (period: string, asOf: string) => {
      const rows: readonly Observation[] = [{ of: "done", place: "999999", period, value: 30 }];
      return verdictOn(plan, rows, asOf)?.final.expected?.value.value;
    };
    // 60 × 6/12, and not 84 × 6/12 = 42; 70 × 6/12 in the year before
    expect(at("2025-01..06", "2025-08-01")).toBe("30");
    expect(at("2025-01..02", "2025-04-01")).toBe("10");
    expect(at("2024-01..06", "2024-08-01")).toBe("35");
  });

  it("governs the quarters of its first year, from the last one before it", () => {
    const given: Given = revised("100", "80", {
      trajectory: { kind: "linear", stated: true },
      frequency: "quarter",
      unitOfMeasure: "件",
      baseline: { value: "20", period: "2022" },
    });
    const at = (values: Readonly<Record<string, string>>, asOf: string) => {
      const rows = Object.entries(values).map(([period, value]) => ({
        of: "x",
        place: "999999",
        period,
        value,
      }));
      const final = verdictOn(planOf(given), rows, asOf)?.final;
      return final?.expected?.value.value ?? told(final);
    };
    // from 44 at the end of 2024 to 80 in 12 quarters: 3 each
    expect(at({ "2024-Q4": "44", "2025-Q1": "45" }, "2025-04-20")).toBe("47");
    expect(at({ "2024-Q4": "44", "2025-Q4": "45" }, "2026-01-20")).toBe("56");
    // before it the old one: 20 + 80 × 8/20
    expect(at({ "2024-Q4": "44" }, "2025-01-20")).toBe("52");
    expect(at({ "2025-Q1": "45" }, "2025-04-20")).toBe("undetermined(noBaseline)");
  });

  it("in the middle of a year starts from the last whole year of a year to date", () => {
    const given: Given = {
      targets: [target("atLeast", "100")],
      trajectory: { kind: "linear", stated: true },
      frequency: "halfYear",
      unitOfMeasure: "件",
      formula: "done",
      revisions: [
        {
          issued: "2024-07-10",
          effective: "2024-H2",
          document: "调整文件(虚构)",
          reason: "出生人口减少",
          targets: [target("atLeast", "80")],
        },
      ],
    };
    const rows = Object.entries({ "2023-01..12": 40, "2024-01..06": 21, "2024-01..12": 45 }).map(
      ([period, value]): Observation => ({ of: "done", place: "999999", period, value }),
    );
    // 40 + 40 × 1/4
    const final = verdictOn(planOf(given, { elements: [count("yearToDate")] }), rows, "2025-02-01")?.final;
    expect(final?.expected?.value.value).toBe("50");
  });
});
