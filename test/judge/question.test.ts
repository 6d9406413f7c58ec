import { describe, expect, it } from "vitest";
import { caseFor, judge, judgedPeriods } from "../../src/judge/index.js";
import { compilePlan } from "../../src/measure/index.js";
import type { Target } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

const rising: Given = { targets: [target("atLeast", "100")], trajectory: { kind: "even", stated: true } };
const asked = { indicator: "x", place: "999999", asOf: "2025-06-01" } as const;

describe("a question", () => {
  const plan = planOf(rising);

  it("is answered for a plan, or for a compiled one", () => {
    const rows = yearly({ 2024: "40" });
    const verdict = judge(plan, rows, asked);
    expect(verdict).toMatchObject({ indicator: "x", place: "999999", asOf: "2025-06-01" });
    expect([told(verdict?.final), verdict?.measurement.period]).toEqual(["onTrack", "2024"]);
    expect(judge(compilePlan(plan), rows, asked)).toEqual(verdict);
  });

  it("has to be about something of the plan", () => {
    expect(() => judge(plan, [], { ...asked, indicator: "y" as "x" })).toThrow(
      /^not an indicator of the plan: "?y"?$/u,
    );
    expect(() => judge(plan, [], { ...asked, place: "north" })).toThrow(
      /^not a place of the plan: "?north"?$/u,
    );
  });

  it("and at a date with a year before it and one after", () => {
    for (const asOf of ["1901-12-31", "2199-01-01", "2025-02-30", "2025"]) {
      expect(() => judge(plan, [], { ...asked, asOf })).toThrow(RangeError);
      expect(() => judge(plan, [], { ...asked, asOf })).toThrow(/^asOf .*2198/u);
      expect(() => judge(plan, [], { ...asked, asOf })).toThrow(asOf);
    }
    for (const asOf of ["1903-01-01", "2198-12-31"])
      expect(() => judge(plan, [], { ...asked, asOf })).not.toThrow();
  });
});

describe("the periods that are looked at", () => {
  it("reach from the year before the plan to two years after it", () => {
    const bare = planOf({ targets: [target("atLeast", "100", { due: "2030" })] });
    const measured = (values: Parameters<typeof yearly>[0], asOf: string) =>
      verdictOn(bare, yearly(values), asOf)?.measurement.period;
    expect(measured({ 2021: "40", 2022: "50" }, "2023-03-02")).toBe("2022");
    expect(told(verdictOn(bare, yearly({ 2021: "40" }), "2022-12-01")?.final)).not.toBe("notDue");
    // 2029 is the second year after 2027; 2030 is no longer looked at.
    expect(measured({ 2028: "40", 2029: "50" }, "2030-06-01")).toBe("2029");
    expect(measured({ 2029: "50", 2030: "60" }, "2031-06-01")).toBe("2029");
  });
});

describe("the measurement that is shown", () => {
  it("is the one that was judged", () => {
    const event = planOf({ targets: [target("achieved")], unitOfMeasure: undefined });
    const shown = (values: Parameters<typeof yearly>[0], asOf: string) =>
      verdictOn(event, yearly(values), asOf)?.measurement.period;
    expect(shown({ 2024: true }, "2026-06-01")).toBe("2024");
    // Not achieved in its year, though in the next.
    expect(shown({ 2027: false, 2028: true }, "2029-06-01")).toBe("2027");
    expect(shown({ 2026: false, 2028: true }, "2029-06-01")).toBe("2028");
  });

  it("an event is not due on the last day of its year", () => {
    const event = planOf({ targets: [target("achieved")], unitOfMeasure: undefined });
    const on = (asOf: string) => {
      const { final, nextDue } = verdictOn(event, [], asOf) ?? {};
      return [told(final), final?.awaited?.period, final?.awaited?.by, nextDue];
    };
    expect(on("2027-12-31")[0]).toBe("notDue");
    expect(on("2028-01-01")).toEqual(["undetermined(awaiting)", "2027", "2028-04-29", "2028-04-29"]);
    expect(on("2028-04-29")[0]).toBe("undetermined(awaiting)");
    expect(on("2028-04-30").slice(0, 3)).toEqual(["undetermined(noData)", "2027", "2028-04-29"]);
  });

  it("or what stands in the way, though a later figure is there", () => {
    // Two sources tell 2027 differently, on both sides of the target.
    const rows = [
      ...yearly({ 2027: "99", 2028: "120" }),
      { of: "x", place: "999999", period: "2027", value: "101", source: "乙", reportedOn: "2028-03-01" },
    ];
    const { final, measurement } = verdictOn(planOf(rising), rows, "2029-06-01") ?? {};
    expect([told(final), measurement?.period]).toEqual(["undetermined(conflicting)", "2027"]);
  });
});

describe("what a plan leaves unreadable", () => {
  // Validation tells of it; a question is answered all the same.
  it("is a target without a number", () => {
    const plan = planOf({ targets: [target("atLeast")], trajectory: { kind: "even", stated: true } });
    const { final } = verdictOn(plan, yearly({ 2024: "40" }), "2025-06-01") ?? {};
    expect([told(final), final?.target.comparator, final?.due]).toEqual([
      "undetermined(notComputable)",
      "atLeast",
      "2027",
    ]);
    const range = planOf({ targets: [target("between", "5")] });
    expect(told(verdictOn(range, yearly({ 2027: "6" }), "2028-06-01")?.final)).toBe(
      "undetermined(notComputable)",
    );
  });

  it("or a milestone without one, by which no year is judged", () => {
    const milestones: readonly Target[] = [target("achieved", undefined, { due: "2024" })];
    const verdict = verdictOn(planOf({ ...rising, milestones }), yearly({ 2024: "40" }), "2025-06-01");
    expect(verdict).not.toHaveProperty("annual");
    expect(told(verdict?.final)).toBe("onTrack");
    const mute = [target("atLeast", undefined, { due: "2024" }), target("atLeast", "x", { due: "2023" })];
    const other = verdictOn(planOf({ ...rising, milestones: mute }), yearly({ 2024: "40" }), "2025-06-01");
    expect([other?.annual, other?.final.expected?.value.value]).toEqual([undefined, "40"]);
  });
});

describe("a period that is judged by itself", () => {
  const periods = (values: Parameters<typeof yearly>[0], asOf: string, given = rising) =>
    judgedPeriods(caseFor(planOf(given), yearly(values), { ...asked, asOf }, {})).map(
      ({ period, horizon, annual }) => [period, told(horizon), horizon?.awaited?.by ?? annual?.status],
    );

  it("is each one that is due, newest first, with what is overdue", () => {
    // 20 a year: 40 in 2024, of which 30 are 0.75.
    expect(periods({ 2022: "0", 2024: "30" }, "2026-06-01")).toEqual([
      ["2025", "undetermined(noData)", "2026-04-30"],
      ["2024", "offTrack", undefined],
      ["2023", "undetermined(noData)", "2024-04-29"],
      ["2022", "notDue", undefined],
    ]);
  });

  it("is left out on the last day on which it may still come, unless it came", () => {
    const newest = (values: Parameters<typeof yearly>[0], asOf: string) => periods(values, asOf)[0]?.[0];
    expect(newest({ 2024: "40" }, "2026-04-30")).toBe("2024");
    expect(newest({ 2024: "40" }, "2026-05-01")).toBe("2025");
    expect(newest({ 2024: "40", 2025: "60" }, "2026-03-01")).toBe("2025");
  });

  it("has a year where it has a milestone", () => {
    const milestones = [target("atLeast", "50", { due: "2024" })];
    expect(periods({ 2023: "20", 2024: "40" }, "2025-06-01", { ...rising, milestones })).toEqual([
      ["2024", "offTrack", "offTrack"],
      // Half of 50 in two steps: 25, of which 20 are 0.8.
      ["2023", "offTrack", undefined],
      ["2022", "undetermined(noData)", "2023-04-30"],
    ]);
  });

  it("is none of an event", () => {
    expect(
      periods({ 2024: true }, "2025-06-01", { targets: [target("achieved")], unitOfMeasure: undefined }),
    ).toEqual([]);
  });
});

describe("a target that is past", () => {
  const floor = target("atLeast", "20", { holds: "everyPeriod" });

  it("is not held against a later period, though it was missed", () => {
    const plan = planOf({ targets: [target("atLeast", "90", { due: "2025" }), floor] });
    expect(told(verdictOn(plan, yearly({ 2025: "85" }), "2026-06-01")?.final)).toBe("missed");
    const { final } = verdictOn(plan, yearly({ 2025: "85", 2026: "30" }), "2027-06-01") ?? {};
    expect([told(final), final?.target.value]).toEqual(["onTrack", "20"]);
  });
});

describe("a revision", () => {
  const revision = (more: object) => ({
    issued: "2025-06-01",
    effective: "2024",
    document: "调整文件(虚构)",
    reason: "出生人口减少",
    targets: [target("atLeast", "50")],
    ...more,
  });
  const revised = (more: object, asOf: string) => {
    const plan = planOf({ ...rising, revisions: [revision(more)] });
    return verdictOn(plan, yearly({ 2023: "10", 2024: "25" }), asOf)?.final;
  };

  it("counts from the day on which it is issued", () => {
    expect(revised({}, "2025-05-31")?.target.value).toBe("100");
    expect(revised({}, "2025-06-01")?.target.value).toBe("50");
  });

  it("shows the document that changed it, and what was before", () => {
    // From 10 in 2023, 10 a year: 20 in 2024. Of 100 it would be 40.
    const final = revised({}, "2025-06-01");
    expect([told(final), final?.superseded?.status, final?.superseded?.document]).toEqual([
      "onTrack",
      "offTrack",
      "调整文件(虚构)",
    ]);
    expect(revised({}, "2025-05-31")).not.toHaveProperty("superseded");
  });

  it("that first binds a town replaces nothing there", () => {
    const places = [{ id: "east", name: { zh: "东镇" } }];
    const plan = planOf(
      { ...rising, revisions: [revision({ targets: [target("atLeast", "50", { places: ["east"] })] })] },
      { places },
    );
    const rows = yearly({ 2023: "10", 2024: "25" }).map((row) => ({ ...row, place: "east" }));
    const on = (asOf: string) => verdictOn(plan, rows, asOf, {}, "east");
    expect(on("2025-05-31")).toBeUndefined();
    expect(told(on("2025-06-01")?.final)).toBe("onTrack");
    expect(on("2025-06-01")?.final).not.toHaveProperty("superseded");
    // And the county is bound no more.
    expect(verdictOn(plan, yearly({ 2023: "10", 2024: "25" }), "2025-06-01")).toBeUndefined();
  });
});
