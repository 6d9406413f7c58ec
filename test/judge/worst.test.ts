import { describe, expect, it } from "vitest";
import type { Horizon, Status } from "../../src/judge/index.js";
import { worstOf } from "../../src/judge/worst.js";
import type { DataElement, Observation } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

const horizon = (status: Status, due = "2027"): Horizon => ({ status, due, target: target("atLeast", "1") });

describe("the gravest of several judgements", () => {
  // A target that was missed is told before one that may still be reached, and what cannot be said before what goes well.
  const order: readonly Status[] = [
    "missed",
    "reversing",
    "offTrack",
    "slightlyBehind",
    "undetermined",
    "onTrack",
    "notDue",
    "met",
    "notApplicable",
  ];

  it("is the one that needs attention first, wherever it stands", () => {
    order.forEach((grave, i) => {
      for (const light of order.slice(i + 1)) {
        expect(worstOf([horizon(grave), horizon(light)])?.status).toBe(grave);
        expect(worstOf([horizon(light), horizon(grave)])?.status).toBe(grave);
      }
    });
  });

  it("is the first one of equals, and none of none", () => {
    expect(worstOf([horizon("met", "2025"), horizon("met", "2027")])?.due).toBe("2025");
    expect(worstOf([])).toBeUndefined();
  });

  it("decides where a place has a goal and a floor", () => {
    const pair: Given = {
      targets: [target("atLeast", "90"), target("about", "20", { holds: "everyPeriod" })],
      direction: "up",
    };
    // Nothing is asked of the goal yet; nobody says how much about 20 is.
    expect(told(verdictOn(planOf(pair), yearly({ 2024: "19" }), "2025-06-01")?.final)).toBe(
      "undetermined(noTolerance)",
    );
    expect(told(verdictOn(planOf(pair), yearly({ 2024: "21" }), "2025-06-01")?.final)).toBe("onTrack");
  });
});

describe("a year to date begins at 0 on 1 January", () => {
  const sum = (id: string): DataElement => ({
    id,
    name: { zh: id },
    unitOfMeasure: "人",
    timing: "overPeriod",
    calendar: "calendar",
    accumulation: "yearToDate",
    whole: true,
  });
  const pace = (change: Partial<Given>, values: Readonly<Record<string, number>>) => {
    const given: Given = {
      targets: [target("atLeast", "60", { due: "2024" })],
      frequency: "month",
      unitOfMeasure: "人",
      formula: "done",
      ...change,
    };
    const plan = planOf(given, { elements: [sum("done"), sum("asked")] });
    const rows: readonly Observation[] = Object.entries(values).map(([of, value]) => ({
      of,
      place: "999999",
      period: "2024-01..06",
      value,
    }));
    return verdictOn(plan, rows, "2024-07-10")?.pace?.value;
  };

  it("where it counts: 30 in six months are 5 a month", () => {
    expect(pace({}, { done: 30 })).toBe("5");
  });

  it("but not where it is a share, which begins nowhere", () => {
    for (const unitOfMeasure of ["%", "‰"]) expect(pace({ unitOfMeasure }, { done: 30 })).toBeUndefined();
    expect(pace({ formula: "100 * done / asked" }, { done: 30, asked: 50 })).toBeUndefined();
  });
});
