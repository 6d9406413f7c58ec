import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import { type Horizon, type Status, schemes, type Verdict } from "../../src/judge/index.js";
import { explain } from "../../src/locale/index.js";
import type { DataElement, Observation, Plan, Target } from "../../src/model/index.js";
import { type Given, planOf, target, yearly } from "../judge/support.js";
import { type Claim, enClaims, zhClaims } from "./claims.js";

// A sentence says of a value what its status says, and what the numbers in it say, in both languages.

type Sided = Pick<Target, "comparator">;
const comparators = ["atLeast", "moreThan", "atMost", "lessThan", "equalTo", "between", "about"] as const;

function senseOf(status: Status | undefined): boolean | undefined {
  if (status === "met" || status === "onTrack") return true;
  const bad: readonly (Status | undefined)[] = ["slightlyBehind", "offTrack", "reversing", "missed"];
  return bad.includes(status) ? false : undefined;
}

/** Whether lying on a side is good, where higher is better for 左右. */
function isGoodSide({ side, isTolerated }: Claim, { comparator }: Sided): boolean {
  if (comparator === "atLeast" || comparator === "moreThan") return side === "above" || side === "level";
  if (comparator === "atMost" || comparator === "lessThan") return side === "below" || side === "level";
  if (comparator === "about") return side !== "below" || isTolerated;
  return side === "level" || side === "inside";
}

/** Whether the numbers in a claim are as it says, the difference too. */
function isTrue({ side, value, against, gap }: Claim): boolean {
  const [least = Number.NaN, most = least] = against;
  if (Number.isNaN(value)) return true;
  const end = value > most ? most : least;
  const isGap = gap === undefined || Math.abs(Math.abs(value - end) - gap) < 1e-9;
  switch (side) {
    case "below":
    case "left":
      return isGap && (gap === undefined ? value <= least : value < least);
    case "above":
    case "over":
      return isGap && (gap === undefined ? value >= most : value > most);
    case "notAbove":
      return isGap && value <= least;
    case "notBelow":
      return isGap && value >= least;
    case "inside":
      return value >= least && value <= most;
    default:
      return value === least;
  }
}

function disagreements(plan: Plan, { annual, final, ...verdict }: Verdict): readonly string[] {
  const zh = explain({ ...verdict, ...(annual && { annual }), final }, { locale: "zh-CN", plan });
  const en = explain({ ...verdict, ...(annual && { annual }), final }, { locale: "en", plan });
  const wrong = (sentence: string, claims: readonly Claim[]) => {
    const isWrong = (claim: Claim) => {
      const horizon: Horizon | undefined = claim.isAnnual ? annual : final;
      if (!isTrue(claim)) return true;
      if (claim.side === "left" || claim.side === "over") return final.distance === undefined;
      const sense = senseOf(horizon?.status);
      const against = horizon?.status === "met" ? horizon.target : (horizon?.expected ?? final.target);
      const isGood = isGoodSide(claim, against);
      const isSaid = claim.isGood === undefined ? isGood : claim.isGood || claim.isTolerated;
      return isSaid !== isGood || (sense !== undefined && isGood !== sense);
    };
    return claims.filter(isWrong).map(({ clause }) => `${clause} | ${final.status} | ${sentence}`);
  };
  const missing = /(还差|多出)\d+件/.exec(zh)?.[1];
  const isExcess = ["atMost", "lessThan"].includes(final.expected?.comparator ?? final.target.comparator);
  const isMiscounted = missing !== undefined && (missing === "多出") !== isExcess;
  const isManyWrong = /too (?:few|many)/.test(en) && en.includes("too many") !== isExcess;
  return [
    ...wrong(zh, zhClaims(zh)),
    ...wrong(en, enClaims(en)),
    ...(isMiscounted ? [zh] : []),
    ...(isManyWrong ? [en] : []),
  ];
}

function said(plan: Plan, rows: readonly Observation[], asOf: string, options = {}): readonly string[] {
  return assess(plan, rows, { asOf, ...options }).verdicts.flatMap((one) => disagreements(plan, one));
}

/** Decimal text of so many hundredths, with up to two decimals. */
const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => String(n / 100));
const tenths = fc.integer({ min: 0, max: 1000 }).map((n) => String(n / 10));
const whole = fc.integer({ min: 0, max: 100 }).map(String);
const mark = fc.record({
  comparator: fc.constantFrom(...comparators),
  value: fc.oneof(whole, tenths),
  width: fc.integer({ min: 1, max: 20 }),
  tolerance: fc.option(fc.constantFrom("0.5", "1", "2", "5"), { nil: undefined }),
});

function threshold(of: typeof mark extends fc.Arbitrary<infer M> ? M : never, more: Partial<Target>): Target {
  const { comparator, value, width, tolerance } = of;
  return target(comparator, value, {
    ...(comparator === "between" && { upper: String(Math.round(10 * Number(value) + 10 * width) / 10) }),
    ...(comparator === "about" && tolerance !== undefined && { tolerance }),
    ...more,
  });
}

const holds = fc.constantFrom("byDue", "everyPeriod");

describe("a sentence agrees with its status and its numbers", () => {
  /** A value near a number or anywhere. */
  const near = fc.oneof(
    hundredths.map((value) => () => value),
    fc
      .constantFrom(-0.51, -0.5, -0.49, -0.04, -0.0001, 0, 0.0001, 0.04, 0.49, 0.5, 0.51)
      .map((off) => (aim: string) => String(Math.round(10_000 * (Number(aim) + off)) / 10_000)),
  );

  it("for figures of years, by any comparator, with milestones and paths, in full or rounded, by a scheme or without", () => {
    const situation = fc.record({
      aim: mark,
      milestone: fc.option(mark, { nil: undefined }),
      holds,
      kind: fc.constantFrom("linear", "even", "step", "compound", "none"),
      baseline: fc.option(tenths, { nil: undefined }),
      decimals: fc.option(fc.constantFrom(0, 1, 2), { nil: undefined }),
      year: fc.constantFrom(2023, 2024, 2025, 2027),
      value: near,
      isRounded: fc.boolean(),
      isNearMilestone: fc.boolean(),
      // Those whose bands part where the comparison does.
      scheme: fc.constantFrom(undefined, schemes.standard, schemes.sanya),
    });
    fc.assert(
      fc.property(situation, (of) => {
        const { aim, milestone, kind, baseline, decimals, year, isRounded, isNearMilestone, scheme } = of;
        const given: Given = {
          targets: [threshold(aim, { holds: of.holds })],
          ...(milestone && {
            milestones: [threshold({ ...milestone, comparator: aim.comparator }, { due: String(year) })],
          }),
          trajectory: { kind, stated: true },
          ...(baseline !== undefined && { baseline: { value: baseline, period: "2022" } }),
          decimals,
          direction: "up",
        };
        const value = of.value((isNearMilestone && milestone ? milestone : aim).value);
        // Each limit is rounded to in its own digits: a year and the whole way are told apart by full values alone.
        const options =
          isRounded && milestone === undefined ? { scheme, roundedComparison: true } : { scheme };
        expect(said(planOf(given), yearly({ [year]: value }), `${year + 1}-06-01`, options)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  const counted = (id: string, more: Partial<DataElement>): DataElement => ({
    id,
    name: { zh: id },
    unitOfMeasure: "件",
    timing: "overPeriod",
    calendar: "calendar",
    ...more,
  });

  it("for years to date", () => {
    const situation = fc.record({
      // Of 左右 the verdict alone knows the bad side, and it gives no distance from the sum of a later year.
      aim: mark.filter(({ comparator }) => comparator !== "about"),
      due: fc.constantFrom("2024", "2027"),
      holds,
      kind: fc.constantFrom("timeProgress", "linear", "none"),
      month: fc.integer({ min: 2, max: 11 }),
      value: whole,
    });
    const elements = [counted("done", { accumulation: "yearToDate" })];
    fc.assert(
      fc.property(situation, ({ aim, due, kind, month, value, holds: how }) => {
        const plan = planOf(
          {
            targets: [threshold(aim, { due, holds: how })],
            trajectory: { kind, stated: true },
            unitOfMeasure: "件",
            frequency: "month",
            formula: "done",
            direction: "up",
          },
          { elements },
        );
        const period = `2024-01..${String(month).padStart(2, "0")}`;
        const reportedOn = `2024-${String(month + 1).padStart(2, "0")}-05`;
        const rows = [{ of: "done", place: "999999", period, value, reportedOn }];
        expect(said(plan, rows, reportedOn)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("for ratios of counts", () => {
    const situation = fc.record({
      aim: mark,
      holds,
      done: fc.integer({ min: 0, max: 40 }),
      all: fc.constantFrom(3, 7, 20, 40),
      year: fc.constantFrom(2024, 2027),
    });
    const elements = ["done", "all"].map((id) => counted(id, { timing: "snapshot", whole: true }));
    fc.assert(
      fc.property(situation, ({ aim, holds: how, done, all, year }) => {
        const plan = planOf(
          { targets: [threshold(aim, { holds: how })], formula: "100 * done / all", direction: "up" },
          { elements },
        );
        const rows = Object.entries({ done: Math.min(done, all), all }).map(([of, count]) => ({
          of,
          place: "999999",
          period: String(year),
          value: String(count),
          reportedOn: `${year + 1}-03-01`,
        }));
        expect(said(plan, rows, `${year + 1}-06-01`)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
