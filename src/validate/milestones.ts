import { type Issue, issueOf } from "../issue/index.js";
import { type Direction, directionOf, type Indicator, type Plan, type Target } from "../model/index.js";
import { compare } from "../number/index.js";
import { comparePeriods } from "../period/index.js";
import { twinFinder } from "./milestone-twins.js";
import { numberOf } from "./number-of.js";
import { boundPlaces, type StatedTargets, statedTargets } from "./stated-targets.js";

/** Milestones that no target follows, twice for one period, out of order, worse than what comes before them, after the due period, or not arriving at the target. */
export function checkMilestones(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  for (const stated of statedTargets(plan)) {
    if (stated.milestones.length === 0) continue;
    if (isWithoutTarget(stated.indicator)) issues.push(issueOf("milestonesLackTarget", stated.path, {}));
    const direction = directionOf({ direction: stated.indicator.direction, targets: stated.targets });
    const targets = new Map(stated.targets.map((target) => [boundPlaces(target), target]));
    const previous = new Map<string, Target>();
    const twinOf = twinFinder();
    for (const [i, milestone] of stated.milestones.entries()) {
      const places = boundPlaces(milestone);
      const path = [...stated.path, "milestones", i];
      const twin = twinOf(milestone);
      if (twin === undefined)
        issues.push(...checkStep(stated, direction, previous.get(places), milestone, path));
      else
        issues.push(
          issueOf("milestoneTwice", [...path, "due"], { period: milestone.due, other: twin.value ?? "" }),
        );
      issues.push(...checkArrival(targets.get(places), milestone, path));
      previous.set(places, milestone);
    }
  }
  return issues;
}

function isWithoutTarget({ targets, revisions = [] }: Indicator): boolean {
  return [targets, ...revisions.map((one) => one.targets)].every(({ length }) => length === 0);
}

type Path = readonly (string | number)[];

function checkStep(
  { indicator }: StatedTargets,
  direction: Direction | undefined,
  before: Target | undefined,
  milestone: Target,
  path: Path,
): Issue[] {
  if (before !== undefined && comparePeriods(milestone.due, before.due) <= 0)
    return [issueOf("milestoneOrder", [...path, "due"], { period: milestone.due, previous: before.due })];
  // The first milestone of the whole is held against the baseline; a year to date starts anew each January.
  const previous = before ?? (milestone.places === undefined ? indicator.baseline : undefined);
  if (direction === undefined || direction === "none" || milestone.due.includes("..")) return [];
  if (!isWorse(milestone.value, previous?.value, direction)) return [];
  const params = { value: milestone.value ?? "", previous: previous?.value ?? "", direction };
  return [issueOf("milestoneAgainstDirection", [...path, "value"], params)];
}

function checkArrival(target: Target | undefined, milestone: Target, path: Path): Issue[] {
  if (target === undefined) return [];
  const order = comparePeriods(milestone.due, target.due);
  if (order > 0)
    return [issueOf("milestoneAfterDue", [...path, "due"], { period: milestone.due, due: target.due })];
  const [wanted, got] = [numberOf(target.value), numberOf(milestone.value)];
  if (order < 0 || !wanted || !got || compare(wanted, got) === 0) return [];
  const params = { milestone: milestone.value ?? "", target: target.value ?? "", period: milestone.due };
  return [issueOf("milestoneDiffersFromTarget", [...path, "value"], params)];
}

/** Whether the first value is worse than the second, where a direction says what worse is. */
export function isWorse(
  value: string | undefined,
  than: string | undefined,
  direction: Direction | undefined,
): boolean {
  const [a, b] = [numberOf(value), numberOf(than)];
  if (!a || !b) return false;
  return (direction === "up" && compare(a, b) < 0) || (direction === "down" && compare(a, b) > 0);
}
