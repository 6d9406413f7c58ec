import { directionOf } from "../model/index.js";
import type { Rational } from "../number/index.js";
import type { Case } from "./case.js";
import { comparableTo } from "./comparable.js";
import { inForce } from "./in-force.js";
import { inTimeOf, planMonthsAssumed } from "./in-time.js";
import { materialityOf } from "./materiality.js";
import { cardOf, methodOpinionOf } from "./method-opinion.js";
import { numberOf, readBack, written } from "./number-of.js";
import type { Opinion, SchemeOpinion } from "./opinion.js";
import { startBeside } from "./part-of-year.js";
import { compared } from "./rounded.js";
import type { Scheme } from "./scheme.js";
import { type Rated, rate } from "./scheme-rate.js";
import { timeStandingOf } from "./scheme-time.js";
import type { Measured } from "./series.js";
import type { Standing } from "./standing.js";
import type { Status } from "./status.js";
import { betterWay, type Threshold, thresholdOf } from "./threshold.js";
import type { TimeStanding } from "./time-standing.js";
import type { Horizon, VerdictReason } from "./verdict.js";

/** Reasons for which a verdict says nothing though there is a value that a scheme may rate. */
const valued: readonly (VerdictReason | undefined)[] = ["noBaseline", "noTolerance", "outsideScheme"];

/** What each scheme and each method that the host asks says of a value that was judged. */
export function opinionsOf(of: Case, horizon: Horizon, entry: Measured | undefined): readonly Opinion[] {
  const threshold = thresholdOf(horizon.target);
  const isSaid = isJudged(horizon) && entry !== undefined && numberOf(entry.measurement) !== undefined;
  return (of.options.opinions ?? []).map((one) => {
    if (typeof one !== "function") return opinionOf(of, one, horizon, entry);
    if (!isSaid || threshold === undefined) return { ...cardOf(one), reason: "noValue" };
    return methodOpinionOf(of, one, horizon, threshold, entry);
  });
}

/** Whether the value of a verdict can be rated by others. */
function isJudged({ status, reason }: Horizon): boolean {
  return status === "undetermined" ? valued.includes(reason) : status !== "notApplicable";
}

function opinionOf(of: Case, scheme: Scheme, horizon: Horizon, entry: Measured | undefined): SchemeOpinion {
  const { id, version, quantity } = scheme;
  const base = { scheme: id, version, quantity };
  const threshold = thresholdOf(horizon.target);
  const value = entry && numberOf(entry.measurement);
  const { status } = horizon;
  if (!isJudged(horizon) || entry === undefined || value === undefined || threshold === undefined)
    return { ...base, reason: "noValue" };
  const expected = expectedIn(horizon, threshold);
  const isOfTime = quantity === "pointsToTimeProgress" || quantity === "ratioToTimeProgress";
  if (expected === undefined && !isOfTime) return { ...base, reason: "noExpectedValue" };
  const shown = compared(value, horizon.target, of.options);
  const time = isOfTime ? timeOf(of, horizon, entry, shown, threshold) : undefined;
  const standing: Standing = {
    expected: expected ?? threshold,
    way: betterWay(threshold, directionOf(of.indicator)),
    baseline: startBeside(of, entry)?.value,
    materiality: materialityOf(of.indicator, entry.measurement),
    isPercentage: of.indicator.unitOfMeasure === "%",
    time: time && (() => time),
  };
  const rated = rate(scheme, shown, standing);
  const inTime = inTimeOf(time);
  const assumptions = planMonthsAssumed(inTime, of.plan);
  return {
    ...base,
    ...toldOf(rated, status),
    ...inTime,
    ...(assumptions.length > 0 && { assumptions }),
  };
}

/** What was expected, in numbers. */
function expectedIn({ expected }: Horizon, threshold: Threshold): Threshold | undefined {
  const value = expected && readBack(expected.value);
  if (expected === undefined || value === undefined || expected.comparator === "achieved") return undefined;
  return { ...threshold, comparator: expected.comparator, value };
}

function timeOf(
  of: Case,
  { target }: Horizon,
  entry: Measured,
  value: Rational,
  threshold: Threshold,
): TimeStanding {
  const { milestones } = inForce(of.indicator, of.schedule, entry.at, of.asOf);
  const way = betterWay(threshold, directionOf(of.indicator));
  return timeStandingOf(of, entry, value, { target, milestones, way });
}

function toldOf(rated: Rated, verdict: Status): Partial<SchemeOpinion> {
  const value = rated.at && written(rated.at);
  const found = { ...(value && { value }) };
  if (!rated.ok) return { ...found, reason: rated.reason };
  const { band, status } = rated;
  const comparable = comparableTo(verdict);
  return {
    ...found,
    band: band.name,
    ...(band.colour !== undefined && { colour: band.colour }),
    status,
    ...(comparable && { agrees: comparable === status }),
  };
}
