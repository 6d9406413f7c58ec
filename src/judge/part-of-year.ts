import type { Direction } from "../model/index.js";
import { compare, type Rational } from "../number/index.js";
import type { Case } from "./case.js";
import { type Course, expectedAt, type Mark, officially } from "./course.js";
import { baselineOf, pathOf } from "./course-of.js";
import { ratioOf } from "./lacking.js";
import { isYearToDate, yearStart } from "./pace.js";
import type { Point } from "./path.js";
import type { Measured } from "./series.js";
import { satisfies } from "./shortfall.js";
import type { Threshold } from "./threshold.js";

/**
 * Whether a value is only a part of what its year comes to, so that figures of whole years say nothing of it: a count since
 * January before the year is over. A rate since January is none.
 */
export function isCountInYear({ indicator }: Case, { period, at, measurement }: Measured): boolean {
  const { unitOfMeasure } = indicator;
  if (!isYearToDate(period) || at % 12 === 0) return false;
  return unitOfMeasure !== "%" && unitOfMeasure !== "‰" && ratioOf(measurement) === undefined;
}

/** Whether a value is beyond a ceiling for good: a count since January does not fall before its year is over. */
export function isBeyondForGood(
  of: Case,
  entry: Measured,
  value: Rational,
  { threshold, way }: Pick<Mark, "threshold" | "way">,
): boolean {
  return way === "down" && isCountInYear(of, entry) && satisfies(value, threshold, way) === false;
}

/** Whether a value is a part of its year: such a count, and inside a year whatever is expected by time progress. */
export function isPartOfYear(of: Case, entry: Measured): boolean {
  const { frequency } = of.indicator;
  if (isCountInYear(of, entry)) return true;
  const isInside = entry.at % 12 !== 0 && frequency !== "year" && frequency !== "schoolYear";
  return isInside && pathOf(of).kind === "timeProgress";
}

/** The baseline, where a value can stand beside it: that of a whole year not beside a part of one. */
export function startBeside(of: Case, entry: Measured): Point | undefined {
  const start = baselineOf(of);
  const isOutOfStep = start !== undefined && (entry.at - start.at) % 12 !== 0;
  return isOutOfStep && isPartOfYear(of, entry) ? undefined : start;
}

/**
 * What is expected of a part of a year: what the document says of that very period, or a share by time progress. On any
 * other path nothing is before the year is over, unless it is decided already: a count of a year does not fall again.
 *
 * @param isKept whether the target is a floor or ceiling, which each year has to keep
 */
export function expectedWithin(
  course: Course,
  at: number,
  value: Rational,
  isKept: boolean,
): ReturnType<typeof expectedAt> {
  const yearEnd = yearStart(at) + 12;
  const own = isKept ? { ...course, milestones: [], target: { ...course.target, at: yearEnd } } : course;
  const expected = expectedAt({ ...own, kind: own.kind === "timeProgress" ? own.kind : "none" }, at);
  if (expected !== undefined) return expected;
  const aim = [...own.milestones, own.target].find((mark) => mark.at > at);
  const isDecided =
    aim !== undefined && aim.at <= yearEnd && decides(value, aim.threshold, course.target.way);
  return isDecided ? officially(aim, course.target.way) : undefined;
}

/** Whether a count that can only grow has reached a floor for good, or is beyond a ceiling or range for good. */
function decides(value: Rational, threshold: Threshold, way: Direction): boolean {
  const satisfied = satisfies(value, threshold, way);
  if (way !== "none") return satisfied === (way === "up");
  return satisfied !== true && compare(value, threshold.upper ?? threshold.value) > 0;
}
