import { compare, fromInteger, isFault } from "../number/index.js";
import { goalOf } from "./ahead.js";
import { arrivalOf } from "./arrival.js";
import type { Case } from "./case.js";
import { baselineOf } from "./course-of.js";
import { ratioOf } from "./lacking.js";
import { numberIn, numberOf, written } from "./number-of.js";
import { isComparable, isYearToDate, paceBetween, paceEvery, perPeriod, yearStart } from "./pace.js";
import type { Point } from "./path.js";
import type { Measured } from "./series.js";
import { theilSen, valueOn } from "./theil-sen.js";
import type { Horizon, Verdict } from "./verdict.js";

/**
 * Where an indicator goes if it goes on as it did: information, never a status. The pace is the change in each reporting
 * period since the baseline or, without one, since the first measurement. A year to date is followed from 0 on 1 January to
 * a target of its own year; to one of another year only the sums of whole years lead.
 */
export function trendOf(
  of: Case,
  horizon: Horizon,
  entry: Measured,
): Pick<Verdict, "pace" | "projected" | "arrival"> {
  const goal = goalOf(horizon);
  const dueAt = of.schedule.monthsAt(goal.due);
  if (!isComparable(entry, dueAt)) return {};
  const points = pointsUpTo(of, entry, dueAt);
  const [first, last] = [points[0], points.at(-1)];
  const pace = first && last && paceBetween(first, last);
  if (last === undefined || pace === undefined) return {};
  const each = perPeriod(pace, paceEvery(of, entry, dueAt));
  const told = each && written(each);
  const isAhead = goal.target.holds !== "everyPeriod" && dueAt > entry.at;
  const projected = isAhead && !isCoarse(entry) ? projectedAt(of, points, dueAt) : undefined;
  const arrival = isAhead ? arrivalOf(of, goal, entry.period, last, pace) : undefined;
  return {
    ...(told && { pace: told }),
    ...(projected && { projected }),
    ...(arrival !== undefined && { arrival }),
  };
}

/** The start and what was measured up to a period, in order of time. */
function pointsUpTo(of: Case, { at: end, period }: Measured, dueAt: number): readonly Point[] {
  const isWithin = isYearToDate(period) && yearStart(end) === yearStart(dueAt);
  const isOnLine = (at: number) =>
    at <= end && (isWithin ? at > yearStart(end) : !isYearToDate(period) || at % 12 === 0);
  const measured = of.series.measured.flatMap(({ at, measurement }): readonly Point[] => {
    const value = isOnLine(at) ? numberOf(measurement) : undefined;
    return value === undefined ? [] : [{ at, value }];
  });
  const points = measured.reverse();
  const start = isWithin ? newYearOf(of, end) : baselineOf(of);
  return start === undefined || points.some(({ at }) => at <= start.at) ? points : [start, ...points];
}

/** Where a count of a year to date begins; a share of such counts begins nowhere. */
function newYearOf({ indicator, series }: Case, end: number): Point | undefined {
  const isRatio = series.measured.some(({ measurement }) => ratioOf(measurement) !== undefined);
  if (isRatio || indicator.unitOfMeasure === "%" || indicator.unitOfMeasure === "‰") return undefined;
  return { at: yearStart(end), value: fromInteger(0) };
}

/** Assumed: a share of fewer counted units moves by more than one point with each of them. */
const fewestCounted = fromInteger(100);

/** Whether a value is a share of so few that it goes in steps: of 8 none is between 62.5 % and 75 %, which no line knows. */
function isCoarse({ measurement }: Measured): boolean {
  const ratio = ratioOf(measurement);
  return ratio !== undefined && compare(numberIn(ratio.denominator), fewestCounted) < 0;
}

/** The value of a Theil–Sen line when the target is due; refused for fewer than three points and beyond a natural limit. */
function projectedAt(of: Case, points: readonly Point[], at: number) {
  const line = theilSen(points);
  const value = line && valueOn(line, at);
  if (value === undefined || isFault(value)) return undefined;
  const { least, most } = of.limits;
  const isBelow = least !== undefined && compare(value, numberIn(least)) < 0;
  const isAbove = most !== undefined && compare(value, numberIn(most)) > 0;
  return isBelow || isAbove ? undefined : written(value);
}
