import type { NamedThing } from "../adapt/index.js";
import type { Plan, Text } from "../model/index.js";

/** How the things of a plan are called: by id and, where there is a plan that has them, by name. */
export interface Called {
  /** A unit. */
  readonly unit: (id: string) => NamedThing;
  /** An indicator. */
  readonly indicator: (id: string) => NamedThing;
  /** A place, the jurisdiction included. */
  readonly place: (id: string) => NamedThing;
}

/** The names of a plan. */
export function calledIn(plan: Plan | undefined): Called {
  const units = namesOf(plan?.units ?? []);
  const indicators = namesOf(plan?.indicators ?? []);
  const places = namesOf(plan?.places ?? []);
  if (plan !== undefined) places.set(plan.jurisdiction.code, plan.jurisdiction.name);
  return { unit: calledBy(units), indicator: calledBy(indicators), place: calledBy(places) };
}

function namesOf(things: readonly { readonly id: string; readonly name: Text }[]): Map<string, Text> {
  return new Map(things.map(({ id, name }) => [id, name]));
}

function calledBy(names: ReadonlyMap<string, Text>): (id: string) => NamedThing {
  return (id) => {
    const name = names.get(id);
    return name === undefined ? { id } : { id, name };
  };
}
