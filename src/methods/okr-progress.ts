import type { MethodPoint, MethodQuestion, MethodRefusal, MethodResult } from "../judge/index.js";
import {
  compare,
  divide,
  equals,
  fromInteger,
  isFault,
  maximum,
  minimum,
  multiply,
  type NumberInput,
  type Quantity,
  type Rational,
  subtract,
} from "../number/index.js";
import { baseFrom } from "./base-year.js";
import { type Categories, type Category, type Undirected, undirected } from "./category.js";
import { decimal } from "./decimal.js";
import { type MethodOf, methodOf, refused } from "./method-of.js";
import { ratePoints } from "./rate-points.js";
import { neededAt } from "./read-question.js";
import { type DatedValue, dated, told, written } from "./written.js";

/** The zones of an objective, from the worst to the best. */
export const okrZones = ["FAIL", "COMMIT", "TARGET", "STRETCH"] as const;
/** One of {@link okrZones}. */
export type OkrZone = (typeof okrZones)[number];

/** What linear OKR progress finds. Its `value` is the progress as a share: 1 at the target, not cut off. */
export interface OkrResult extends Omit<MethodResult, keyof Category>, Undirected<OkrZone> {
  /** The progress. */
  readonly value: Quantity;
  /** The progress in percent, from 0 to 100. */
  readonly percent: Quantity;
  /** The share of the time up to the target's year that has passed. */
  readonly timePassed?: Quantity;
  /** The figure from which progress counts. */
  readonly base: DatedValue;
  /** The latest figure. */
  readonly latest: DatedValue;
}

const categories: Categories<OkrZone> = {
  FAIL: { label: { zh: "未达承诺", en: "Fail" }, status: "offTrack" },
  COMMIT: { label: { zh: "达到承诺", en: "Commit" }, status: "slightlyBehind" },
  TARGET: { label: { zh: "达到目标区", en: "Target" }, status: "onTrack" },
  STRETCH: { label: { zh: "达到挑战区", en: "Stretch" }, status: "onTrack" },
};

/**
 * Linear progress of an objective (OKR) with its zones: `(v − b) / (T − b)`, from 0.3 on commit, from 0.7 on target, from 1
 * on stretch. In percent it is cut off at 0 and at 100; the zones go by the full value. All of it is exact.
 *
 * Edges: it knows no time: half of the way is half, in the first year and in the last; `timePassed` stands beside it, and
 * only in the target's year, when all of it has passed, is the progress also the `ratio`. A target that equals the baseline
 * is refused (`maintain`), where the programs print 0 % although it is met. A baseline better than the target makes falling
 * back look like progress, and improving like none: `baselineBeyondTarget`, and no `status`. Refused too: `targetYearPast`,
 * `tooFewPoints`, `duplicateYears`, `everyPeriod`, `interval`.
 *
 * Source: puzzle/okr at commit ccd79d5 for the zones, operately/operately at commit 8a0d2d1 for the percentage, https://github.com/puzzle/okr/tree/ccd79d5
 *
 * @param series years with values, in any order: the baseline is that of the base year
 * @param question direction, target and its year, base year
 * @throws TypeError or RangeError when the question makes no sense, or has no target
 * @example
 * const series = [{ year: 2020, value: 100 }, { year: 2023, value: 20 }];
 * const found = okrProgress(series, { direction: "down", target: 0, targetYear: 2025 });
 * found.ok && [found.percent.value, found.says, found.timePassed?.value] // => ["80", "TARGET", "0.6"]
 */
export const okrProgress: MethodOf<OkrResult> = /* @__PURE__ */ methodOf(
  {
    id: "okr-linear",
    version: "ccd79d5",
    title: { zh: "目标与关键成果线性进度", en: "Linear OKR progress" },
    view: "horizon",
    source: {
      document: "puzzle/okr ccd79d5, operately/operately 8a0d2d1, https://github.com/puzzle/okr/tree/ccd79d5",
      section: "EvaluationViewBusinessService.java; calculateCurrentPercentage",
      words: "(value - baseline) / (target - baseline); zones at 0.3, 0.7 and 1.0",
    },
  },
  progressed,
);

function progressed(series: Iterable<MethodPoint>, question: MethodQuestion): OkrResult | MethodRefusal {
  const points = ratePoints(series, question, baseFrom);
  if (question.target === undefined) throw new RangeError("linear progress needs a target");
  if ("ok" in points) return points;
  const { asked, base, latest } = points;
  const { goal, way } = asked;
  if (goal === undefined || latest.year <= base.year) return refused("tooFewPoints");
  if (latest.year > goal.year) return refused("targetYearPast");
  if (equals(base.value, goal.value)) return refused("maintain");
  const progress = divide(subtract(latest.value, base.value), subtract(goal.value, base.value));
  const value = written(progress);
  const percent = written(
    maximum(fromInteger(0), minimum(fromInteger(100), multiply(fromInteger(100), progress))),
  );
  if (isFault(progress) || value === undefined || percent === undefined) return refused("notComputable");
  const says = zoneOf(progress);
  const timePassed = divide(fromInteger(latest.year - base.year), fromInteger(goal.year - base.year));
  const isBeyond = compare(base.value, goal.value) * way > 0;
  const isDue = latest.year === goal.year;
  return {
    ok: true,
    ...undirected({ says, ...categories[says] }, !isBeyond),
    value,
    percent,
    ...told({ ratio: isDue ? progress : undefined, timePassed }),
    base: dated(base),
    latest: dated(latest),
    cautions: isBeyond ? ["baselineBeyondTarget"] : [],
  };
}

function zoneOf(progress: Rational): OkrZone {
  const from = (text: string) => compare(progress, decimal(text)) >= 0;
  if (from("1")) return "STRETCH";
  if (from("0.7")) return "TARGET";
  return from("0.3") ? "COMMIT" : "FAIL";
}

/**
 * The zone of a progress given as a share.
 *
 * @throws TypeError or RangeError when it is no number
 * @example
 * okrZone("0.69").says // => "COMMIT"
 */
export function okrZone(progress: NumberInput): Category<OkrZone> {
  const says = zoneOf(neededAt("progress", progress));
  return { says, ...categories[says] };
}
