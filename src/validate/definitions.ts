import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import type { Definition, Plan } from "../model/index.js";
import { compareDates } from "../period/index.js";

/** Definitions (口径) of one thing that hold at the same time, or end before they begin. */
export function checkDefinitions(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  for (const key of ["elements", "indicators"] as const)
    for (const [i, { definitions }] of plan[key].entries())
      issues.push(...checkOne(definitions ?? [], [key, i, "definitions"]));
  return issues;
}

function checkOne(definitions: readonly Definition[], path: IssuePath): Issue[] {
  const issues: Issue[] = [];
  const ordered = definitions.map((definition, i) => ({ ...definition, path: [...path, i] }));
  ordered.sort((a, b) => compareDates(a.from, b.from));
  for (const [i, { version, from, until, path: at }] of ordered.entries()) {
    if (until !== undefined && compareDates(until, from) < 0)
      issues.push(issueOf("datesReversed", [...at, "until"], { from, until }));
    const before = ordered[i - 1];
    if (before === undefined) continue;
    const overlaps =
      compareDates(before.from, from) === 0 ||
      (before.until !== undefined && compareDates(before.until, from) >= 0);
    if (overlaps)
      issues.push(issueOf("definitionsOverlap", [...at, "from"], { version, other: before.version, from }));
  }
  return issues;
}
