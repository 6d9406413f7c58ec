import { type IdKind, type Issue, type IssuePath, issueOf } from "../issue/index.js";
import type { Definition, Plan } from "../model/index.js";

/** An id that a plan gives to something. */
export interface GivenId {
  /** Kind of the thing. */
  readonly kind: IdKind;
  /** The id; of a task its number, as text. */
  readonly id: string;
  /** Where it is given. */
  readonly path: IssuePath;
}

/** Every id that a plan gives, in the order of the plan. */
export function* givenIds(plan: Plan): Generator<GivenId> {
  yield* members("unit", "units", plan.units);
  yield* members("place", "places", plan.places);
  yield* members("goal", "goals", plan.goals);
  for (const [i, task] of plan.tasks.entries()) {
    yield { kind: "task", id: String(task.number), path: ["tasks", i, "number"] };
    for (const [j, action] of task.actions.entries())
      yield { kind: "action", id: action.id, path: ["tasks", i, "actions", j, "id"] };
  }
  yield* members("element", "elements", plan.elements);
  for (const [i, indicator] of plan.indicators.entries()) {
    yield { kind: "indicator", id: indicator.id, path: ["indicators", i, "id"] };
    for (const [j, component] of (indicator.components?.of ?? []).entries())
      yield { kind: "component", id: component.id, path: ["indicators", i, "components", "of", j, "id"] };
  }
  yield* members("rule", "rules", plan.rules ?? []);
  yield* members("assumption", "assumptions", plan.assumptions ?? []);
  yield* members("gap", "gaps", plan.gaps ?? []);
}

function* members(kind: IdKind, key: string, list: readonly { readonly id: string }[]): Generator<GivenId> {
  for (const [i, { id }] of list.entries()) yield { kind, id, path: [key, i, "id"] };
}

/** Elements, indicators and components share their names, since an observation can be about each. */
const shared: ReadonlySet<IdKind> = new Set<IdKind>(["element", "indicator", "component"]);

/** Ids given twice among things of one kind, and versions of a definition given twice. */
export function checkDuplicateIds(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  const taken = new Set<string>([`place ${plan.jurisdiction.code}`]);
  for (const { kind, id, path } of givenIds(plan)) {
    const name = `${shared.has(kind) ? "name" : kind} ${id}`;
    if (taken.has(name)) issues.push(issueOf("duplicateId", path, { id, kind }));
    taken.add(name);
  }
  for (const key of ["elements", "indicators"] as const)
    for (const [i, { definitions }] of plan[key].entries())
      issues.push(...checkVersions(definitions ?? [], [key, i, "definitions"]));
  return issues;
}

function checkVersions(definitions: readonly Definition[], path: IssuePath): Issue[] {
  const seen = new Set<string>();
  return definitions.flatMap(({ version }, i) => {
    const twice = seen.has(version);
    seen.add(version);
    return twice
      ? [issueOf("duplicateId", [...path, i, "version"], { id: version, kind: "definition" })]
      : [];
  });
}
