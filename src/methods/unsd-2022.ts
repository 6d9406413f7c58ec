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
} from "../number/index.js";
import { baseFrom } from "./base-year.js";
import { type Categories, type Category, type Undirected, undirected } from "./category.js";
import { decimal } from "./decimal.js";
import { growthRate } from "./growth.js";
import { type MethodOf, methodOf, refused } from "./method-of.js";
import { type RatePoints, ratePoints } from "./rate-points.js";
import { requiredRatio } from "./required-ratio.js";
import { type DatedValue, dated, told } from "./written.js";

/** The categories of {@link unsd2022}. */
export type Unsd2022Category = "substantial" | "fair" | "limited" | "deterioration";

/** What {@link unsd2022} finds. Its `value` is the growth rate, turned for the better, or its ratio to the required one. */
export interface Unsd2022Result extends Omit<MethodResult, keyof Category>, Undirected<Unsd2022Category> {
  /** The growth rate achieved a year, below 0 where the size of the values falls. */
  readonly growth?: Quantity;
  /** The growth rate that the target requires a year. */
  readonly required?: Quantity;
  /** The figure from which progress counts. */
  readonly base: DatedValue;
  /** The latest figure. */
  readonly latest: DatedValue;
}

const categories: Categories<Unsd2022Category> = {
  substantial: { label: { zh: "进展显著或按期", en: "Substantial progress/ on track" }, status: "onTrack" },
  fair: {
    label: { zh: "进展尚可,须加快", en: "Fair progress but acceleration needed" },
    status: "slightlyBehind",
  },
  limited: { label: { zh: "进展有限或没有进展", en: "Limited to no progress" }, status: "offTrack" },
  deterioration: { label: { zh: "恶化", en: "Deterioration" }, status: "offTrack" },
};

/**
 * The trend of the SDG Progress Chart 2022 of the United Nations Statistics Division.
 *
 * With a target T due in year Y the ratio of two compound annual growth rates, `CAGR(v_b → v_t) / CAGR(v_b → T)`: above 0.95
 * substantial progress, from 0.5 on fair progress, from −0.1 on limited to no progress, below it deterioration. Without one
 * the growth rate, turned so that above 0 is for the better: above 1 % substantial, above 0.5 % fair, from −1 % on limited,
 * below it deterioration.
 *
 * Edges: the rule knows neither a target reached nor a direction when there is a target: a baseline better than the target
 * that falls back towards it counts as progress, and one that gets better still as deterioration. Such an answer says so
 * (`baselineBeyondTarget`) and has no `status`. The direction counts
 * always without a target: the published program drops the sign of the rate there, and calls any large fall on track.
 * Refused: `baselineZero`, `targetZero`, `signChange`, `maintain` (no rate is required), `targetYearPast`, `tooFewPoints`,
 * `duplicateYears`, `everyPeriod`, `interval`, `tooFine`.
 *
 * Source: SDG Progress Chart 2022, Technical Note; as programmed in cwtravisyip/unsd_global_database at commit 74c8289, https://github.com/cwtravisyip/unsd_global_database/blob/74c8289/int_func.py
 *
 * @param series years with values, in any order; what is `null` is a gap
 * @param question direction, target and its year, base year (2015 and 2030 in the chart)
 * @throws TypeError or RangeError when the question makes no sense
 * @example
 * const series = [{ year: 2015, value: 63 }, { year: 2020, value: 69 }];
 * const found = unsd2022(series, { direction: "up", target: 100, targetYear: 2030 });
 * found.ok && [found.label.en, found.value?.value.slice(0, 7)] // => ["Fair progress but acceleration needed", "0.58695"]
 */
export const unsd2022: MethodOf<Unsd2022Result> = /* @__PURE__ */ methodOf(
  {
    id: "unsd-progress-chart-2022",
    version: "2022",
    title: { zh: "联合国统计司进展图2022", en: "UNSD Progress Chart 2022" },
    view: "rate",
    source: {
      document:
        "Sustainable Development Goals Progress Chart 2022, Technical Note; cwtravisyip/unsd_global_database 74c8289, https://github.com/cwtravisyip/unsd_global_database/blob/74c8289/int_func.py",
      section: "II; as programmed in cwtravisyip/unsd_global_database, int_func.py",
      words: "> 0.95, ≥ 0.5, ≥ −0.1; without a numerical target > 1 %, > 0.5 %, ≥ −1 %",
    },
  },
  trended,
);

function trended(series: Iterable<MethodPoint>, question: MethodQuestion): Unsd2022Result | MethodRefusal {
  const points = ratePoints(series, question, baseFrom);
  if ("ok" in points) return points;
  const reason = refusalOf(points);
  if (reason !== undefined) return refused(reason);
  const { asked, base, latest } = points;
  const { goal, way } = asked;
  const growth = growthRate(base, latest);
  const required = goal && growthRate(base, goal);
  const turn = sign(base.value) < 0 ? -way : way;
  const value =
    required === undefined ? multiply(growth, fromInteger(turn)) : requiredRatio(growth, required);
  if (value === "tooFine") return refused(value);
  if (isFault(value)) return refused("notComputable");
  const says = categoryOf(value, goal !== undefined);
  const isBeyond = goal !== undefined && compare(base.value, goal.value) * way > 0;
  return {
    ok: true,
    ...undirected({ says, ...categories[says] }, !isBeyond),
    ...told({ value, ratio: goal && value, growth, required }),
    base: dated(base),
    latest: dated(latest),
    cautions: isBeyond ? ["baselineBeyondTarget"] : [],
  };
}

function refusalOf({ asked: { goal }, base, latest }: RatePoints): MethodReason | undefined {
  if (latest.year <= base.year) return "tooFewPoints";
  if (goal && latest.year > goal.year) return "targetYearPast";
  if (isZero(base.value)) return "baselineZero";
  const side = sign(base.value);
  if (side * sign(latest.value) < 0 || (goal && side * sign(goal.value) < 0)) return "signChange";
  if (goal && isZero(goal.value)) return "targetZero";
  return goal && equals(base.value, goal.value) ? "maintain" : undefined;
}

function categoryOf(value: Rational, hasTarget: boolean): Unsd2022Category {
  const above = (text: string) => compare(value, decimal(text));
  if (above(hasTarget ? "0.95" : "0.01") > 0) return "substantial";
  if (hasTarget ? above("0.5") >= 0 : above("0.005") > 0) return "fair";
  return above(hasTarget ? "-0.1" : "-0.01") >= 0 ? "limited" : "deterioration";
}
