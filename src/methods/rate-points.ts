import type { MethodPoint, MethodQuestion, MethodReason } from "../judge/index.js";
import type { BaseRule } from "./base-year.js";
import { type Asked, readQuestion } from "./read-question.js";
import { hasDuplicates, readSeries, type YearValue } from "./read-series.js";

/** The two figures between which a rate is taken. */
export interface RatePoints {
  /** The question in numbers. */
  readonly asked: Asked;
  /** The figure from which progress counts. */
  readonly base: YearValue;
  /** The latest figure. */
  readonly latest: YearValue;
}

/** The first and the last figure that a rule needs, of a series with one figure a year. */
export function ratePoints(
  series: Iterable<MethodPoint>,
  question: MethodQuestion,
  baseOf: BaseRule,
): RatePoints | MethodReason {
  const asked = readQuestion(question);
  const points = readSeries(series);
  if (typeof points === "string") return points;
  if (hasDuplicates(points)) return "duplicateYears";
  if (asked.isKept) return "everyPeriod";
  if (asked.upper) return "interval";
  const latest = points.at(-1);
  const base = points[0] && baseOf(points, asked.baseYear ?? points[0].year);
  if (latest === undefined || base === undefined) return "tooFewPoints";
  return { asked, base, latest };
}
