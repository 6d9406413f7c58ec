import { describe, expect, it } from "vitest";
import type { Horizon } from "../../src/judge/index.js";
import type { DataElement, Indicator } from "../../src/model/index.js";
import { type Given, planOf, target, verdictOn, yearly } from "./support.js";

// The numbers beside a status, each by hand; none of them decides it.

function numbers(one: Partial<Horizon> | undefined) {
  const exact = (of: "gap" | "distance" | "attainment" | "turnsAt" | "paceNeeded") =>
    one?.[of] && { [of]: one[of].fraction ?? one[of].value };
  return {
    ...exact("gap"),
    ...exact("distance"),
    ...exact("attainment"),
    ...exact("turnsAt"),
    ...exact("paceNeeded"),
    ...(one?.missingNumerator !== undefined && { missing: one.missingNumerator }),
  };
}

const finalOf = (given: Given, values: Parameters<typeof yearly>[0]) =>
  verdictOn(planOf(given), yearly(values), `${Number(Object.keys(values).at(-1)) + 1}-06-01`)?.final;

describe("a floor, a ceiling, a range", () => {
  const kept = (of: Parameters<typeof target>, value: string, more: Partial<Indicator> = {}) => {
    const [comparator, threshold, change] = of;
    return finalOf(
      { targets: [target(comparator, threshold, { ...change, holds: "everyPeriod" })], ...more },
      { 2024: value },
    );
  };

  it("is short by its gap, of which the least value that would do is the floor itself", () => {
    // 1 - 2/20
    expect(numbers(kept(["atLeast", "20"], "18"))).toEqual({
      gap: "2",
      distance: "2",
      attainment: "0.9",
      turnsAt: "20",
    });
    expect(numbers(kept(["atMost", "20"], "22"))).toEqual({
      gap: "2",
      distance: "2",
      attainment: "0.9",
      turnsAt: "20",
    });
  });

  it("has no least value where the bound itself does not do", () => {
    for (const [comparator, value] of [
      ["moreThan", "18"],
      ["lessThan", "22"],
    ] as const)
      expect(numbers(kept([comparator, "20"], value))).not.toHaveProperty("turnsAt");
  });

  it("that is kept is ahead below 0, and lacks nothing", () => {
    // 1 + 5/20
    expect(numbers(kept(["atLeast", "20"], "25"))).toEqual({ gap: "-5", distance: "-5", attainment: "1.25" });
  });

  it("a range is missed by the way to its nearer end", () => {
    const range = ["between", "20", { upper: "30" }] as const;
    const one = kept([...range], "33", { unitOfMeasure: "个" });
    expect(one?.expected).toEqual({
      value: { value: "20" },
      upper: { value: "30" },
      comparator: "between",
      basis: "official",
    });
    expect(numbers(one)).toMatchObject({ gap: "3", distance: "3" });
    expect(numbers(kept([...range], "16", { unitOfMeasure: "个" }))).toMatchObject({
      gap: "4",
      distance: "4",
    });
    // Inside, the nearer end is 2 away.
    expect(numbers(kept([...range], "28", { unitOfMeasure: "个" }))).toMatchObject({ gap: "-2" });
    expect(kept([...range], "28", { unitOfMeasure: "个" })?.status).toBe("onTrack");
  });

  it("about tells how far off still counts, as the document writes it of that period", () => {
    const near = finalOf(
      {
        targets: [target("about", "80")],
        milestones: [target("about", "64", { due: "2024", tolerance: "1" })],
        direction: "up",
      },
      { 2024: "63.9" },
    );
    expect(near?.expected).toEqual({
      value: { value: "64" },
      tolerance: { value: "1" },
      comparator: "about",
      basis: "official",
    });
    expect(near?.status).toBe("onTrack");
  });

  it("0 of which something is left has no attainment", () => {
    expect(numbers(kept(["atMost", "0"], "2", { unitOfMeasure: "起" }))).toEqual({
      gap: "2",
      distance: "2",
      turnsAt: "0",
    });
  });
});

describe("on the way", () => {
  const rising: Given = {
    targets: [target("atLeast", "100")],
    trajectory: { kind: "linear", stated: true },
    baseline: { value: "50", period: "2022" },
  };

  it("gap and attainment go by the year, distance and pace by the target", () => {
    // 70 are expected of 2024: (66 - 50) / 20; 34 in three years.
    expect(numbers(finalOf(rising, { 2024: "66" }))).toEqual({
      gap: "4",
      distance: "34",
      attainment: "0.8",
      turnsAt: "70",
      paceNeeded: "34/3",
    });
  });

  it("a fall is a pace below 0", () => {
    // From 50 to 20 in five years: 38 in 2024; (44 - 50) / (38 - 50); 20 - 44 in three years.
    const falling: Given = { ...rising, targets: [target("atMost", "20")] };
    expect(numbers(finalOf(falling, { 2024: "44" }))).toEqual({
      gap: "6",
      distance: "24",
      attainment: "0.5",
      turnsAt: "38",
      paceNeeded: "-8",
    });
  });

  it("nothing more is needed where the target is reached, or is due", () => {
    expect(numbers(finalOf(rising, { 2024: "100" }))).toEqual({
      // (100 - 50) / 20
      gap: "-30",
      distance: "0",
      attainment: "2.5",
    });
    expect(numbers(finalOf(rising, { 2027: "90" }))).toEqual({
      gap: "10",
      distance: "10",
      attainment: "0.8",
      turnsAt: "100",
    });
  });

  it("nor is a change of nothing a pace", () => {
    // 100 is not more than 100, but as near as can be.
    const more: Given = { ...rising, targets: [target("moreThan", "100")] };
    expect(numbers(finalOf(more, { 2024: "100" }))).not.toHaveProperty("paceNeeded");
    expect(numbers(finalOf(more, { 2024: "97" }))).toMatchObject({ paceNeeded: "1" });
  });

  it("without a path the target alone tells what is lacking", () => {
    expect(numbers(finalOf({ targets: rising.targets }, { 2024: "66" }))).toEqual({
      distance: "34",
      turnsAt: "100",
      paceNeeded: "34/3",
    });
    // Both ends of a range lie on the good side of one another: neither way leads there.
    const range: Given = { targets: [target("between", "90", { upper: "95" })] };
    expect(numbers(finalOf(range, { 2024: "66" }))).toEqual({ distance: "24" });
  });

  it("is the same in a year's milestone", () => {
    const milestones = [target("atLeast", "80", { due: "2024" })];
    const annual = verdictOn(planOf({ ...rising, milestones }), yearly({ 2024: "74" }), "2025-06-01")?.annual;
    // (74 - 50) / 30
    expect(numbers(annual)).toEqual({ gap: "6", attainment: "0.8", turnsAt: "80" });
    expect(annual?.expected).toEqual({ value: { value: "80" }, comparator: "atLeast", basis: "official" });
    expect([annual?.status, annual?.due, annual?.target.value]).toEqual(["offTrack", "2024", "80"]);
  });
});

describe("a ratio of counts", () => {
  const count = (id: string): DataElement => ({
    id,
    name: { zh: id },
    unitOfMeasure: "人",
    timing: "snapshot",
    calendar: "calendar",
    whole: true,
  });
  const lacking = (of: Parameters<typeof target>, some: number, all: number) => {
    const plan = planOf(
      { targets: [target(of[0], of[1], { holds: "everyPeriod" })], formula: "100 * some / all" },
      { elements: [count("some"), count("all")] },
    );
    const rows = Object.entries({ some, all }).map(([id, value]) => ({
      of: id,
      place: "999999",
      period: "2024",
      value,
    }));
    const { turnsAt, missing } = {
      turnsAt: undefined,
      missing: undefined,
      ...numbers(verdictOn(plan, rows, "2025-06-01")?.final),
    };
    return [missing, turnsAt];
  };

  it("lacks whole units, and turns at the value that they make", () => {
    // 95 % of 200 are 190; of 150 they are 142.5.
    expect(lacking(["atLeast", "95"], 180, 200)).toEqual(["10", "95"]);
    expect(lacking(["atLeast", "95"], 142, 150)).toEqual(["1", "286/3"]);
    // More than 190 are 191.
    expect(lacking(["moreThan", "95"], 190, 200)).toEqual(["1", "95.5"]);
  });

  it("has too many where less is better", () => {
    // 3 % of 200 are 6; fewer than 6 are 5.
    expect(lacking(["atMost", "3"], 8, 200)).toEqual(["2", "3"]);
    expect(lacking(["lessThan", "3"], 6, 200)).toEqual(["1", "2.5"]);
    // 3 % of 150 are 4.5: 4 of them.
    expect(lacking(["atMost", "3"], 5, 150)).toEqual(["1", "8/3"]);
  });

  it("lacks nothing that could be told to a number that has to be hit", () => {
    expect(lacking(["equalTo", "95"], 180, 200)).toEqual([undefined, undefined]);
  });
});
