import { type Issue, issueOf } from "../issue/index.js";
import { directionOf, type Plan, type Target } from "../model/index.js";
import { compare } from "../number/index.js";
import { comparePeriods } from "../period/index.js";
import { numberOf } from "./number-of.js";
import { boundPlaces, type StatedTargets, statedTargets } from "./stated-targets.js";

/** Milestones out of order, going backwards, or not arriving at the target. */
export function checkMilestones(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  for (const stated of statedTargets(plan)) {
    const previous = new Map<string, Target>();
    for (const [i, milestone] of stated.milestones.entries()) {
      const key = boundPlaces(milestone);
      const before = previous.get(key);
      if (before !== undefined) issues.push(...checkStep(stated, before, milestone, i));
      issues.push(...checkArrival(stated, milestone, i));
      previous.set(key, milestone);
    }
  }
  return issues;
}

function checkStep(stated: StatedTargets, before: Target, milestone: Target, i: number): Issue[] {
  const path = [...stated.path, "milestones", i];
  if (comparePeriods(milestone.due, before.due) <= 0)
    return [issueOf("milestoneOrder", [...path, "due"], { period: milestone.due, previous: before.due })];
  const direction = directionOf({ direction: stated.indicator.direction, targets: stated.targets });
  if (direction === undefined || direction === "none") return [];
  if (!isWorse(milestone.value, before.value, direction)) return [];
  const params = { value: milestone.value ?? "", previous: before.value ?? "", direction };
  return [issueOf("milestoneAgainstDirection", [...path, "value"], params)];
}

function checkArrival(stated: StatedTargets, milestone: Target, i: number): Issue[] {
  const target = stated.targets.find(
    (one) => one.due === milestone.due && boundPlaces(one) === boundPlaces(milestone),
  );
  const [wanted, got] = [numberOf(target?.value), numberOf(milestone.value)];
  if (!wanted || !got || compare(wanted, got) === 0) return [];
  const params = { milestone: milestone.value ?? "", target: target?.value ?? "", period: milestone.due };
  return [issueOf("milestoneDiffersFromTarget", [...stated.path, "milestones", i, "value"], params)];
}

/** Whether the first value is worse than the second, where a direction says what worse is. */
export function isWorse(
  value: string | undefined,
  than: string | undefined,
  direction: "up" | "down" | "none" | undefined,
): boolean {
  const [a, b] = [numberOf(value), numberOf(than)];
  if (!a || !b) return false;
  return (direction === "up" && compare(a, b) < 0) || (direction === "down" && compare(a, b) > 0);
}
