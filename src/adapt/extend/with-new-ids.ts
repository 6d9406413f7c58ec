import type {
  Action,
  Concern,
  DataElement,
  Goal,
  Indicator,
  Place,
  Plan,
  Rule,
  Target,
  TargetRevision,
  Task,
  Unit,
} from "../../model/index.js";
import { type NewId, newIdsOf } from "./new-ids.js";
import { put } from "./put.js";
import { renameInFormula } from "./rename-in-formula.js";

/**
 * A plan whose mentions of things follow what becomes of the ids: another id, or no mention where the thing is gone. A target
 * that binds none but places that are gone goes with them. The things themselves stay as they are, and keep their order.
 */
export function withNewIds(plan: Plan, newId: NewId): Plan {
  const each = <T>(list: readonly T[], of: (member: T, newId: NewId) => T): readonly T[] =>
    list.map((member) => of(member, newId));
  const mentions: Partial<Plan> = {
    units: each(plan.units, ofUnit),
    places: each(plan.places, ofPlace),
    goals: each(plan.goals, ofGoal),
    tasks: each(plan.tasks, ofTask),
    elements: each(plan.elements, ofElement),
    indicators: each(plan.indicators, ofIndicator),
    ...(plan.rules && { rules: each(plan.rules, ofRule) }),
    ...(plan.assumptions && { assumptions: each(plan.assumptions, ofReading) }),
    ...(plan.gaps && { gaps: each(plan.gaps, ofReading) }),
  };
  return { ...plan, ...mentions };
}

function ofUnit(unit: Unit, newId: NewId): Unit {
  const { within, places } = unit;
  const around = within === undefined ? undefined : newId("unit", within);
  const moved = put(unit, "within", around === newId("unit", unit.id) ? undefined : around);
  return places === undefined ? moved : put(moved, "places", newIdsOf(places, "place", newId));
}

function ofPlace(place: Place, newId: NewId): Place {
  const { within } = place;
  const around = within === undefined ? undefined : newId("place", within);
  return put(place, "within", around === newId("place", place.id) ? undefined : around);
}

function ofGoal(goal: Goal, newId: NewId): Goal {
  const moved = goal.within === undefined ? goal : put(goal, "within", newId("goal", goal.within));
  return put(moved, "indicators", newIdsOf(goal.indicators, "indicator", newId));
}

function ofTask(task: Task, newId: NewId): Task {
  const { lead, jointLeads, supporting } = task;
  let moved = put(task, "goals", newIdsOf(task.goals, "goal", newId));
  if (lead !== undefined) moved = put(moved, "lead", newId("unit", lead));
  const leads = lead === undefined ? [] : [lead];
  if (jointLeads !== undefined) moved = put(moved, "jointLeads", otherUnits(jointLeads, leads, newId));
  moved = put(moved, "supporting", otherUnits(supporting, [...leads, ...(jointLeads ?? [])], newId));
  moved = put(moved, "indicators", newIdsOf(task.indicators, "indicator", newId));
  return put(
    moved,
    "actions",
    listOf(task.actions, (action) => ofAction(action, newId)),
  );
}

/** Units by what becomes of them, without those that have become one with a unit that leads. */
function otherUnits(ids: readonly string[], leads: readonly string[], newId: NewId): readonly string[] {
  const newLeads = new Set(leads.map((id) => newId("unit", id)));
  const kept = ids.filter((id) => leads.includes(id) || !newLeads.has(newId("unit", id)));
  return newIdsOf(kept.length === ids.length ? ids : kept, "unit", newId);
}

function ofAction(action: Action, newId: NewId): Action {
  const { adds, place, lead } = action;
  let moved = action;
  if (adds !== undefined) {
    const indicator = newId("indicator", adds.indicator);
    moved = put(moved, "adds", indicator === undefined ? undefined : put(adds, "indicator", indicator));
  }
  if (place !== undefined) moved = put(moved, "place", newId("place", place));
  return lead === undefined ? moved : put(moved, "lead", newId("unit", lead));
}

function ofElement(element: DataElement, newId: NewId): DataElement {
  return element.supplier === undefined ? element : put(element, "supplier", newId("unit", element.supplier));
}

function ofIndicator(indicator: Indicator, newId: NewId): Indicator {
  const { requires, lead, supporting, formula, components, milestones, revisions } = indicator;
  let moved = indicator;
  if (requires !== undefined) moved = put(moved, "requires", newId("indicator", requires));
  if (lead !== undefined) moved = put(moved, "lead", newId("unit", lead));
  if (supporting !== undefined) {
    const leads = lead === undefined ? [] : [lead];
    moved = put(moved, "supporting", otherUnits(supporting, leads, newId));
  }
  if (formula !== undefined) moved = put(moved, "formula", renameInFormula(formula, newId));
  if (components !== undefined) {
    const of = listOf(components.of, (one) =>
      one.formula === undefined ? one : put(one, "formula", renameInFormula(one.formula, newId)),
    );
    moved = put(moved, "components", put(components, "of", of));
  }
  if (milestones !== undefined) moved = put(moved, "milestones", ofTargets(milestones, newId));
  moved = put(moved, "targets", ofTargets(indicator.targets, newId));
  return revisions === undefined
    ? moved
    : put(
        moved,
        "revisions",
        listOf(revisions, (one) => ofRevision(one, newId)),
      );
}

function ofRevision(revision: TargetRevision, newId: NewId): TargetRevision {
  const moved = put(revision, "targets", ofTargets(revision.targets, newId));
  return revision.milestones === undefined
    ? moved
    : put(moved, "milestones", ofTargets(revision.milestones, newId));
}

function ofTargets(targets: readonly Target[], newId: NewId): readonly Target[] {
  const moved = targets.flatMap((target) => {
    if (target.places === undefined || target.places === "every") return target;
    const places = newIdsOf(target.places, "place", newId);
    return places.length === 0 && target.places.length > 0 ? [] : put(target, "places", places);
  });
  return isSameList(moved, targets) ? targets : moved;
}

function ofRule(rule: Rule, newId: NewId): Rule {
  if (rule.only === undefined) return rule;
  const { indicators, places } = rule.only;
  let { only } = rule;
  if (indicators !== undefined) only = put(only, "indicators", newIdsOf(indicators, "indicator", newId));
  if (places !== undefined) only = put(only, "places", newIdsOf(places, "place", newId));
  return put(rule, "only", only);
}

function ofReading<T extends { readonly concerns: readonly Concern[] }>(reading: T, newId: NewId): T {
  const concerns = reading.concerns.flatMap((concern) => {
    const ids = newIdsOf(concern.ids, concern.kind, newId);
    return ids.length === 0 && concern.ids.length > 0 ? [] : put(concern, "ids", ids);
  });
  return isSameList(concerns, reading.concerns) ? reading : { ...reading, concerns };
}

/** A list with each member changed; the same list where none is. */
function listOf<T>(list: readonly T[], of: (member: T) => T): readonly T[] {
  const moved = list.map(of);
  return isSameList(moved, list) ? list : moved;
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((member, i) => member === b[i]);
}
