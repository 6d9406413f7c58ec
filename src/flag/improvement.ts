import {
  baselineOf,
  type Case,
  edgeOf,
  goalOf,
  isComparable,
  isYearToDate,
  type JudgedPeriod,
  milestonesBetween,
  numberOf,
  thresholdIn,
  wayTo,
} from "../judge/index.js";
import { type Direction, directionOf, type Target } from "../model/index.js";
import { compare, divide, fromInteger, isFault, multiply, type Rational, subtract } from "../number/index.js";
import type { PeriodText } from "../period/index.js";

/** An improvement for each due period, newest first; nothing where there is none. */
export type Improvements = readonly (Rational | undefined)[];

/** A value at a point in time, in months completed since the year 0. */
interface Point {
  readonly at: number;
  readonly value: Rational;
}

/** A change for the better, in each year; below 0 where it is one for the worse, nothing where neither way is better. */
function yearlyImprovement(from: Point, to: Point, way: Direction): Rational | undefined {
  const change = improvement(from.value, to.value, way);
  if (change === undefined) return undefined;
  const yearly = divide(multiply(change, fromInteger(12)), fromInteger(to.at - from.at));
  return isFault(yearly) ? undefined : yearly;
}

/** Whether the figures of two periods can be set side by side: not those of years to date, of two years, of unlike length. */
export function isBeside({ schedule }: Case, earlier: PeriodText, later: PeriodText): boolean {
  const points = [earlier, later].map((period) => ({ period, at: schedule.monthsAt(period) }));
  return points.every((one) => points.every(({ at }) => isComparable(one, at)));
}

/** Whether a value stands for whole years, and not for a year to date that is not over. */
function isWhole(period: PeriodText, at: number): boolean {
  return !isYearToDate(period) || at % 12 === 0;
}

/** By how much one value is better than another. */
export function improvement(from: Rational, to: Rational, way: Direction): Rational | undefined {
  if (way === "none") return undefined;
  const change = way === "up" ? subtract(to, from) : subtract(from, to);
  return isFault(change) ? undefined : change;
}

/**
 * The best improvement in a year that was measured up to each due period, the baseline included: between each value and the
 * latest one at least a year before it. Months are not taken by twelve, since one good month makes no year, and a year to
 * date counts once it is whole.
 */
export function bestImprovements(of: Case, periods: readonly JudgedPeriod[]): Improvements {
  const way = directionOf(of.indicator) ?? "none";
  const start = baselineOf(of);
  const points: Point[] = start === undefined ? [] : [start];
  const best: (Rational | undefined)[] = [];
  let bestYet: Rational | undefined;
  let earlier = -1;
  for (const { period, measurement } of [...periods].reverse()) {
    const value = numberOf(measurement);
    const at = of.schedule.monthsAt(period);
    if (value !== undefined && isWhole(period, at) && (points.at(-1)?.at ?? -1) < at) {
      while ((points[earlier + 1]?.at ?? at) <= at - 12) earlier++;
      const from = points[earlier];
      const yearly = from && yearlyImprovement(from, { at, value }, way);
      if (yearly !== undefined && (bestYet === undefined || compare(yearly, bestYet) > 0)) bestYet = yearly;
      points.push({ at, value });
    }
    best.push(bestYet);
  }
  return best.reverse();
}

/**
 * The improvement in each year that leads from a due period to what satisfies the next official milestone or, after the last
 * of them, the target; below 0 where the value is beyond it. None for a floor or ceiling, where neither way is better, and from a year
 * to date that is not over.
 */
export function improvementNeeded(
  of: Case,
  { period, measurement, horizon }: JudgedPeriod,
): Rational | undefined {
  const value = numberOf(measurement);
  if (value === undefined || horizon === undefined) return undefined;
  const at = of.schedule.monthsAt(period);
  if (!isWhole(period, at)) return undefined;
  const goal = goalOf(horizon);
  const mark = milestonesBetween(of, at, of.schedule.monthsAt(goal.due))[0] ?? goal.target;
  const threshold = thresholdIn(of, mark);
  const markAt = monthsDue(of, mark);
  if (threshold === undefined || mark.holds === "everyPeriod" || markAt <= at) return undefined;
  const way = wayTo(of, threshold);
  const edge = edgeOf(threshold, way);
  return edge && yearlyImprovement({ at, value }, { at: markAt, value: edge.value }, way);
}

function monthsDue({ schedule }: Case, { due }: Target): number {
  return schedule.monthsAt(schedule.read(due));
}
