import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Horizon,
  type JudgeOptions,
  type Scheme,
  schemes,
  type Verdict,
} from "../../src/judge/index.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

const linear = { kind: "linear", stated: true } as const;

/** 9360 places by 2027 from 0 in 2022: 9360 × 2/5 = 3744 are expected at the end of 2024, when 24 of 60 months have passed. */
const places: Given = {
  targets: [target("atLeast", "9360")],
  trajectory: linear,
  baseline: { value: "0", period: "2022" },
  unitOfMeasure: "个",
};

function judged(given: Given, value: string, options: JudgeOptions, year = "2024"): string {
  return told(
    verdictOn(planOf(given), yearly({ [year]: value }), `${Number(year) + 1}-06-01`, options)?.final,
  );
}

/** A value kept against a threshold in 2024. */
function kept(given: Partial<Given["targets"][number]>, value: string, options: JudgeOptions): string {
  const { comparator = "atLeast", value: threshold, ...more } = given;
  const one = target(comparator, threshold, { holds: "everyPeriod", ...more });
  return judged({ targets: [one], direction: "up" }, value, options);
}

describe("a scheme that judges", () => {
  it.each<[keyof typeof schemes, string, string, string]>([
    ["yinchuan", "3744", "onTrack", "3744/9360 = 40 %, even with 24/60"],
    ["yinchuan", "3743", "undetermined(outsideScheme)", "39.99 %: 0.01 points behind, in the gap"],
    ["yinchuan", "2809", "undetermined(outsideScheme)", "30.01 %: 9.99 points behind"],
    ["yinchuan", "2808", "slightlyBehind", "30 %: 10 points behind"],
    ["yinchuan", "936", "slightlyBehind", "10 %: 30 points behind"],
    ["yinchuan", "935", "offTrack", "9.99 %"],
    ["wuhan", "2996", "onTrack", "32.01/40 = 0.8002"],
    ["wuhan", "2995", "slightlyBehind", "2995/3744 = 0.79995"],
    ["wuhan", "2246", "offTrack", "2246/3744 = 0.5999"],
    ["sanya", "1872", "slightlyBehind", "half of 3744 lacks"],
    ["sanya", "1871", "offTrack", "more than half"],
    ["tianjin", "2620", "offTrack", "1124/3744 = 0.3002"],
    ["tianjin", "2621", "slightlyBehind", "1123/3744 = 0.29995"],
    ["within15", "3183", "onTrack", "561/3744 = 0.1498"],
    ["within15", "3182", "offTrack", "562/3744 = 0.1501"],
  ])("%s says of %s of 3744: %s (%s)", (preset, value, status) => {
    expect(judged(places, value, { scheme: schemes[preset] })).toBe(status);
  });

  it("names the band that decided, and what it rests on", () => {
    const { final, assumptions } =
      verdictOn(planOf(places), yearly({ 2024: "2808" }), "2025-06-01", { scheme: schemes.yinchuan }) ?? {};
    // 2808/9360 = 30 %, 24 of 60 months = 40 %
    expect(final?.band).toEqual({
      scheme: "yinchuan",
      version: "2025",
      title: { zh: "银川市亮灯规则", en: "Yinchuan" },
      name: { zh: "黄灯", en: "Yellow" },
      colour: "yellow",
      quantity: "pointsToTimeProgress",
      value: { value: "-10" },
      inTime: { completion: { value: "30" }, timeProgress: { value: "40" }, over: "plan" },
    });
    expect(assumptions).toContainEqual({ code: "planMonths", params: { from: "2023-01-01" } });
  });

  it("names none where no band decided: met, missed, not due, reversing, in a gap, without a scheme", () => {
    const bandOf = (given: Given, value: string, options: JudgeOptions, year = 2024) =>
      verdictOn(planOf(given), yearly({ [year]: value }), `${year + 1}-06-01`, options)?.final.band;
    const options = { scheme: schemes.yinchuan };
    expect(bandOf(places, "9360", options)).toBeUndefined();
    expect(bandOf(places, "9000", options, 2027)).toBeUndefined();
    expect(bandOf({ ...places, trajectory: undefined }, "3000", options)).toBeUndefined();
    expect(bandOf(places, "-1", options)).toBeUndefined();
    expect(bandOf(places, "3743", options)).toBeUndefined();
    expect(bandOf(places, "2808", {})).toBeUndefined();
  });

  it("names itself and the cause where it says nothing", () => {
    const outsideOf = (given: Given, value: string, options: JudgeOptions) =>
      verdictOn(planOf(given), yearly({ 2024: value }), "2025-06-01", options)?.final.outside;
    const yinchuan = { scheme: schemes.yinchuan };
    // 3276/9360 = 35 %, 24 of 60 months = 40 %: 5 points behind, of which the rule says nothing
    expect(outsideOf(places, "3276", yinchuan)).toEqual({
      scheme: "yinchuan",
      version: "2025",
      title: { zh: "银川市亮灯规则", en: "Yinchuan" },
      quantity: "pointsToTimeProgress",
      reason: "gap",
      value: { value: "-5" },
      inTime: { completion: { value: "35" }, timeProgress: { value: "40" }, over: "plan" },
    });
    const rate: Given = { ...places, targets: [target("atLeast", "95")], unitOfMeasure: "%" };
    expect(outsideOf(rate, "30", yinchuan)).toMatchObject({ scheme: "yinchuan", reason: "noCompletion" });
    expect(outsideOf(rate, "30", yinchuan)).not.toHaveProperty("value");
    expect(outsideOf(places, "2808", yinchuan)).toBeUndefined();
    expect(outsideOf(places, "3276", {})).toBeUndefined();
  });

  it("of a year assumes nothing of the months of the plan", () => {
    const given = { ...places, milestones: [target("atLeast", "4000", { due: "2024" })] };
    const verdict = verdictOn(planOf(given), yearly({ 2024: "3600" }), "2025-06-01", {
      scheme: schemes.yinchuan,
    });
    expect(verdict?.annual?.band?.inTime?.over).toBe("year");
    expect(verdict?.assumptions.map(({ code }) => code)).not.toContain("planMonths");
  });

  it("judges the milestone of the year too", () => {
    const given = { ...places, milestones: [target("atLeast", "4000", { due: "2024" })] };
    const { annual } =
      verdictOn(planOf(given), yearly({ 2024: "3600" }), "2025-06-01", { scheme: schemes.yinchuan }) ?? {};
    // 3600/4000 = 90 % of the year, at the end of which 100 % of its months have passed: 10 points behind
    expect(told(annual)).toBe("slightlyBehind");
  });

  it("does not touch the rows before it: met, missed, not due, reversing", () => {
    const scheme = schemes.within15;
    expect(judged(places, "9360", { scheme })).toBe("met");
    expect(judged(places, "9000", { scheme }, "2027")).toBe("missed");
    expect(judged({ ...places, trajectory: undefined }, "3000", { scheme })).toBe("notDue");
    // 90 to 100, expected 94; 89 lies within 15 % of it, and below the start
    const rising = {
      targets: [target("atLeast", "100")],
      trajectory: linear,
      baseline: { value: "90", period: "2022" },
    };
    expect(judged(rising, "89", { scheme })).toBe("reversing");
    expect(judged(rising, "90", { scheme })).toBe("onTrack");
  });

  it("takes what satisfies the expected value as lacking nothing", () => {
    const scheme = schemes.sanya;
    expect(kept({ comparator: "about", value: "20", tolerance: "2" }, "18", { scheme })).toBe("onTrack");
    expect(kept({ comparator: "about", value: "20", tolerance: "2" }, "17", { scheme })).toBe(
      "slightlyBehind",
    );
    expect(kept({ comparator: "about", value: "20" }, "18", { scheme })).toBe("undetermined(noTolerance)");
    expect(kept({ value: "95" }, "94.96", { scheme, roundedComparison: true })).toBe("onTrack");
    expect(kept({ value: "95" }, "94.96", { scheme })).toBe("slightlyBehind");
  });

  it("takes a limit that is only equalled as lacking a hair", () => {
    for (const scheme of [schemes.sanya, schemes.standard]) {
      expect(kept({ comparator: "moreThan", value: "95" }, "95", { scheme })).toBe("slightlyBehind");
      expect(kept({ comparator: "moreThan", value: "95" }, "95.01", { scheme })).toBe("onTrack");
    }
    expect(kept({ comparator: "moreThan", value: "95" }, "95", { scheme: schemes.within15 })).toBe("onTrack");
  });

  it("mirrors where lower is better, and takes any excess over 0 as infinite", () => {
    const scheme = schemes.tianjin;
    expect(kept({ comparator: "atMost", value: "10" }, "13", { scheme })).toBe("slightlyBehind");
    expect(kept({ comparator: "atMost", value: "10" }, "13.01", { scheme })).toBe("offTrack");
    expect(kept({ comparator: "atMost", value: "0" }, "0", { scheme })).toBe("onTrack");
    expect(kept({ comparator: "atMost", value: "0" }, "0.01", { scheme })).toBe("offTrack");
  });

  it("that goes by time progress says nothing of what does not count up from 0", () => {
    const outside = "undetermined(outsideScheme)";
    expect(kept({ value: "22" }, "23", { scheme: schemes.wuhan })).toBe(outside);
    expect(judged({ ...places, unitOfMeasure: "%" }, "9000", { scheme: schemes.wuhan })).toBe(outside);
    const started = { ...places, baseline: { value: "100", period: "2022" } };
    expect(judged(started, "9000", { scheme: schemes.wuhan })).toBe(outside);
    const falling = {
      targets: [target("atMost", "10")],
      trajectory: linear,
      baseline: { value: "50", period: "2022" },
    };
    expect(judged(falling, "20", { scheme: schemes.wuhan })).toBe(outside);
  });

  it("keeps what the library adds to attainment when its bound is moved", () => {
    const [green, yellow, red] = schemes.standard.bands as readonly [
      Scheme["bands"][number],
      Scheme["bands"][number],
      Scheme["bands"][number],
    ];
    const scheme: Scheme = {
      ...schemes.standard,
      id: "own",
      bands: [green, { ...yellow, from: "0.9" }, { ...red, to: "0.9" }],
    };
    // 20 kept, 17.9 is 0.895 of it
    expect(kept({ value: "20" }, "17.9", { scheme })).toBe("offTrack");
    expect(kept({ value: "20" }, "17.9", {})).toBe("slightlyBehind");
    // 95 kept, 89.9 is 0.946 of it and 5.1 points off
    expect(kept({ value: "95" }, "89.9", { scheme })).toBe("offTrack");
    expect(kept({ value: "95" }, "90", { scheme })).toBe("slightlyBehind");
  });
});

describe("laws of schemes", () => {
  const tenths = fc
    .integer({ min: -400, max: 400 })
    .map((n) => (n / 10).toFixed(1).replace(/^-0\.0$/, "0.0"));
  const situations = fc.record({
    comparator: fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan", "about", "equalTo"),
    tolerance: fc.option(fc.constantFrom("0.5", "3"), { nil: undefined }),
    baseline: fc.option(tenths, { nil: undefined }),
    aim: tenths,
    milestone: fc.option(tenths, { nil: undefined }),
    materiality: fc.constantFrom("0", "0.1", "2"),
    unitOfMeasure: fc.constantFrom("%", "个"),
    kind: fc.constantFrom("linear", "even", "step", "none"),
    holds: fc.constantFrom("byDue", "everyPeriod"),
    year: fc.integer({ min: 2023, max: 2027 }),
    value: tenths,
  } as const);
  type Situation = typeof situations extends fc.Arbitrary<infer S> ? S : never;

  function verdict(of: Situation, options: JudgeOptions) {
    const { comparator, tolerance, baseline, aim, milestone, materiality, unitOfMeasure, kind, holds, year } =
      of;
    const given: Given = {
      targets: [target(comparator, aim, { holds, ...(comparator === "about" && { tolerance }) })],
      milestones: milestone === undefined ? [] : [target(comparator, milestone, { due: "2025", tolerance })],
      trajectory: { kind, stated: true },
      materiality,
      unitOfMeasure,
      direction: "up",
      ...(baseline !== undefined && { baseline: { value: baseline, period: "2022" } }),
    };
    return verdictOn(planOf(given), yearly({ [year]: of.value }), `${year + 1}-06-01`, options);
  }

  /** A verdict without the names of the bands that decided. */
  function withoutBands(of: Verdict | undefined) {
    const strip = ({ band, ...rest }: Horizon) => rest;
    return of && { ...of, final: strip(of.final), ...(of.annual && { annual: strip(of.annual) }) };
  }

  it("the standard scheme is the default, written as data: it only names its bands", () => {
    fc.assert(
      fc.property(situations, (of) => {
        expect(withoutBands(verdict(of, { scheme: schemes.standard }))).toEqual(verdict(of, {}));
      }),
      { numRuns: 1000 },
    );
  });

  it("a second opinion changes nothing else, and the standard one agrees with what it judges itself", () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...Object.values(schemes)), (of, scheme) => {
        const { opinions, ...rest } = verdict(of, { scheme, opinions: Object.values(schemes) }) ?? {};
        expect(rest).toEqual(verdict(of, { scheme }));
        expect(opinions?.map((one) => "scheme" in one && one.scheme)).toEqual(Object.keys(schemes));
        const own = opinions?.find((one) => "scheme" in one && one.scheme === scheme.id);
        const { status, band } = verdict(of, { scheme })?.final ?? {};
        const isBand = status === "onTrack" || status === "slightlyBehind" || status === "offTrack";
        expect(band !== undefined).toBe(isBand);
        if (isBand) expect(own).toMatchObject({ status, agrees: true, band: band?.name });
      }),
      { numRuns: 500 },
    );
  });
});
