import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import {
  type Comparator,
  directionOf,
  directionOfComparator,
  type Plan,
  type Target,
} from "../model/index.js";
import { compare } from "../number/index.js";
import { numberOf } from "./number-of.js";
import { type StatedTargets, statedTargets, withPaths } from "./stated-targets.js";

/** Targets whose keys do not go together, events mixed with numbers, and directions that are unknown or contradict. */
export function checkTargets(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  for (const stated of statedTargets(plan)) {
    for (const { target, path } of withPaths(stated)) issues.push(...checkKeys(target, path));
    issues.push(...checkEvents(stated), ...checkDirection(stated));
  }
  return issues;
}

/** The numbers that a comparator needs. */
function neededBy(comparator: Comparator): readonly ("value" | "upper")[] {
  if (comparator === "achieved") return [];
  return comparator === "between" ? ["value", "upper"] : ["value"];
}

function checkKeys(target: Target, path: IssuePath): Issue[] {
  const { comparator } = target;
  const needed: readonly string[] = neededBy(comparator);
  const taken = comparator === "about" ? [...needed, "tolerance"] : needed;
  const issues: Issue[] = [];
  for (const key of ["value", "upper", "tolerance"] as const) {
    const given = target[key] !== undefined;
    if (!given && needed.includes(key)) issues.push(issueOf("targetLacks", path, { comparator, key }));
    if (given && !taken.includes(key))
      issues.push(issueOf("targetDoesNotTake", [...path, key], { comparator, key }));
  }
  const [value, upper] = [numberOf(target.value), numberOf(target.upper)];
  if (value && upper && compare(upper, value) < 0)
    issues.push(
      issueOf("rangeReversed", [...path, "upper"], { value: target.value ?? "", upper: target.upper ?? "" }),
    );
  return issues;
}

function checkEvents({ targets, milestones, path }: StatedTargets): Issue[] {
  const events = targets.filter((target) => target.comparator === "achieved").length;
  const first = (list: readonly Target[], key: string, wrong: (target: Target) => boolean) => {
    const at = list.findIndex(wrong);
    const found = list[at];
    if (found === undefined) return [];
    return [issueOf("eventMixedWithNumbers", [...path, key, at], { comparator: found.comparator })];
  };
  const mixed = events > 0 && events < targets.length;
  return [
    ...(mixed ? first(targets, "targets", (target) => target.comparator !== "achieved") : []),
    ...first(milestones, "milestones", (milestone) => events > 0 || milestone.comparator === "achieved"),
  ];
}

function checkDirection(stated: StatedTargets): Issue[] {
  const { indicator, targets, path } = stated;
  if (targets.length === 0) return [];
  const direction = directionOf({ direction: indicator.direction, targets });
  if (direction === undefined)
    return [issueOf("directionMissing", [...path, "direction"], { indicator: indicator.id })];
  if (direction === "none") return [];
  const issues: Issue[] = [];
  for (const { target, path: at } of withPaths(stated)) {
    const asked = directionOfComparator(target.comparator);
    if (asked !== undefined && asked !== direction)
      issues.push(
        issueOf("directionContradicts", [...at, "comparator"], { direction, comparator: target.comparator }),
      );
  }
  return issues;
}
