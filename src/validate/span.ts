import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import type { Plan } from "../model/index.js";
import { compareDates, isPeriodText, periodSpan } from "../period/index.js";
import { statedTargets, withPaths } from "./stated-targets.js";

/** Targets, milestones, revisions and actions that lie wholly outside the years of the plan. */
export function checkSpan(plan: Plan): Issue[] {
  const { first, last } = plan.span;
  if (last < first) return [issueOf("spanReversed", ["span"], { first, last })];
  const issues: Issue[] = [];
  for (const { due, path } of dueDates(plan)) {
    const { start, end } = isPeriodText(due) ? periodSpan(due) : { start: due, end: due };
    if (compareDates(start, `${last}-12-31`) > 0 || compareDates(end, `${first}-01-01`) < 0)
      issues.push(issueOf("outsideSpan", path, { period: due, first, last }));
  }
  return issues;
}

function* dueDates(plan: Plan): Generator<{ readonly due: string; readonly path: IssuePath }> {
  for (const [i, task] of plan.tasks.entries())
    for (const [j, { due }] of task.actions.entries())
      if (due !== undefined) yield { due, path: ["tasks", i, "actions", j, "due"] };
  for (const stated of statedTargets(plan))
    for (const { target, path } of withPaths(stated)) yield { due: target.due, path: [...path, "due"] };
  for (const [i, { revisions }] of plan.indicators.entries())
    for (const [j, { effective }] of (revisions ?? []).entries())
      yield { due: effective, path: ["indicators", i, "revisions", j, "effective"] };
}
