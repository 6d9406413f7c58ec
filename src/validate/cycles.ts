import { type IdKind, type Issue, type IssuePath, issueOf } from "../issue/index.js";
import type { Plan } from "../model/index.js";

/** Most ids of a circle that an issue lists. */
const mostListed = 20;

/** Units, places and goals that contain one another in a circle, and indicators that require one another. */
export function checkCycles(plan: Plan): Issue[] {
  return [
    ...circles("unit", ["units"], plan.units, "within", (unit) => unit.within),
    ...circles("place", ["places"], plan.places, "within", (place) => place.within),
    ...circles("goal", ["goals"], plan.goals, "within", (goal) => goal.within),
    ...circles("indicator", ["indicators"], plan.indicators, "requires", (indicator) => indicator.requires),
  ];
}

function circles<T extends { readonly id: string }>(
  kind: IdKind,
  path: IssuePath,
  list: readonly T[],
  key: string,
  next: (member: T) => string | undefined,
): Issue[] {
  const positions = new Map(list.map(({ id }, i) => [id, i]));
  const done = new Set<string>();
  const issues: Issue[] = [];
  for (const start of list) {
    const trail = follow(start.id, done, (id) => {
      const member = list[positions.get(id) ?? -1];
      return member && next(member);
    });
    const last = trail.at(-1);
    const from = last === undefined ? -1 : trail.indexOf(last);
    if (last !== undefined && from < trail.length - 1) {
      const ids = trail.slice(from).slice(0, mostListed);
      issues.push(issueOf("cycle", [...path, positions.get(last) ?? 0, key], { kind, ids }));
    }
    for (const id of trail) done.add(id);
  }
  return issues;
}

/** The ids from `start` on, until one is done, has no next, or comes for the second time (and then stands twice). */
function follow(
  start: string,
  done: ReadonlySet<string>,
  next: (id: string) => string | undefined,
): string[] {
  const trail: string[] = [];
  const met = new Set<string>();
  for (let id: string | undefined = start; id !== undefined && !done.has(id); id = next(id)) {
    trail.push(id);
    if (met.has(id)) break;
    met.add(id);
  }
  return trail;
}
