import type { CivilDate } from "../period/index.js";
import type { Figure } from "./figure.js";
import type { Gathered, PlacedFigure } from "./gathered.js";
import { reportsIn, type Settled, settle } from "./settle.js";

/**
 * The keys of a place beside those of the places inside it. A key that both report is one school that was reported twice:
 * its reports are settled together, and it counts once. Where the places inside report no key that the place lacks, its own
 * report is the whole, and none of them is asked for more.
 */
export function sideBySide(own: PlacedFigure, inside: Gathered, asOf: CivilDate): Gathered {
  if (own.figure.kind === "scalar") return { figures: [own], missing: [], doubles: [] };
  const ownKeys = new Map(own.figure.byKey);
  const others: PlacedFigure[] = [];
  for (const { place, figure } of inside.figures) {
    const further = furtherKeys(figure, ownKeys, asOf);
    if (further.size > 0) others.push({ place, figure: { kind: "breakdown", byKey: further } });
  }
  const settled: PlacedFigure = { place: own.place, figure: { kind: "breakdown", byKey: ownKeys } };
  if (others.length === 0) return { figures: [settled], missing: [], doubles: [] };
  return { figures: [settled, ...others], missing: inside.missing, doubles: [] };
}

/** The keys that the place itself lacks; those that it has are settled there. */
function furtherKeys(
  figure: Figure,
  ownKeys: Map<string, Settled>,
  asOf: CivilDate,
): ReadonlyMap<string, Settled> {
  const further = new Map<string, Settled>();
  if (figure.kind === "scalar") return further;
  for (const [key, settled] of figure.byKey) {
    const own = ownKeys.get(key);
    if (own === undefined) further.set(key, settled);
    else ownKeys.set(key, settle([...reportsIn(own), ...reportsIn(settled)], asOf));
  }
  return further;
}
