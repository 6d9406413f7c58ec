import type { Target } from "../model/index.js";
import type { Rational } from "../number/index.js";
import type { Case } from "./case.js";
import { numberOf, readBack } from "./number-of.js";
import type { Measured } from "./series.js";
import type { Horizon } from "./verdict.js";

/** The values of a period: the one that was measured, or those to which contradicting reports lead. */
export function valuesOf({ measurement }: Measured): readonly Rational[] {
  const own = numberOf(measurement);
  if (own !== undefined) return [own];
  if (measurement.ok || measurement.alternatives === undefined) return [];
  return measurement.alternatives.flatMap((one) => readBack(one) ?? []);
}

/**
 * What the judgements of the values of a period come to: the first where all have one state, and otherwise that reports
 * contradict one another; `undefined` where there is none.
 */
export function alike({ schedule }: Case, target: Target, horizons: readonly Horizon[]): Horizon | undefined {
  const [first] = horizons;
  if (horizons.every(({ status }) => status === first?.status)) return first;
  return { status: "undetermined", reason: "conflicting", target, due: schedule.read(target.due) };
}
