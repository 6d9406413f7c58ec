import { directionOf } from "../model/index.js";
import { compare, fromInteger, toQuantity } from "../number/index.js";
import type { Case } from "./case.js";
import { comparableTo } from "./comparable.js";
import { baselineOf } from "./course-of.js";
import type { Method, MethodPoint, MethodQuestion, MethodResult } from "./method.js";
import { numberIn, numberOf, readBack } from "./number-of.js";
import type { MethodDifference, MethodOpinion } from "./opinion.js";
import type { Point } from "./path.js";
import { assumedSlightFrom } from "./rank.js";
import type { BandStatus } from "./scheme.js";
import type { Measured } from "./series.js";
import { betterWay, type Threshold } from "./threshold.js";
import type { Horizon } from "./verdict.js";

/** What a method says of the series that leads to a measured period, beside the verdict on it. */
export function methodOpinionOf(
  of: Case,
  method: Method,
  horizon: Horizon,
  threshold: Threshold,
  entry: Measured,
): MethodOpinion {
  const base = cardOf(method);
  const direction = directionTo(of, threshold);
  if (direction === "none") return { ...base, reason: "noDirection" };
  const end = of.schedule.monthsAt(horizon.due);
  if (isOutOfStep(entry.at, end)) return { ...base, reason: "notYearly" };
  const dueYear = Number(horizon.target.due.slice(0, 4));
  const yearOf = ({ at }: { readonly at: number }) => dueYear - (end - at) / 12;
  const start = baselineOf(of);
  const series = pointsUpTo(of, entry, start).filter(({ at }) => !isOutOfStep(at, end));
  const { upper, holds } = horizon.target;
  const question: MethodQuestion = {
    direction,
    target: horizon.target.value,
    targetYear: dueYear,
    ...(threshold.comparator === "between" && { upper }),
    ...(start && !isOutOfStep(start.at, end) && { baseYear: yearOf(start) }),
    ...(holds && { holds }),
    isPercentage: of.indicator.unitOfMeasure === "%",
  };
  const points = series.map((point): MethodPoint => ({ year: yearOf(point), value: told(point) }));
  const result = method(points, question);
  return result.ok ? { ...base, ...toldOf(method, result, horizon) } : { ...base, reason: result.reason };
}

/** The name of a method, for an opinion. */
export function cardOf({ id, version, title }: Method): Pick<MethodOpinion, "method" | "version" | "title"> {
  return { method: id, version, title };
}

/** Which way is better; of a range as the indicator says, where it does. */
function directionTo({ indicator }: Case, threshold: Threshold): "up" | "down" | "none" {
  const own = directionOf(indicator);
  return threshold.comparator === "between" ? (own ?? "none") : betterWay(threshold, own);
}

/** Methods count in years: a figure of another part of the year than the target's is not compared. */
function isOutOfStep(at: number, end: number): boolean {
  return (end - at) % 12 !== 0;
}

/** The baseline and what was measured up to a period. What was measured for the baseline's own period counts. */
function pointsUpTo(of: Case, { at: end }: Measured, start: Point | undefined): readonly Point[] {
  const measured = of.series.measured.flatMap(({ at, measurement }): readonly Point[] => {
    const value = at <= end ? numberOf(measurement) : undefined;
    return value === undefined ? [] : [{ at, value }];
  });
  return start === undefined || measured.some(({ at }) => at === start.at) ? measured : [...measured, start];
}

function told({ value }: Point): MethodPoint["value"] {
  const quantity = toQuantity(value);
  return typeof quantity === "string" ? null : quantity;
}

function toldOf(method: Method, result: MethodResult, horizon: Horizon): Partial<MethodOpinion> {
  const { says, label, status, value, ratio, cautions } = result;
  const verdict = comparableTo(horizon.status);
  const agrees = verdict && status && verdict === status;
  return {
    ...(says !== undefined && { says }),
    ...(label && { label }),
    ...(status && { status }),
    ...(value && { value }),
    ...(ratio && { ratio }),
    ...(cautions.length > 0 && { cautions }),
    ...(agrees !== undefined && { agrees }),
    ...(agrees === false && { differs: differenceOf(method, result, verdict) }),
  };
}

/** By the bounds of this library the method's own ratio may come to the verdict: then only the thresholds differ. */
function differenceOf(
  { view }: Method,
  { ratio, cautions }: MethodResult,
  verdict: BandStatus | undefined,
): MethodDifference {
  const number = ratio && readBack(ratio);
  if (number === undefined || cautions.includes("baselineBeyondTarget")) return view;
  const isFull = compare(number, fromInteger(1)) >= 0;
  const isSlight = compare(number, numberIn(assumedSlightFrom)) >= 0;
  return (isFull ? "onTrack" : isSlight ? "slightlyBehind" : "offTrack") === verdict ? "threshold" : view;
}
