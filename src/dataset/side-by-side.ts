import type { Figure } from "./figure.js";
import type { Gathered, PlacedFigure } from "./gathered.js";
import { compareValues, rankOf, reportsIn, type Told } from "./settle.js";

/**
 * The keys of a place beside those of the places inside it. A key that the place and one place inside it both report is one
 * school that was reported twice: it counts once, by the firmer report, and reports of one firmness that differ contradict
 * one another. A key of several places inside is the name of several schools. Where the places inside report no key that
 * the place lacks, its own report is the whole, and none of them is asked for more.
 */
export function sideBySide(own: PlacedFigure, inside: Gathered): Gathered {
  if (own.figure.kind === "scalar") return { figures: [own], missing: [], doubles: [] };
  const places = placesByKey(inside.figures);
  const ownKeys = new Map(own.figure.byKey);
  const others: PlacedFigure[] = [];
  for (const { place, figure } of inside.figures) {
    const further = new Map<string, Told>();
    for (const [key, settled] of keysOf(figure)) {
      const known = places.get(key) === 1 ? ownKeys.get(key) : undefined;
      if (known === undefined) further.set(key, settled);
      else ownKeys.set(key, ofOneSchool(known, settled));
    }
    if (further.size > 0) others.push({ place, figure: { kind: "breakdown", byKey: further } });
  }
  const settled: PlacedFigure = { place: own.place, figure: { kind: "breakdown", byKey: ownKeys } };
  if (others.length === 0) return { figures: [settled], missing: [], doubles: [] };
  return { figures: [settled, ...others], missing: inside.missing, doubles: [] };
}

/** In how many places each key stands. */
function placesByKey(figures: readonly PlacedFigure[]): ReadonlyMap<string, number> {
  const count = new Map<string, number>();
  for (const { figure } of figures)
    for (const key of keysOf(figure).keys()) count.set(key, (count.get(key) ?? 0) + 1);
  return count;
}

function keysOf(figure: Figure): ReadonlyMap<string, Told> {
  return figure.kind === "breakdown" ? figure.byKey : new Map();
}

/** Two reports of one school. Which is the later one does not matter: they come from two places, and neither corrects the other. */
export function ofOneSchool(own: Told, other: Told): Told {
  if (own.kind !== "settled" || other.kind !== "settled") return own.kind === "conflicting" ? own : other;
  const [rank, otherRank] = [rankOf(own.report.status), rankOf(other.report.status)];
  if (rank < otherRank || compareValues(own.report.value, other.report.value) === 0)
    return { ...own, replaced: [...own.replaced, ...reportsIn(other)] };
  if (otherRank < rank) return { ...other, replaced: [...other.replaced, ...reportsIn(own)] };
  return { kind: "conflicting", reports: [own.report, other.report] };
}
