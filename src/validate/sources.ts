import { type Issue, issueOf } from "../issue/index.js";
import type { Plan } from "../model/index.js";
import { statedTargets, withPaths } from "./stated-targets.js";

/** Thresholds, milestones and baselines that do not say where they stand. */
export function checkSources(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  for (const stated of statedTargets(plan))
    for (const { target, path } of withPaths(stated))
      if (target.source === undefined) issues.push(issueOf("sourceMissing", [...path, "source"], {}));
  for (const [i, { baseline }] of plan.indicators.entries())
    if (baseline !== undefined && baseline.source === undefined)
      issues.push(issueOf("sourceMissing", ["indicators", i, "baseline", "source"], {}));
  return issues;
}
