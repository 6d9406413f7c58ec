import { type Horizon, numberOf, type Verdict } from "../judge/index.js";
import { compare, type Quantity, type Rational } from "../number/index.js";
import { stated } from "./held.js";
import { type HeldNow, heldIn } from "./held-now.js";
import { bandClause, decidedByClause, standingClauses, targetClause } from "./horizon-clauses.js";
import type { Names } from "./names.js";
import { printed, printedPair } from "./printed.js";
import { agreedClauses, periodWithout, reasonClause } from "./reason-clauses.js";
import { sharpened } from "./sharpened.js";
import { aheadClause, supersededClause } from "./superseded-clause.js";
import { type Told, toldOf } from "./telling.js";
import { timeClauses } from "./time-clauses.js";
import { valuedClause } from "./valued-clause.js";
import type { Clause, ClauseGroup, NamedStatus, Subject } from "./verdict-sayings.js";

/** A verdict as the clauses of one sentence. */
export function verdictClauses(verdict: Verdict, names: Names): readonly ClauseGroup[] {
  const told = sharpened(toldOf(verdict, names), verdict.final, verdict.annual);
  const subject = { indicator: names.indicator(verdict.indicator), place: names.place(verdict.place) };
  const { annual, final } = verdict;
  const ends = [...supersededClause(told), ...aheadClause(told)];
  const after = ends.length > 0 ? [{ clauses: ends }] : [];
  const value = numberOf(verdict.measurement);
  if (final.target.comparator === "achieved") return [{ clauses: eventClauses(told, subject) }, ...after];
  if (value === undefined || isUnvalued(final))
    return [{ clauses: unvaluedClauses(told, subject) }, ...after];
  const now = heldIn(told, final);
  const byYear = annual && heldIn(told, annual, true);
  const first = valuedClause(told, subject, now?.held.value ?? printed(value, told.digits));
  if (annual !== undefined && byYear !== undefined) {
    if (isSame(annual, final)) return [{ clauses: [first, ...bothClauses(told, byYear)] }, ...after];
    return [
      { clauses: [first] },
      { horizon: "annual", clauses: [...standingClauses(told, annual, byYear), ...closing(told, annual)] },
      { horizon: "final", clauses: finalClauses(told, value, now) },
      ...after,
    ];
  }
  const inTime = timeClauses(told, final, subject);
  if (inTime !== undefined)
    return [
      { clauses: [...inTime, ...bandClause(final.band, names), ...closing(told, final, true)] },
      ...after,
    ];
  return [{ clauses: [first, ...finalClauses(told, value, now)] }, ...after];
}

/** Nothing is said of a value that is older than the one in question. */
function isUnvalued({ status, reason }: Horizon): boolean {
  return status === "notApplicable" || reason === "noData" || reason === "awaiting";
}

function finalClauses(told: Told, value: Rational, now: HeldNow | undefined): readonly Clause[] {
  const { final } = told.verdict;
  const why = reasonClause(told, final);
  const isJudged = why === undefined || final.reason === "noTolerance" || final.reason === "outsideScheme";
  const standing = now && isJudged ? standingClauses(told, final, now) : [];
  const isFromStart = final.status === "notDue" || final.status === "reversing";
  return [
    ...(isFromStart ? baselineClause(told, value) : []),
    ...standing,
    ...(why === undefined ? [] : [why]),
    statusClause(final),
    ...(now && isJudged ? targetClause(told, final, now.to) : []),
  ];
}

/** The year and the whole way, held against one and the same number. */
function bothClauses(told: Told, byYear: HeldNow): readonly Clause[] {
  const { annual, final } = told.verdict;
  if (annual === undefined) return [];
  return [
    ...standingClauses(told, annual, byYear),
    { code: "statuses", params: { annual: statusOf(annual), final: statusOf(final) } },
    ...targetClause(told, final, "milestone"),
  ];
}

function isSame(annual: Horizon, final: Horizon): boolean {
  const isAlike = (one: Quantity | undefined, other: Quantity | undefined) =>
    one?.value === other?.value && one?.fraction === other?.fraction;
  return (
    final.status !== "met" &&
    final.reason === undefined &&
    annual.reason === undefined &&
    final.expected !== undefined &&
    annual.expected?.comparator === final.expected.comparator &&
    isAlike(annual.expected.value, final.expected.value) &&
    isAlike(annual.expected.upper, final.expected.upper)
  );
}

function statusClause(horizon: Horizon): Clause {
  return { code: "status", params: statusOf(horizon) };
}

function statusOf({ status, metEarly }: Horizon): NamedStatus {
  return { status, isEarly: metEarly === true };
}

/** Why nothing can be said, and the status. */
function closing(told: Told, horizon: Horizon, isInTime = false): readonly Clause[] {
  const why = reasonClause(told, horizon, isInTime);
  return [...(why === undefined ? [] : [why]), statusClause(horizon)];
}

function baselineClause({ verdict, names, digits, unit }: Told, value: Rational): readonly Clause[] {
  const baseline = names.indicatorOf(verdict.indicator)?.baseline;
  const start = stated(baseline?.value);
  if (baseline === undefined || start === undefined) return [];
  const pair = printedPair(value, start, digits, false);
  const change = pair.gap === undefined ? undefined : { text: pair.gap, unit };
  return [
    {
      code: "sinceBaseline",
      params: {
        period: baseline.period,
        baseline: { text: pair.other, unit },
        change,
        isUp: compare(value, start.number) >= 0,
      },
    },
  ];
}

function unvaluedClauses(told: Told, subject: Subject): readonly Clause[] {
  const { final } = told.verdict;
  const why = reasonClause(told, final);
  // The clause on what is stale names the period that is overdue.
  const isNamed = final.reason === "stale" && final.awaited !== undefined;
  const about = isNamed ? subject : { ...subject, period: periodWithout(told, final) };
  return [
    { code: "unvalued", params: about },
    ...(why === undefined ? agreedClauses(told, final) : [why]),
    ...decidedByClause(final.decidedBy, told.names),
    statusClause(final),
  ];
}

function eventClauses(told: Told, subject: Subject): readonly Clause[] {
  const { final, measurement } = told.verdict;
  const why = reasonClause(told, final);
  if (why !== undefined) return unvaluedClauses(told, subject);
  const isAchieved = measurement.ok && typeof measurement.value === "boolean" ? measurement.value : undefined;
  const period = isAchieved === undefined ? undefined : measurement.period;
  return [
    { code: "unvalued", params: subject },
    { code: "event", params: { due: final.target.due, period, isAchieved, status: final.status } },
    statusClause(final),
  ];
}
