import type { Rational } from "../number/index.js";
import { expectedOf } from "./asked.js";
import type { Case } from "./case.js";
import { comparableTo } from "./comparable.js";
import { inForce } from "./in-force.js";
import { inTimeOf, planMonthsAssumed } from "./in-time.js";
import { materialityOf } from "./materiality.js";
import { cardOf, methodOpinionOf } from "./method-opinion.js";
import { numberOf, written } from "./number-of.js";
import type { Opinion, SchemeOpinion } from "./opinion.js";
import { startBeside } from "./part-of-year.js";
import { thresholdIn } from "./rounded.js";
import type { Scheme } from "./scheme.js";
import { type Rated, rate } from "./scheme-rate.js";
import { timeStandingOf } from "./scheme-time.js";
import type { Measured } from "./series.js";
import type { Standing } from "./standing.js";
import type { Status } from "./status.js";
import { type Threshold, wayTo } from "./threshold.js";
import type { TimeStanding } from "./time-standing.js";
import type { Horizon, VerdictReason } from "./verdict.js";

/** Reasons for which a verdict says nothing though there is a value that a scheme may rate. */
const valued: readonly (VerdictReason | undefined)[] = ["noBaseline", "noTolerance", "outsideScheme"];

/** What each scheme and each method that the host asks says of a value that was judged. */
export function opinionsOf(of: Case, horizon: Horizon, entry: Measured | undefined): readonly Opinion[] {
  const threshold = thresholdIn(of, horizon.target);
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
  const threshold = thresholdIn(of, horizon.target);
  const value = entry && numberOf(entry.measurement);
  const { status } = horizon;
  if (!isJudged(horizon) || entry === undefined || value === undefined || threshold === undefined)
    return { ...base, reason: "noValue" };
  const expected = expectedOf(of, horizon.target, entry, value);
  const isOfTime = quantity === "pointsToTimeProgress" || quantity === "ratioToTimeProgress";
  if (expected === undefined && !isOfTime) return { ...base, reason: "noExpectedValue" };
  const time = isOfTime ? timeOf(of, horizon, entry, value, threshold) : undefined;
  const standing: Standing = {
    expected: expected?.threshold ?? threshold,
    way: expected?.way ?? wayTo(of, threshold),
    baseline: startBeside(of, entry)?.value,
    materiality: materialityOf(of.indicator, entry.measurement),
    isPercentage: of.indicator.unitOfMeasure === "%",
    time: time && (() => time),
  };
  const rated = rate(scheme, value, standing);
  const inTime = inTimeOf(time);
  const assumptions = planMonthsAssumed(inTime, of.plan);
  return {
    ...base,
    ...toldOf(rated, status),
    ...inTime,
    ...(assumptions.length > 0 && { assumptions }),
  };
}

function timeOf(
  of: Case,
  { target }: Horizon,
  entry: Measured,
  value: Rational,
  threshold: Threshold,
): TimeStanding {
  const { milestones } = inForce(of.indicator, of.schedule, entry.at, of.asOf);
  const way = wayTo(of, threshold);
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
