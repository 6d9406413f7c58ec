import { describe, expect, it } from "vitest";
import type { JudgeOptions } from "../../src/judge/index.js";
import type { Observation } from "../../src/model/index.js";
import { planOf, target, yearly } from "../judge/support.js";
import { smallPlan } from "../support/small-plan.js";
import { flagsOn, rule, tracesOn } from "./support.js";

type Rows = readonly Observation[];
const climb = {
  baseline: { value: "80", period: "2022" },
  trajectory: { kind: "linear", stated: true },
  targets: [target("atLeast", "95")],
} as const;

/** The value of a fact in the newest due period, or in the one before. */
function factOf(plan: ReturnType<typeof planOf>, rows: Rows, asOf: string, key: string, place = "999999") {
  // A comparison of every fact with itself is a condition, whatever its type.
  const [trace] = tracesOn(plan, rows, asOf, { rules: [rule(`${key} == ${key}`)], place });
  return trace?.periods[0]?.facts[key];
}

describe("facts of a due period", () => {
  // 2024: 84 where 86 is expected, 4 of 6 points from 80. 2023: 83, on its path. 81 was the milestone of 2024.
  const plan = planOf({ ...climb, milestones: [target("atLeast", "92", { due: "2026" })] });
  const rows = yearly({ 2023: "83", 2024: "84" });
  it.each([
    ["status", "offTrack"],
    ["previous(status)", "onTrack"],
    ["reason", "none"],
    ["annualStatus", null],
    ["keptStatus", null],
    ["annualGap", null],
    ["value", "84"],
    ["previous(value)", "83"],
    // From 80 in 2022 to the milestone 92 in 2026: 3 a year.
    ["expected", "86"],
    ["gap", "2"],
    ["distance", "11"],
    ["attainment", "0.66666666666666666667"],
    ["basis", "declared"],
    ["holds", "byDue"],
    ["improvement", "1"],
    // 92 - 84 in two years
    ["yearlyImprovementNeeded", "4"],
    ["bestYearlyImprovement", "3"],
    ["missingNumerator", null],
    ["denominator", null],
    ["effectOfOne", null],
  ])("%s is %s", (key, expected) => {
    expect(factOf(plan, rows, "2025-06-01", key)).toBe(expected);
  });

  it("the year, where it has a milestone", () => {
    const official = planOf({ ...climb, milestones: [target("atLeast", "83", { due: "2024" })] });
    expect(factOf(official, rows, "2025-06-01", "annualStatus")).toBe("met");
    expect(factOf(official, rows, "2025-06-01", "annualGap")).toBe("-1");
  });

  it("are missing where nothing was reported, and the reason says so", () => {
    const facts = (key: string) => factOf(plan, yearly({ 2023: "83" }), "2025-06-01", key);
    expect(["status", "reason", "value", "holds", "previous(status)"].map(facts)).toEqual([
      null,
      "noData",
      null,
      "byDue",
      "onTrack",
    ]);
  });

  it("a place without such a thing is not applicable, which is known", () => {
    const counted = smallPlan();
    const zero = ["children.covered", "children.all"].map((of) => ({
      of,
      place: "999999",
      period: "2024/25",
      value: "0",
    }));
    expect(factOf(counted, zero, "2025-06-01", "status")).toBe("notApplicable");
    expect(factOf(counted, zero, "2025-06-01", "reason")).toBe("none");
  });

  it("counts behind a ratio", () => {
    const counted = smallPlan();
    const rows: Rows = [
      { of: "children.covered", place: "999999", period: "2024/25", value: "180" },
      { of: "children.all", place: "999999", period: "2024/25", value: "200" },
    ];
    // 95 % of 200 are 190; one child is half a point.
    const facts = (key: string) => factOf(counted, rows, "2025-06-01", key);
    expect(["denominator", "effectOfOne", "value"].map(facts)).toEqual(["200", "0.5", "90"]);
    // Nothing is known of the town, so that no rule looks there.
    expect(factOf(counted, rows, "2025-06-01", "value", "east")).toBeUndefined();
  });

  it("an improvement is one for the better", () => {
    const fall = planOf({ targets: [target("atMost", "5")] });
    expect(factOf(fall, yearly({ 2023: "9", 2024: "7" }), "2025-06-01", "improvement")).toBe("2");
    const range = planOf({ targets: [target("between", "5", { upper: "6" })] });
    const none = ["improvement", "yearlyImprovementNeeded", "bestYearlyImprovement"];
    const facts = none.map((key) => factOf(range, yearly({ 2023: "9", 2024: "7" }), "2025-06-01", key));
    expect(facts).toEqual([null, null, null]);
  });

  it("the best year is one between figures at least a year apart", () => {
    const months = planOf({ frequency: "month", lagDays: 15, targets: [target("atLeast", "95")] });
    const monthly = (values: Readonly<Record<string, string>>): Rows =>
      Object.entries(values).map(([period, value]) => ({ of: "x", place: "999999", period, value }));
    const first = { "2024-01": "50", "2024-02": "55", "2024-12": "56" };
    const best = (values: Readonly<Record<string, string>>, asOf: string) =>
      factOf(months, monthly(values), asOf, "bestYearlyImprovement");
    // Five points in a month make no sixty in a year.
    expect(best(first, "2025-01-02")).toBe(null);
    expect(best({ ...first, "2025-01": "57" }, "2025-02-02")).toBe("7");
    // From February to the March after: 3 points in 13 months; that is less than 7.
    expect(best({ ...first, "2025-01": "57", "2025-03": "58" }, "2025-04-02")).toBe("7");
    expect(best({ ...first, "2025-03": "58" }, "2025-04-02")).toBe("2.76923076923076923077");
  });

  it("nothing is needed for a floor, nor after the target is due", () => {
    const floor = planOf({ targets: [target("atLeast", "22", { holds: "everyPeriod" })] });
    expect(factOf(floor, yearly({ 2024: "20" }), "2025-06-01", "yearlyImprovementNeeded")).toBe(null);
    expect(factOf(plan, yearly({ 2027: "90" }), "2028-06-01", "yearlyImprovementNeeded")).toBe(null);
    // Two points above the target, three years before.
    const above = factOf(planOf(climb), yearly({ 2024: "98" }), "2025-06-01", "yearlyImprovementNeeded");
    expect(above).toBe("-1");
  });
});

it("what is met before the target is due is met early, and at the due period not", () => {
  const two = planOf({
    ...climb,
    targets: [target("atLeast", "90", { due: "2025" }), target("atLeast", "95")],
  });
  const rows = yearly({ 2024: "91", 2025: "92", 2026: "91" });
  expect(factOf(two, rows, "2025-06-01", "metEarly")).toBe(true);
  expect(factOf(two, rows, "2026-06-01", "metEarly")).toBe(false);
  expect(factOf(two, rows, "2026-06-01", "previous(metEarly)")).toBe(true);
  // Met in its year, and then held against the next target: that is no slipping after an early met.
  expect(flagsOn(two, rows, "2027-06-01").map(({ rule: id }) => id)).not.toContain("slipped_after_met");
});

it("a target is met early by an estimate of its due period, until the day of that is over", () => {
  const plan = planOf({ targets: [target("atLeast", "95")] });
  const [row] = yearly({ 2027: "96" });
  const rows = [{ ...row, reportedOn: "2027-11-20" }] as Rows;
  expect(factOf(plan, rows, "2027-12-01", "metEarly")).toBe(true);
  expect(factOf(plan, rows, "2027-12-31", "metEarly")).toBe(true);
  expect(factOf(plan, rows, "2028-01-01", "metEarly")).toBe(false);
});

it("reports of an event that contradict one another are flagged in the period that they name", () => {
  const event = planOf({ targets: [target("achieved")], unitOfMeasure: undefined });
  const [row] = yearly({ 2024: true });
  const rows = [row, { ...row, value: false, source: "另一单位" }] as Rows;
  const when = { rules: [rule('reason == "conflicting"')] };
  expect(flagsOn(event, rows, "2026-06-01", when).map(({ period }) => period)).toEqual(["2024"]);
  expect(tracesOn(event, rows, "2026-06-01", when)[0]?.periods.map(({ period }) => period)).toEqual(["2024"]);
});

describe("a stale period", () => {
  const on = (asOf: string, key: string, values: Readonly<Record<string, string>>) =>
    factOf(planOf(climb), yearly(values), asOf, key);

  it("was not reported though due, while an earlier one was", () => {
    const known = { 2023: "83" };
    // The figure of 2024 is due by 30 April 2025, 120 days after its year; that of 2025 by 30 April 2026.
    expect(on("2025-04-30", "stale", known)).toBe(false);
    expect([on("2025-05-01", "stale", known), on("2025-05-01", "previous(stale)", known)]).toEqual([
      true,
      false,
    ]);
    expect(on("2026-05-01", "previous(stale)", known)).toBe(true);
  });

  it("is none where nothing was reported, nor once the target is due: then a figure is lacking for good", () => {
    expect(on("2025-05-01", "stale", {})).toBe(false);
    // The target is due in 2027, of which the figure is due by 29 April 2028.
    expect(on("2028-04-29", "stale", { 2025: "89" })).toBe(false);
    expect(on("2028-04-30", "stale", { 2025: "89" })).toBe(false);
  });
});

describe("facts of the as-of date", () => {
  const plan = planOf(climb);
  const on = (asOf: string, key: string, values: Readonly<Record<string, string>>, of = plan) =>
    factOf(of, yearly(values), asOf, key);

  it("never reported", () => {
    expect([
      on("2025-05-01", "neverReported", { 2023: "83" }),
      on("2025-05-01", "neverReported", {}),
    ]).toEqual([false, true]);
  });

  it("the days since the first figure was due that did not come", () => {
    // That of 2024 is due by 2025-04-30; that of 2023, by 2024-04-29, was reported, or not.
    expect(on("2025-04-30", "daysOverdue", { 2023: "83" })).toBe("0");
    expect(on("2025-05-01", "daysOverdue", { 2023: "83" })).toBe("1");
    expect(on("2025-05-01", "daysOverdue", {})).toBe("367");
    expect(on("2025-05-01", "daysOverdue", { 2024: "84" })).toBe("0");
  });

  it("of an event, since its year was due", () => {
    const event = planOf({ targets: [target("achieved")], unitOfMeasure: undefined });
    // 2027 is due by 2028-04-29.
    expect(on("2028-05-09", "daysOverdue", {}, event)).toBe("10");
    expect(on("2028-04-29", "daysOverdue", {}, event)).toBe("0");
    expect(on("2025-01-01", "daysToDue", {}, event)).toBe("1094");
  });

  it("the days to the day of the target", () => {
    expect(on("2027-12-01", "daysToDue", { 2026: "92" })).toBe("30");
    expect(on("2028-01-01", "daysToDue", { 2026: "92" })).toBe("-1");
  });

  it("what is projected counts only where no official milestone lies ahead", () => {
    // 80, 81, 82, 83: one a year, so 85 in 2027.
    const slow = { 2023: "81", 2024: "82", 2025: "83" };
    const official = planOf({ ...climb, milestones: [target("atLeast", "83", { due: "2026" })] });
    expect(on("2026-06-01", "milestoneAhead", slow)).toBe(false);
    expect(on("2026-06-01", "projectedMisses", slow)).toBe(true);
    expect(on("2026-06-01", "milestoneAhead", slow, official)).toBe(true);
    expect(on("2026-06-01", "projectedMisses", slow, official)).toBe(null);
    // The milestone of the due period is the target itself, and one of the measured period lies behind.
    const atEnds = ["2025", "2027"].map((due) => target("atLeast", due === "2025" ? "83" : "95", { due }));
    expect(on("2026-06-01", "milestoneAhead", slow, planOf({ ...climb, milestones: atEnds }))).toBe(false);
    expect(on("2026-06-01", "projectedMisses", { 2023: "83", 2024: "86", 2025: "89" })).toBe(false);
    // 94.1, 94.2, 94.3, 94.4 by 2025: 0.1 a year, so 94.6 in 2027, which is 95 once it is rounded.
    const near = planOf({ targets: [target("atLeast", "95")] });
    const rows = yearly({ 2022: "94.1", 2023: "94.2", 2024: "94.3", 2025: "94.4" });
    const misses = (options: JudgeOptions) =>
      tracesOn(near, rows, "2026-06-01", { rules: [rule("projectedMisses")], options })[0]?.periods[0]?.facts
        .projectedMisses;
    expect([misses({}), misses({ roundedComparison: true })]).toEqual([true, false]);
    // Two points make no line.
    expect(on("2024-06-01", "projectedMisses", { 2023: "81" })).toBe(null);
  });

  it("a place without a target has none of them but those of the comparison", () => {
    const counted = smallPlan();
    const rows: Rows = ["east", "west"].flatMap((place, i) => [
      { of: "children.covered", place, period: "2024/25", value: String(90 + 4 * i) },
      { of: "children.all", place, period: "2024/25", value: "100" },
    ]);
    const facts = (key: string) => factOf(counted, rows, "2025-06-01", key, "east");
    // 184 of 200 are 92; 90 of the 184 are in the east.
    expect(["gapToWhole", "shareOfWhole", "value"].map(facts)).toEqual([
      "2",
      "48.91304347826086956522",
      "90",
    ]);
    const others = [
      "status",
      "reason",
      "holds",
      "stale",
      "neverReported",
      "daysOverdue",
      "daysToDue",
      "milestoneAhead",
    ];
    expect(others.map(facts)).toEqual(others.map(() => null));
    expect(factOf(counted, rows, "2025-06-01", "gapToWhole")).toBe(null);
  });
});
