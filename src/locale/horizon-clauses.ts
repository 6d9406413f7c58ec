import { type Horizon, numberOf, readBack, type Verdict } from "../judge/index.js";
import type { TrajectoryKind } from "../model/index.js";
import type { Rational } from "../number/index.js";
import { periodSpan } from "../period/index.js";
import { type Held, heldAgainst, stated } from "./held.js";
import type { Names } from "./names.js";
import { type Digits, digitsFor } from "./printed.js";
import type { Clause, HeldTo } from "./verdict-sayings.js";

/** A verdict with what its clauses are made of. */
export interface Told {
  /** The verdict. */
  readonly verdict: Verdict;
  /** Names. */
  readonly names: Names;
  /** How numbers are printed. */
  readonly digits: Digits;
  /** The unit of measure of the indicator; empty where it is not known. */
  readonly unit: string;
}

/** A verdict made ready to be told. */
export function toldOf(verdict: Verdict, names: Names): Told {
  const indicator = names.indicatorOf(verdict.indicator);
  return { verdict, names, digits: digitsFor(indicator?.decimals), unit: indicator?.unitOfMeasure ?? "" };
}

/** A value held against what counts for its status: the target where that is met or nothing is expected yet. */
export interface HeldNow {
  /** How it stands. */
  readonly held: Held;
  /** Against what. */
  readonly to: HeldTo;
}

/** How the value stands in a horizon; `undefined` where there is no number on either side. */
export function heldIn(told: Told, horizon: Horizon): HeldNow | undefined {
  const value = numberOf(told.verdict.measurement);
  if (value === undefined) return undefined;
  const { expected, status } = horizon;
  const isToTarget = status === "met" || expected === undefined;
  const held = isToTarget
    ? heldToTarget(told, horizon, value)
    : heldToExpected(told, horizon, value, expected);
  if (held === undefined) return undefined;
  if (horizon === told.verdict.annual) return { held, to: "milestone" };
  if (horizon.target.holds === "everyPeriod") return { held, to: "every" };
  if (isToTarget || isDue(told, horizon)) return { held, to: "target" };
  return { held, to: expected?.basis === "official" ? "milestone" : "path" };
}

/** How the value stands to the target itself. */
export function heldToTarget({ digits }: Told, horizon: Horizon, value: Rational): Held | undefined {
  const { target, distance, gap, status } = horizon;
  const threshold = stated(target.value);
  if (threshold === undefined) return undefined;
  const against = {
    comparator: target.comparator,
    value: threshold,
    upper: stated(target.upper),
    tolerance: target.tolerance,
    short: distance ?? gap,
    isSatisfied: status === "met",
  };
  return heldAgainst(value, against, digits);
}

function heldToExpected(
  told: Told,
  horizon: Horizon,
  value: Rational,
  { value: least, upper, comparator, basis }: NonNullable<Horizon["expected"]>,
): Held | undefined {
  const { target, gap, status } = horizon;
  const [number, most] = [readBack(least), upper && readBack(upper)];
  if (number === undefined) return undefined;
  const isOwn = horizon === told.verdict.annual || target.holds === "everyPeriod" || isDue(told, horizon);
  const text = isOwn ? target.value : basis === "official" ? least.value : undefined;
  const against = {
    comparator,
    value: { number, text },
    upper: most && { number: most, text: isOwn ? target.upper : upper?.value },
    tolerance: target.tolerance,
    short: gap,
    isSatisfied: status === "met" || status === "onTrack",
  };
  return heldAgainst(value, against, told.digits);
}

/** Whether the period that was measured is the one in which the target is due, or a later one. */
export function isDue({ verdict }: Told, { due }: Horizon): boolean {
  return periodSpan(verdict.measurement.period).end >= periodSpan(due).end;
}

/** The clauses that say how a value stands, before its status. */
export function standingClauses(told: Told, horizon: Horizon, { held, to }: HeldNow): readonly Clause[] {
  const { unit } = told;
  const { due } = horizon.target;
  const isPath = to === "path" && horizon.expected?.basis === "assumed";
  return [
    { code: "held", params: { held, to, due, unit } },
    ...missingClause(told, horizon, held),
    ...(isPath ? [{ code: "assumedPath", params: { kind: assumedKind(told) } } as const] : []),
  ];
}

/** What is left to the target, where the value is held against something else. */
export function targetClause(told: Told, horizon: Horizon, to: HeldTo): readonly Clause[] {
  const value = numberOf(told.verdict.measurement);
  if (value === undefined || to === "target" || to === "every") return [];
  const held = heldToTarget(told, horizon, value);
  if (held === undefined || !held.isShort || held.gap === undefined) return [];
  return [{ code: "toTarget", params: { due: horizon.target.due, held, unit: told.unit } }];
}

function missingClause({ verdict }: Told, { missingNumerator }: Horizon, held: Held): readonly Clause[] {
  const { measurement } = verdict;
  const ratio = measurement.ok && "ratio" in measurement ? measurement.ratio : undefined;
  if (missingNumerator === undefined || !held.isShort) return [];
  const amount = { text: missingNumerator, unit: ratio?.unitOfMeasure ?? "" };
  return [{ code: "missing", params: { amount, isExcess: !held.isBelow } }];
}

function assumedKind({ verdict }: Told): TrajectoryKind {
  const kind = verdict.assumptions.find(({ code }) => code === "pathAssumed")?.params.kind;
  return (kind ?? "none") as TrajectoryKind;
}
