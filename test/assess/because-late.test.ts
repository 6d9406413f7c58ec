import { describe, expect, it } from "vitest";
import type { Observation, TargetRevision } from "../../src/model/index.js";
import { type Given, planOf, target, yearly } from "../judge/support.js";
import { changesBetween } from "./support.js";

/** From 80 in 2022 to 95 in 2027, by 3 a year. */
const climb = planOf({
  targets: [target("atLeast", "95")],
  baseline: { value: "80", period: "2022" },
  trajectory: { kind: "linear", stated: true },
});

describe("a newer figure explains nothing where a later one is overdue", () => {
  it.each<[string, string]>([
    ["2026 since 30 April", "2027-05-01"],
    ["that of the target", "2028-06-01"],
  ])("%s", (_, later) => {
    // 86 is expected of 2024: 85 is 5/6 of the way to it, less than 0.85. 90 would be enough for 2025.
    const rows = yearly({ 2024: "85", 2025: "90" });
    expect(changesBetween([climb, rows, { asOf: "2025-06-01" }], [climb, rows, { asOf: later }])).toEqual([
      ["offTrack", "undetermined", "date"],
    ]);
  });

  it("nor does a correction, where the value still stands", () => {
    const rows = yearly({ 2025: "90" });
    const corrected = [...rows, ...rows.map((row) => ({ ...row, value: "80", reportedOn: "2026-06-01" }))];
    const [before, later] = [{ asOf: "2026-05-01" }, { asOf: "2027-05-01" }];
    expect(changesBetween([climb, corrected, before], [climb, corrected, later])).toEqual([
      ["onTrack", "undetermined", "date"],
    ]);
    // Where it was withdrawn before the next one is due, that is why.
    expect(changesBetween([climb, rows, before], [climb, [], { asOf: "2026-06-01" }])).toEqual([
      ["onTrack", "undetermined", "revisedData"],
    ]);
  });

  it("though it does of the year for which it was reported", () => {
    const milestones = [target("atLeast", "90", { due: "2025" })];
    const plan = planOf({ targets: [target("atLeast", "95")], milestones });
    // 88 is 2 points short of 90; the figure of 2026 is overdue.
    const rows = yearly({ 2024: "85", 2025: "88" });
    expect(
      changesBetween([plan, rows, { asOf: "2025-06-01" }], [plan, rows, { asOf: "2027-05-01" }]),
    ).toEqual([[undefined, "slightlyBehind", "newData"]]);
  });

  it("nor does an older one that it would be held against", () => {
    const a = {
      id: "a",
      name: { zh: "甲" },
      unitOfMeasure: "人",
      timing: "snapshot",
      calendar: "calendar",
    } as const;
    const plan = planOf(
      { targets: [target("atLeast", "120", { due: "2028" })], formula: "100 * a / previous(a)" },
      { elements: [a] },
    );
    // 110 of 100 are 110 %; of 2027 nothing is known.
    const rows = Object.entries({ 2025: 100, 2026: 110 }).map(
      ([period, value]): Observation => ({ of: "a", place: "999999", period, value }),
    );
    expect(
      changesBetween([plan, rows, { asOf: "2027-02-15" }], [plan, rows, { asOf: "2028-05-01" }]),
    ).toEqual([["notDue", "undetermined", "date"]]);
  });

  it("but a half of it, which came, does", () => {
    const elements = ["a", "b"].map(
      (id) =>
        ({ id, name: { zh: id }, unitOfMeasure: "人", timing: "snapshot", calendar: "calendar" }) as const,
    );
    const plan = planOf({ targets: [target("atLeast", "95")], formula: "100 * a / b" }, { elements });
    const row = (of: string, period: string): Observation => ({ of, place: "999999", period, value: 1 });
    const rows = [row("a", "2024"), row("b", "2024"), row("a", "2025")];
    expect(
      changesBetween([plan, rows, { asOf: "2025-06-01" }], [plan, rows, { asOf: "2026-06-01" }]),
    ).toEqual([["met", "undetermined", "newData"]]);
  });
});

describe("a figure that is gone was reported otherwise", () => {
  it("though one of another period is missing now", () => {
    // 80 + 15 × 4/5 = 92; without this early figure that of 2025 is overdue.
    const rows = [{ of: "x", place: "999999", period: "2026", value: "92", reportedOn: "2026-11-01" }];
    const asOf = "2026-12-01";
    expect(changesBetween([climb, rows, { asOf }], [climb, [], { asOf }])).toEqual([
      ["onTrack", "undetermined", "revisedData"],
    ]);
  });

  it("though a later report says that the event has not come about, which alone does not undo it", () => {
    const event = planOf({ targets: [target("achieved")], unitOfMeasure: undefined });
    const later = yearly({ 2025: false });
    const asOf = "2026-06-01";
    expect(
      changesBetween([event, [...yearly({ 2023: true }), ...later], { asOf }], [event, later, { asOf }]),
    ).toEqual([["met", "notDue", "revisedData"]]);
    // A first report of it is new.
    expect(
      changesBetween([event, later, { asOf }], [event, yearly({ 2026: true }), { asOf: "2027-06-01" }]),
    ).toEqual([["notDue", "met", "newData"]]);
  });
});

describe("a target that only one of two plans has for the period", () => {
  const rows = yearly({ 2025: "88" });
  const asOf = "2026-05-31";

  it("by a revision that takes the place of a floor", () => {
    const floor: Given = {
      targets: [target("atLeast", "95"), target("atLeast", "90", { holds: "everyPeriod" })],
    };
    const revision: TargetRevision = {
      issued: "2025-06-01",
      effective: "2025",
      document: "调整文件(虚构)",
      reason: "生源减少",
      targets: [target("atLeast", "93")],
    };
    // 88 is 2 points short of 90; nothing is expected on the way to 93.
    const revised = planOf({ ...floor, revisions: [revision] });
    expect(changesBetween([planOf(floor), rows, { asOf }], [revised, rows, { asOf }])).toEqual([
      ["slightlyBehind", "notDue", "revisedTarget"],
    ]);
  });

  it("as a milestone of the year, where the whole way is met in both", () => {
    const given: Given = { targets: [target("atLeast", "85")] };
    const plan = planOf({ ...given, milestones: [target("atLeast", "90", { due: "2025" })] });
    expect(changesBetween([plan, rows, { asOf }], [planOf(given), rows, { asOf }])).toEqual([
      ["slightlyBehind", undefined, "revisedTarget"],
    ]);
    // The milestone is there in both, and the figure in one.
    expect(changesBetween([plan, rows, { asOf }], [plan, [], { asOf }])).toEqual([
      ["slightlyBehind", undefined, "revisedData"],
    ]);
  });
});
