import { type Issue, issueOf } from "./issue.js";

/** Most issues that one answer lists; the last one then says how many were left out. */
export const mostIssues = 1000;

/** The first issues of a long list, and one that says how many more there are. */
export function firstIssues(issues: readonly Issue[]): readonly Issue[] {
  if (issues.length <= mostIssues) return issues;
  const hidden = issues.length - mostIssues;
  return [...issues.slice(0, mostIssues), issueOf("tooManyIssues", [], { hidden })];
}
