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

  it("are not counted again, nor flagged: there is one verdict", () => {
    // the mean of 0.4, 0.6 and 0.5 is 0.5, which no single one decides
    expect(judged(given("mean"), ["0.4", "0.6", "0.5"])).toEqual(["onTrack", "0.5", undefined]);
    // (0.4 + 0.7 + 0.64) / 3 = 0.58, short by 16 %
    expect(judged(given("mean"), ["0.4", "0.7", "0.64"])).toEqual(["offTrack", "0.58", undefined]);
  });
});
