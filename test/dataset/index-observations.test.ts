import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/dataset/figure.js";
import { indexObservations } from "../../src/dataset/index-observations.js";
import type { Observation } from "../../src/model/index.js";
import { smallPlan } from "../support/small-plan.js";

const plan = smallPlan();
const count = (place: string, value: string, change: Partial<Observation> = {}): Observation => ({
  of: "children.all",
  place,
  period: "2024/25",
  value,
  ...change,
});

describe("figureOf", () => {
  const at = { place: "999999", period: "2024/25" };
  const school = (key: string, value: string): Observation => ({
    of: "pupils.by_school",
    ...at,
    value,
    key,
  });
  it("brings the keys of a breakdown in their order, whatever the order of the rows", () => {
    const { data } = indexObservations(plan, [school("甲", "1"), school("乙", "2")]);
    const figure = figureOf(data, { ...at, of: "pupils.by_school", asOf: "2025-12-31" });
    expect(figure?.kind === "breakdown" && [...figure.byKey.keys()]).toEqual(["乙", "甲"]);
  });
});

describe("indexObservations", () => {
  it("leaves out what the plan does not know and what cannot be read, and says so", () => {
    const rows = [
      count("999999", "1"),
      count("nowhere", "1"),
      { ...count("999999", "1"), of: "nothing" },
      count("999999", "x"),
      count("999999", "1", { period: "2024-13" }),
      count("999999", "1", { reportedOn: "2024-2-3" }),
      count("999999", "1", { value: true }),
    ];
    const { issues } = indexObservations(plan, rows);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["unknownReference", 1, "place"],
      ["unknownReference", 2, "of"],
      ["badNumber", 3, "value"],
      ["badPeriod", 4, "period"],
      ["badDate", 5, "reportedOn"],
      ["wrongType", 6, "value"],
    ]);
  });

  it("tells how far it is, and how long it will be where that is known", () => {
    const rows = new Array(25_000).fill(count("999999", "1"));
    const told: unknown[] = [];
    const onProgress = (done: number, total: number | undefined) => told.push([done, total]);
    indexObservations(plan, rows, { onProgress });
    indexObservations(plan, rows.values(), { onProgress });
    expect(told).toEqual([
      [10_000, 25_000],
      [20_000, 25_000],
      [25_000, 25_000],
      [10_000, undefined],
      [20_000, undefined],
      [25_000, undefined],
    ]);
  });
});
