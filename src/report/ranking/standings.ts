import type { NamedThing } from "../../adapt/index.js";
import type { Assessment } from "../../assess/index.js";
import { answeringFor } from "../../flag/index.js";
import type { Verdict } from "../../judge/index.js";
import type { Plan } from "../../model/index.js";
import { calledIn } from "../called.js";
import { countsOf } from "../counts.js";
import type { Level } from "./level.js";
import type { RankingStanding } from "./ranking.js";

/** Whose verdicts are put together. */
export interface StandingsQuery {
  /** The plans, by id. */
  readonly plans: ReadonlyMap<string, Plan>;
  /** Ids of the indicators that count; all when absent. */
  readonly indicators: ReadonlySet<string> | undefined;
  /** Where the places lie that are ranked; absent for units. */
  readonly level: Level | undefined;
}

interface Gathered {
  readonly of: NamedThing;
  readonly verdicts: Verdict[];
}

/** Puts the verdicts of each place or lead unit together, in the order in which they first stand. */
export function standingsOf(
  assessments: readonly Assessment[],
  { plans, indicators, level }: StandingsQuery,
): readonly RankingStanding[] {
  const gathered = new Map<string, Gathered>();
  for (const assessment of assessments) {
    const plan = plans.get(assessment.plan.id);
    const named = namedBy(plan, level && ((place) => level.has(assessment, place)));
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

/** @param isRanked whether a place is ranked; units are where it is absent */
function namedBy(
  plan: Plan | undefined,
  isRanked: ((place: string) => boolean) | undefined,
): (verdict: Verdict) => readonly NamedThing[] {
  const called = calledIn(plan);
  if (isRanked !== undefined) return ({ place }) => (isRanked(place) ? [called.place(place)] : []);
  const leads = new Map(plan?.indicators.map((one) => [one.id, answeringFor(plan, one).leads]));
  return ({ indicator }) => leads.get(indicator)?.map(called.unit) ?? [];
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
