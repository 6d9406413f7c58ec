import type { Case } from "./case.js";
import { planMonthsAssumed } from "./in-time.js";
import { assumedSlightFrom } from "./rank.js";
import { standard } from "./schemes/standard.js";
import type { Measured } from "./series.js";
import type { StatedAssumption } from "./stated-assumption.js";
import type { Verdict } from "./verdict.js";

/** What a judgement takes to be so though no document says it, in the order of the codes. */
export function assumptionsOf(
  of: Case,
  { final: horizon, annual }: Pick<Verdict, "final" | "annual">,
  entry: Measured | undefined,
): readonly StatedAssumption[] {
  const { status, target, due, reason, expected, distance, attainment } = horizon;
  const stated: StatedAssumption[] = [];
  const state = (code: StatedAssumption["code"], params: StatedAssumption["params"] = {}) =>
    stated.push({ code, params });
  if (target.due !== due) state("planYearReading", { year: target.due, period: due });
  const path = of.indicator.trajectory;
  if (expected?.basis === "declared" && path?.stated === false) state("pathDeclared", { kind: path.kind });
  if (expected?.basis === "assumed") state("pathAssumed", { kind: expected.path ?? "none" });
  if (expected?.basis !== "official" && expected !== undefined && horizon.startsAtZero) state("startsAtZero");
  const decided = horizon.band ?? horizon.outside ?? annual?.band ?? annual?.outside;
  stated.push(...planMonthsAssumed(decided ?? {}, of.plan));
  if (reason === "awaiting" || reason === "noData" || reason === "stale") state("lag");
  const isSplit = attainment !== undefined && (status === "slightlyBehind" || status === "offTrack");
  if (isSplit && (of.options.scheme ?? standard).id === standard.id)
    state("slightFrom", { value: assumedSlightFrom });
  const isCompared = annual !== undefined || expected !== undefined || distance !== undefined;
  if (isCompared && (of.options.roundedComparison ?? false) !== false) state("roundedComparison");
  if (entry?.measurement.inputs.some(({ dateAssumed }) => dateAssumed)) state("knownOnItsDay");
  for (const { id } of of.readings) state("planAssumption", { id });
  return stated;
}
