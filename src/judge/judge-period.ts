import type { Target } from "../model/index.js";
import type { Rational } from "../number/index.js";
import { alike, valuesOf } from "./alike.js";
import type { Case } from "./case.js";
import { figureOf } from "./current.js";
import { decidedBy } from "./decided-by.js";
import { governing } from "./governing.js";
import { type InForce, inForce, milestoneAt } from "./in-force.js";
import { judgeTarget } from "./judge-target.js";
import type { Measured } from "./series.js";
import { type Horizon, reasonFor } from "./verdict.js";

/**
 * Judges one measured period by the plan in force for it. Where reports contradict one another, each of their values is
 * judged: only if they come to different states nothing can be said.
 */
export function judgeAgainst(of: Case, target: Target, entry: Measured): Horizon {
  const force = inForce(of.indicator, of.schedule, entry.at, of.asOf);
  const values = valuesOf(entry);
  const horizons = values.map((value) => judgeTarget(of, target, entry, value, force));
  const first = alike(of, target, horizons);
  if (first === undefined) {
    const due = of.schedule.read(target.due);
    const reason = entry.measurement.ok ? "notComputable" : reasonFor(entry.measurement.reason);
    const awaited = reason === "noData" ? { awaited: figureOf(of, entry.period) } : {};
    return { status: "undetermined", reason, ...awaited, target, due };
  }
  if (first.reason === "conflicting") return first;
  const superseded = supersededBy(of, target, entry, force, values[0]);
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
  value: Rational | undefined,
): Horizon["superseded"] {
  const governed = before && governing(of, before, entry.at);
  const target = governed?.find(({ holds }) => holds === now.holds) ?? governed?.[0];
  if (revision === undefined || before === undefined || target === undefined || value === undefined)
    return undefined;
  const { status } = judgeTarget(of, target, entry, value, before);
  const { issued, document, reason } = revision;
  const milestone = milestoneAt(of, before, entry.at);
  return { target, ...(milestone && { milestone }), status, issued, document, reason };
}
