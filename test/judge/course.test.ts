import { describe, expect, it } from "vitest";
import type { JudgeOptions } from "../../src/judge/index.js";
import type { Plan } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

const linear = { kind: "linear", stated: true } as const;
const baseline = { value: "50", period: "2022" } as const;
/** From 50 to 100 in five years: 10 a year. */
const rising: Given = { targets: [target("atLeast", "100")], trajectory: linear, baseline };

/** What is expected of the newest year, and where it comes from. */
function expectedOf(
  given: Given,
  values: Readonly<Record<string, string>>,
  options: JudgeOptions = {},
  more: Partial<Plan> = {},
) {
  const asOf = `${Number(Object.keys(values).at(-1)) + 1}-06-01`;
  const { final } = verdictOn(planOf(given, more), yearly(values), asOf, options) ?? {};
  const { value, basis, path } = final?.expected ?? {};
  return [value?.fraction ?? value?.value, basis, path];
}

describe("what is expected between official numbers", () => {
  const at = (due: string, value: string, more = {}) => target("atLeast", value, { due, ...more });

  it("runs from the milestone passed to the next one, in whatever order they stand", () => {
    // 50 … 56 in 2023, 80 in 2025: halfway in 2024 (56 + 80) / 2; after it (80 + 100) / 2.
    const marks = [at("2025", "80"), at("2023", "56")];
    for (const milestones of [marks, [...marks].reverse()]) {
      expect(expectedOf({ ...rising, milestones }, { 2024: "40" })).toEqual(["68", "declared", "linear"]);
      expect(expectedOf({ ...rising, milestones }, { 2026: "40" })).toEqual(["90", "declared", "linear"]);
      expect(expectedOf({ ...rising, milestones }, { 2025: "40" })).toEqual(["80", "official", undefined]);
    }
  });

  it("passes over the milestones of others", () => {
    const more = { places: [{ id: "east", name: { zh: "东镇" } }] };
    const milestones = [at("2025", "95", { places: ["east"] })];
    expect(expectedOf({ ...rising, milestones }, { 2024: "40" }, {}, more)).toEqual([
      "70",
      "declared",
      "linear",
    ]);
    expect(expectedOf({ ...rising, milestones }, { 2025: "40" }, {}, more)[0]).toBe("80");
  });

  it("starts for a town nowhere: the baseline is that of the county", () => {
    const plan = planOf(
      { ...rising, targets: [target("atLeast", "100", { places: "every" })] },
      { places: [{ id: "east", name: { zh: "东镇" } }] },
    );
    const rows = yearly({ 2024: "60" }).map((row) => ({ ...row, place: "east" }));
    const { final } = verdictOn(plan, rows, "2025-06-01", {}, "east") ?? {};
    expect([told(final), final?.expected]).toEqual(["undetermined(noBaseline)", undefined]);
  });

  it("is as the next number is, on the way: at least, at most, about", () => {
    const held = (given: Given) => {
      const { final } = verdictOn(planOf(given), yearly({ 2024: "60" }), "2025-06-01") ?? {};
      return [told(final), final?.expected?.comparator, final?.expected?.value.value];
    };
    expect(held({ ...rising, targets: [target("moreThan", "100")] })).toEqual(["offTrack", "atLeast", "70"]);
    // From 100 down to 50: 80 after two of five years.
    const falling = { trajectory: linear, baseline: { value: "100", period: "2022" } } as const;
    expect(held({ ...falling, targets: [target("lessThan", "50")] })).toEqual(["onTrack", "atMost", "80"]);
    const about = { ...rising, direction: "up" } as const;
    expect(held({ ...about, targets: [target("about", "100", { tolerance: "10" })] })).toEqual([
      "onTrack",
      "about",
      "70",
    ]);
    expect(held({ ...about, targets: [target("about", "100", { tolerance: "9" })] })[0]).toBe("offTrack");
    expect(held({ ...about, targets: [target("about", "100")] })[0]).toBe("undetermined(noTolerance)");
  });

  it("asks on the way to a range for its nearer end alone", () => {
    const held = (given: Given, year: string, value: string) => {
      const asOf = `${Number(year) + 1}-06-01`;
      const { final } = verdictOn(planOf(given), yearly({ [year]: value }), asOf) ?? {};
      const { comparator, value: number, upper } = final?.expected ?? {};
      return [told(final), comparator, number?.fraction ?? number?.value, upper];
    };
    // 60 in 2022, 70 to 80 in 2025: 60 + 10 × 2/3 in 2024, and more is as good.
    const up: Given = {
      ...rising,
      baseline: { value: "60", period: "2022" },
      milestones: [at("2025", "70", { comparator: "between", upper: "80" })],
    };
    for (const value of ["67", "75", "81", "89", "99"])
      expect(held(up, "2024", value)).toEqual(["onTrack", "atLeast", "200/3", undefined]);
    expect(held(up, "2024", "66")[0]).toBe("slightlyBehind");
    // After it, halfway from 70 to 100.
    expect(held(up, "2026", "85").slice(0, 3)).toEqual(["onTrack", "atLeast", "85"]);
    // In its own year the range is what the document says.
    expect(held(up, "2025", "81")[0]).toBe("slightlyBehind");
    // 60 in 2022, 30 to 40 in 2025: 60 - 20 × 2/3 in 2024; after it, halfway from 40 to 20.
    const down: Given = {
      ...up,
      targets: [target("atMost", "20")],
      milestones: [at("2025", "30", { comparator: "between", upper: "40" })],
    };
    expect(held(down, "2024", "46")).toEqual(["onTrack", "atMost", "140/3", undefined]);
    expect(held(down, "2024", "25")[0]).toBe("onTrack");
    expect(held(down, "2026", "30").slice(0, 3)).toEqual(["onTrack", "atMost", "30"]);
  });

  it("is nothing for a range, which is no number to go to", () => {
    const range = { ...rising, targets: [target("between", "90", { upper: "100" })] };
    expect(expectedOf(range, { 2024: "60" })).toEqual([undefined, undefined, undefined]);
  });
});

describe("a path that the plan leaves open", () => {
  const none: Given = { ...rising, trajectory: { kind: "none", stated: true } };

  it("asks nothing, unless the host assumes one", () => {
    expect(expectedOf(none, { 2024: "60" })).toEqual([undefined, undefined, undefined]);
    expect(expectedOf(none, { 2024: "60" }, { assume: { path: "linear" } })).toEqual([
      "70",
      "assumed",
      "linear",
    ]);
    expect(expectedOf(none, { 2024: "60" }, { assume: {} })).toEqual([undefined, undefined, undefined]);
  });

  it("and one that it declares is not set aside", () => {
    expect(expectedOf(rising, { 2024: "60" }, { assume: { path: "step" } })).toEqual([
      "70",
      "declared",
      "linear",
    ]);
  });
});

describe("a path within the year", () => {
  const monthly = (values: Readonly<Record<string, string>>, due = "2024") => {
    const plan = planOf({
      targets: [target("atLeast", "60", { due })],
      trajectory: { kind: "timeProgress", stated: true },
      frequency: "month",
      lagDays: 15,
    });
    const rows = Object.entries(values).map(([period, value]) => ({
      of: "x",
      place: "999999",
      period,
      value,
    }));
    const [last = ""] = Object.keys(values);
    // Known on the last day of the month.
    const { final } = verdictOn(plan, rows, `${last}-31`.replace("11-31", "11-30")) ?? {};
    return [told(final), final?.expected?.value.value];
  };

  it("asks its twelfth for every month that is over", () => {
    // 60 in a year are 5 a month.
    expect(monthly({ "2024-01": "5" })).toEqual(["onTrack", "5"]);
    expect(monthly({ "2024-11": "54" })).toEqual(["slightlyBehind", "55"]);
  });

  it("asks nothing before its year begins", () => {
    expect(monthly({ "2023-12": "5" })).toEqual(["notDue", undefined]);
    expect(monthly({ "2023-12": "5" }, "2025")).toEqual(["notDue", undefined]);
  });
});

describe("a path that was revised", () => {
  const revision = {
    issued: "2025-06-01",
    effective: "2025",
    document: "调整文件(虚构)",
    reason: "出生人口减少",
    targets: [target("atLeast", "6000")],
  } as const;
  const revised = (values: Readonly<Record<string, string>>, change = {}, given: Partial<Given> = {}) =>
    expectedOf(
      {
        targets: [target("atLeast", "9000")],
        trajectory: { kind: "even", stated: true },
        unitOfMeasure: "个",
        ...given,
        revisions: [{ ...revision, ...change }],
      },
      values,
    )[0];

  it("runs on from the last value before it", () => {
    // 3000 at the end of 2024, then a third of the 3000 that are left: 4000. From 0 it would be 6000 × 3/5.
    expect(revised({ 2024: "3000", 2025: "100" })).toBe("4000");
    expect(revised({ 2024: "3000", 2025: "100" }, { pathFrom: "start" })).toBe("3600");
  });

  it("and from nowhere where that is missing: an older value would ask for less", () => {
    // With 3000 in 2024 it would be 4000; from 2000 in 2023 only 2000 + 4000 × 2/4 = 4000 as well, from 1000 only 3500.
    expect(revised({ 2023: "2000", 2025: "100" })).toBeUndefined();
    expect(revised({ 2025: "100" })).toBeUndefined();
    expect(revised({ 2025: "100" }, {}, { baseline: { value: "1000", period: "2022" } })).toBeUndefined();
  });

  it("or from the baseline, or 0, where it governs the plan from its first year", () => {
    const change = { issued: "2023-01-01", effective: "2023" };
    expect(revised({ 2025: "100" }, change)).toBe("3600");
    // From 1000 in 2022: 1000 + 5000 × 3/5.
    expect(revised({ 2025: "100" }, change, { baseline: { value: "1000", period: "2022" } })).toBe("4000");
  });

  it("may set milestones of its own, and drops the ones before", () => {
    const milestones = [target("atLeast", "5000", { due: "2025" })];
    expect(revised({ 2024: "3000", 2025: "100" }, {}, { milestones })).toBe("4000");
    expect(revised({ 2024: "3000", 2025: "100" }, { milestones })).toBe("5000");
  });

  it("of two revisions the later one counts, where it reaches", () => {
    const later = { ...revision, issued: "2026-02-01", targets: [target("atLeast", "4500")] };
    const plan = (second: object) =>
      planOf({
        targets: [target("atLeast", "9000")],
        trajectory: { kind: "even", stated: true },
        unitOfMeasure: "个",
        revisions: [revision, { ...later, ...second }],
      });
    const rows = yearly({ 2024: "3000", 2025: "100" });
    const said = (second: object, asOf = "2026-06-01") => {
      const { final } = verdictOn(plan(second), rows, asOf) ?? {};
      return [final?.expected?.value.value, final?.superseded?.target.value];
    };
    // From 3000: + 1500/3.
    expect(said({})).toEqual(["3500", "6000"]);
    expect(said({ effective: "2026" })).toEqual(["4000", "9000"]);
    expect(said({ issued: "2026-06-02" })).toEqual(["4000", "9000"]);
  });
});

describe("rounded comparison", () => {
  const rounded = (value: string, roundedComparison: JudgeOptions["roundedComparison"], aim = "95") =>
    told(
      verdictOn(planOf({ targets: [target("atLeast", aim)] }), yearly({ 2027: value }), "2028-06-01", {
        roundedComparison,
      })?.final,
    );

  it("goes by the digits of the threshold, and by the way of rounding that was asked", () => {
    expect(rounded("94.5", true)).toBe("met");
    expect(rounded("94.5", "halfUp")).toBe("met");
    // Half to even: 94.
    expect(rounded("94.5", "halfEven")).toBe("missed");
    expect(rounded("94.5", false)).toBe("missed");
    expect(rounded("94.5", undefined)).toBe("missed");
    expect(rounded("94.96", true, "95.0")).toBe("met");
    expect(rounded("94.94", true, "95.0")).toBe("missed");
    expect(rounded("94.996", true, "95.00")).toBe("met");
    expect(rounded("94.96", true, "95.00")).toBe("missed");
  });

  it("goes by each limit's own digits: of a milestone, of 20 less 0.5, of what has to be exceeded", () => {
    const on = (given: Given, year: string, value: string) => {
      const asOf = `${Number(year) + 1}-06-01`;
      const options = { roundedComparison: true };
      const { final, annual } = verdictOn(planOf(given), yearly({ [year]: value }), asOf, options) ?? {};
      return [told(final), told(annual)];
    };
    const milestones = [target("atLeast", "76", { due: "2024" })];
    const official: Given = { targets: [target("atLeast", "95.00")], milestones };
    // 75.6 is 76 by the milestone's digits, and not by those of 95.00.
    expect(on(official, "2024", "75.6")).toEqual(["onTrack", "met"]);
    expect(on(official, "2024", "75.4")[1]).not.toBe("met");
    const about: Given = { targets: [target("about", "20", { tolerance: "0.5" })], direction: "up" };
    // 20 - 0.5 = 19.5: 19.46 is 19.5, and 19.44 is 19.4.
    expect(on(about, "2027", "19.46")[0]).toBe("met");
    expect(on(about, "2027", "19.44")[0]).toBe("missed");
    const strict: Given = { targets: [target("moreThan", "5.55")] };
    // 5.554 is 5.55, which is not more than 5.55; 5.556 is 5.56.
    expect([on(strict, "2027", "5.554")[0], on(strict, "2027", "5.556")[0]]).toEqual(["missed", "met"]);
    const path: Given = { targets: [target("atLeast", "95")], trajectory: linear };
    const from = { ...path, baseline: { value: "80.6667", period: "2022" } };
    // 86.45 lies above 86.4000; 86.39994 is 86.3999.
    expect(on(from, "2024", "86.45")[0]).toBe("onTrack");
    expect(on(from, "2024", "86.39994")[0]).toBe("slightlyBehind");
  });

  it("decides whether a limit is satisfied, and not how far a value has fallen", () => {
    // 80.45 is 80 by the digits of 95, and still no worse than the start at 80.4.
    const given: Given = {
      targets: [target("atLeast", "95", { holds: "everyPeriod" })],
      baseline: { value: "80.4", period: "2022" },
    };
    const options = { roundedComparison: true };
    const { final } = verdictOn(planOf(given), yearly({ 2024: "80.45" }), "2025-06-01", options) ?? {};
    expect([told(final), final?.gap?.value]).toEqual(["offTrack", "14.55"]);
  });
});
