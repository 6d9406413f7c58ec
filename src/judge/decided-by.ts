import type { Target } from "../model/index.js";
import type { Case } from "./case.js";
import type { InForce } from "./in-force.js";
import { judgeTarget } from "./judge-target.js";
import { numberOf } from "./number-of.js";
import type { Measured } from "./series.js";
import type { Status } from "./status.js";

const short: readonly Status[] = ["slightlyBehind", "offTrack", "reversing", "missed"];

/**
 * The components that decide, where each of them has to hold and the whole falls short: those that come to its status, each
 * judged by itself, in the order of the plan.
 */
export function decidedBy(
  of: Case,
  target: Target,
  entry: Measured,
  force: InForce,
  status: Status,
): readonly string[] {
  const { components = [] } = entry.measurement;
  if (of.indicator.components?.combine !== "each" || !short.includes(status)) return [];
  return components.flatMap((measurement) => {
    const value = numberOf(measurement);
    if (value === undefined) return [];
    const own = judgeTarget(of, target, { ...entry, measurement }, value, force);
    return own.status === status ? [measurement.indicator] : [];
  });
}
