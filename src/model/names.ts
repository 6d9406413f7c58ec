import { nearest } from "../issue/index.js";
import type { DataElement } from "./element.js";
import type { Component, Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";
import type { Action } from "./task.js";
import type { Text } from "./text.js";

/** What an observation can be about. */
export type Subject = ElementSubject | IndicatorSubject | ComponentSubject;

/** A data element: the observation is a raw count. */
export interface ElementSubject {
  /** Tells the kinds apart. */
  readonly kind: "element";
  /** The data element. */
  readonly element: DataElement;
}

/** An indicator: the observation is a reported value. */
export interface IndicatorSubject {
  /** Tells the kinds apart. */
  readonly kind: "indicator";
  /** The indicator. */
  readonly indicator: Indicator;
}

/** A component of an indicator: the observation is a reported value. */
export interface ComponentSubject {
  /** Tells the kinds apart. */
  readonly kind: "component";
  /** The indicator. */
  readonly indicator: Indicator;
  /** The component. */
  readonly component: Component;
}

/** Everything that observations of a plan can be about, by id. */
export function subjectsOf(plan: Plan): ReadonlyMap<string, Subject> {
  const subjects = new Map<string, Subject>();
  for (const element of plan.elements) subjects.set(element.id, { kind: "element", element });
  for (const indicator of plan.indicators) {
    subjects.set(indicator.id, { kind: "indicator", indicator });
    for (const component of indicator.components?.of ?? [])
      subjects.set(component.id, { kind: "component", indicator, component });
  }
  return subjects;
}

/** The ids of all places of a plan; the jurisdiction itself goes by its code. */
export function placeIdsOf(plan: Plan): ReadonlySet<string> {
  return new Set([plan.jurisdiction.code, ...plan.places.map((place) => place.id)]);
}

/** A thing with an id and a name or title. */
export interface Named {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name?: Text | undefined;
  /** Its title. */
  readonly title?: Text | undefined;
}

/** The ids of things by their Chinese and English names, for those who write the name where the id belongs. */
export function idsByName(things: Iterable<Named>): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const { id, name, title } of things)
    for (const text of [name?.zh, name?.en, title?.zh, title?.en]) if (text !== undefined) ids.set(text, id);
  return ids;
}

/** The id nearest to one that nothing has, or that of the thing with such a name. */
export function nearestNamed(id: unknown, things: Iterable<Named>): string | undefined {
  if (typeof id !== "string") return undefined;
  const named = [...things];
  return (
    idsByName(named).get(id) ??
    nearest(
      id,
      named.map((one) => one.id),
    )
  );
}

/** The jurisdiction and the places inside it, with their ids and names. */
export function placesOf(plan: Plan): readonly Named[] {
  return [{ id: plan.jurisdiction.code, name: plan.jurisdiction.name }, ...plan.places];
}

/** The actions of a plan, in the order of its tasks. */
export function actionsOf(plan: Plan): readonly Action[] {
  return plan.tasks.flatMap(({ actions }) => actions);
}

/** Whether an indicator is an event (节点事项): achieved or not, without a number. */
export function isEvent(indicator: Pick<Indicator, "targets">): boolean {
  return indicator.targets.some((target) => target.comparator === "achieved");
}

/** Whether an indicator is counted in percent. */
export function isPercentage({ unitOfMeasure }: Pick<Indicator, "unitOfMeasure">): boolean {
  return unitOfMeasure === "%" || unitOfMeasure === "％";
}
