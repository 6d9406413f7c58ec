import { describe, expect, it } from "vitest";
import { unsd2022, unsd2023 } from "../../src/methods.js";
import unsd from "../cases/methods/unsd-progress-chart.json" with { type: "json" };
import { answered, expectDigits, reasonOf } from "./support.js";

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly tolerance?: number;
  readonly inputs: {
    readonly baseYear?: number;
    readonly baseValue?: number;
    readonly latestYear?: number;
    readonly latestValue?: number;
    readonly target?: number;
    readonly targetYear?: number;
    readonly direction?: string;
    readonly cagrActual?: number;
  };
  readonly expected: {
    readonly cr?: number;
    readonly cagrActual?: number;
    readonly cagrRequired?: number;
    readonly signedCagr?: number;
    readonly category2022?: string;
    readonly correctCategory2022?: string;
    readonly expectedAtTargetYear?: number;
    readonly shareOfRequiredChange?: number;
    readonly score2023?: number;
  };
}

/** The series and the question of a case: with a target its side of the baseline is the direction. */
function askedBy({ inputs }: Case) {
  const {
    baseYear = 0,
    baseValue = 0,
    latestYear = 0,
    latestValue = 0,
    target,
    targetYear,
    direction,
  } = inputs;
  const isUp = target === undefined ? direction === "ascending" : target > baseValue;
  return [
    [
      { year: latestYear, value: latestValue },
      { year: baseYear, value: baseValue },
    ],
    { direction: isUp ? "up" : "down", ...(target !== undefined && { target, targetYear }) },
  ] as const;
}

describe("the cases of the progress chart", () => {
  const cases = (unsd.cases as readonly Case[]).filter(({ kind }) => kind !== "published-bug");
  it.each(cases.map((one) => [one.id, one] as const))("%s", (_, one) => {
    const { expected, tolerance } = one;
    if (expected.category2022 !== undefined) {
      const found = answered(unsd2022(...askedBy(one)));
      expect(found.label.en).toBe(expected.category2022);
      expectDigits(found.value, expected.cr ?? expected.signedCagr ?? Number.NaN, tolerance);
      if (expected.cagrActual !== undefined) expectDigits(found.growth, expected.cagrActual, tolerance);
      if (expected.cagrRequired !== undefined) expectDigits(found.required, expected.cagrRequired, tolerance);
    } else {
      const found = answered(unsd2023(...askedBy(one)));
      expect(found.score).toBe(expected.score2023);
      const value = expected.shareOfRequiredChange ?? expected.signedCagr ?? Number.NaN;
      expectDigits(found.value, value, 1e-13);
      if (expected.cagrActual !== undefined) expectDigits(found.growth, expected.cagrActual);
      if (expected.expectedAtTargetYear !== undefined)
        expectDigits(found.projected, expected.expectedAtTargetYear, 1e-13);
    }
  });

  it("unsd-published-bug-abs comes out the other way: a large fall is deterioration, not on track", () => {
    const bug = (unsd.cases as readonly Case[]).find(({ id }) => id === "unsd-published-bug-abs");
    // One year at the rate of the case: 1 − 0.037025656065429846
    const points = [
      { year: 2019, value: "1" },
      { year: 2020, value: "0.962974343934570154" },
    ];
    const found = answered(unsd2022(points, { direction: "up" }));
    expectDigits(found.growth, bug?.inputs.cagrActual ?? Number.NaN, 1e-15);
    expect(found.label.en).toBe(bug?.expected.correctCategory2022);
    expect(answered(unsd2022(points, { direction: "down" })).says).toBe("substantial");
  });
});

describe("at the thresholds, exactly", () => {
  // One year of 10 % is asked for, so the growth of the year over 10 % is the ratio.
  const grown = (value: string) => [
    { year: 2020, value: 100 },
    { year: 2021, value },
  ];
  it("2022: above 0.95, from 0.5, from -0.1", () => {
    const question = { direction: "up", target: 110, targetYear: 2021 } as const;
    const says = ["109.5001", "109.5", "105", "104.9999", "99", "98.9999"].map(
      (value) => answered(unsd2022(grown(value), question)).says,
    );
    expect(says).toEqual(["substantial", "fair", "fair", "limited", "limited", "deterioration"]);
  });
  it("2022 without a target: above 1 %, above 0.5 %, from -1 %", () => {
    const says = ["101.0001", "101", "100.5001", "100.5", "99", "98.9999"].map(
      (value) => answered(unsd2022(grown(value), { direction: "up" })).says,
    );
    expect(says).toEqual(["substantial", "fair", "fair", "limited", "limited", "deterioration"]);
  });
  it("2023: from 0.95, from 0.10; without a target from 2 %, from 0.5 %", () => {
    const question = { direction: "up", target: 110, targetYear: 2021 } as const;
    const withTarget = ["109.5", "109.4999", "101", "100.9999"].map(
      (value) => answered(unsd2023(grown(value), question)).score,
    );
    const without = ["102", "101.9999", "100.5", "100.4999"].map(
      (value) => answered(unsd2023(grown(value), { direction: "up" })).score,
    );
    expect([withTarget, without]).toEqual([
      [3, 2, 2, 1],
      [3, 2, 2, 1],
    ]);
  });
});

describe("edges", () => {
  const both = [unsd2022, unsd2023] as const;
  const points = (...values: readonly (number | string)[]) =>
    values.map((value, i) => ({ year: 2020 + i, value }));
  const toward = { direction: "up", target: 100, targetYear: 2030 } as const;

  it("refusals, each with its reason", () => {
    for (const method of both) {
      expect(reasonOf(method(points(50), toward))).toBe("tooFewPoints");
      expect(reasonOf(method(points(0, 5), toward))).toBe("baselineZero");
      expect(reasonOf(method(points(-5, 5), toward))).toBe("signChange");
      expect(reasonOf(method(points(100, 99), toward))).toBe("maintain");
      expect(reasonOf(method(points(50, 60), { ...toward, upper: 110 }))).toBe("interval");
      expect(reasonOf(method(points(50, 60), { ...toward, holds: "everyPeriod" }))).toBe("everyPeriod");
      expect(reasonOf(method([...points(50, 60), ...points(50)], toward))).toBe("duplicateYears");
    }
    expect(reasonOf(unsd2022(points(50, 60, 70), { ...toward, targetYear: 2021 }))).toBe("targetYearPast");
    expect(reasonOf(unsd2022(points(12, 10), { direction: "down", target: 0, targetYear: 2030 }))).toBe(
      "targetZero",
    );
    expect(reasonOf(unsd2022(points(12, 10), { direction: "down", target: -3, targetYear: 2030 }))).toBe(
      "signChange",
    );
  });

  it("2023 carries towards a target of 0 and beyond: 10 to 5 in a year is 2.5 a year later", () => {
    const at = (target: number) =>
      answered(unsd2023(points(10, 5), { direction: "down", target, targetYear: 2022 }));
    // (2.5 − 10) / (0 − 10) and (2.5 − 10) / (−5 − 10)
    expect([at(0).value, at(-5).value, at(0).projected]).toEqual([
      { value: "0.75" },
      { value: "0.5" },
      { value: "2.5" },
    ]);
  });

  it("2023 counts a met target first, and percentages within one point of 0 or 100", () => {
    expect(answered(unsd2023(points(90, 100), toward))).toMatchObject({ score: 3, achieved: true });
    // Two years are asked for, though the one figure meets the target.
    expect(reasonOf(unsd2023(points(100), toward))).toBe("tooFewPoints");
    const near = { ...toward, target: 100, targetYear: 2021 };
    expect(answered(unsd2023(points(98.9, 99), near))).toMatchObject({ score: 1, achieved: false });
    const percent = { ...near, isPercentage: true };
    expect(answered(unsd2023(points(98.9, 99), percent))).toMatchObject({ score: 3, achieved: true });
    expect(answered(unsd2023(points(98.5, "98.99"), percent))).toMatchObject({ achieved: false });
    const zero = { direction: "down", target: 0, targetYear: 2030, isPercentage: true } as const;
    expect(answered(unsd2023(points(3, 1), zero))).toMatchObject({ achieved: true });
    expect(answered(unsd2023(points(95, 96), { ...percent, target: 97 }))).toMatchObject({ achieved: false });
  });

  it("2023 takes a base year from after or else from before; 2022 only from after", () => {
    const early = points(50, 60, 70);
    expect(answered(unsd2023(early, { ...toward, baseYear: 2022 })).base.year).toBe(2021);
    expect(answered(unsd2023(early, { ...toward, baseYear: 2025 })).base.year).toBe(2021);
    expect(reasonOf(unsd2022(early, { ...toward, baseYear: 2022 }))).toBe("tooFewPoints");
    expect(reasonOf(unsd2022(early, { ...toward, baseYear: 2025 }))).toBe("tooFewPoints");
  });

  it("values below 0 that go the right way are progress, without a target too", () => {
    // −100 to −90 in a year: the size falls by 10 %, which for "up" is the better way
    for (const method of both) {
      expect(answered(method(points(-100, -90), { direction: "up" }))).toMatchObject({
        status: "onTrack",
        value: { value: "0.1" },
        growth: { value: "-0.1" },
      });
      expect(answered(method(points(-100, -90), { direction: "down" })).status).toBe("offTrack");
    }
  });

  it("a baseline better than the target is told, falling back or better still, and is no state of ours", () => {
    for (const method of both) {
      const worse = answered(
        method(points(8, 9, 10, 12), { direction: "down", target: 10, targetYear: 2025 }),
      );
      expect(worse.cautions).toEqual(["baselineBeyondTarget"]);
      expect(worse).not.toHaveProperty("status");
    }
    const better = points(95, 96, 97);
    const question = { direction: "up", target: 90, targetYear: 2025 } as const;
    const of2022 = answered(unsd2022(better, question));
    expect(of2022).toMatchObject({ says: "deterioration", cautions: ["baselineBeyondTarget"] });
    expect(of2022).not.toHaveProperty("status");
    // 2023 asks first whether the target is met
    expect(answered(unsd2023(better, question))).toMatchObject({
      says: "on_track",
      status: "onTrack",
      achieved: true,
      cautions: ["baselineBeyondTarget"],
    });
  });

  it("2023 looks no further than the target's year; 2022 refuses what is later", () => {
    // 100 met in 2023, two years late; in 2021 there were 64 of 50 to 100: (64 − 50) / 50
    const late = points(50, 64, 90, 100);
    const question = { ...toward, targetYear: 2021 };
    expect(answered(unsd2023(late, question))).toMatchObject({
      score: 2,
      achieved: false,
      value: { value: "0.28" },
      latest: { year: 2021 },
    });
    expect(unsd2023(late, question)).toEqual(unsd2023(late.slice(0, 2), question));
    expect(answered(unsd2023(points(50, 100, 90), question))).toMatchObject({ achieved: true });
    expect(reasonOf(unsd2023(late, { ...toward, targetYear: 2019 }))).toBe("targetYearPast");
    expect(reasonOf(unsd2023(late, { ...toward, targetYear: 2020 }))).toBe("tooFewPoints");
    expect(reasonOf(unsd2022(late, question))).toBe("targetYearPast");
  });
});
