import { describe, expect, it } from "vitest";
import {
  type JudgeOptions,
  type Scheme,
  type SchemeOpinion,
  type SchemeQuantity,
  schemes,
} from "../../src/judge/index.js";
import type { Target } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

// At the edge of a limit a scheme says green where the verdict's own comparison is satisfied, and nowhere else. By hand.

/** Green for what lacks nothing, red for whatever lacks anything. */
function strict(quantity: SchemeQuantity): Scheme {
  const even = {
    attainment: "1",
    relativeShortfall: "0",
    pointsToTimeProgress: "0",
    ratioToTimeProgress: "1",
  };
  const at = even[quantity];
  const [green, red] = [{ zh: "绿" }, { zh: "红" }];
  const source = { document: "虚构", section: "一", words: "虚构" };
  return {
    id: "own",
    version: "1",
    name: { zh: "虚构" },
    quantity,
    bands:
      quantity === "relativeShortfall"
        ? [
            { name: green, status: "onTrack", to: at, toIncluded: true },
            { name: red, status: "offTrack", from: at },
          ]
        : [
            { name: green, status: "onTrack", from: at, fromIncluded: true },
            { name: red, status: "offTrack", to: at },
          ],
    source,
  };
}

const verdict = (given: Given, value: string, options: JudgeOptions) =>
  verdictOn(planOf(given), yearly({ 2024: value }), "2025-06-01", options);

describe("a limit that every period has to keep", () => {
  /** How 2024 stands by the library's own rule, by a scheme of shortfalls that judges, and by the same as a second opinion. */
  const all = (
    [comparator, limit]: readonly [Target["comparator"], string],
    value: string,
    roundedComparison: JudgeOptions["roundedComparison"],
  ) => {
    const given: Given = {
      targets: [target(comparator, limit, { holds: "everyPeriod" })],
      unitOfMeasure: "件",
      direction: "up",
      // Half a piece is nothing that matters, so that the library's own rule calls it slight.
      materiality: "0.5",
    };
    const scheme = strict("relativeShortfall");
    const own = verdict(given, value, { roundedComparison });
    const judged = verdict(given, value, { roundedComparison, scheme });
    const { opinions = [] } = verdict(given, value, { roundedComparison, opinions: [scheme] }) ?? {};
    const [opinion] = opinions as readonly SchemeOpinion[];
    expect(opinion?.status).toBe(judged?.final.status);
    return [told(own?.final), told(judged?.final)];
  };
  const met = ["onTrack", "onTrack"];
  const short = ["slightlyBehind", "offTrack"];

  it.each<
    [Target["comparator"], string, string, JudgeOptions["roundedComparison"], readonly string[], string]
  >([
    ["moreThan", "95", "95", false, short, "equal"],
    ["moreThan", "95", "95.3", false, met, "more, in full"],
    ["moreThan", "95", "95.3", true, short, "95.3 → 95, which is not more than 95"],
    ["moreThan", "95", "95.4999", true, short, "95.4999 → 95"],
    ["moreThan", "95", "95.5", true, met, "95.5 → 96"],
    ["moreThan", "94", "94.5", "halfEven", short, "94.5 → 94, the even one"],
    ["moreThan", "94", "94.5", "halfUp", met, "94.5 → 95"],
    ["moreThan", "95.0", "95.04", true, short, "95.04 → 95.0"],
    ["moreThan", "95.0", "95.05", true, met, "95.05 → 95.1"],
    ["lessThan", "10", "10", false, short, "equal"],
    ["lessThan", "10", "9.7", false, met, "less, in full"],
    ["lessThan", "10", "9.7", true, short, "9.7 → 10, which is not less than 10"],
    ["lessThan", "10", "9.5", true, short, "9.5 → 10"],
    ["lessThan", "10", "9.4999", true, met, "9.4999 → 9"],
    ["lessThan", "9", "8.5", "halfEven", met, "8.5 → 8, the even one"],
    ["lessThan", "9", "8.5", "halfUp", short, "8.5 → 9"],
    ["atLeast", "95", "94.5", true, met, "94.5 → 95"],
    ["atLeast", "95", "94.4999", true, short, "94.4999 → 94, and 94.4999/95 is above 0.85"],
    ["atMost", "10", "10.4999", true, met, "10.4999 → 10"],
    ["atMost", "10", "10.5", true, short, "10.5 → 11"],
  ])("%s %s: %s, rounded %s, is %j (%s)", (comparator, limit, value, rounded, statuses) => {
    expect(all([comparator, limit], value, rounded)).toEqual(statuses);
  });
});

describe("a milestone to be exceeded, by time progress", () => {
  // 4000 by the end of 2024, of which all months have passed: 4000/4000 = 100 % beside 100 %.
  const given: Given = {
    targets: [target("atLeast", "9360")],
    milestones: [target("moreThan", "4000", { due: "2024" })],
    baseline: { value: "0", period: "2022" },
    unitOfMeasure: "个",
  };
  const both = (value: string, options: JudgeOptions, of = given) => {
    const { annual, final } = verdict(of, value, options) ?? {};
    return [told(annual), told(final)];
  };

  it.each<[string, JudgeOptions["roundedComparison"], string, string]>([
    ["3999", false, "offTrack", "offTrack"],
    ["4000", false, "offTrack", "offTrack"],
    ["4000.4", false, "met", "onTrack"],
    // 4000.4 → 4000, which is not more
    ["4000.4", true, "offTrack", "offTrack"],
    ["4000.5", true, "met", "onTrack"],
  ])("%s, rounded %s, is %s in the year and %s on the way", (value, roundedComparison, annual, final) => {
    for (const quantity of ["pointsToTimeProgress", "ratioToTimeProgress"] as const)
      expect(both(value, { roundedComparison, scheme: strict(quantity) })).toEqual([annual, final]);
  });

  it("that equals it lies in the gap that Yinchuan leaves behind time progress", () => {
    const outside = "undetermined(outsideScheme)";
    expect(both("4000", { scheme: schemes.yinchuan })).toEqual([outside, outside]);
    expect(both("4001", { scheme: schemes.yinchuan })).toEqual(["met", "onTrack"]);
  });

  it("on the way to a target to be exceeded as much as time progress is enough", () => {
    // 9360 × 24/60 = 3744
    const target2027: Given = { ...given, targets: [target("moreThan", "9360")], milestones: [] };
    const path: Given = { ...target2027, trajectory: { kind: "linear", stated: true } };
    expect(both("3744", { scheme: strict("pointsToTimeProgress") }, path)[1]).toBe("onTrack");
    expect(both("3743", { scheme: strict("pointsToTimeProgress") }, path)[1]).toBe("offTrack");
  });
});
