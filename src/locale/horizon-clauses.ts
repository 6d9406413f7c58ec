import { goalOf, type Horizon, numberOf, readBack, type Verdict } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";
import type { DecimalText, Rational } from "../number/index.js";
import { type PeriodText, periodSpan } from "../period/index.js";
import { type Held, heldAgainst, stated } from "./held.js";
import type { Names } from "./names.js";
import { type Digits, digitsFor } from "./printed.js";
import type { Clause, HeldTo } from "./verdict-sayings.js";

/** A measurement that a sentence holds against something. */
export interface Telling {
  /** The measurement. */
  readonly measurement: Measurement;
  /** The value that is told, where contradicting reports give several. */
  readonly value?: Rational;
  /** Names. */
  readonly names: Names;
  /** How numbers are printed. */
  readonly digits: Digits;
  /** The unit of measure of the indicator; empty where it is not known. */
  readonly unit: string;
}

/** A verdict with what its clauses are made of. */
export interface Told extends Telling {
  /** The verdict. */
  readonly verdict: Verdict;
}

/** What a sentence tells of a judgement. */
export type ToldHorizon = Pick<
  Horizon,
  | "status"
  | "band"
  | "decidedBy"
  | "target"
  | "due"
  | "expected"
  | "gap"
  | "distance"
  | "missingNumerator"
  | "ahead"
>;

/** A measurement made ready to be told. */
export function tellingOf(measurement: Measurement, names: Names): Telling {
  const indicator = names.indicatorOf(measurement.indicator);
  const unit = indicator?.unitOfMeasure ?? "";
  return { measurement, names, digits: digitsFor(indicator?.decimals), unit };
}

/** A verdict made ready to be told. */
export function toldOf(verdict: Verdict, names: Names): Told {
  return { ...tellingOf(verdict.measurement, names), verdict };
}

/** A value held against what counts for its status: the target where that is met or nothing is expected yet. */
export interface HeldNow {
  /** How it stands. */
  readonly held: Held;
  /** Against what. */
  readonly to: HeldTo;
  /** When the target in question is due. */
  readonly due: PeriodText;
}

/** How the value stands in a judgement, of the year or of the whole way; `undefined` where a number is missing. */
export function heldIn(told: Telling, horizon: ToldHorizon, isAnnual = false): HeldNow | undefined {
  const value = told.value ?? numberOf(told.measurement);
  if (value === undefined) return undefined;
  const { expected, status, target } = horizon;
  const isToTarget = status === "met" || expected === undefined;
  const isOwn = isAnnual || target.holds === "everyPeriod" || isDue(told, horizon);
  const against = isToTarget && status !== "met" ? leadingOn(horizon) : horizon;
  const held = isToTarget
    ? heldToTarget(told, against, value)
    : heldToExpected(told, horizon, value, expected, isOwn);
  if (held === undefined) return undefined;
  const { due } = against.target;
  if (isAnnual) return { held, to: "milestone", due };
  if (target.holds === "everyPeriod") return { held, to: "every", due };
  if (isToTarget || isOwn) return { held, to: "target", due };
  return { held, to: expected?.basis === "official" ? "milestone" : "path", due };
}

/** A judgement as one of the target to which it leads on. */
function leadingOn(horizon: ToldHorizon): ToldHorizon {
  const { ahead, ...rest } = horizon;
  return ahead === undefined ? horizon : { ...rest, ...goalOf(horizon), status: "notDue" };
}

/** How the value stands to the target itself. */
export function heldToTarget({ digits }: Telling, horizon: ToldHorizon, value: Rational): Held | undefined {
  const { target, distance, gap, status, ahead } = horizon;
  const threshold = stated(target.value);
  if (threshold === undefined) return undefined;
  const against = {
    comparator: target.comparator,
    value: threshold,
    upper: stated(target.upper),
    tolerance: target.tolerance,
    short: ahead === undefined ? (distance ?? gap) : gap,
    isSatisfied: status === "met",
  };
  return heldAgainst(value, against, digits);
}

/** @param isOwn whether what is expected is the threshold of the target itself */
function heldToExpected(
  { digits }: Telling,
  { target, gap, status }: ToldHorizon,
  value: Rational,
  { value: least, upper, comparator, basis }: NonNullable<Horizon["expected"]>,
  isOwn: boolean,
): Held | undefined {
  const [number, most] = [readBack(least), upper && readBack(upper)];
  if (number === undefined) return undefined;
  const text = isOwn ? target.value : basis === "official" ? least.value : undefined;
  const against = {
    comparator,
    value: { number, text },
    upper: most && { number: most, text: isOwn ? target.upper : upper?.value },
    tolerance: target.tolerance,
    short: gap,
    isSatisfied: status === "met" || status === "onTrack",
  };
  return heldAgainst(value, against, digits);
}

/** Whether the period that was measured is the one in which the target is due, or a later one. */
export function isDue({ measurement }: Pick<Telling, "measurement">, { due }: Pick<Horizon, "due">): boolean {
  return periodSpan(measurement.period).end >= periodSpan(due).end;
}

/** The clauses that say how a value stands, before its status. */
export function standingClauses(
  told: Telling,
  { expected, missingNumerator, band, decidedBy }: ToldHorizon,
  { held, to, due }: HeldNow,
): readonly Clause[] {
  const { unit, measurement, names } = told;
  const isAssumed = to === "path" && expected?.basis === "assumed";
  return [
    { code: "held", params: { held, to, due, unit } },
    ...missingClause(measurement, missingNumerator, held),
    ...(isAssumed ? [{ code: "assumedPath", params: { kind: expected.path ?? "none" } } as const] : []),
    ...(decidedBy === undefined
      ? []
      : [{ code: "decidedBy", params: { components: decidedBy.map(names.indicator) } } as const]),
    ...bandClause(band, names),
  ];
}

/** What is left to the target, where the value is held against something else. */
export function targetClause(told: Telling, horizon: ToldHorizon, to: HeldTo): readonly Clause[] {
  const value = numberOf(told.measurement);
  const isLeft = to !== "target" || (horizon.status === "met" && horizon.ahead !== undefined);
  if (value === undefined || !isLeft || to === "every") return [];
  const goal = leadingOn(horizon);
  const held = heldToTarget(told, goal, value);
  if (held === undefined || !held.isShort || held.gap === undefined) return [];
  return [{ code: "toTarget", params: { due: goal.target.due, held, unit: told.unit } }];
}

/** The band that decided the status, where a scheme judged. */
export function bandClause(band: Horizon["band"], { pick }: Names): readonly Clause[] {
  return band === undefined
    ? []
    : [{ code: "band", params: { scheme: pick(band.title), band: pick(band.name) } }];
}

function missingClause(
  measurement: Measurement,
  missing: DecimalText | undefined,
  held: Held,
): readonly Clause[] {
  const ratio = measurement.ok && "ratio" in measurement ? measurement.ratio : undefined;
  if (missing === undefined || !held.isShort) return [];
  const amount = { text: missing, unit: ratio?.unitOfMeasure ?? "" };
  return [{ code: "missing", params: { amount, isExcess: !held.isBelow } }];
}
