import { describe, expect, it } from "vitest";
import { actionFlagsOf, compileRules, factVocabulary } from "../../src/flag/index.js";
import type { ActionReport, Observation, Plan } from "../../src/model/index.js";
import { planOf, target, yearly } from "../judge/support.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { flagsOn, rule, tracesOn } from "./support.js";

const climb = {
  baseline: { value: "80", period: "2022" },
  trajectory: { kind: "linear", stated: true },
  targets: [target("atLeast", "95")],
} as const;

function factOf(plan: Plan, rows: readonly Observation[], asOf: string, key: string, place = "999999") {
  const [trace] = tracesOn(plan, rows, asOf, { rules: [rule(`${key} == ${key}`)], place });
  return trace?.periods[0]?.facts[key];
}

describe("a place that no target binds", () => {
  const rows = ["2023/24", "2024/25"].flatMap((period, i) =>
    ["east", "west"].flatMap((place) => [
      { of: "children.covered", place, period, value: String(88 + 2 * i) },
      { of: "children.all", place, period, value: "100" },
    ]),
  );
  const known = ["value", "denominator", "effectOfOne", "improvement", "bestYearlyImprovement"];
  const compared = ["gapToWhole", "shareOfWhole"];

  it("has the facts of a comparison, and no other", () => {
    const names = Object.keys(factVocabulary("indicator"));
    expect(names).toContain("status");
    for (const name of names) {
      const fact = factOf(smallPlan(), rows, "2025-06-01", name, "east");
      if (known.includes(name) || compared.includes(name)) expect([name, fact]).not.toEqual([name, null]);
      else expect([name, fact]).toEqual([name, null]);
    }
  });

  it("which the county has not, for it is judged", () => {
    for (const name of compared) expect(factOf(smallPlan(), rows, "2025-06-01", name)).toBe(null);
  });

  it("is asked for no event", () => {
    const event = smallPlan({
      indicators: [indicator({ unitOfMeasure: undefined, targets: [target("achieved")] })],
    });
    expect(factOf(event, [], "2028-06-01", "reason")).toBe("noData");
    expect(flagsOn(event, [], "2028-06-01", { place: "east" })).toEqual([]);
    const traces = tracesOn(event, [], "2028-06-01", { place: "east" });
    expect(traces.filter(({ fired }) => fired)).toEqual([]);
  });
});

describe("facts that are missing where their ground is missing", () => {
  it("without a path nothing is expected, by nobody", () => {
    const bare = planOf({ targets: climb.targets });
    const facts = (key: string) => factOf(bare, yearly({ 2024: "84" }), "2025-06-01", key);
    expect(["status", "expected", "basis", "gap", "attainment"].map(facts)).toEqual([
      "notDue",
      null,
      null,
      null,
      null,
    ]);
    expect(["distance", "holds"].map(facts)).toEqual(["11", "byDue"]);
  });

  it("a figure of which a part is missing was reported in part, so that it is not overdue", () => {
    const half = [{ of: "children.all", place: "999999", period: "2024/25", value: "100" }];
    expect(factOf(smallPlan(), half, "2025-06-01", "reason")).toBe("incomplete");
    expect(factOf(smallPlan(), half, "2025-06-01", "daysOverdue")).toBe("0");
  });

  it("an event is not overdue before its year is", () => {
    const event = planOf({ targets: [target("achieved")], unitOfMeasure: undefined });
    expect(factOf(event, [], "2025-01-01", "daysOverdue")).toBe("0");
  });

  it("a milestone lies ahead of the latest value, not of the latest due period", () => {
    const plan = planOf({ ...climb, milestones: [target("atLeast", "89", { due: "2025" })] });
    // 2024 is measured; the figure of 2025 is overdue by June 2026.
    expect(factOf(plan, yearly({ 2023: "83", 2024: "84" }), "2026-06-01", "milestoneAhead")).toBe(true);
    expect(factOf(plan, yearly({ 2024: "84", 2025: "85" }), "2026-06-01", "milestoneAhead")).toBe(false);
    expect(factOf(plan, [], "2026-06-01", "milestoneAhead")).toBe(null);
  });

  it("nobody can say whether a line ends about a number when nobody says how much 左右 is", () => {
    // 1 more in each year: 84 in 2027, where about 86 is asked.
    const line = yearly({ 2023: "80", 2024: "81", 2025: "82" });
    const misses = (value: string, tolerance?: string) =>
      factOf(
        planOf({ direction: "up", targets: [target("about", value, { ...(tolerance && { tolerance }) })] }),
        line,
        "2026-06-01",
        "projectedMisses",
      );
    expect(misses("86")).toBe(null);
    expect(misses("86", "1")).toBe(true);
    expect(misses("86", "2")).toBe(false);
    expect(misses("84")).toBe(false);
  });
});

describe("a rule over the as-of date and the period at once", () => {
  it("has no beginning while nothing is due", () => {
    const rules = [rule("daysToDue < 2000 or value > 0")];
    const [flag] = flagsOn(planOf(climb), [], "2023-06-01", { rules });
    expect(flag).toMatchObject({ rule: "r", periods: 1 });
    for (const key of ["since", "sinceAtLatest", "period"]) expect(flag).not.toHaveProperty(key);
    const [trace] = tracesOn(planOf(climb), [], "2023-06-01", { rules });
    // From 2023-06-01 to 2027-12-31: 4 years with one leap day, and 213 days.
    expect(trace?.periods).toEqual([{ result: true, facts: { daysToDue: "1674", value: null } }]);
    expect(trace?.periods[0]).not.toHaveProperty("period");
  });
});

describe("the facts of an action", () => {
  const report = (change: Partial<ActionReport>): ActionReport => ({
    action: "one_town",
    state: "inProgress",
    reportedOn: "2024-01-01",
    ...change,
  });
  const flagged = (when: string, reports: readonly ActionReport[]) => {
    const plan = smallPlan();
    const compiled = compileRules([rule(when, { subject: "action" })], plan);
    expect(compiled.issues).toEqual([]);
    return actionFlagsOf(compiled, plan, reports, "2025-01-01");
  };

  it("have no progress where nothing was reported, or none was told", () => {
    expect(flagged("progress < 50 or not reported", [])[0]?.facts).toEqual({
      progress: null,
      reported: false,
    });
    expect(flagged("progress < 50", [])).toEqual([]);
    expect(flagged("progress < 50", [report({})])).toEqual([]);
    expect(flagged("progress < 50", [report({ progress: "49.5" })])[0]?.facts).toEqual({ progress: "49.5" });
  });

  it("come in the order of the places' ids, whoever reported first", () => {
    const reports = ["west", "east"].map((place) => report({ place, state: "blocked" }));
    expect(flagged('state == "blocked"', reports).map(({ key }) => key)).toEqual([
      "r/one_town/east",
      "r/one_town/west",
    ]);
  });
});
