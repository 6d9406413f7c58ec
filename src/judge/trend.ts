import { limitsOf } from "../model/index.js";
import { compare, isFault } from "../number/index.js";
import { arrivalOf } from "./arrival.js";
import type { Case } from "./case.js";
import { baselineOf } from "./course-of.js";
import { numberIn, numberOf, written } from "./number-of.js";
import { paceBetween } from "./pace.js";
import type { Point } from "./path.js";
import type { Measured } from "./series.js";
import { theilSen, valueOn } from "./theil-sen.js";
import type { Horizon, Verdict } from "./verdict.js";

/**
 * Where an indicator goes if it goes on as it did: information, never a status. The pace is the change in each year since
 * the baseline or, without one, since the first measurement.
 */
export function trendOf(
  of: Case,
  horizon: Horizon,
  entry: Measured,
): Pick<Verdict, "pace" | "projected" | "arrival"> {
  const points = pointsUpTo(of, entry);
  const [first, last] = [points[0], points.at(-1)];
  const pace = first && last && paceBetween(first, last);
  if (last === undefined || pace === undefined) return {};
  const told = written(pace);
  const isAhead = horizon.target.holds !== "everyPeriod" && of.schedule.monthsAt(horizon.due) > last.at;
  const projected = isAhead ? projectedAt(of, points, of.schedule.monthsAt(horizon.due)) : undefined;
  const arrival = isAhead ? arrivalOf(of, horizon, entry.period, last, pace) : undefined;
  return {
    ...(told && { pace: told }),
    ...(projected && { projected }),
    ...(arrival !== undefined && { arrival }),
  };
}

/** The baseline and what was measured up to a period, in order of time. */
function pointsUpTo(of: Case, { at: end }: Measured): readonly Point[] {
  const measured = of.series.measured.flatMap(({ at, measurement }): readonly Point[] => {
    const value = at <= end ? numberOf(measurement) : undefined;
    return value === undefined ? [] : [{ at, value }];
  });
  const points = measured.reverse();
  const start = baselineOf(of);
  return start === undefined || points.some(({ at }) => at <= start.at) ? points : [start, ...points];
}

/** The value of a Theil–Sen line when the target is due; refused for fewer than three points and beyond a natural limit. */
function projectedAt(of: Case, points: readonly Point[], at: number) {
  const line = theilSen(points);
  const value = line && valueOn(line, at);
  if (value === undefined || isFault(value)) return undefined;
  const { least, most } = limitsOf(of.indicator);
  const isBelow = least !== undefined && compare(value, numberIn(least)) < 0;
  const isAbove = most !== undefined && compare(value, numberIn(most)) > 0;
  return isBelow || isAbove ? undefined : written(value);
}
