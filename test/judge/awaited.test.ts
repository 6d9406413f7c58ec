import { describe, expect, it } from "vitest";
import type { DataElement, Observation } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

const given: Given = { targets: [target("atLeast", "95")] };

/** What a verdict waits for: the period, and the last day on which its figure is due. */
function awaits(of: Given, values: Parameters<typeof yearly>[0], asOf: string) {
  const { final, nextDue } = verdictOn(planOf(of), yearly(values), asOf) ?? {};
  return [told(final), final?.awaited?.period, final?.awaited?.by, nextDue];
}

describe("a verdict without a value names the figure that it waits for", () => {
  it.each([
    // a year is due 120 days after its end: 2022 on 30 April 2023, 2023 on 29 April 2024, 2027 on 29 April 2028
    ["the first that may still come", {}, "2023-03-01", ["undetermined(awaiting)", "2022", "2023-04-30"]],
    ["on its last day too", {}, "2023-04-30", ["undetermined(awaiting)", "2022", "2023-04-30"]],
    ["a day later it is overdue", {}, "2023-05-01", ["undetermined(noData)", "2022", "2023-04-30"]],
    ["the newest that is overdue", {}, "2025-06-01", ["undetermined(noData)", "2024", "2025-04-30"]],
    [
      "the one after a stale figure",
      { 2022: "92" },
      "2024-05-01",
      ["undetermined(stale)", "2023", "2024-04-29"],
    ],
    [
      "that of the due period",
      { 2026: "92" },
      "2028-03-01",
      ["undetermined(awaiting)", "2027", "2028-04-29"],
    ],
    ["and once it is overdue", { 2026: "92" }, "2028-06-01", ["undetermined(noData)", "2027", "2028-04-29"]],
  ] as const)("%s", (_, values, asOf, expected) => {
    expect(awaits(given, values, asOf).slice(0, 3)).toEqual(expected);
  });

  it("an event waits for the period in which it is due", () => {
    const event: Given = { targets: [target("achieved")], unitOfMeasure: undefined };
    expect(awaits(event, { 2026: false }, "2028-04-29").slice(0, 3)).toEqual([
      "undetermined(awaiting)",
      "2027",
      "2028-04-29",
    ]);
    expect(awaits(event, {}, "2028-04-30")[0]).toBe("undetermined(noData)");
  });

  it("the next figure is the awaited one", () => {
    expect(awaits(given, {}, "2023-03-01")[3]).toBe("2023-04-30");
  });

  it("one with a value waits for nothing, and tells when the next is due", () => {
    expect(awaits(given, { 2022: "92" }, "2023-06-01")).toEqual([
      "notDue",
      undefined,
      undefined,
      "2024-04-29",
    ]);
  });

  it("of a year to date there is none for January alone", () => {
    const element: DataElement = {
      id: "built",
      name: { zh: "新建学校" },
      unitOfMeasure: "所",
      timing: "overPeriod",
      calendar: "calendar",
      accumulation: "yearToDate",
    };
    const plan = planOf(
      { ...given, frequency: "month", unitOfMeasure: "所", formula: "built" },
      { elements: [element] },
    );
    const rows: readonly Observation[] = [
      { of: "built", place: "999999", period: "2024-01..12", value: 38, reportedOn: "2025-01-10" },
    ];
    // after December comes January to February, due 45 days after 28 February 2025
    const { final } = verdictOn(plan, rows, "2025-04-15") ?? {};
    expect([told(final), final?.awaited]).toEqual([
      "undetermined(stale)",
      { period: "2025-01..02", by: "2025-04-14" },
    ]);
    expect(told(verdictOn(plan, rows, "2025-04-14")?.final)).toBe("notDue");
  });
});
