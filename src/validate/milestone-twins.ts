import type { Target } from "../model/index.js";
import type { PeriodText } from "../period/index.js";

/** The milestones of one period, by what they bind. */
interface OfPeriod {
  /** The one of the whole jurisdiction. */
  whole?: Target;
  /** The one of every place. */
  every?: Target;
  /** The first one of any place. */
  first?: Target;
  /** Those of named places, by the id of the place. */
  readonly byPlace: Map<string, Target>;
}

/**
 * Finds, one milestone after another, an earlier one that is of the same period and binds the same place: a verdict on it
 * would see the first one alone.
 */
export function twinFinder(): (milestone: Target) => Target | undefined {
  const periods = new Map<PeriodText, OfPeriod>();
  return (milestone) => {
    const known = periods.get(milestone.due) ?? { byPlace: new Map() };
    periods.set(milestone.due, known);
    const twin = twinIn(known, milestone.places);
    add(known, milestone);
    return twin;
  };
}

function twinIn({ whole, every, first, byPlace }: OfPeriod, places: Target["places"]): Target | undefined {
  if (places === undefined) return whole;
  if (places === "every") return first;
  return every ?? places.map((place) => byPlace.get(place)).find((one) => one !== undefined);
}

function add(known: OfPeriod, milestone: Target): void {
  const { places } = milestone;
  if (places === undefined) {
    known.whole ??= milestone;
    return;
  }
  known.first ??= milestone;
  if (places === "every") known.every ??= milestone;
  else for (const place of places) if (!known.byPlace.has(place)) known.byPlace.set(place, milestone);
}
