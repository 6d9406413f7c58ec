import type { MethodPoint, MethodQuestion, MethodRefusal } from "../judge/index.js";
import type { BaseRule } from "./base-year.js";
import { refused } from "./method-of.js";
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

/**
 * The first and the last figure that a rule needs, of a series with one figure a year. A rule that looks no further than
 * the target's year leaves out what is later.
 */
export function ratePoints(
  series: Iterable<MethodPoint>,
  question: MethodQuestion,
  baseOf: BaseRule,
  isUpToTarget = false,
): RatePoints | MethodRefusal {
  const asked = readQuestion(question);
  const read = readSeries(series);
  if ("ok" in read) return read;
  if (hasDuplicates(read)) return refused("duplicateYears");
  if (asked.isKept) return refused("everyPeriod");
  if (asked.upper) return refused("interval");
  const end = (isUpToTarget && asked.goal?.year) || Number.POSITIVE_INFINITY;
  const points = read.filter(({ year }) => year <= end);
  if (points.length === 0 && read.length > 0) return refused("targetYearPast");
  const latest = points.at(-1);
  const base = points[0] && baseOf(points, asked.baseYear ?? points[0].year);
  if (latest === undefined || base === undefined) return refused("tooFewPoints");
  return { asked, base, latest };
}
