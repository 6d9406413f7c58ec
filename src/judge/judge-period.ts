import type { Target } from "../model/index.js";
import type { Case } from "./case.js";
import { figureOf } from "./current.js";
import { decidedBy } from "./decided-by.js";
import { counterpartOf, governing } from "./governing.js";
import { type InForce, inForce, milestoneAt } from "./in-force.js";
import { judgeTarget } from "./judge-target.js";
import { judgedTogether, type Valued } from "./judged-together.js";
import type { Measured } from "./series.js";
import { type Horizon, reasonFor } from "./verdict.js";

/**
 * Judges one measured period by the plan in force for it. Where reports contradict one another, each of their values is
 * judged: only if they come to different states nothing can be said.
 */
export function judgeAgainst(of: Case, target: Target, entry: Measured): Horizon {
  const force = inForce(of.indicator, of.schedule, entry.at, of.asOf);
  const first = judgedTogether(of, target, entry, (one) =>
    judgeTarget(of, target, one.entry, one.value, force),
  );
  if (first === undefined) {
    const due = of.schedule.read(target.due);
    const reason = entry.measurement.ok ? "notComputable" : reasonFor(entry.measurement.reason);
    const awaited = reason === "noData" ? { awaited: figureOf(of, entry.period) } : {};
    return { status: "undetermined", reason, ...awaited, target, due };
  }
  if (first.reason === "conflicting") return first;
  const superseded = supersededBy(of, target, entry, force);
  const deciding = decidedBy(of, target, entry, force, first.status);
  return {
    ...first,
    ...(deciding.length > 0 && { decidedBy: deciding }),
    ...(superseded && { superseded }),
  };
}

/** Judges one measured period against each of the targets that govern it; none where no target binds the place. */
export function judgePeriod(of: Case, entry: Measured): readonly Horizon[] {
  const force = inForce(of.indicator, of.schedule, entry.at, of.asOf);
  return governing(of, force, entry.at).map((target) => judgeAgainst(of, target, entry));
}

/** The same value under the target before its last revision: that of the same kind, to be reached or to be kept. */
function supersededBy(
  of: Case,
  now: Target,
  entry: Measured,
  { revision, before }: InForce,
): Horizon["superseded"] {
  const governed = before && governing(of, before, entry.at);
  const target = governed && (counterpartOf(now, governed) ?? governed[0]);
  if (revision === undefined || before === undefined || target === undefined) return undefined;
  const judge = (one: Valued) => judgeTarget(of, target, one.entry, one.value, before);
  const horizon = judgedTogether(of, target, entry, judge);
  if (horizon === undefined) return undefined;
  const { status, metEarly } = horizon;
  const { issued, document, reason } = revision;
  const milestone = milestoneAt(of, before, entry.at);
  return {
    target,
    ...(milestone && { milestone }),
    status,
    ...(metEarly && { metEarly }),
    issued,
    document,
    reason,
  };
}
