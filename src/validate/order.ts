import { type Issue, issueOf } from "../issue/index.js";
import type { Indicator, Plan } from "../model/index.js";
import { compareDates, comparePeriods } from "../period/index.js";

/** Orders that cannot hold: of required indicators, of revisions, of the steps of a rule. */
export function checkOrder(plan: Plan): Issue[] {
  return [...checkRequired(plan), ...checkRevisions(plan), ...checkSteps(plan)];
}

function checkRequired(plan: Plan): Issue[] {
  const byId = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return plan.indicators.flatMap((indicator, i) => {
    const required = byId.get(indicator.requires ?? "");
    const due = lastDue(indicator);
    const requiredDue = required && lastDue(required);
    if (required === undefined || due === undefined || requiredDue === undefined) return [];
    if (comparePeriods(requiredDue, due) <= 0) return [];
    return [
      issueOf("requiresLater", ["indicators", i, "requires"], { required: required.id, due, requiredDue }),
    ];
  });
}

function lastDue({ targets }: Indicator): string | undefined {
  return targets
    .map((target) => target.due)
    .sort(comparePeriods)
    .at(-1);
}

function checkRevisions(plan: Plan): Issue[] {
  return plan.indicators.flatMap(({ revisions = [] }, i) =>
    revisions.flatMap(({ issued }, j) => {
      const previous = revisions[j - 1]?.issued;
      if (previous === undefined || compareDates(previous, issued) < 0) return [];
      return [issueOf("revisionOrder", ["indicators", i, "revisions", j, "issued"], { issued, previous })];
    }),
  );
}

function checkSteps(plan: Plan): Issue[] {
  return (plan.rules ?? []).flatMap(({ steps }, i) =>
    steps.flatMap(({ periods }, j) => {
      const previous = steps[j - 1]?.periods;
      if (previous === undefined || previous < periods) return [];
      return [issueOf("stepOrder", ["rules", i, "steps", j, "periods"], { periods, previous })];
    }),
  );
}
