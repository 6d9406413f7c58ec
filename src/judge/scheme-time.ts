import { type Direction, directionOf, type Target } from "../model/index.js";
import {
  compare,
  divide,
  fromInteger,
  isFault,
  isZero,
  multiply,
  type Rational,
  sign,
} from "../number/index.js";
import { planProgress } from "../period/index.js";
import type { Case } from "./case.js";
import { baselineOf } from "./course-of.js";
import { binds } from "./in-force.js";
import { readBack } from "./number-of.js";
import { thresholdIn } from "./rounded.js";
import type { Measured } from "./series.js";
import { isTolerated, satisfies } from "./shortfall.js";
import { type Threshold, wayTo } from "./threshold.js";
import type { TimeStanding } from "./time-standing.js";

/** What a value is on its way to. */
export interface Toward {
  /** The target. */
  readonly target: Target;
  /** The official milestones in force. */
  readonly milestones: readonly Target[];
  /** Which way is better for the value in the end, where neither is under the milestone that is due then. */
  readonly way: Direction;
}

/** A target with the point in time at which it is due. */
interface Due {
  readonly target: Target;
  readonly at: number;
}

/**
 * Completion and time progress of a value: against the milestone or target that is due within a year, by the months of that
 * year completed; otherwise against the target of the plan, by the months of the plan completed since 1 January of its first
 * year (assumed).
 */
export function timeStandingOf(
  of: Case,
  entry: Measured,
  value: Rational,
  { target, milestones, way }: Toward,
): TimeStanding {
  const { plan, place, schedule } = of;
  const dueAt = (one: Target): Due => ({ target: one, at: schedule.monthsAt(schedule.read(one.due)) });
  const own = milestones.filter((one) => binds(one, place, plan));
  const ofYear = [...own, target].map(dueAt).find(({ at }) => at >= entry.at && at - 12 < entry.at);
  const isYears = ofYear !== undefined && (ofYear.target !== target || isTargetOfYear(of, entry, ofYear));
  const aim = thresholdIn(of, isYears ? ofYear.target : target);
  const countsUp =
    aim !== undefined &&
    wayOf(of, aim, directionOf(of.indicator)) === "up" &&
    target.holds !== "everyPeriod" &&
    startsAtZero(of, entry, isYears ? ofYear.at : undefined);
  if (!countsUp || sign(aim.value) <= 0) return { ok: false, reason: "noCompletion" };
  const completion = multiply(divide(value, aim.value), fromInteger(100));
  const timeProgress = isYears
    ? divide(fromInteger(100 * (entry.at - ofYear.at + 12)), fromInteger(12))
    : (readBack(planProgress(schedule.dayOf(entry.period), plan.span)) ?? "tooLarge");
  if (isFault(completion)) return { ok: false, reason: "noCompletion" };
  if (isFault(timeProgress) || isZero(timeProgress)) return { ok: false, reason: "noTimeProgress" };
  const isAtEnd = isYears && ofYear.at === entry.at;
  const asked = isAtEnd ? aim : shareOf(aim, timeProgress);
  if (asked === undefined) return { ok: false, reason: "noCompletion" };
  const wayThere = isAtEnd ? wayOf(of, aim, way) : "up";
  const isOnTime = satisfies(value, asked, wayThere) === true;
  return {
    ok: true,
    completion,
    timeProgress,
    isOnTime,
    isTolerated: isTolerated(value, asked, wayThere),
    isTooMuch: isAtEnd && !isOnTime && isAbove(value, aim),
    over: isYears ? "year" : "plan",
  };
}

/** Which way is better under a threshold or, where neither is, under something else. */
function wayOf(of: Case, aim: Threshold, otherwise: Direction | undefined): Direction {
  const way = wayTo(of, aim);
  return way === "none" ? (otherwise ?? "none") : way;
}

/** Whether a value is above a range, or above a number that it should equal. */
function isAbove(value: Rational, { comparator, value: lower, upper = lower }: Threshold): boolean {
  return (comparator === "between" || comparator === "equalTo") && compare(value, upper) > 0;
}

/**
 * The share of what a value counts up to that time progress expects on the way: as much is enough of what is to be exceeded in
 * the end, and more is as good of what is a range.
 */
function shareOf(aim: Threshold, timeProgress: Rational): Threshold | undefined {
  const value = divide(multiply(aim.value, timeProgress), fromInteger(100));
  const { upper: _, ...floor } = aim;
  const comparator = aim.comparator === "about" ? "about" : "atLeast";
  return isFault(value) ? undefined : { ...floor, comparator, value };
}

/** Whether a target that is due within the year is that of the year, and not the sum of the whole plan in its last year. */
function isTargetOfYear({ plan }: Case, entry: Measured, { target, at }: Due): boolean {
  return at === entry.at || isToDate(entry) || !target.due.startsWith(String(plan.span.last));
}

/** Whether a value counts up from 0: within a year since January, over a plan because it is a count that began with it. */
function startsAtZero(of: Case, entry: Measured, yearEnd: number | undefined): boolean {
  if (yearEnd !== undefined && (yearEnd === entry.at || isToDate(entry))) return true;
  const baseline = baselineOf(of)?.value;
  return of.indicator.unitOfMeasure !== "%" && (baseline === undefined || isZero(baseline));
}

function isToDate({ period }: Measured): boolean {
  return period.includes("..");
}
