import { describe, expect, it } from "vitest";
import type { Indicator, Plan, Waiver } from "../../src/model/index.js";
import { planOf, target, yearly } from "../judge/support.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { brief, flagsOn, rule, tracesOn } from "./support.js";

const source = { section: "二、主要目标", words: "达95%以上" };
const climb = {
  baseline: { value: "80", period: "2022" },
  trajectory: { kind: "linear", stated: true },
  targets: [target("atLeast", "95", { source })],
} as const;
const offTrack = rule('status == "offTrack" and gap > 0', {
  id: "off",
  steps: [
    { periods: 1, severity: "info", response: "remind" },
    { periods: 2, severity: "warning", response: "circulate" },
    { periods: 4, severity: "critical", response: "supervise" },
  ],
});
const plan = planOf(climb);
/** On its path in 2023, then at 84 and 85 where 86 and 89 are expected. */
const rows = yearly({ 2023: "83", 2024: "84", 2025: "85" });

describe("a flag", () => {
  it("carries its evidence, in plain data", () => {
    const [flag, ...others] = flagsOn(plan, rows, "2026-06-01", { rules: [offTrack] });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      key: "off/x/999999",
      kind: "progress",
      rule: "off",
      title: { zh: "规则" },
      subject: { indicator: "x", place: "999999" },
      asOf: "2026-06-01",
      severity: "warning",
      response: "circulate",
      period: "2025",
      since: "2024",
      periods: 2,
      facts: { status: "offTrack", gap: "4" },
      measurement: { value: "85", period: "2025" },
      target: { value: "95", source: { words: "达95%以上" } },
      due: "2027",
      // 80 + 15 × 3/5 = 89 is expected of 2025: 89 - 85 = 4, and 95 - 85 = 10
      status: "offTrack",
      expected: { value: { value: "89" }, comparator: "atLeast", basis: "declared", path: "linear" },
      gap: { value: "4" },
      distance: { value: "10" },
    });
    expect(Object.keys(flag ?? {})).not.toContain("waived");
    expect(Object.keys(flag ?? {})).not.toContain("sinceAtLatest");
    expect(JSON.parse(JSON.stringify(flag))).toEqual(flag);
  });

  it("keeps its key from date to date, while it grows", () => {
    const [before] = flagsOn(plan, rows.slice(0, 2), "2025-06-01", { rules: [offTrack] });
    const [after] = flagsOn(plan, rows, "2026-06-01", { rules: [offTrack] });
    expect([before?.key, before?.response, before?.since]).toEqual([after?.key, "remind", "2024"]);
  });

  it("is raised only where its rule looks", () => {
    const keys = (only: object) => flagsOn(plan, rows, "2026-06-01", { rules: [rule("gap > 0", { only })] });
    expect(keys({ indicators: ["x"], places: ["999999"], nature: "unstated" })).toHaveLength(1);
    expect(keys({ nature: "binding" })).toEqual([]);
    expect(keys({ indicators: [] })).toEqual([]);
    expect(keys({ places: [] })).toEqual([]);
  });

  it("comes in the order of the rules, each judged alone", () => {
    const rules = ["gap > 3", "gap > 1", "gap > 4"].map((when, i) => rule(when, { id: `r${i}` }));
    expect(flagsOn(plan, rows, "2026-06-01", { rules }).map(brief)).toEqual([
      "r0 warning 2025 x1",
      "r1 warning 2024 x2",
    ]);
  });

  it("without a fact of a period has no beginning", () => {
    const rules = [rule("daysToDue < 1000")];
    expect(flagsOn(plan, rows, "2026-06-01", { rules }).map(brief)).toEqual(["r warning — x1"]);
    // Nothing of the plan is due, and what was before it does not count.
    const early = flagsOn(plan, yearly({ 2022: "80" }), "2023-06-01", { rules: [rule("daysToDue < 2000")] });
    expect(early.map(brief)).toEqual(["r warning — x1"]);
    expect(early[0]).not.toHaveProperty("period");
    expect(early[0]?.target?.value).toBe("95");
    expect(
      flagsOn(plan, yearly({ 2022: "80" }), "2023-06-01", { rules: [rule("value > 0 or stale")] }),
    ).toEqual([]);
  });
});

describe("a waiver", () => {
  const waiver: Waiver = {
    rule: "off",
    indicator: "x",
    place: "999999",
    reason: "新校舍停工,已报备",
    approver: "市政府办公室",
    from: "2026-03-01",
    until: "2026-08-31",
  };
  const waived = (asOf: string, change: Partial<Waiver> = {}) =>
    flagsOn(plan, rows, asOf, { rules: [offTrack], waivers: [{ ...waiver, ...change }] }).map((flag) =>
      flag.waived ? "waived" : "raised",
    );

  it("puts a flag off from its first day to its last, and lists it still", () => {
    expect(["2026-03-01", "2026-08-31", "2026-09-01"].map((asOf) => waived(asOf))).toEqual([
      ["waived"],
      ["waived"],
      ["raised"],
    ]);
    expect(waived("2026-06-01", { from: "2026-06-02" })).toEqual(["raised"]);
    expect(waived("2026-06-01", { from: undefined })).toEqual(["waived"]);
  });

  it("counts for its rule, indicator and place alone", () => {
    const ofAction = { indicator: undefined, action: "x" };
    for (const change of [{ rule: "other" }, { indicator: "y" }, ofAction, { place: "east" }])
      expect(waived("2026-06-01", change)).toEqual(["raised"]);
  });

  it("is carried by the flag", () => {
    const waivers = [{ ...waiver, rule: "other" }, waiver];
    const [flag] = flagsOn(plan, rows, "2026-06-01", { rules: [offTrack], waivers });
    expect(flag?.waived).toEqual(waiver);
  });
});

describe("who is told", () => {
  const elements = smallPlan().elements.map((element) => ({ ...element, supplier: "towns" }));
  const one = (id: string, supplier: string | undefined) =>
    elements.map((element) => (element.id === id ? { ...element, supplier } : element));
  const all = { of: "children.all", place: "999999", period: "2024/25", value: "100" };
  const covered = { ...all, of: "children.covered" };
  const told = (of: Plan, given: readonly (typeof all)[]) => {
    const [flag] = flagsOn(of, given, "2025-06-01");
    return flag && [flag.rule, flag.leads, flag.supporting, flag.goesTo];
  };
  const leads = ["education_bureau"];
  const supporting = ["finance_bureau", "towns"];

  it("the supplier of what is missing", () => {
    const plans = smallPlan({ elements: one("children.covered", "finance_bureau") });
    expect(told(plans, [all])).toEqual(["incomplete", leads, supporting, ["finance_bureau"]]);
    expect(told(plans, [covered])).toEqual(["incomplete", leads, supporting, ["towns"]]);
    expect(told(plans, [])).toEqual(["no_data", leads, supporting, ["finance_bureau", "towns"]]);
  });

  it("each supplier once, and the lead where none is named", () => {
    expect(told(smallPlan({ elements }), [])).toEqual(["no_data", leads, supporting, ["towns"]]);
    expect(told(smallPlan({ elements: one("children.all", undefined) }), [covered])).toEqual([
      "incomplete",
      leads,
      supporting,
      leads,
    ]);
  });

  it("the supplier of a figure that is told in two ways", () => {
    const plans = smallPlan({ elements: one("children.covered", "finance_bureau") });
    const rows = [all, { ...covered, value: "90", source: "甲" }, { ...covered, value: "99", source: "乙" }];
    expect(told(plans, rows)?.at(0)).toBe("conflicting");
    expect(told(plans, rows)?.at(-1)).toEqual(["finance_bureau"]);
  });

  it("the lead for progress, whoever supplies the figures", () => {
    const plans = smallPlan({ elements });
    expect(
      flagsOn(plans, [all, { ...covered, value: "90" }], "2025-06-01", {
        rules: [rule("gap > 0 or value > 0")],
      }).map(({ goesTo }) => goesTo),
    ).toEqual([leads]);
  });

  it("an indicator can have units of its own, or several tasks", () => {
    const own = (change: Partial<Indicator>) => smallPlan({ indicators: [indicator(change)] });
    expect(told(own({ lead: "finance_bureau" }), [])).toEqual([
      "no_data",
      ["finance_bureau"],
      ["towns"],
      ["finance_bureau"],
    ]);
    expect(told(own({ supporting: ["towns"] }), [])).toEqual(["no_data", leads, ["towns"], leads]);
    const [task] = smallPlan().tasks;
    const tasks = task && [task, { ...task, number: 2, lead: "towns", jointLeads: ["education_bureau"] }];
    expect(told(smallPlan({ tasks: tasks ?? [] }), [])).toEqual([
      "no_data",
      ["education_bureau", "towns"],
      ["finance_bureau"],
      ["education_bureau", "towns"],
    ]);
    expect(told(smallPlan({ tasks: [] }), [])).toEqual(["no_data", [], [], []]);
  });
});

describe("the trace of a rule", () => {
  const trace = (when: string, asOf = "2026-06-01", given = rows, change = {}) =>
    tracesOn(plan, given, asOf, { rules: [rule(when, change)] })[0];
  const about = { indicator: "x", place: "999999", asOf: "2026-06-01" };

  it("tells every period that was looked at, newest first", () => {
    expect(trace("gap > 1")).toEqual({
      rule: "r",
      ...about,
      when: "gap > 1",
      fired: true,
      step: { periods: 1, severity: "warning", response: "remind" },
      periods: [
        { period: "2025", result: true, facts: { gap: "4" } },
        { period: "2024", result: true, facts: { gap: "2" } },
        { period: "2023", result: false, facts: { gap: "0" } },
      ],
    });
  });

  it("answers for a rule that did not fire", () => {
    expect(trace("gap > 4")).toEqual({
      rule: "r",
      ...about,
      when: "gap > 4",
      fired: false,
      periods: [{ period: "2025", result: false, facts: { gap: "4" } }],
    });
    const steps = [{ periods: 3, severity: "warning", response: "remind" }];
    expect(trace("gap > 1", "2026-06-01", rows, { steps })?.fired).toBe(false);
  });

  it("does not know where a fact is missing", () => {
    expect(trace("expected > previous(denominator)")?.fired).toBe(null);
    const steps = [{ periods: 3, severity: "warning", response: "remind" }];
    expect(trace("gap > 1", "2026-06-01", rows.slice(1), { steps })).toMatchObject({
      fired: null,
      periods: [{ result: true }, { result: true }, { period: "2023", result: null, facts: { gap: null } }],
    });
    // Nothing is due: nothing can be said, and nothing was looked at.
    expect(trace("gap > 1", "2023-06-01", [])).toEqual({
      rule: "r",
      ...about,
      asOf: "2023-06-01",
      when: "gap > 1",
      fired: null,
      periods: [],
    });
  });

  it("looks once at what belongs to the as-of date", () => {
    expect(trace("neverReported")).toMatchObject({
      fired: false,
      periods: [{ facts: { neverReported: false } }],
    });
    expect(trace("gap > 1 and not neverReported")).toMatchObject({
      fired: true,
      periods: [{ period: "2025" }],
    });
  });

  it("says where a rule does not look", () => {
    const elsewhere = { only: { nature: "binding" } };
    expect(trace("gap > 1", "2026-06-01", rows, elsewhere)).toEqual({
      rule: "r",
      ...about,
      when: "gap > 1",
      fired: false,
      outOfScope: true,
      periods: [],
    });
  });
});
