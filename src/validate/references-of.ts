import type { IdKind, IssuePath } from "../issue/index.js";
import type { Concern, Indicator, Plan, Target, Task } from "../model/index.js";

/** An id that a plan uses. */
export interface Reference {
  /** Kind of the thing that it should point to. */
  readonly kind: IdKind;
  /** The id. */
  readonly id: string;
  /** Where it is used. */
  readonly path: IssuePath;
}

/** Every id that a plan uses, in the order of the plan; the members of one list follow one another. */
export function* referencesOf(plan: Plan): Generator<Reference> {
  for (const [i, unit] of plan.units.entries()) {
    yield* one("unit", unit.within, ["units", i, "within"]);
    yield* many("place", unit.places, ["units", i, "places"]);
  }
  for (const [i, place] of plan.places.entries()) yield* one("place", place.within, ["places", i, "within"]);
  for (const [i, goal] of plan.goals.entries()) {
    yield* one("goal", goal.within, ["goals", i, "within"]);
    yield* many("indicator", goal.indicators, ["goals", i, "indicators"]);
  }
  for (const [i, task] of plan.tasks.entries()) yield* ofTask(task, ["tasks", i]);
  for (const [i, element] of plan.elements.entries())
    yield* one("unit", element.supplier, ["elements", i, "supplier"]);
  for (const [i, indicator] of plan.indicators.entries()) yield* ofIndicator(indicator, ["indicators", i]);
  for (const [i, rule] of (plan.rules ?? []).entries()) {
    yield* many("indicator", rule.only?.indicators, ["rules", i, "only", "indicators"]);
    yield* many("place", rule.only?.places, ["rules", i, "only", "places"]);
  }
  for (const key of ["assumptions", "gaps"] as const)
    for (const [i, reading] of (plan[key] ?? []).entries())
      yield* ofConcerns(reading.concerns, [key, i, "concerns"]);
}

function* ofTask(task: Task, path: IssuePath): Generator<Reference> {
  yield* many("goal", task.goals, [...path, "goals"]);
  yield* one("unit", task.lead, [...path, "lead"]);
  yield* many("unit", task.jointLeads, [...path, "jointLeads"]);
  yield* many("unit", task.supporting, [...path, "supporting"]);
  yield* many("indicator", task.indicators, [...path, "indicators"]);
  for (const [i, action] of task.actions.entries()) {
    yield* one("indicator", action.adds?.indicator, [...path, "actions", i, "adds", "indicator"]);
    yield* one("place", action.place, [...path, "actions", i, "place"]);
    yield* one("unit", action.lead, [...path, "actions", i, "lead"]);
  }
}

function* ofIndicator(indicator: Indicator, path: IssuePath): Generator<Reference> {
  yield* one("indicator", indicator.requires, [...path, "requires"]);
  yield* one("unit", indicator.lead, [...path, "lead"]);
  yield* many("unit", indicator.supporting, [...path, "supporting"]);
  yield* ofTargets(indicator.milestones, [...path, "milestones"]);
  yield* ofTargets(indicator.targets, [...path, "targets"]);
  for (const [i, revision] of (indicator.revisions ?? []).entries()) {
    yield* ofTargets(revision.targets, [...path, "revisions", i, "targets"]);
    yield* ofTargets(revision.milestones, [...path, "revisions", i, "milestones"]);
  }
}

function* ofTargets(targets: readonly Target[] | undefined, path: IssuePath): Generator<Reference> {
  for (const [i, { places }] of (targets ?? []).entries())
    if (places !== "every") yield* many("place", places, [...path, i, "places"]);
}

function* ofConcerns(concerns: readonly Concern[], path: IssuePath): Generator<Reference> {
  for (const [i, { kind, ids }] of concerns.entries()) yield* many(kind, ids, [...path, i, "ids"]);
}

function* one(kind: IdKind, id: string | undefined, path: IssuePath): Generator<Reference> {
  if (id !== undefined) yield { kind, id, path };
}

function* many(kind: IdKind, ids: readonly string[] | undefined, path: IssuePath): Generator<Reference> {
  for (const [i, id] of (ids ?? []).entries()) yield { kind, id, path: [...path, i] };
}
