import { describe, expect, it } from "vitest";
import type { Observation, Plan } from "../../src/model/index.js";
import { planOf, target, yearly } from "../judge/support.js";
import { brief, flagsOn, rule, tracesOn } from "./support.js";

const climb = {
  baseline: { value: "80", period: "2022" },
  trajectory: { kind: "linear", stated: true },
  targets: [target("atLeast", "95")],
} as const;

/** A fact of the newest due period. */
function factOf(plan: Plan, rows: readonly Observation[], asOf: string, key: string, place = "999999") {
  const [trace] = tracesOn(plan, rows, asOf, { rules: [rule(`${key} == ${key}`)], place });
  return trace?.periods[0]?.facts[key];
}

describe("the best improvement in a year", () => {
  const best = (values: Readonly<Record<string, string>>, plan = planOf(climb)) =>
    factOf(plan, yearly(values), `${Number(Object.keys(values).at(-1)) + 1}-06-01`, "bestYearlyImprovement");

  it("is the largest so far, whenever it was", () => {
    // From 80: 1, then 4, then 2.
    expect(best({ 2023: "81" })).toBe("1");
    expect(best({ 2023: "81", 2024: "85" })).toBe("4");
    expect(best({ 2023: "81", 2024: "85", 2025: "87" })).toBe("4");
    // Down from the start, it is below 0: nothing was gained yet.
    expect(best({ 2023: "78" })).toBe("-2");
  });

  it("takes the baseline for its own year, whatever else was reported of it", () => {
    // 83 - 80, not 83 - 85; and what came before the baseline is no start either: 83 - 80, not (83 - 70) / 2.
    expect(best({ 2022: "85", 2023: "83" })).toBe("3");
    expect(best({ 2021: "70", 2023: "83" })).toBe("3");
  });

  it("spreads a gap of years", () => {
    // (86 - 80) / 2 years.
    expect(best({ 2024: "86" })).toBe("3");
  });

  it("is not known where neither way is better, nor of a single value", () => {
    const aim = planOf({ targets: [target("about", "6", { tolerance: "1" })] });
    expect(best({ 2023: "9", 2024: "7" }, aim)).toBe(null);
    expect(factOf(aim, yearly({ 2023: "9", 2024: "7" }), "2025-06-01", "improvement")).toBe(null);
    expect(best({ 2023: "83" }, planOf({ targets: climb.targets }))).toBe(null);
  });

  it("leaves the county's baseline to the county", () => {
    const plan = planOf(
      { ...climb, targets: [target("atLeast", "95", { places: ["east"] })] },
      { places: [{ id: "east", name: { zh: "东镇" } }] },
    );
    const rows = yearly({ 2023: "90", 2024: "92" }).map((row) => ({ ...row, place: "east" }));
    // 92 - 90 = 2, and not 90 - 80 = 10.
    expect(factOf(plan, rows, "2025-06-01", "bestYearlyImprovement", "east")).toBe("2");
  });
});

describe("the improvement that is needed in each year", () => {
  const milestone = (due: string, value: string) => target("atLeast", value, { due });
  const needed = (plan: Plan, values: Readonly<Record<string, string>>, asOf = "2024-06-01") =>
    factOf(plan, yearly(values), asOf, "yearlyImprovementNeeded");

  it("leads to the next milestone, in whatever order they stand", () => {
    const [early, late] = [milestone("2025", "86"), milestone("2026", "93")];
    // From 82 in 2023: (86 - 82) / 2.
    expect(needed(planOf({ ...climb, milestones: [early, late] }), { 2023: "82" })).toBe("2");
    expect(needed(planOf({ ...climb, milestones: [late, early] }), { 2023: "82" })).toBe("2");
    // From 84 in 2025, when the first one is due: (93 - 84) / 1.
    expect(needed(planOf({ ...climb, milestones: [late, early] }), { 2025: "84" }, "2026-06-01")).toBe("9");
  });

  it("passes over what another place is to reach, and leads to the target", () => {
    const plan = planOf(
      { ...climb, milestones: [target("atLeast", "86", { due: "2025", places: ["east"] })] },
      { places: [{ id: "east", name: { zh: "东镇" } }] },
    );
    // (95 - 83) / 4.
    expect(needed(plan, { 2023: "83" })).toBe("3");
  });

  it("is for the better also where less is better", () => {
    const fall = planOf({ targets: [target("atMost", "5")] });
    expect(needed(fall, { 2023: "9" })).toBe("1");
    expect(needed(fall, { 2023: "3" })).toBe("-0.5");
  });

  it("leads to what is tolerated, and no further", () => {
    const about = planOf({ targets: [target("about", "20", { tolerance: "2" })], direction: "up" });
    // 18 would do: (18 - 18.5) / 2, and (18 - 15) / 2.
    const on = (value: string) => needed(about, { 2023: "18", 2024: "18.5", 2025: value }, "2026-06-01");
    expect([on("18.5"), on("15")]).toEqual(["-0.25", "1.5"]);
  });

  it("leads to what is rounded up to the target, where values are compared rounded", () => {
    const plan = planOf({ targets: [target("atLeast", "95")] });
    const rows = yearly({ 2023: "94.55", 2024: "94.6", 2025: "94.6" });
    const asked = { options: { roundedComparison: true } };
    const [trace] = tracesOn(plan, rows, "2026-06-01", {
      rules: [rule("yearlyImprovementNeeded < 0")],
      ...asked,
    });
    // 94.5 is rounded to 95: (94.5 - 94.6) / 2.
    expect(trace?.periods[0]?.facts.yearlyImprovementNeeded).toBe("-0.05");
    expect(flagsOn(plan, rows, "2026-06-01", asked).map(brief)).toEqual([]);
  });

  it("is not known without a value, nor of a range", () => {
    expect(needed(planOf(climb), {})).toBe(null);
    expect(needed(planOf({ targets: [target("between", "5", { upper: "6" })] }), { 2023: "9" })).toBe(null);
  });
});
