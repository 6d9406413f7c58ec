import { directionOf } from "../model/index.js";
import { type Quantity, type Rational, toQuantity } from "../number/index.js";
import { expectedOf } from "./asked.js";
import type { Case } from "./case.js";
import { comparableTo } from "./comparable.js";
import type { Method, MethodPoint, MethodQuestion, MethodResult } from "./method.js";
import { differenceOf, type Held } from "./method-difference.js";
import { isOutOfStep, methodSeriesOf } from "./method-series.js";
import { numberOf } from "./number-of.js";
import type { MethodOpinion } from "./opinion.js";
import type { Point } from "./path.js";
import { compared } from "./rounded.js";
import { standard } from "./schemes/standard.js";
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
  const { target } = horizon;
  const end = of.schedule.monthsAt(horizon.due);
  if (isOutOfStep(entry.at, end)) return { ...base, reason: "notYearly" };
  const dueYear = Number(target.due.slice(0, 4));
  const yearOf = ({ at }: { readonly at: number }) => dueYear - (end - at) / 12;
  const number = numberOf(entry.measurement);
  const asked = (number && expectedOf(of, target, entry, number)?.threshold) ?? threshold;
  const judged = number && compared(number, asked).value;
  const { points, start, cautions: own } = methodSeriesOf(of, entry, judged, end);
  const { upper, holds } = target;
  const question: MethodQuestion = {
    direction,
    target: target.value,
    targetYear: dueYear,
    ...(threshold.comparator === "between" && { upper }),
    ...(start && { baseYear: yearOf(start) }),
    ...(holds && { holds }),
    isPercentage: of.indicator.unitOfMeasure === "%",
  };
  const series = points.map((point): MethodPoint => ({ year: yearOf(point), value: told(point) }));
  const result = method(series, question);
  const cautions = [...(result.ok ? result.cautions : []), ...own];
  const said = result.ok
    ? toldOf(method, result, heldOf(of, horizon, threshold, asked, judged))
    : { reason: result.reason };
  return { ...base, ...said, ...(cautions.length > 0 && { cautions }) };
}

/** The verdict on a value, and what the value was held against: what is expected of its period, or else the target. */
function heldOf(
  of: Case,
  { status: verdict }: Horizon,
  threshold: Threshold,
  asked: Threshold,
  value: Rational | undefined,
): Held {
  return {
    value,
    threshold: asked,
    way: directionTo(of, threshold) === "down" ? -1 : 1,
    verdict,
    scheme: of.options.scheme ?? standard,
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

function told({ value }: Point): MethodPoint["value"] {
  const quantity = toQuantity(value);
  return typeof quantity === "string" ? null : quantity;
}

function toldOf(method: Method, result: MethodResult, held: Held): Partial<MethodOpinion> {
  const { says, label, status, value, ratio } = result;
  const verdict = comparableTo(held.verdict);
  const agrees = verdict && status && verdict === status;
  return {
    ...(says !== undefined && { says }),
    ...(label && { label }),
    ...(status && { status }),
    ...(value && { value: inBrief(value) }),
    ...(ratio && { ratio: inBrief(ratio) }),
    ...(agrees !== undefined && { agrees }),
    ...(status && agrees === false && differenceOf(method, result, status, held)),
  };
}

/** The longest fraction, in characters, that an opinion carries. */
const longestFraction = 100;

/** A number without a fraction that is so long that nobody reads it; the method itself gives it in full. */
function inBrief({ fraction, ...rest }: Quantity): Quantity {
  return fraction === undefined || fraction.length > longestFraction ? rest : { ...rest, fraction };
}
