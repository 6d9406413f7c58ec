import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/index.js";
import type { DataElement, Indicator, Observation } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn } from "./support.js";

// When an indicator is measured, and by when its figures are due.

const element = (id: string, change: Partial<DataElement> = {}): DataElement => ({
  id,
  name: { zh: id },
  unitOfMeasure: "人",
  timing: "snapshot",
  calendar: "calendar",
  whole: true,
  ...change,
});

const row = (of: string, period: string, value = "100"): Observation => ({
  of,
  place: "999999",
  period,
  value,
  reportedOn: "2025-01-01",
});

/** When the figure after that of 2024 is due. */
function nextDue(formula: string, elements: readonly DataElement[], rows: readonly Observation[]) {
  const given: Given = { targets: [target("atLeast", "95")], formula };
  return verdictOn(planOf(given, { elements }), rows, "2025-02-01")?.nextDue;
}

describe("a figure is due", () => {
  it("when the last of its data elements is, in whatever order they stand", () => {
    const early = element("early", { lagDays: 10 });
    const late = element("late", { lagDays: 200 });
    const rows = [row("early", "2024"), row("late", "2024")];
    // 31 December 2025 and 200 days.
    for (const formula of ["100 * early / late", "100 * late / early"]) {
      expect(nextDue(formula, [early, late], rows)).toBe("2026-07-19");
      expect(nextDue(formula, [late, early], rows)).toBe("2026-07-19");
    }
    expect(nextDue("early", [early], rows.slice(0, 1))).toBe("2026-01-10");
    // The figure of the year before was due long ago.
    const growth = "100 * early / previous(late)";
    expect(nextDue(growth, [early, late], [row("early", "2024"), row("late", "2023")])).toBe("2026-01-10");
  });

  it("by the lag of the indicator where only its values are reported", () => {
    const given: Given = { targets: [target("atLeast", "95")], lagDays: 30 };
    expect(verdictOn(planOf(given), [row("x", "2024")], "2025-02-01")?.nextDue).toBe("2026-01-30");
  });

  it("by the formula of the first component that has one", () => {
    const of = [
      { id: "p", name: { zh: "分项甲" } },
      { id: "q", name: { zh: "分项乙" }, formula: "late" },
    ];
    const given: Given = {
      targets: [target("atLeast", "95")],
      components: { combine: "each", of } as Indicator["components"],
    };
    const elements = [element("late", { lagDays: 200 })];
    const due = (one: Given) => verdictOn(planOf(one, { elements }), [], "2023-01-15")?.final.awaited?.by;
    // 31 December 2022 and 200 days; and as assumed, 120 days, where no component has one.
    expect(due(given)).toBe("2023-07-19");
    expect(due({ ...given, components: { combine: "each", of: of.slice(0, 1) } as never })).toBe(
      "2023-04-30",
    );
  });
});

describe("a school year of reported values", () => {
  const yearly: Given = { targets: [target("atLeast", "95")], frequency: "schoolYear" };

  it("is over at the end of August, and is that of the plan year in which it ends or begins", () => {
    const {
      final,
      nextDue: next,
      measurement,
    } = verdictOn(planOf(yearly), [row("x", "2023/24", "90")], "2025-02-01") ?? {};
    expect(measurement?.period).toBe("2023/24");
    // 2024/25 is over on 31 August 2025; 125 days later is 3 January 2026.
    expect(next).toBe("2026-01-03");
    expect(final?.due).toMatch(/^20\d\d\/\d\d$/u);
  });
});

describe("a month", () => {
  const toDate = element("built", {
    unitOfMeasure: "所",
    timing: "overPeriod",
    accumulation: "yearToDate",
    whole: undefined,
  });
  const given: Given = {
    targets: [target("atLeast", "70")],
    frequency: "month",
    unitOfMeasure: "所",
    formula: "built",
  };

  it("January alone is no figure of a year to date", () => {
    // Of December 2022 the figure was due 45 days later, on 14 February; the next one is that of February.
    const plan = planOf(given, { elements: [toDate] });
    const awaited = (asOf: string) => {
      const { final } = verdictOn(plan, [], asOf) ?? {};
      return [told(final), final?.awaited?.period, final?.awaited?.by];
    };
    expect(awaited("2023-03-20")).toEqual(["undetermined(noData)", "2022-01..12", "2023-02-14"]);
    const { nextDue: next } =
      verdictOn(plan, [{ ...row("built", "2022-01..12"), reportedOn: "2023-01-10" }], "2023-02-01") ?? {};
    // 28 February and 45 days.
    expect(next).toBe("2023-04-14");
  });

  it("January is one of a flow that is not added up", () => {
    const plan = planOf({ ...given, formula: undefined });
    const { nextDue: next } =
      verdictOn(plan, [{ ...row("x", "2022-12"), reportedOn: "2023-01-10" }], "2023-02-01") ?? {};
    // 31 January and 45 days.
    expect(next).toBe("2023-03-17");
  });

  it("quarters of a year to date follow one another over January too", () => {
    const plan = planOf({ ...given, frequency: "quarter" }, { elements: [{ ...toDate, lagDays: 30 }] });
    const { nextDue: next } =
      verdictOn(plan, [{ ...row("built", "2024-01..09"), reportedOn: "2024-10-10" }], "2024-11-01") ?? {};
    const { nextDue: after } =
      verdictOn(plan, [{ ...row("built", "2024-01..12"), reportedOn: "2025-01-10" }], "2025-01-20") ?? {};
    // 31 December 2024 and 31 March 2025, each and 30 days.
    expect([next, after]).toEqual(["2025-01-30", "2025-04-30"]);
  });
});

describe("a plan", () => {
  it("of which nothing has begun is awaited", () => {
    const { final, measurement } =
      verdictOn(planOf({ targets: [target("atLeast", "95")] }), [], "2020-06-01") ?? {};
    expect([told(final), measurement?.period]).toEqual(["undetermined(awaiting)", "2020"]);
  });

  it("with a frequency that is none is a mistake", () => {
    const plan = planOf({ targets: [target("atLeast", "95")], frequency: "week" as "month" });
    expect(() => judge(plan, [], { indicator: "x", place: "999999", asOf: "2025-06-01" })).toThrow(
      /not a frequency of the indicator x: "?week"?/u,
    );
  });
});
