import { describe, expect, it } from "vitest";
import { indexObservations } from "../../src/dataset/index.js";
import { type Comparison, caseOf, compareCase, framesOf } from "../../src/judge/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

// A place without a target of its own is held beside the whole and its target: compared, never judged.

function compared(plan: Plan, rows: readonly Observation[], place = "east"): Comparison | undefined {
  const [frame] = [...framesOf(plan).values()];
  const { data, issues } = indexObservations(plan, rows);
  if (frame === undefined || issues.length > 0) throw new Error(JSON.stringify(issues));
  const at = (one: string) => caseOf(plan, data, frame, { place: one, asOf: "2025-06-01" }, {});
  return compareCase(at(place), at("999999"));
}

function counts(place: string, period: string, covered: string, all?: string): readonly Observation[] {
  return [
    { of: "children.all", place, period, value: all ?? "100" },
    { of: "children.covered", place, period, value: covered },
  ];
}

/** Of a comparison, the numbers alone. */
function numbers(one: Comparison | undefined) {
  return {
    whole: one?.whole?.value,
    gap: one?.gapToWhole?.value,
    share: one?.share?.fraction ?? one?.share?.value,
    distance: one?.distance?.value,
    missing: one?.missingNumerator,
  };
}

describe("a place of a ratio of counts", () => {
  const rows = [...counts("east", "2024/25", "90"), ...counts("west", "2024/25", "98", "100")];

  it("is held to the value of the whole, to its numerator, and to its target", () => {
    // 188 of 200 are 94 %: the east, 90 %, is 4 points behind, and has 90 of 188; to 95 % it lacks 5 points, 5 children.
    const one = compared(smallPlan(), rows);
    expect(numbers(one)).toEqual({ whole: "94", gap: "4", share: "2250/47", distance: "5", missing: "5" });
    expect(one).toMatchObject({
      indicator: "coverage",
      place: "east",
      measurement: { value: "90", period: "2024/25" },
      target: { value: "95", due: "2027", source: { words: "达95%以上" } },
    });
  });

  it("may be ahead of both", () => {
    const one = compared(smallPlan(), rows, "west");
    expect(numbers(one)).toEqual({ whole: "94", gap: "-4", share: "2450/47", distance: "-3", missing: "0" });
  });

  it("is taken at its newest value, beside the whole of the same period", () => {
    const older = [...counts("east", "2023/24", "80"), ...counts("west", "2023/24", "84")];
    const newer = [
      ...older,
      ...counts("west", "2024/25", "99"),
      ...counts("east", "2024/25", "1").slice(0, 1),
    ];
    // Of 2024/25 the east has told half: its 80 % of 2023/24 stand beside 164 of 200, 82 %.
    const one = compared(smallPlan(), newer);
    expect(one?.measurement.period).toBe("2023/24");
    expect(numbers(one)).toMatchObject({ whole: "82", gap: "2" });
  });

  it("stands alone where the whole has no value", () => {
    const one = compared(smallPlan(), counts("east", "2024/25", "90"));
    expect(numbers(one)).toEqual({ distance: "5", missing: "5" });
    for (const key of ["whole", "gapToWhole", "share"]) expect(one).not.toHaveProperty(key);
    expect(one?.target?.value).toBe("95");
  });

  it("is not compared where nothing, or nothing with a value, was reported", () => {
    expect(compared(smallPlan(), [])).toBeUndefined();
    expect(compared(smallPlan(), counts("east", "2024/25", "90").slice(0, 1))).toBeUndefined();
  });
});

describe("a place of a reported value", () => {
  const bare = (change: Parameters<typeof indicator>[0]) =>
    smallPlan({ indicators: [indicator({ formula: undefined, frequency: "year", ...change })] });
  const values = (east: string, whole: string): readonly Observation[] =>
    [
      ["east", east],
      ["999999", whole],
    ].map(([place = "", value = ""]) => ({ of: "coverage", place, period: "2024", value }));

  it("has its part of the whole in percent", () => {
    const plan = bare({ unitOfMeasure: "个", rollUp: "sum", targets: [target({ value: "150" })] });
    const one = compared(plan, values("30", "120"));
    expect(one).not.toHaveProperty("missingNumerator");
    expect(numbers(one)).toEqual({
      whole: "120",
      gap: "90",
      share: "25",
      distance: "120",
    });
  });

  it("has no part of a whole to which it does not add up", () => {
    // 60 % and 95 % stand beside 77.5 %: the one is no 77.4 % of the other's counts, which nobody told.
    expect(compared(bare({}), values("60", "77.5"))).not.toHaveProperty("share");
    const each = bare({ unitOfMeasure: "个", targets: [target({ value: "150" })] });
    expect(compared(each, values("30", "120"))).not.toHaveProperty("share");
  });

  it("falls short on the other side where less is better", () => {
    const plan = bare({ targets: [target({ comparator: "atMost", value: "5" })] });
    expect(numbers(compared(plan, values("7", "6")))).toMatchObject({ gap: "1", distance: "2" });
    expect(numbers(compared(plan, values("4", "6")))).toMatchObject({ gap: "-2", distance: "-1" });
  });

  it("is neither ahead nor behind where neither side is better", () => {
    const plan = bare({ targets: [target({ comparator: "between", value: "5", upper: "8" })] });
    const one = compared(plan, values("9", "6"));
    expect(one).not.toHaveProperty("gapToWhole");
    // 1 above the upper end.
    expect(numbers(one)).toMatchObject({ whole: "6", distance: "1" });
    const about = bare({ targets: [target({ comparator: "about", value: "6" })] });
    expect(compared(about, values("9", "6"))).not.toHaveProperty("gapToWhole");
  });

  it("has no share of nothing", () => {
    const one = compared(bare({ rollUp: "sum" }), values("7", "0"));
    expect(one).not.toHaveProperty("share");
    expect(numbers(one)).toMatchObject({ whole: "0", gap: "-7" });
  });

  it("stands without a target where there is none", () => {
    const one = compared(bare({ targets: [], direction: "up" }), values("7", "9"));
    expect(numbers(one)).toMatchObject({ whole: "9", gap: "2" });
    for (const key of ["target", "distance"]) expect(one).not.toHaveProperty(key);
  });

  it("that is no number is not compared", () => {
    const event = bare({ unitOfMeasure: undefined, targets: [target({ comparator: "achieved" })] });
    const rows = [{ of: "coverage", place: "east", period: "2024", value: true }];
    expect(compared(event, rows)).toBeUndefined();
  });
});
