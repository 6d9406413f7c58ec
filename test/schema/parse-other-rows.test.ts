import { describe, expect, it } from "vitest";
import { parseActionReports, parseWaivers } from "../../src/schema/index.js";
import { smallPlan } from "../support/small-plan.js";

const plan = smallPlan();
const flat = (issues: ReturnType<typeof parseWaivers>["issues"]) =>
  issues.map(({ code, path, params }) => ({ code, path: path.join("."), ...params }));

describe("parseActionReports", () => {
  const good = { action: "one_town", state: "inProgress", reportedOn: "2025-03-01" };
  it.each<[string, object]>([
    ["a report", good],
    ["every key", { ...good, place: "east", progress: "62.5", remark: "主体结顶" }],
    ["nothing done", { ...good, progress: "0" }],
    ["all done", { ...good, state: "done", progress: "100" }],
  ])("keeps %s", (_name, row) => {
    expect(parseActionReports(plan, [row])).toEqual({ reports: [row], issues: [] });
  });

  it.each<[string, object, object]>([
    [
      "an unknown action",
      { ...good, action: "one_twon" },
      { code: "unknownReference", path: "0.action", id: "one_twon", kind: "action", nearest: "one_town" },
    ],
    [
      "its title instead of its id",
      { ...good, action: "一镇一园一策" },
      { code: "unknownReference", path: "0.action", id: "一镇一园一策", kind: "action", nearest: "one_town" },
    ],
    [
      "an unknown place",
      { ...good, place: "north" },
      { code: "unknownReference", path: "0.place", id: "north", kind: "place" },
    ],
    [
      "a state that is none",
      { ...good, state: "inprogress" },
      {
        code: "notOneOf",
        path: "0.state",
        value: '"inprogress"',
        options: ["notStarted", "inProgress", "done", "blocked"],
        nearest: "inProgress",
      },
    ],
    [
      "more than all done",
      { ...good, progress: "100.1" },
      { code: "outsideLimits", path: "0.progress", value: '"100.1"', least: "0", most: "100" },
    ],
    [
      "less than nothing done",
      { ...good, progress: "-1" },
      { code: "outsideLimits", path: "0.progress", value: '"-1"', least: "0", most: "100" },
    ],
    [
      "a day that is none",
      { ...good, reportedOn: "2025/03/01" },
      { code: "badDate", path: "0.reportedOn", value: '"2025/03/01"' },
    ],
  ])("refuses %s", (_name, row, expected) => {
    const { reports, issues } = parseActionReports(plan, [row, good]);
    expect(reports).toEqual([good]);
    expect(flat(issues)).toEqual([expected]);
  });
});

describe("parseWaivers", () => {
  const good = {
    rule: "off_track",
    indicator: "coverage",
    place: "999999",
    reason: "园舍改造",
    approver: "市政府",
    until: "2025-12-31",
  };
  it.each<[string, object]>([
    ["a waiver", good],
    ["every key", { ...good, document: "余政办发〔2025〕1号", from: "2025-01-01" }],
    ["a waiver of an action", { ...good, rule: "action_overdue", indicator: undefined, action: "one_town" }],
    ["a waiver of one day", { ...good, from: "2025-12-31" }],
  ])("keeps %s", (_name, row) => {
    expect(parseWaivers(plan, [row])).toEqual({ waivers: [row], issues: [] });
  });

  it.each<[string, object, object]>([
    [
      "an unknown indicator",
      { ...good, indicator: "converage" },
      {
        code: "unknownReference",
        path: "0.indicator",
        id: "converage",
        kind: "indicator",
        nearest: "coverage",
      },
    ],
    [
      "an unknown action",
      { ...good, rule: "action_overdue", indicator: undefined, action: "one_tawn" },
      { code: "unknownReference", path: "0.action", id: "one_tawn", kind: "action", nearest: "one_town" },
    ],
    [
      "what names neither",
      { ...good, indicator: undefined },
      { code: "missingKey", path: "0.indicator", key: "indicator" },
    ],
    [
      "an unknown place",
      { ...good, place: "north" },
      { code: "unknownReference", path: "0.place", id: "north", kind: "place" },
    ],
    [
      "an indicator under a rule that looks at actions",
      { ...good, rule: "action_overdue" },
      { code: "waiverSubject", path: "0.indicator", rule: "action_overdue", subject: "action" },
    ],
    [
      "an action under a rule that looks at indicators",
      { ...good, indicator: undefined, action: "one_town" },
      { code: "waiverSubject", path: "0.action", rule: "off_track", subject: "indicator" },
    ],
    [
      "an action beside the indicator",
      { ...good, action: "one_town" },
      { code: "waiverSubject", path: "0.action", rule: "off_track", subject: "indicator" },
    ],
    [
      "an action beside the indicator, under a rule that is not known here",
      { ...good, rule: "own", action: "one_town" },
      { code: "waiverNamesBoth", path: "0.action" },
    ],
    [
      "what names nothing under a rule that looks at actions",
      { ...good, rule: "action_overdue", indicator: undefined },
      { code: "missingKey", path: "0.action", key: "action" },
    ],
    [
      "an end before the beginning",
      { ...good, from: "2026-01-01" },
      { code: "datesReversed", path: "0.until", from: "2026-01-01", until: "2025-12-31" },
    ],
    [
      "no approver",
      { ...good, approver: undefined },
      { code: "missingKey", path: "0.approver", key: "approver" },
    ],
  ])("refuses %s", (_name, row, expected) => {
    const { waivers, issues } = parseWaivers(plan, [row, good]);
    expect(waivers).toEqual([good]);
    expect(flat(issues)).toEqual([expected]);
  });

  it("keeps a waiver of a rule that only assess may know, with a warning", () => {
    const row = { ...good, rule: "off_trak" };
    const { waivers, issues } = parseWaivers(plan, [row]);
    expect(waivers).toEqual([row]);
    expect(issues).toMatchObject([
      {
        code: "waiverRuleUnknown",
        severity: "warning",
        path: [0, "rule"],
        params: { id: "off_trak", nearest: "off_track" },
      },
    ]);
  });

  it("goes by the plan's own rules, also by one that replaces a standard one", () => {
    const rules = (["own", "off_track"] as const).map((id) => ({
      id,
      title: { zh: "举措滞后" },
      kind: "progress" as const,
      subject: "action" as const,
      when: "daysOverdue > 0",
      steps: [{ periods: 1, severity: "info", response: "remind" }] as const,
    }));
    const own = smallPlan({ rules });
    const { indicator, ...rest } = good;
    const rows = [{ ...rest, rule: "own", action: "one_town" }, { ...rest, action: "one_town" }, good];
    expect(flat(parseWaivers(own, rows).issues)).toEqual([
      { code: "waiverSubject", path: "2.indicator", rule: "off_track", subject: "action" },
    ]);
  });
});
