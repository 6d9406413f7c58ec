import { canBeEarly } from "./asked.js";
import type { Case } from "./case.js";
import { isDecisive } from "./current.js";
import { numbersAgainst } from "./figures.js";
import { inForce, milestoneAt } from "./in-force.js";
import { rankOf } from "./judge-target.js";
import { judgedTogether } from "./judged-together.js";
import { thresholdIn } from "./rounded.js";
import type { Measured } from "./series.js";
import { satisfies } from "./shortfall.js";
import { wayTo } from "./threshold.js";
import type { Horizon } from "./verdict.js";

/**
 * Judges the year: only where the document has a milestone for the measured period. It is met, by an estimate that came
 * before its day early, or behind by more or less; never missed, which is a word about the target. Where reports contradict
 * one another, each of their values is judged.
 */
export function judgeAnnual(of: Case, entry: Measured): Horizon | undefined {
  const { indicator, schedule, asOf } = of;
  const force = inForce(indicator, schedule, entry.at, asOf);
  const { milestones } = force;
  const target = milestoneAt(of, force, entry.at);
  const threshold = target && thresholdIn(of, target);
  if (target === undefined || threshold === undefined) return undefined;
  const way = wayTo(of, threshold);
  const expected = { threshold, way, basis: "official" } as const;
  return judgedTogether(of, target, entry, ({ value, entry: own }) => {
    const isDue = isDecisive(of, target, own.at);
    const isMet = satisfies(value, threshold, way) === true && (isDue || canBeEarly(of, target, own, way));
    const met = { status: "met", ...(!isDue && ({ metEarly: true } as const)) } as const;
    return {
      ...(isMet ? met : rankOf(of, value, own, expected, { target, milestones, way })),
      target,
      due: schedule.read(target.due),
      ...numbersAgainst(of, own, value, expected),
    };
  });
}
