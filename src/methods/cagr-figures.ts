import type {
  MethodCaution,
  MethodPoint,
  MethodQuestion,
  MethodReason,
  MethodRefusal,
} from "../judge/index.js";
import {
  absolute,
  compare,
  equals,
  fromInteger,
  isFault,
  isZero,
  multiply,
  type Rational,
  sign,
  subtract,
} from "../number/index.js";
import type { BaseRule } from "./base-year.js";
import { decimal } from "./decimal.js";
import { growthRate } from "./growth.js";
import { limitFactor } from "./limit-factor.js";
import { refused } from "./method-of.js";
import { ratePoints } from "./rate-points.js";
import { type Asked, numberAt } from "./read-question.js";
import type { YearValue } from "./read-series.js";
import { requiredRatio } from "./required-ratio.js";

/** What a CAGR ratio is asked. */
export interface CagrQuestion extends MethodQuestion {
  /** The natural limit of the indicator, such as 100 for a percentage: counts only without a target. */
  readonly limit?: MethodQuestion["target"];
}

/** What both CAGR ratios go by. */
export interface CagrFigures extends Rates {
  /** The question in numbers. */
  readonly asked: Asked;
  /** The natural limit. */
  readonly limit?: Rational;
  /** The year from which progress counts, and its value. */
  readonly base: YearValue;
  /** The latest year, and its value. */
  readonly latest: YearValue;
  /** Whether the latest value is at the target or beyond it. */
  readonly isAchieved: boolean;
  /** How far the natural limit reduces the thresholds. */
  readonly factor?: Rational;
  /** What a reader should know. */
  readonly cautions: readonly MethodCaution[];
}

/** The rates of growth, where there are any. */
interface Rates {
  /** The growth rate achieved, below 0 where the size of the values falls. */
  readonly growth?: Rational;
  /** The growth rate that the target requires. */
  readonly required?: Rational;
  /** What is held against the thresholds: the growth rate or, with a target, its ratio to the required one, above 0 for the better. */
  readonly progress: Rational | MethodReason;
}

/** Both methods put 0.001 in the place of a target of 0, to which no rate of growth leads; from below, −0.001. */
const insteadOfZero = /* @__PURE__ */ decimal("0.001");

function stoodFor(target: Rational, base: Rational, way: 1 | -1): Rational {
  if (!isZero(target)) return target;
  const side = sign(base) || -way;
  return side < 0 ? (subtract(fromInteger(0), insteadOfZero) as Rational) : insteadOfZero;
}

/**
 * Works out a CAGR ratio: with a target T due in year Y `±CAGR(v_b → v_t) / |CAGR(v_b → T)|`, over t − b and Y − b years;
 * without one `±CAGR(v_b → v_t)`. The sign turns what is better upwards, among negative values too.
 */
export function cagrFigures(
  series: Iterable<MethodPoint>,
  question: CagrQuestion,
  baseOf: BaseRule,
): CagrFigures | MethodRefusal {
  const points = ratePoints(series, question, baseOf);
  const limit = numberAt("limit", question.limit);
  if ("ok" in points) return points;
  const { asked, base, latest } = points;
  if (latest.year <= base.year) return refused("tooFewPoints");
  const target = asked.goal && stoodFor(asked.goal.value, base.value, asked.way);
  const isAt = (end: Rational | undefined) =>
    end !== undefined && compare(latest.value, end) * asked.way >= 0;
  const factor = limit && !target ? limitFactor(base.value, limit) : undefined;
  return {
    asked,
    ...(limit && { limit }),
    base,
    latest,
    isAchieved: isAt(target) || isAt(asked.goal?.value),
    ...ratesOf(base, latest, asked, target),
    ...(factor && { factor }),
    cautions: cautionsOf(base, asked, limit),
  };
}

function ratesOf(base: YearValue, latest: YearValue, asked: Asked, target: Rational | undefined): Rates {
  const reason = refusalOf(base, latest, asked, target);
  if (reason !== undefined) return { progress: reason };
  const turn = sign(base.value) < 0 ? -asked.way : asked.way;
  const growth = growthRate(base, latest);
  const turned = multiply(growth, fromInteger(turn));
  if (isFault(growth) || isFault(turned)) return { progress: "notComputable" };
  if (target === undefined || asked.goal === undefined) return { growth, progress: turned };
  const required = growthRate(base, { year: asked.goal.year, value: target });
  const ratio = requiredRatio(turned, absolute(required));
  if (ratio === "tooFine") return { growth, progress: ratio };
  if (isFault(required) || isFault(ratio)) return { growth, progress: "notComputable" };
  return { growth, required, progress: ratio };
}

function refusalOf(
  base: YearValue,
  latest: YearValue,
  { goal }: Asked,
  target: Rational | undefined,
): MethodReason | undefined {
  if (goal && latest.year > goal.year) return "targetYearPast";
  if (isZero(base.value)) return "baselineZero";
  const side = sign(base.value);
  if (side * sign(latest.value) < 0 || (target && side * sign(target) < 0)) return "signChange";
  return target && equals(base.value, target) ? "maintain" : undefined;
}

function cautionsOf(
  base: YearValue,
  { way, goal }: Asked,
  limit: Rational | undefined,
): readonly MethodCaution[] {
  const isBeyond = (end: Rational | undefined) => end !== undefined && compare(base.value, end) * way > 0;
  return [
    ...(isBeyond(goal?.value) ? (["baselineBeyondTarget"] as const) : []),
    ...(goal && isZero(goal.value) ? (["targetZeroReplaced"] as const) : []),
    ...(limit && goal ? (["limitIgnored"] as const) : []),
    ...(!goal && isBeyond(limit) ? (["baselineBeyondLimit"] as const) : []),
  ];
}
