import type { NamedThing } from "../adapt/index.js";
import type { Assessment, StatusCounts } from "../assess/index.js";
import { answeringFor } from "../flag/index.js";
import { statuses, type Verdict } from "../judge/index.js";
import { type Benefit, benefitNames, benefits, type Plan } from "../model/index.js";
import { inBrief } from "../number/index.js";
import type { CivilDate } from "../period/index.js";
import { calledIn } from "./called.js";
import { countsOf } from "./counts.js";
import { requireAssessment, requireOwnPlan } from "./own-plan.js";

/** What verdicts can be summed up by. */
export const summaryKeys = ["goal", "task", "unit", "benefit", "place", "status"] as const;
/** One of {@link summaryKeys}. */
export type SummaryKey = (typeof summaryKeys)[number];

/** What a summary takes beside the assessment. */
export interface SummariseOptions {
  /** What the verdicts are summed up by; a unit is the lead. */
  readonly by: SummaryKey;
  /** The plan: needed for all but `place` and `status`, and for the names of places. */
  readonly plan?: Plan | undefined;
}

/** The verdicts that belong together. */
export interface SummaryGroup {
  /**
   * What they belong to: one goal, task (its number as text), unit, benefit, place or status; several where an indicator
   * belongs to several at once, such as units that lead jointly; none where the plan names none.
   */
  readonly of: readonly NamedThing[];
  /** How many have each status over the whole way. */
  readonly counts: StatusCounts;
  /** How many there are. */
  readonly total: number;
}

/** The verdicts of an assessment in groups. Each verdict stands in one group, so that the counts add up to all of them. */
export interface Summary {
  /** Tells the reports apart. */
  readonly kind: "summary";
  /** What they are summed up by. */
  readonly by: SummaryKey;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** The groups that have verdicts, in the order of the plan; those of several things, and of none, at the end. */
  readonly groups: readonly SummaryGroup[];
  /** How many of all verdicts have each status. */
  readonly counts: StatusCounts;
  /** How many verdicts there are. */
  readonly total: number;
}

/**
 * How many verdicts have each status, by goal, task, lead unit, benefit, place or status. The counts of the groups add up
 * to the verdicts: what belongs to two goals or is led by two units stands in a group of both, and not twice.
 *
 * @throws RangeError for another key, and when the assessment is of another plan
 * @throws TypeError when the assessment is none, and where the plan is needed and not given
 */
export function summarise(assessment: Assessment, { by, plan }: SummariseOptions): Summary {
  requireAssessment(assessment);
  if (!summaryKeys.includes(by))
    throw new RangeError(`by must be one of ${summaryKeys.join(", ")}, not ${inBrief(by)}`);
  if (plan !== undefined || (by !== "place" && by !== "status")) requireOwnPlan(plan as Plan, assessment);
  const { order, keysOf } = keysBy(by, plan);
  const groups = new Map<string, { readonly of: readonly NamedThing[]; readonly verdicts: Verdict[] }>();
  for (const thing of order) groups.set(JSON.stringify([thing.id]), { of: [thing], verdicts: [] });
  const things = new Map(order.map((thing) => [thing.id, thing]));
  const known = new Map<string, readonly string[]>();
  for (const verdict of assessment.verdicts) {
    const about = JSON.stringify([
      verdict.indicator,
      by === "place" && verdict.place,
      by === "status" && verdict.final.status,
    ]);
    const ids = known.get(about) ?? keysOf(verdict);
    known.set(about, ids);
    const key = JSON.stringify(ids);
    const group = groups.get(key) ?? { of: ids.map((id) => things.get(id) ?? { id }), verdicts: [] };
    group.verdicts.push(verdict);
    groups.set(key, group);
  }
  const filled = [...groups.values()].filter(({ verdicts }) => verdicts.length > 0);
  const rank = ({ of }: { readonly of: readonly NamedThing[] }) =>
    of.length === 0 ? 2 : of.length > 1 ? 1 : 0;
  return {
    kind: "summary",
    by,
    asOf: assessment.asOf,
    groups: filled
      .sort((a, b) => rank(a) - rank(b))
      .map(({ of, verdicts }) => ({ of, counts: countsOf(verdicts), total: verdicts.length })),
    counts: countsOf(assessment.verdicts),
    total: assessment.verdicts.length,
  };
}

interface Keys {
  /** All there are, in their order. */
  readonly order: readonly NamedThing[];
  /** The ids of those that a verdict belongs to. */
  readonly keysOf: (verdict: Verdict) => readonly string[];
}

function keysBy(by: SummaryKey, plan: Plan | undefined): Keys {
  if (by === "status")
    return { order: statuses.map((id) => ({ id })), keysOf: ({ final }) => [final.status] };
  if (by === "place" || plan === undefined) {
    const called = calledIn(plan);
    const ids = plan === undefined ? [] : [plan.jurisdiction.code, ...plan.places.map(({ id }) => id)];
    return { order: ids.map(called.place), keysOf: ({ place }) => [place] };
  }
  const { goals, tasks, units, indicators } = plan;
  switch (by) {
    case "goal":
      return {
        order: goals.map(({ id, title }) => ({ id, name: title })),
        keysOf: ({ indicator }) =>
          goals.filter((one) => one.indicators.includes(indicator)).map(({ id }) => id),
      };
    case "task":
      return {
        order: tasks.map(({ number, title }) => ({ id: String(number), name: title })),
        keysOf: ({ indicator }) =>
          tasks.filter((one) => one.indicators.includes(indicator)).map(({ number }) => String(number)),
      };
    case "unit":
      return {
        order: units.map(({ id, name }) => ({ id, name })),
        keysOf: ({ indicator }) => {
          const one = indicators.find(({ id }) => id === indicator);
          return one === undefined ? [] : answeringFor(plan, one).leads;
        },
      };
    case "benefit":
      return {
        order: plan.benefits.map((id) => ({ id, name: benefitNames[id] })),
        keysOf: ({ indicator }) => benefitsOf(plan, indicator),
      };
  }
}

/** The benefit of a plan that covers one, and otherwise that of the goals whose id, or that of a goal above, names it. */
function benefitsOf({ benefits: covered, goals }: Plan, indicator: string): readonly Benefit[] {
  if (covered.length === 1) return covered;
  const above = (id: string | undefined, depth = 0): Benefit | undefined => {
    const named = benefits.find((one) => one === id);
    if (named !== undefined || id === undefined || depth > goals.length) return named;
    return above(goals.find((goal) => goal.id === id)?.within, depth + 1);
  };
  const found = goals.filter((one) => one.indicators.includes(indicator)).map(({ id }) => above(id));
  return covered.filter((one) => found.includes(one));
}
