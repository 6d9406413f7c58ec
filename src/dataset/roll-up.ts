import type { RollUp } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import { type Dataset, indexOf } from "./dataset.js";
import { type Figure, figureOf } from "./figure.js";

/** The figures of places that together make the figure of one, and which of them are missing. */
export interface Gathered {
  /** What was found, each with its place; the place itself where it reported for itself. */
  readonly figures: readonly { readonly place: string; readonly figure: Figure }[];
  /** Ids of the places that should have reported and did not, in the order of the plan. */
  readonly missing: readonly string[];
}

/**
 * Gathers the raw counts of which the figure of a place is made, as known at a date: its own report where there is one,
 * otherwise those of the places inside it, each in turn by its own report or by the places inside it. Percentages are
 * never gathered: they are computed from what is gathered.
 *
 * @param rollUp `none` looks at the place itself alone
 */
export function gather(
  data: Dataset,
  query: {
    readonly of: string;
    readonly place: string;
    readonly period: PeriodText;
    readonly asOf: CivilDate;
  },
  rollUp: RollUp,
): Gathered {
  const { inside } = indexOf(data);
  const figures: { place: string; figure: Figure }[] = [];
  const missing: string[] = [];
  const pending = [query.place];
  const visited = new Set<string>();
  for (let place = pending.pop(); place !== undefined; place = pending.pop()) {
    if (visited.has(place)) continue;
    visited.add(place);
    const figure = figureOf(data, { ...query, place });
    const parts = rollUp === "none" ? [] : (inside.get(place) ?? []);
    if (figure !== undefined) figures.push({ place, figure });
    else if (parts.length === 0) missing.push(place);
    else for (const part of [...parts].reverse()) pending.push(part);
  }
  return { figures, missing };
}
