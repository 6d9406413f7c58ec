import type { DataElement } from "./element.js";
import type { Component, Indicator } from "./indicator.js";
import type { Plan } from "./plan.js";

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

/** Whether an indicator is an event (节点事项): achieved or not, without a number. */
export function isEvent(indicator: Pick<Indicator, "targets">): boolean {
  return indicator.targets.some((target) => target.comparator === "achieved");
}

/** The most that a share can come to, by its unit of measure. */
const wholes: ReadonlyMap<string | undefined, string> = new Map([
  ["%", "100"],
  ["％", "100"],
  ["‰", "1000"],
]);

/** The natural limits of an indicator: its own, or those of a share: 0 to 100 for `%`, 0 to 1000 for `‰`. */
export function limitsOf(indicator: Pick<Indicator, "limits" | "unitOfMeasure">): {
  readonly least?: string | undefined;
  readonly most?: string | undefined;
} {
  const most = wholes.get(indicator.unitOfMeasure);
  return indicator.limits ?? (most === undefined ? {} : { least: "0", most });
}
