import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/index.js";
import { doneSinceJanuary, type Given, planOf, target } from "../judge/support.js";
import { brief, flagsOn, rule, tracesOn } from "./support.js";

// Counts since January: those of a part of a year are not set beside those of whole years.

const given: Given = {
  frequency: "halfYear",
  unitOfMeasure: "件",
  formula: "done",
  baseline: { value: "30", period: "2022" },
  targets: [target("atLeast", "60")],
};

function rowsOf(values: Readonly<Record<string, number>>): readonly Observation[] {
  return Object.entries(values).map(([period, value]) => ({ of: "done", place: "999999", period, value }));
}

/** A fact of each due period, newest first. */
function factsOf(key: string, values: Readonly<Record<string, number>>, asOf: string) {
  const [trace] = tracesOn(planOf(given, { elements: [doneSinceJanuary] }), rowsOf(values), asOf, {
    rules: [rule(`previous(${key}) == ${key} or ${key} == ${key}`)],
  });
  return trace?.periods[0]?.facts[key];
}

describe("a year to date", () => {
  const year = { "2023-01..06": 35, "2023-01..12": 62 };

  it("that begins anew has not slipped", () => {
    const flags = flagsOn(
      planOf(given, { elements: [doneSinceJanuary] }),
      rowsOf({ ...year, "2024-01..06": 34 }),
      "2024-08-01",
    );
    expect(flags.map(brief)).toEqual([]);
  });

  it("a whole year that is worse than the one before it has, where years are reported", () => {
    const yearly = { ...given, frequency: "year" } as const;
    const flags = flagsOn(
      planOf(yearly, { elements: [doneSinceJanuary] }),
      rowsOf({ "2023-01..12": 62, "2024-01..12": 50 }),
      "2025-05-01",
    );
    expect(flags.map(({ rule: id }) => id)).toContain("slipped_after_met");
  });

  it("improves on the part before it of the same year alone", () => {
    expect(factsOf("improvement", { "2023-01..06": 35, "2023-01..12": 62 }, "2024-02-01")).toBe("27");
    expect(factsOf("improvement", { ...year, "2024-01..06": 34 }, "2024-08-01")).toBe(null);
  });

  it("needs no improvement in half a year, and none is its best", () => {
    const rows = { "2023-01..12": 38, "2024-01..06": 34 };
    expect(factsOf("yearlyImprovementNeeded", rows, "2024-08-01")).toBe(null);
    // from 30 in 2022 to 38 in 2023; not from 35 to 40 between the halves, nor from 38 to 34
    expect(factsOf("bestYearlyImprovement", { "2023-01..06": 35, ...rows }, "2024-08-01")).toBe("8");
    expect(
      factsOf("bestYearlyImprovement", { ...rows, "2023-01..06": 20, "2024-01..06": 34 }, "2024-08-01"),
    ).toBe("8");
    // (60 - 38) / 4 years
    expect(factsOf("yearlyImprovementNeeded", { "2023-01..12": 38 }, "2024-02-01")).toBe("5.5");
  });
});
