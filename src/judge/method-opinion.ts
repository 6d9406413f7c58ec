import { directionOf } from "../model/index.js";
import { toQuantity } from "../number/index.js";
import type { Case } from "./case.js";
import { comparableTo } from "./comparable.js";
import { baselineOf } from "./course-of.js";
import type { Method, MethodPoint, MethodQuestion, MethodResult } from "./method.js";
import { differenceOf } from "./method-difference.js";
import { numberOf, readBack } from "./number-of.js";
import type { MethodOpinion } from "./opinion.js";
import type { Point } from "./path.js";
import { compared } from "./rounded.js";
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
  const own = start && isOutOfStep(start.at, end) ? (["baselineOutOfStep"] as const) : [];
  const cautions = [...(result.ok ? result.cautions : []), ...own];
  const said = result.ok
    ? toldOf(method, result, horizon, boundsOf(of, horizon, threshold, entry))
    : { reason: result.reason };
  return { ...base, ...said, ...(cautions.length > 0 && { cautions }) };
}

/** The value as it was judged, and what it was held against: what is expected of its period, and the target. */
function boundsOf(
  of: Case,
  { expected, target }: Horizon,
  threshold: Threshold,
  entry: Measured,
): Parameters<typeof differenceOf>[3] {
  const number = numberOf(entry.measurement);
  const value = expected && readBack(expected.value);
  const upper = expected?.upper && readBack(expected.upper);
  const comparator = expected?.comparator;
  const own: Threshold | undefined =
    value === undefined || comparator === undefined || comparator === "achieved"
      ? undefined
      : { ...threshold, comparator, value, ...(upper !== undefined && { upper }) };
  return {
    value: number && compared(number, target, of.options),
    threshold: own ?? threshold,
    way: directionTo(of, threshold) === "down" ? -1 : 1,
  };
}

/** The name of a method and its source, for an opinion. */
export function cardOf({
  id,
  version,
  title,
  source,
}: Method): Pick<MethodOpinion, "method" | "version" | "title" | "source"> {
  return { method: id, version, title, source };
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

function toldOf(
  method: Method,
  result: MethodResult,
  horizon: Horizon,
  bounds: Parameters<typeof differenceOf>[3],
): Partial<MethodOpinion> {
  const { says, label, status, value, ratio } = result;
  const verdict = comparableTo(horizon.status);
  const agrees = verdict && status && verdict === status;
  return {
    ...(says !== undefined && { says }),
    ...(label && { label }),
    ...(status && { status }),
    ...(value && { value }),
    ...(ratio && { ratio }),
    ...(agrees !== undefined && { agrees }),
    ...(agrees === false && { differs: differenceOf(method, result, verdict, bounds) }),
  };
}
