import { type Dataset, indexOf } from "./dataset.js";

/** A place, and the places directly inside it. */
export interface PlaceInside {
  /** Id of the place. */
  readonly place: string;
  /** Ids of the places directly inside it, in the order of the plan. */
  readonly inside: readonly string[];
}

const none: readonly string[] = [];

/** A place and all places inside it, each once and before the place that it is in; the place itself last. */
export function outwards(data: Dataset, place: string): readonly PlaceInside[] {
  const { inside } = indexOf(data);
  const found = new Set([place]);
  for (const one of found) for (const part of inside.get(one) ?? none) found.add(part);
  return [...found].reverse().map((one) => ({ place: one, inside: inside.get(one) ?? none }));
}

/** Whether there are places inside a place. */
export function hasPlacesInside(data: Dataset, place: string): boolean {
  return indexOf(data).inside.has(place);
}
