import { type Horizon, numberOf } from "../judge/index.js";
import { type HeldNow, heldToTarget, leadingOn } from "./held-now.js";
import { missingClause } from "./missing-clause.js";
import type { Names } from "./names.js";
import type { Telling, ToldHorizon } from "./telling.js";
import type { Clause, HeldTo } from "./verdict-sayings.js";

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
    ...decidedByClause(decidedBy, names),
    ...bandClause(band, names),
  ];
}

/** What is left to the target, where the value is held against something else. */
export function targetClause(told: Telling, horizon: ToldHorizon, to: HeldTo): readonly Clause[] {
  const value = numberOf(told.measurement);
  const { status, ahead, target, distance } = horizon;
  const isLeft = to !== "target" || (status === "met" && ahead !== undefined);
  if (value === undefined || !isLeft || target.holds === "everyPeriod") return [];
  const goal = leadingOn(horizon);
  const held = heldToTarget(told, goal, value, distance);
  if (held === undefined || !held.isShort || held.gap === undefined) return [];
  return [{ code: "toTarget", params: { due: goal.target.due, held, unit: told.unit } }];
}

/** The components that decide, where each has to hold. */
export function decidedByClause(
  decidedBy: Horizon["decidedBy"],
  { indicator }: Names,
): readonly Extract<Clause, { readonly code: "decidedBy" }>[] {
  return decidedBy === undefined
    ? []
    : [{ code: "decidedBy", params: { components: decidedBy.map(indicator) } }];
}

/** The band that decided the status, where a scheme judged. */
export function bandClause(band: Horizon["band"], { pick }: Names): readonly Clause[] {
  return band === undefined
    ? []
    : [{ code: "band", params: { scheme: pick(band.title), band: pick(band.name) } }];
}
