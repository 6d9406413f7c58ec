import { describe, expect, it } from "vitest";
import type {
  Method,
  MethodOpinion,
  MethodPoint,
  MethodQuestion,
  MethodRefusal,
  MethodResult,
} from "../../src/judge/index.js";
import type { Observation } from "../../src/model/index.js";
import { type Given, planOf, target, verdictOn, yearly } from "./support.js";

// What a method is asked beside a verdict, seen by one that only writes it down.

interface Asked {
  readonly points: readonly (readonly [number, unknown])[];
  readonly question: MethodQuestion;
}

function recorder(
  answer: MethodResult | MethodRefusal = { ok: true, cautions: [] },
  view: Method["view"] = "rate",
) {
  const asked: Asked[] = [];
  const method: Method = Object.assign(
    (series: Iterable<MethodPoint>, question: MethodQuestion) => {
      const points = [...series].map(
        ({ year, value }) => [year, (value as { value: string }).value] as const,
      );
      asked.push({ points: points.sort(([a], [b]) => a - b), question });
      return answer;
    },
    {
      id: "own",
      version: "1",
      title: { zh: "自定" },
      view,
      source: { section: "示例", words: "示例" },
    },
  );
  return { method, asked };
}

const rising: Given = {
  targets: [target("atLeast", "100")],
  baseline: { value: "50", period: "2022" },
  trajectory: { kind: "linear", stated: true },
  unitOfMeasure: "个",
};

function askedOn(given: Given, rows: readonly Observation[], asOf: string): Asked | undefined {
  const { method, asked } = recorder();
  verdictOn(planOf(given), rows, asOf, { opinions: [method] });
  return asked[0];
}

function opinionOn(
  given: Given,
  rows: readonly Observation[],
  asOf: string,
  ...args: Parameters<typeof recorder>
) {
  const verdict = verdictOn(planOf(given), rows, asOf, { opinions: [recorder(...args).method] });
  return { ...(verdict?.opinions?.[0] as MethodOpinion) };
}

describe("a method is asked", () => {
  it("about the baseline and each year up to the one that is judged, towards the year of the target", () => {
    expect(askedOn(rising, yearly({ 2023: "60", 2024: "66" }), "2025-06-01")).toEqual({
      points: [
        [2022, "50"],
        [2023, "60"],
        [2024, "66"],
      ],
      question: { direction: "up", target: "100", targetYear: 2027, baseYear: 2022, isPercentage: false },
    });
  });

  it("about the plan's baseline for its own year, as the verdict is, whatever was measured in it", () => {
    const one = askedOn(rising, yearly({ 2022: "52", 2024: "66" }), "2025-06-01");
    expect(one?.points).toEqual([
      [2022, "50"],
      [2024, "66"],
    ]);
    expect(one?.question.baseYear).toBe(2022);
  });

  it("about figures alone, where there is no baseline", () => {
    const { baseline: _, ...bare } = rising;
    const one = askedOn(bare, yearly({ 2023: "60", 2024: "66" }), "2025-06-01");
    expect(one?.points.map(([year]) => year)).toEqual([2023, 2024]);
    expect(one?.question).not.toHaveProperty("baseYear");
  });

  it("not about what came after the target was due, nor what has no value", () => {
    const rows = yearly({ 2026: "90", 2027: "99", 2028: "120" });
    expect(askedOn(rising, rows, "2029-06-01")?.points.map(([year]) => year)).toEqual([2022, 2026, 2027]);
    const torn = [
      ...yearly({ 2023: "60", 2024: "66", 2025: "70" }),
      { of: "x", place: "999999", period: "2024", value: "67", source: "乙", reportedOn: "2025-03-01" },
    ];
    expect(askedOn(rising, torn, "2026-06-01")?.points.map(([year]) => year)).toEqual([2022, 2023, 2025]);
  });

  it("which way is better, whether every year counts, and whether these are percentages", () => {
    const question = (given: Given) => askedOn(given, yearly({ 2024: "66" }), "2025-06-01")?.question;
    const floor = {
      ...rising,
      targets: [target("atLeast", "60", { holds: "everyPeriod" })],
      unitOfMeasure: "%",
    };
    expect(question(floor)).toMatchObject({ direction: "up", holds: "everyPeriod", isPercentage: true });
    expect(question({ ...rising, targets: [target("atMost", "20")] })).toMatchObject({ direction: "down" });
    expect(question(rising)).not.toHaveProperty("upper");
    const range = { ...rising, targets: [target("between", "60", { upper: "70" })] };
    // Nobody says which way is better of a range, unless the indicator does.
    expect(question(range)).toBeUndefined();
    expect(question({ ...range, direction: "down" })).toMatchObject({
      direction: "down",
      target: "60",
      upper: "70",
    });
    expect(
      question({ ...rising, direction: "down", targets: [target("about", "60", { tolerance: "1" })] }),
    ).toMatchObject({
      direction: "down",
    });
  });

  it("about figures of one part of the year alone", () => {
    const monthly: Given = {
      ...rising,
      frequency: "month",
      targets: [target("atLeast", "100", { due: "2027" })],
    };
    const rows = ["2023-06", "2023-12", "2024-12"].map((period, i) => ({
      of: "x",
      place: "999999",
      period,
      value: String(60 + i),
    }));
    expect(askedOn(monthly, rows, "2025-01-10")?.points).toEqual([
      [2022, "50"],
      [2023, "61"],
      [2024, "62"],
    ]);
    // In June nothing can be said of the way to a December.
    expect(askedOn(monthly, rows.slice(0, 1), "2023-07-10")).toBeUndefined();
    const { reason } = opinionOn(monthly, rows.slice(0, 1), "2023-07-10");
    expect(reason).toBe("notYearly");
    // A baseline of June is no year before a December.
    const half: Given = { ...monthly, baseline: { value: "50", period: "2022-06" } };
    const one = askedOn(half, rows, "2025-01-10");
    expect(one?.points.map(([year]) => year)).toEqual([2023, 2024]);
    expect(one?.question).not.toHaveProperty("baseYear");
  });

  it("not at all, where nothing was judged", () => {
    expect(askedOn(rising, [], "2025-06-01")).toBeUndefined();
    expect(opinionOn(rising, [], "2025-06-01").reason).toBe("noValue");
    expect(opinionOn(rising, yearly({ 2023: "60" }), "2025-06-01").reason).toBe("noValue");
  });
});

describe("what a method says", () => {
  // 66 of 70 is 16/20 of the way, so off track.
  const on = (answer: Partial<MethodResult>, view?: Method["view"], value = "66") =>
    opinionOn(
      rising,
      yearly({ 2024: value }),
      "2025-06-01",
      { ok: true, cautions: [], ...answer } as MethodResult,
      view,
    );

  it("is carried as it stands, and no more", () => {
    expect(on({})).toStrictEqual({
      method: "own",
      version: "1",
      title: { zh: "自定" },
      source: { section: "示例", words: "示例" },
    });
    const cautions = ["limitIgnored"] as const;
    expect(
      on({ says: "fair", label: { zh: "尚可" }, value: { value: "3" }, ratio: { value: "0.8" }, cautions }),
    ).toMatchObject({
      says: "fair",
      label: { zh: "尚可" },
      value: { value: "3" },
      ratio: { value: "0.8" },
      cautions,
    });
  });

  it("agrees with the verdict or does not, and then by its thresholds or by what it looks at", () => {
    const differs = (
      status: "onTrack" | "slightlyBehind" | "offTrack",
      ratio?: string,
      more: Partial<MethodResult> = {},
    ) => {
      const { agrees, differs: why } = on(
        { status, ...(ratio !== undefined && { ratio: { value: ratio } }), ...more },
        "window",
      );
      return [agrees, why];
    };
    expect(differs("offTrack")).toEqual([true, undefined]);
    // By the bounds 1 and 0.85 of this library 0.84 is off track as the verdict is: only the thresholds differ.
    expect(differs("onTrack", "0.84")).toEqual([false, "threshold"]);
    expect(differs("onTrack", "0.85")).toEqual([false, "window"]);
    expect(differs("onTrack", "1")).toEqual([false, "window"]);
    expect(differs("onTrack")).toEqual([false, "window"]);
    // A ratio that takes falling back for progress tells nothing.
    expect(differs("onTrack", "0.84", { cautions: ["baselineBeyondTarget"] })).toEqual([false, "window"]);
    expect(differs("onTrack", "0.84", { cautions: ["limitIgnored"] })).toEqual([false, "threshold"]);
  });

  it("is held to slight and on track by the same bounds", () => {
    // 68 of 70 is 18/20 of the way, slightly behind; 70 is on track.
    const why = (value: string, ratio: string) =>
      on({ status: "offTrack", ratio: { value: ratio } }, "horizon", value).differs;
    expect(["0.84", "0.85", "0.99", "1"].map((ratio) => why("68", ratio))).toEqual([
      "horizon",
      "threshold",
      "threshold",
      "horizon",
    ]);
    expect(["0.99", "1", "1.5"].map((ratio) => why("70", ratio))).toEqual([
      "horizon",
      "threshold",
      "threshold",
    ]);
  });
});
