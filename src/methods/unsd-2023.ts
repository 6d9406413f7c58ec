import type {
  MethodPoint,
  MethodQuestion,
  MethodReason,
  MethodRefusal,
  MethodResult,
} from "../judge/index.js";
import {
  compare,
  equals,
  fromInteger,
  isFault,
  isZero,
  multiply,
  type Quantity,
  type Rational,
  sign,
  subtract,
} from "../number/index.js";
import { baseAround } from "./base-year.js";
import { type Categories, type Category, type Undirected, undirected } from "./category.js";
import { decimal } from "./decimal.js";
import { carriedForward, growthRate } from "./growth.js";
import { type MethodOf, methodOf, refused } from "./method-of.js";
import { type RatePoints, ratePoints } from "./rate-points.js";
import { requiredRatio } from "./required-ratio.js";
import { type DatedValue, dated, told } from "./written.js";

/** The categories of {@link unsd2023}. */
export type Unsd2023Category = "on_track" | "fair" | "stagnation";

/** What {@link unsd2023} finds. Its `value` is the growth rate, turned for the better, or the share of the required change. */
export interface Unsd2023Result extends Omit<MethodResult, keyof Category>, Undirected<Unsd2023Category> {
  /** The score. */
  readonly score: 1 | 2 | 3;
  /** Whether the latest value meets the target. */
  readonly achieved: boolean;
  /** The growth rate achieved a year, below 0 where the size of the values falls. */
  readonly growth?: Quantity;
  /** The value to be expected in the target's year at that rate. */
  readonly projected?: Quantity;
  /** The figure from which progress counts. */
  readonly base: DatedValue;
  /** The latest figure. */
  readonly latest: DatedValue;
}

const categories: Categories<Unsd2023Category> = {
  on_track: { label: { zh: "已达到或按期", en: "Target met or on track" }, status: "onTrack" },
  fair: {
    label: { zh: "进展尚可,须加快", en: "Fair progress, but acceleration needed" },
    status: "slightlyBehind",
  },
  stagnation: { label: { zh: "停滞或倒退", en: "Stagnation or regression" }, status: "offTrack" },
};

const scores = { on_track: 3, fair: 2, stagnation: 1 } as const;

/**
 * The score of the SDG Progress Chart 2023 of the United Nations Statistics Division, in the wording in which the Basque
 * statistical office cites its technical note.
 *
 * With a target T due in year Y the value is carried forward at the growth rate so far, `v_Y = v_t (1 + CAGR)^(Y − t)`, and
 * the share of the required change follows, `(v_Y − v_b) / (T − v_b)`: from 0.95 on score 3, from 0.10 score 2, below it 1.
 * Without a target the growth rate, turned so that above 0 is for the better: from 2 % on 3, from 0.5 % 2, below it 1.
 *
 * Edges: the latest value at the target, or for a percentage within one point of a target of 0 or 100 (`isPercentage`), is
 * score 3 whatever the trend. A missing base year is the first one after it, or else the last before. A baseline better
 * than the target that falls back towards it counts as progress: `baselineBeyondTarget`, and without `status` where the
 * target is not met. A target of 0 is no trouble. Past the target's year only the figures up to it count (exception 5).
 * Refused: `baselineZero`, `signChange` between baseline and latest value, `maintain`, `targetYearPast` where every figure
 * is later, `tooFewPoints` for fewer than two years, though the target be met (exception 6), `duplicateYears`,
 * `everyPeriod`, `interval`, `tooFine`.
 *
 * Source: SDG Progress Chart 2023, Technical Note, as cited by EUSTAT-DES/site at commit 10f3c70, https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf
 *
 * @param series years with values, in any order; what is `null` is a gap
 * @param question direction, target and its year, base year (2015 and 2030 in the chart)
 * @throws TypeError or RangeError when the question makes no sense
 * @example
 * const series = [{ year: 2020, value: 12 }, { year: 2023, value: 6 }];
 * const found = unsd2023(series, { direction: "down", target: 0, targetYear: 2025 });
 * found.ok && [found.score, found.value?.value.slice(0, 6)] // => [2, "0.6850"]
 */
export const unsd2023: MethodOf<Unsd2023Result> = /* @__PURE__ */ methodOf(
  {
    id: "unsd-progress-chart-2023",
    version: "2023",
    title: { zh: "联合国统计司进展图2023", en: "UNSD Progress Chart 2023" },
    view: "rate",
    source: {
      document:
        "SDG Progress Chart 2023, Technical Note; EUSTAT-DES/site 10f3c70, https://unstats.un.org/sdgs/files/report/2023/Progress_Chart_Technical_Note_2023.pdf",
      section: "_pages/en/metodologia.md",
      words:
        "≥ 0.95: 3; 0.10 ≤ … < 0.95: 2; < 0.10: 1. Sin objetivo: ≥ 0.02: 3; 0.005 ≤ … < 0.02: 2; < 0.005: 1",
    },
  },
  scored,
);

function scored(series: Iterable<MethodPoint>, question: MethodQuestion): Unsd2023Result | MethodRefusal {
  const points = ratePoints(series, question, baseAround, true);
  if ("ok" in points) return points;
  const { asked, base, latest } = points;
  const { goal, way } = asked;
  if (latest.year <= base.year) return refused("tooFewPoints");
  const reason = refusalOf(points);
  const achieved = isMet(points, question.isPercentage === true);
  if (reason !== undefined && !achieved) return refused(reason);
  const growth = reason === undefined ? growthRate(base, latest) : undefined;
  const projected = goal && reason === undefined ? carriedForward(base, latest, goal.year) : undefined;
  const change = goal && subtract(goal.value, base.value);
  const turn = fromInteger(sign(base.value) < 0 ? -way : way);
  const value =
    projected && change
      ? requiredRatio(subtract(projected, base.value), change, latest.value)
      : growth && multiply(growth, turn);
  if (!achieved && (value === undefined || isFault(value)))
    return refused(value === "tooFine" ? value : "notComputable");
  const number = value === undefined || isFault(value) ? undefined : value;
  const says = achieved || number === undefined ? "on_track" : categoryOf(number, goal !== undefined);
  const isBeyond = goal !== undefined && compare(base.value, goal.value) * way > 0;
  return {
    ok: true,
    ...undirected({ says, ...categories[says] }, achieved || !isBeyond),
    score: scores[says],
    achieved,
    ...told({ value: number, ratio: goal && number, growth, projected }),
    base: dated(base),
    latest: dated(latest),
    cautions: isBeyond ? ["baselineBeyondTarget"] : [],
  };
}

function isMet({ asked: { goal, way }, latest }: RatePoints, isPercentage: boolean): boolean {
  if (goal === undefined) return false;
  if (compare(latest.value, goal.value) * way >= 0) return true;
  if (!isPercentage || !["0", "100"].some((end) => equals(goal.value, decimal(end)))) return false;
  const left = multiply(subtract(goal.value, latest.value), fromInteger(way));
  return !isFault(left) && compare(left, fromInteger(1)) <= 0;
}

function refusalOf({ asked: { goal }, base, latest }: RatePoints): MethodReason | undefined {
  if (isZero(base.value)) return "baselineZero";
  if (sign(base.value) * sign(latest.value) < 0) return "signChange";
  return goal && equals(base.value, goal.value) ? "maintain" : undefined;
}

function categoryOf(value: Rational, hasTarget: boolean): Unsd2023Category {
  if (compare(value, decimal(hasTarget ? "0.95" : "0.02")) >= 0) return "on_track";
  return compare(value, decimal(hasTarget ? "0.1" : "0.005")) >= 0 ? "fair" : "stagnation";
}
