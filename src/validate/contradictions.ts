import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import { directionOfComparator, type Plan, type Target } from "../model/index.js";
import { compare } from "../number/index.js";
import { numberOf } from "./number-of.js";
import { boundPlaces, type StatedTargets, statedTargets } from "./stated-targets.js";

/** What a document states twice in different ways: within one indicator, or in two of one name and unit of measure. */
export function checkContradictions(plan: Plan): Issue[] {
  const groupOf = groupsByName();
  const issues: Issue[] = [];
  const stated = new Map<string, { readonly indicator: string; readonly target: Target }>();
  for (const set of statedTargets(plan)) {
    const group = groupOf(set);
    for (const [i, target] of set.targets.entries()) {
      const key = `${group}\n${subjectOf(target)}`;
      const other = stated.get(key);
      if (other === undefined) stated.set(key, { indicator: set.indicator.id, target });
      else if (!isSame(other.target, target))
        issues.push(differently(set, target, other, [...set.path, "targets", i]));
    }
  }
  return issues;
}

/** Numbers the indicators so that those which share a name and a unit of measure share a number; a revision stands alone. */
function groupsByName(): (set: StatedTargets) => string {
  const groups = new Map<string, number>();
  let count = 0;
  return ({ indicator, path }) => {
    if (path.length > 2) return path.join(".");
    const names = [indicator.name.zh, ...(indicator.otherNames ?? [])].map(
      (name) => `${name.replace(/\s/g, "")}\n${indicator.unitOfMeasure ?? ""}`,
    );
    const group = names.map((name) => groups.get(name)).find((known) => known !== undefined) ?? count++;
    for (const name of names) groups.set(name, group);
    return String(group);
  };
}

/** What two targets must share to speak of the same thing: due, places, the side from which they bound, and how firmly. */
function subjectOf(target: Target): string {
  const side = directionOfComparator(target.comparator) ?? target.comparator;
  const firmness = target.aspirational === true ? "aspirational" : "firm";
  return [target.due, boundPlaces(target), target.holds ?? "byDue", side, firmness].join("\n");
}

function isSame(a: Target, b: Target): boolean {
  return (
    a.comparator === b.comparator &&
    (["value", "upper", "tolerance"] as const).every((key) => isEqual(a[key], b[key]))
  );
}

function isEqual(a: string | undefined, b: string | undefined): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  return x === undefined || y === undefined ? x === y : compare(x, y) === 0;
}

function differently(
  { indicator }: StatedTargets,
  target: Target,
  other: { readonly indicator: string; readonly target: Target },
  path: IssuePath,
): Issue {
  const params = { value: target.value ?? "", other: other.target.value ?? "", indicator: other.indicator };
  const code = other.indicator === indicator.id ? "statedDifferently" : "namesakeDiffers";
  return issueOf(code, [...path, "value"], params);
}
