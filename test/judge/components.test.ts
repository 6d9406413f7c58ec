import { describe, expect, it } from "vitest";
import type { Indicator, Observation } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn } from "./support.js";

/** A ceiling of 0.50 that each of three reported coefficients has to keep. */
function given(combine: "each" | "mean", change: Partial<Indicator> = {}): Given {
  return {
    targets: [target("atMost", "0.5", { holds: "everyPeriod" })],
    unitOfMeasure: undefined,
    direction: "down",
    components: {
      combine,
      of: ["a", "b", "c"].map((id) => ({ id, name: { zh: id } })),
    },
    ...change,
  };
}

function judged(of: Given, values: readonly (string | undefined)[]) {
  const rows = values.flatMap((value, i): readonly Observation[] =>
    value === undefined ? [] : [{ of: "abc"[i] ?? "", place: "999999", period: "2024", value }],
  );
  const { final, measurement } = verdictOn(planOf(of), rows, "2025-06-01") ?? {};
  return [told(final), measurement?.ok ? measurement.value : undefined, final?.decidedBy];
}

describe("components of which each has to hold", () => {
  it("come to the gravest status among them, and those that have it decide", () => {
    // 0.52 is short by 4 % and 0.6 by 20 %: 1 - 0.1/0.5 = 0.8 < 0.85
    expect(judged(given("each"), ["0.4", "0.6", "0.52"])).toEqual(["offTrack", "0.6", ["b"]]);
    expect(judged(given("each"), ["0.65", "0.6", "0.5"])).toEqual(["offTrack", "0.65", ["a", "b"]]);
    expect(judged(given("each"), ["0.51", "0.5", "0.52"])).toEqual(["slightlyBehind", "0.52", ["a", "c"]]);
  });

  it("and none decides where all of them hold, or one is not known", () => {
    expect(judged(given("each"), ["0.4", "0.5", "0.45"])).toEqual(["onTrack", "0.5", undefined]);
    expect(judged(given("each"), ["0.4", "0.6", undefined])).toEqual([
      "undetermined(incomplete)",
      undefined,
      undefined,
    ]);
  });

  it("at the end too", () => {
    const rows = ["0.4", "0.6", "0.52"].map((value, i) => ({
      of: "abc"[i] ?? "",
      place: "999999",
      period: "2027",
      value,
    }));
    const { final } = verdictOn(planOf(given("each")), rows, "2028-06-01") ?? {};
    expect([told(final), final?.decidedBy]).toEqual(["missed", ["b", "c"]]);
  });

  it("come to the gravest where neither way is better, on whichever side it lies", () => {
    const held = (comparator: "between" | "equalTo" | "about", more = {}) =>
      given("each", {
        targets: [target(comparator, "0.4", { holds: "everyPeriod", ...more })],
        direction: undefined,
      });
    const range = held("between", { upper: "0.5" });
    // 0.39 lies 2.5 % below 0.4, 0.6 lies 20 % above 0.5, 0.2 lies half below 0.4.
    expect(judged(range, ["0.4", "0.45", "0.5"])).toEqual(["onTrack", undefined, undefined]);
    expect(judged(range, ["0.39", "0.45", "0.6"])).toEqual(["offTrack", undefined, ["c"]]);
    expect(judged(range, ["0.2", "0.45", "0.6"])).toEqual(["offTrack", undefined, ["a", "c"]]);
    expect(judged(range, ["0.39", "0.45", "0.5"])).toEqual(["slightlyBehind", undefined, ["a"]]);
    expect(judged(range, ["0.39", undefined, "0.6"])[0]).toBe("undetermined(incomplete)");
    expect(judged(held("equalTo"), ["0.4", "0.4", "0.41"])).toEqual(["slightlyBehind", undefined, ["c"]]);
    // 0.4 give or take 0.05, with neither side better; nobody says how much 左右 is without it.
    const about = held("about", { tolerance: "0.05" });
    expect(judged(about, ["0.36", "0.4", "0.44"])[0]).toBe("onTrack");
    expect(judged(about, ["0.34", "0.4", "0.44"])).toEqual(["slightlyBehind", undefined, ["a"]]);
    expect(judged(held("about"), ["0.36", "0.4", "0.44"])[0]).toBe("undetermined(noTolerance)");
  });

  it("come to it for the year, and at the end", () => {
    const milestones = [target("between", "0.3", { upper: "0.4", due: "2024" })];
    const of = given("each", { targets: [target("between", "0.4", { upper: "0.5" })], milestones });
    const of24 = ["0.3", "0.35", "0.45"].map((value, i) => ({ of: "abc"[i] ?? "", value }));
    const rows = (period: string) => of24.map((one) => ({ ...one, place: "999999", period }));
    const plan = planOf({ ...of, direction: undefined });
    const year = verdictOn(plan, rows("2024"), "2025-06-01");
    // The first two lie where 2024 wants them, the third where 2027 does: for the year it is too high, 1 - 0.05/0.4 = 0.875.
    expect([told(year?.final), told(year?.annual), year?.annual?.gap?.value]).toEqual([
      "onTrack",
      "slightlyBehind",
      "0.05",
    ]);
    const end = verdictOn(plan, rows("2027"), "2028-06-01")?.final;
    expect([told(end), end?.decidedBy]).toEqual(["missed", ["a", "b"]]);
  });

  it("are not counted again, nor flagged: there is one verdict", () => {
    // the mean of 0.4, 0.6 and 0.5 is 0.5, which no single one decides
    expect(judged(given("mean"), ["0.4", "0.6", "0.5"])).toEqual(["onTrack", "0.5", undefined]);
    // (0.4 + 0.7 + 0.64) / 3 = 0.58, short by 16 %
    expect(judged(given("mean"), ["0.4", "0.7", "0.64"])).toEqual(["offTrack", "0.58", undefined]);
  });
});
