import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import { directionOfComparator, type Plan, type Target } from "../model/index.js";
import { boundPlaces, statedTargets } from "./stated-targets.js";

/** What a document states twice in different ways: within one indicator, or in two that carry one name. */
export function checkContradictions(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  const stated = new Map<string, { readonly indicator: string; readonly target: Target }>();
  for (const { indicator, targets, path } of statedTargets(plan)) {
    const revision = path.length > 2 ? `${indicator.id} ${path[3]}` : "";
    const names = [indicator.name.zh, ...(indicator.otherNames ?? [])];
    for (const [i, target] of targets.entries()) {
      const key = `${revision}\n${subjectOf(target)}`;
      const keys = [
        `${indicator.id}\n${key}`,
        ...names.map((name) => `"${name.replace(/\s/g, "")}"\n${key}`),
      ];
      const other = keys
        .map((one) => stated.get(one))
        .find((found) => found && !isSame(found.target, target));
      if (other !== undefined)
        issues.push(statedDifferently(target, other, [...path, "targets", i, "value"]));
      for (const one of keys) if (!stated.has(one)) stated.set(one, { indicator: indicator.id, target });
    }
  }
  return issues;
}

/** What two targets must share to speak of the same thing: due, places, and the side from which they bound. */
function subjectOf(target: Target): string {
  const side = directionOfComparator(target.comparator) ?? target.comparator;
  return [target.due, boundPlaces(target), target.holds ?? "byDue", side].join("\n");
}

function isSame(a: Target, b: Target): boolean {
  return (
    a.comparator === b.comparator && a.value === b.value && a.upper === b.upper && a.tolerance === b.tolerance
  );
}

function statedDifferently(
  target: Target,
  other: { readonly indicator: string; readonly target: Target },
  path: IssuePath,
): Issue {
  return issueOf("statedDifferently", path, {
    value: target.value ?? "",
    other: other.target.value ?? "",
    indicator: other.indicator,
  });
}
