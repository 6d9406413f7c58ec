import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import type { Definition, Plan } from "../model/index.js";
import { type CivilDate, compareDates } from "../period/index.js";

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
  let longest: Definition | undefined;
  for (const [i, definition] of ordered.entries()) {
    const { version, from, until, path: at } = definition;
    if (until !== undefined && compareDates(until, from) < 0)
      issues.push(issueOf("datesReversed", [...at, "until"], { from, until }));
    const before = ordered[i - 1];
    // One without an end gives way to the next; one with an end may reach over several.
    const other = before?.from === from ? before : reaches(longest, from) ? longest : undefined;
    if (other !== undefined)
      issues.push(issueOf("definitionsOverlap", [...at, "from"], { version, other: other.version, from }));
    if (until !== undefined && !reaches(longest, until)) longest = definition;
  }
  return issues;
}

function reaches(definition: Definition | undefined, date: CivilDate): boolean {
  return definition?.until !== undefined && compareDates(definition.until, date) >= 0;
}
