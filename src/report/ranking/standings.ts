import type { NamedThing } from "../../adapt/index.js";
import type { Assessment } from "../../assess/index.js";
import { answeringFor } from "../../flag/index.js";
import type { Verdict } from "../../judge/index.js";
import type { Plan } from "../../model/index.js";
import { calledIn } from "../called.js";
import { countsOf } from "../counts.js";
import type { RankingKey, RankingStanding } from "./ranking.js";

/** Whose verdicts are put together. */
export interface StandingsQuery {
  /** What is ranked. */
  readonly by: RankingKey;
  /** The plans, by id. */
  readonly plans: ReadonlyMap<string, Plan>;
  /** Ids of the indicators that count; all when absent. */
  readonly indicators: ReadonlySet<string> | undefined;
}

interface Gathered {
  readonly of: NamedThing;
  readonly verdicts: Verdict[];
}

/** Puts the verdicts of each place or lead unit together, in the order in which they first stand. */
export function standingsOf(
  assessments: readonly Assessment[],
  { by, plans, indicators }: StandingsQuery,
): readonly RankingStanding[] {
  const gathered = new Map<string, Gathered>();
  for (const assessment of assessments) {
    const plan = plans.get(assessment.plan.id);
    const named = namedBy(by, plan, assessment);
    for (const verdict of assessment.verdicts) {
      if (indicators !== undefined && !indicators.has(verdict.indicator)) continue;
      for (const of of named(verdict)) {
        const one = gathered.get(of.id) ?? { of, verdicts: [] };
        one.verdicts.push(verdict);
        gathered.set(of.id, one);
      }
    }
  }
  return [...gathered.values()].map(standingOf);
}

function namedBy(
  by: RankingKey,
  plan: Plan | undefined,
  { verdicts }: Assessment,
): (verdict: Verdict) => readonly NamedThing[] {
  const called = calledIn(plan);
  const whole = plan?.jurisdiction.code;
  if (by === "unit") {
    const leads = new Map(plan?.indicators.map((one) => [one.id, answeringFor(plan, one).leads]));
    return ({ indicator }) => leads.get(indicator)?.map(called.unit) ?? [];
  }
  // A whole is not ranked among its parts.
  const isAmongParts = verdicts.some(({ place }) => place !== whole);
  return ({ place }) => (place === whole && isAmongParts ? [] : [called.place(place)]);
}

function standingOf({ of, verdicts }: Gathered): RankingStanding {
  const counts = countsOf(verdicts);
  const { met, onTrack, slightlyBehind, offTrack, reversing, missed, undetermined } = counts;
  const judged = met + onTrack + slightlyBehind + offTrack + reversing + missed;
  const due = verdicts.filter(({ final: { status } }) => status !== "notDue" && status !== "notApplicable");
  return {
    of,
    counts,
    judged,
    judgeable: judged + undetermined,
    indicators: new Set(due.map(({ indicator }) => indicator)).size,
  };
}
