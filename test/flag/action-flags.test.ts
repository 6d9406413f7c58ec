import { describe, expect, it } from "vitest";
import { actionFlagsOf, compileRules, standardRules } from "../../src/flag/index.js";
import type { Action, ActionReport, Plan, Rule } from "../../src/model/index.js";
import { smallPlan } from "../support/small-plan.js";
import { rule } from "./support.js";

const base = smallPlan();
const [task] = base.tasks;
const source = { section: "三、重点任务", words: "一镇一园一策" };

function planWith(...actions: readonly Partial<Action>[]): Plan {
  const named = actions.map((one, i): Action => ({ id: `a${i}`, title: { zh: "举措" }, source, ...one }));
  return smallPlan({ tasks: task ? [{ ...task, actions: named }] : [] });
}

function report(
  state: ActionReport["state"],
  reportedOn: string,
  change: Partial<ActionReport> = {},
): ActionReport {
  return { action: "a0", state, reportedOn, ...change };
}

function flags(
  plan: Plan,
  reports: readonly ActionReport[],
  asOf: string,
  rules: readonly Rule[] = standardRules,
) {
  return actionFlagsOf(compileRules(rules, plan), plan, reports, asOf);
}

const keys = (...args: Parameters<typeof flags>) => flags(...args).map(({ key }) => key);

describe("actions", () => {
  const due = planWith({ due: "2025" });

  it("are overdue from the day after the last day of their period, unless reported as done", () => {
    const underWay = [report("inProgress", "2025-06-01")];
    expect(keys(due, underWay, "2025-12-31")).toEqual([]);
    expect(keys(due, underWay, "2026-01-01")).toEqual(["action_overdue/a0/999999"]);
    expect(keys(due, [...underWay, report("done", "2026-01-01")], "2026-01-01")).toEqual([]);
    // A report of the next day is not known yet.
    expect(keys(due, [...underWay, report("done", "2026-01-02")], "2026-01-01")).toHaveLength(1);
  });

  it("can be due on a day, or not at all", () => {
    const reports = [report("inProgress", "2025-06-01")];
    expect(keys(planWith({ due: "2025-06-30" }), reports, "2025-06-30")).toEqual([]);
    expect(keys(planWith({ due: "2025-06-30" }), reports, "2025-07-01")).toHaveLength(1);
    expect(keys(planWith({}), reports, "2026-05-01")).toEqual([]);
  });

  it("are blocked when the latest report says so", () => {
    const blocked = report("blocked", "2025-06-01");
    expect(keys(due, [blocked], "2025-07-01")).toEqual(["action_blocked/a0/999999"]);
    expect(keys(due, [report("inProgress", "2025-06-02"), blocked], "2025-07-01")).toEqual([]);
    // Of two reports of one day the later in the list counts.
    expect(keys(due, [report("inProgress", "2025-06-01"), blocked], "2025-07-01")).toHaveLength(1);
  });

  it("are unreported a year after the latest report, or after the plan was issued", () => {
    const later = planWith({ due: "2027" });
    // Issued on 2023-05-23; 2024 is a leap year, so that 365 days later is 2024-05-22.
    expect(keys(later, [], "2024-05-22")).toEqual([]);
    expect(keys(later, [], "2024-05-23")).toEqual(["action_unreported/a0/999999"]);
    expect(keys(later, [report("inProgress", "2025-06-01")], "2026-06-01")).toEqual([]);
    expect(keys(later, [report("inProgress", "2025-06-01")], "2026-06-02")).toHaveLength(1);
    expect(keys(later, [report("done", "2025-06-01")], "2027-06-02")).toEqual([]);
  });

  it("count in each place that reports, or else in their own", () => {
    const reports = [
      report("blocked", "2025-06-01", { place: "west" }),
      report("blocked", "2025-06-01", { place: "east" }),
      report("inProgress", "2025-06-02", { place: "east" }),
      report("blocked", "2025-06-01", { action: "nothing" }),
      report("blocked", "2025-06-31", { place: "east" }),
    ];
    expect(keys(due, reports, "2025-07-01")).toEqual(["action_blocked/a0/west"]);
    const placed = planWith({ place: "east", due: "2025" });
    expect(keys(placed, [], "2024-01-01")).toEqual([]);
    expect(keys(placed, [report("blocked", "2025-06-01")], "2025-07-01")).toEqual(["action_blocked/a0/east"]);
  });

  it("carry what a reader needs", () => {
    const [flag] = flags(due, [report("blocked", "2025-06-01", { progress: "40" })], "2025-07-01", [
      rule('state == "blocked" and progress < 50 and reported and daysSinceReport == 30', {
        subject: "action",
      }),
    ]);
    expect(flag).toEqual({
      key: "r/a0/999999",
      kind: "progress",
      rule: "r",
      title: { zh: "规则" },
      subject: { action: "a0", place: "999999" },
      asOf: "2025-07-01",
      severity: "warning",
      response: "remind",
      periods: 1,
      facts: { state: "blocked", progress: "40", reported: true, daysSinceReport: "30" },
      report: { action: "a0", state: "blocked", reportedOn: "2025-06-01", progress: "40" },
      leads: ["education_bureau"],
      supporting: ["finance_bureau", "towns"],
      goesTo: ["education_bureau"],
    });
  });

  it("can be put off with leave: by rule, action and place, to the last day", () => {
    const waiver = {
      rule: "action_blocked",
      action: "a0",
      place: "999999",
      reason: "规划调整",
      approver: "市政府",
      until: "2025-07-31",
    };
    const waived = (asOf: string, change: object = {}) =>
      actionFlagsOf(compileRules(standardRules, due), due, [report("blocked", "2025-06-01")], asOf, [
        { ...waiver, ...change },
      ]).map((flag) => flag.waived);
    expect(waived("2025-07-31")).toEqual([waiver]);
    expect(waived("2025-08-01")).toEqual([undefined]);
    // A waiver of an indicator, of another action, place or rule does not count.
    for (const change of [
      { action: undefined, indicator: "a0" },
      { action: "a1" },
      { place: "east" },
      { rule: "action_overdue" },
    ])
      expect(waived("2025-07-31", change)).toEqual([undefined]);
  });

  it("go to their own lead unit, which then does not support", () => {
    const own = planWith({ due: "2024", lead: "finance_bureau" });
    const [flag] = flags(own, [report("inProgress", "2024-12-01")], "2025-02-01");
    expect([flag?.goesTo, flag?.supporting]).toEqual([["finance_bureau"], ["towns"]]);
  });

  it("a rule can be limited to what they add to, and where", () => {
    const adding = planWith(
      { id: "a0", adds: { indicator: "coverage", value: "100" } },
      { id: "a1", place: "east" },
    );
    const limited = (only: Rule["only"]) =>
      keys(adding, [], "2024-01-01", [rule("not reported", { subject: "action", only })]);
    expect(limited(undefined)).toEqual(["r/a0/999999", "r/a1/east"]);
    expect(limited({ indicators: ["coverage"] })).toEqual(["r/a0/999999"]);
    expect(limited({ places: ["east"] })).toEqual(["r/a1/east"]);
    expect(limited({ nature: "unstated" })).toEqual(["r/a0/999999"]);
    expect(limited({ nature: "binding" })).toEqual([]);
  });

  it("without rules raise nothing", () => {
    expect(keys(due, [], "2030-01-01", [])).toEqual([]);
    expect(keys(due, [], "2030-01-01", [rule("stale")])).toEqual([]);
  });
});
