import { compare } from "../number/index.js";
import { expectedOf } from "./asked.js";
import { attainmentOf } from "./attainment.js";
import type { Case } from "./case.js";
import { planMonthsAssumed } from "./in-time.js";
import { valuesOf, valuesOfEach } from "./judged-together.js";
import { numberIn, readBack } from "./number-of.js";
import { startBeside } from "./part-of-year.js";
import { assumedSlightFrom } from "./rank.js";
import { standard } from "./schemes/standard.js";
import type { Measured } from "./series.js";
import { mostPointsSlight } from "./standing.js";
import type { StatedAssumption } from "./stated-assumption.js";
import type { Horizon, Verdict } from "./verdict.js";

/**
 * What tells a slight shortfall from a grave one, over the year or the whole way, where the library's own rule judges. A
 * scheme that the host made, of whatever id, is the host's.
 */
function slightAssumed(
  of: Case,
  horizons: readonly Horizon[],
  entry: Measured | undefined,
): readonly StatedAssumption[] {
  if ((of.options.scheme ?? standard) !== standard) return [];
  const split = horizons.filter(
    ({ status, attainment }) =>
      attainment !== undefined && (status === "slightlyBehind" || status === "offTrack"),
  );
  if (split.length === 0) return [];
  const isByPoints = split.some((one) => entry !== undefined && isHeldToPoints(of, one, entry));
  return [
    { code: "slightFrom", params: { value: assumedSlightFrom } },
    ...(isByPoints ? [{ code: "pointsSlight", params: { points: mostPointsSlight } } as const] : []),
  ];
}

/** Whether a shortfall that the attainment alone would call slight is held to points as well. */
function isHeldToPoints(of: Case, { target, attainment }: Horizon, entry: Measured): boolean {
  const reached = attainment && readBack(attainment);
  const isMild = reached !== undefined && compare(reached, numberIn(assumedSlightFrom)) >= 0;
  if (!isMild || of.indicator.unitOfMeasure !== "%") return false;
  return [...valuesOf(entry), ...valuesOfEach(entry)].some((one) => {
    const expected = expectedOf(of, target, one.entry, one.value);
    if (expected === undefined) return false;
    const baseline = startBeside(of, one.entry)?.value;
    return attainmentOf(one.value, expected.threshold, expected.way, baseline)?.by === "relative";
  });
}

/** What a judgement takes to be so though no document says it, in the order of the codes. */
export function assumptionsOf(
  of: Case,
  { final: horizon, annual }: Pick<Verdict, "final" | "annual">,
  entry: Measured | undefined,
): readonly StatedAssumption[] {
  const { target, due, reason, expected, distance } = horizon;
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
  stated.push(...slightAssumed(of, annual === undefined ? [horizon] : [horizon, annual], entry));
  const isCompared = annual !== undefined || expected !== undefined || distance !== undefined;
  if (isCompared && (of.options.roundedComparison ?? false) !== false) state("roundedComparison");
  if (entry?.measurement.inputs.some(({ dateAssumed }) => dateAssumed)) state("knownOnItsDay");
  for (const { id } of of.readings) state("planAssumption", { id });
  return stated;
}
