import {
  compare,
  divide,
  fromInteger,
  isFault,
  isZero,
  multiply,
  type Rational,
  sign,
  subtract,
} from "../number/index.js";
import { nextPeriod, type PeriodText } from "../period/index.js";
import type { Case } from "./case.js";
import { isYearToDate, yearStart } from "./pace.js";
import type { Point } from "./path.js";
import { thresholdIn } from "./rounded.js";
import { satisfies } from "./shortfall.js";
import { wayTo } from "./threshold.js";
import type { Horizon } from "./verdict.js";

/** Beyond it no arrival is told: it would be a number without a meaning. */
const mostYears = 50;

/**
 * The period in which a target would be reached at a pace; `undefined` where it is reached, or never would be. What has to be
 * exceeded (`moreThan`, `lessThan`) is not reached in the period that comes to it exactly, but in the one after.
 */
export function arrivalOf(
  of: Case,
  { target, due }: Pick<Horizon, "target" | "due">,
  period: PeriodText,
  last: Point,
  pace: Rational,
): PeriodText | undefined {
  const { schedule } = of;
  const threshold = thresholdIn(of, target);
  const dueAt = schedule.monthsAt(due);
  if (threshold === undefined) return undefined;
  const way = wayTo(of, threshold);
  if (satisfies(last.value, threshold, way) === true) return undefined;
  const months = multiply(divide(subtract(threshold.value, last.value), pace), fromInteger(12));
  if (isFault(months)) return undefined;
  const isStrict = threshold.comparator === "moreThan" || threshold.comparator === "lessThan";
  const isTheWay = sign(months) > 0 || (isZero(months) && isStrict && sign(pace) === (way === "up" ? 1 : -1));
  if (!isTheWay) return undefined;
  const isIn = (most: number) => compare(fromInteger(most), months) >= (isStrict ? 1 : 0);
  if (!isIn(12 * mostYears)) return undefined;
  // A year to date begins anew: within its year it arrives or does not, and from year to year only whole years count.
  const isWithin = isYearToDate(period) && yearStart(last.at) === yearStart(dueAt);
  const isWhole = (at: number) => !isYearToDate(period) || isWithin || at % 12 === 0;
  let arrival = nextPeriod(period);
  const isReached = (at: number) => isIn(at - last.at) && isWhole(at);
  while (!isReached(schedule.monthsAt(arrival))) arrival = nextPeriod(arrival);
  const isAnew = isWithin && yearStart(schedule.monthsAt(arrival)) !== yearStart(last.at);
  return isAnew ? undefined : arrival;
}
