import type { Issue } from "../issue/index.js";
import type { Comparison, Verdict } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";

/** What is wrong with the measurements that are shown, each thing once: reported values that are not the computed ones. */
export function measurementIssues(
  verdicts: readonly Verdict[],
  comparisons: readonly Comparison[],
): readonly Issue[] {
  const found = new Map<string, Issue>();
  const add = ({ issues, components = [] }: Measurement): void => {
    for (const issue of issues) found.set(JSON.stringify(issue), issue);
    components.forEach(add);
  };
  for (const { measurement } of [...verdicts, ...comparisons]) add(measurement);
  return [...found.values()];
}
