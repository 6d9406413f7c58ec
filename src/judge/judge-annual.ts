import { directionOf } from "../model/index.js";
import type { Case } from "./case.js";
import { numbersAgainst } from "./figures.js";
import { inForce, milestoneAt } from "./in-force.js";
import { rankOf } from "./judge-target.js";
import { numberOf } from "./number-of.js";
import { compared } from "./rounded.js";
import type { Measured } from "./series.js";
import { satisfies } from "./shortfall.js";
import { betterWay, thresholdOf } from "./threshold.js";
import type { Horizon } from "./verdict.js";

/**
 * Judges the year: only where the document has a milestone for the measured period. It is met, or behind by more or less;
 * never missed, which is a word about the target.
 */
export function judgeAnnual(of: Case, entry: Measured): Horizon | undefined {
  const { indicator, schedule, asOf, options } = of;
  const force = inForce(indicator, schedule, entry.at, asOf);
  const { milestones } = force;
  const target = milestoneAt(of, force, entry.at);
  const threshold = target && thresholdOf(target);
  const value = numberOf(entry.measurement);
  if (target === undefined || threshold === undefined || value === undefined) return undefined;
  const way = betterWay(threshold, directionOf(indicator));
  const expected = { threshold, basis: "official" } as const;
  const shown = compared(value, target, options);
  const isMet = satisfies(shown, threshold, way) === true;
  return {
    ...(isMet ? { status: "met" } : rankOf(of, shown, entry, expected, { target, milestones, way })),
    target,
    due: schedule.read(target.due),
    ...numbersAgainst(of, way, entry, value, expected),
  };
}
