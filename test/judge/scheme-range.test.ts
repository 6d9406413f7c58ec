import { describe, expect, it } from "vitest";
import { type JudgeOptions, type Scheme, schemes } from "../../src/judge/index.js";
import { type Given, planOf, target, told, verdictOn } from "./support.js";

// A count on its way to a milestone that is a range, beside time progress. By hand.

/** From 0, 700 to 900 by the end of 2025, as the plan says in what part of the year it is due. */
const range: Given = {
  targets: [target("atLeast", "2000")],
  milestones: [target("between", "700", { upper: "900", due: "2025" })],
  unitOfMeasure: "个",
  direction: "up",
  frequency: "quarter",
  trajectory: { kind: "timeProgress", stated: true },
  baseline: { value: "0", period: "2022" },
};

/** Red is whatever is behind time progress. */
const strict: Scheme = {
  id: "own",
  version: "1",
  name: { zh: "虚构" },
  quantity: "pointsToTimeProgress",
  bands: [
    { name: { zh: "绿" }, status: "onTrack", from: "0", fromIncluded: true },
    { name: { zh: "红" }, status: "offTrack", to: "0" },
  ],
  source: { document: "虚构", section: "一", words: "虚构" },
};

function verdict(period: string, value: string, options: JudgeOptions, given = range) {
  const asOf = period.endsWith("Q2") ? "2025-07-20" : "2026-01-20";
  return verdictOn(
    planOf(given),
    [{ of: "x", place: "999999", period, value, reportedOn: asOf }],
    asOf,
    options,
  );
}

describe("on the way to a range", () => {
  const final = (value: string, options: JudgeOptions) => verdict("2025-Q2", value, options)?.final;

  it("what is beyond its upper end already is ahead of time progress", () => {
    // 950/700 = 135.71… % beside 6 of 12 months: 85.71… points ahead, 600/7
    const { status, band } = final("950", { scheme: schemes.yinchuan }) ?? {};
    expect([status, band?.name.zh]).toEqual(["onTrack", "绿灯"]);
    expect(band?.value?.fraction).toBe("600/7");
    expect(told(final("950", { scheme: strict }))).toBe("onTrack");
    expect(told(final("950", { scheme: schemes.wuhan }))).toBe("onTrack");
  });

  it("half of its lower end is on time in June, once rounded too", () => {
    // 700 × 6/12 = 350
    expect(told(final("350", { scheme: strict }))).toBe("onTrack");
    expect(told(final("349.6", { scheme: strict }))).toBe("offTrack");
    expect(told(final("349.6", { scheme: strict, roundedComparison: true }))).toBe("onTrack");
    expect(told(final("349.4", { scheme: strict, roundedComparison: true }))).toBe("offTrack");
  });
});
