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

describe("in the period of a range itself", () => {
  const both = (value: string, options: JudgeOptions, given = range) => {
    const { annual, final } = verdict("2025-Q4", value, options, given) ?? {};
    return [told(annual), told(final)];
  };
  const outside = "undetermined(outsideScheme)";

  it("the year and the whole way count up alike", () => {
    // 950/700 beside all 12 months: beyond the range, so less than on time, and by less than any number.
    expect(both("950", { scheme: schemes.wuhan })).toEqual(["onTrack", "onTrack"]);
    expect(both("950", { scheme: schemes.yinchuan })).toEqual([outside, outside]);
    expect(both("950", { scheme: strict })).toEqual(["offTrack", "offTrack"]);
    // 525/700 = 75 %: 25 points behind, and three quarters
    expect(both("525", { scheme: schemes.yinchuan })).toEqual(["slightlyBehind", "slightlyBehind"]);
    expect(both("525", { scheme: schemes.wuhan })).toEqual(["slightlyBehind", "slightlyBehind"]);
    expect(both("700", { scheme: strict })).toEqual(["met", "onTrack"]);
    expect(both("900", { scheme: strict })).toEqual(["met", "onTrack"]);
    // 900.4 → 900
    expect(both("900.4", { scheme: strict })).toEqual(["offTrack", "offTrack"]);
    expect(both("900.4", { scheme: strict, roundedComparison: true })).toEqual(["met", "onTrack"]);
  });

  it("what is beyond it is told with its own completion, and as too much", () => {
    const { final } = verdict("2025-Q4", "950", { scheme: schemes.yinchuan }) ?? {};
    // 950/700 − 100 % = 250/7 points, and not 0
    expect(final?.outside?.value?.fraction).toBe("250/7");
    expect(final?.outside?.inTime).toMatchObject({ timeProgress: { value: "100" }, tooMuch: true });
    const band = verdict("2025-Q4", "950", { scheme: schemes.wuhan })?.final.band;
    expect([band?.value?.fraction, band?.inTime?.tooMuch]).toEqual(["19/14", true]);
    const opinions: JudgeOptions = { opinions: [schemes.yinchuan] };
    expect(verdict("2025-Q4", "950", opinions)?.opinions).toMatchObject([
      { reason: "gap", value: { fraction: "250/7" }, inTime: { tooMuch: true } },
    ]);
    const inside = verdict("2025-Q4", "840", { scheme: schemes.yinchuan })?.final.band;
    // 840/700 = 120 %
    expect(inside?.value).toEqual({ value: "20" });
    expect(inside?.inTime).not.toHaveProperty("tooMuch");
    const short = verdict("2025-Q4", "665", { scheme: schemes.yinchuan })?.final.outside;
    // 665/700 = 95 %
    expect(short).toMatchObject({ value: { value: "-5" } });
    expect(short?.inTime).not.toHaveProperty("tooMuch");
  });

  it("what counts up to a range in the end counts up to a milestone on the way", () => {
    // 525/700 of what is at least 700 in 2025
    const targets = [target("between", "2000", { upper: "2200" })];
    const floor: Given = { ...range, targets, milestones: [target("atLeast", "700", { due: "2025" })] };
    expect(both("525", { scheme: schemes.yinchuan }, floor)).toEqual(["slightlyBehind", "slightlyBehind"]);
    expect(both("950", { scheme: schemes.yinchuan }, floor)).toEqual(["met", "onTrack"]);
  });

  it("more than a number to be met exactly is too much for the year, and as good on the whole way", () => {
    const exact: Given = { ...range, milestones: [target("equalTo", "700", { due: "2025" })] };
    expect(both("701", { scheme: strict }, exact)).toEqual(["offTrack", "onTrack"]);
    expect(both("700", { scheme: strict }, exact)).toEqual(["met", "onTrack"]);
    expect(both("699", { scheme: strict }, exact)).toEqual(["offTrack", "offTrack"]);
  });

  it("where neither way is better there is no completion", () => {
    const none: Given = {
      ...range,
      direction: "none",
      targets: [target("between", "2000", { upper: "2200" })],
    };
    const { annual, final } = verdict("2025-Q4", "950", { scheme: schemes.yinchuan }, none) ?? {};
    expect([annual?.outside?.reason, final?.outside?.reason]).toEqual(["noCompletion", "noCompletion"]);
  });
});
