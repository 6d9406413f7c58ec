import type { RollUp } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { Dataset } from "./dataset.js";
import { type Figure, figureOf } from "./figure.js";
import type { Gathered } from "./gathered.js";
import type { Versions } from "./in-version.js";
import { hasPlacesInside, outwards } from "./outwards.js";
import { rankOfFigure } from "./rank-of-figure.js";
import { sideBySide } from "./side-by-side.js";

/** What is looked for. */
interface Query {
  readonly of: string;
  readonly place: string;
  readonly period: PeriodText;
  readonly asOf: CivilDate;
  readonly versions?: Versions | undefined;
}

/**
 * Gathers the raw counts of which the figure of a place is made, as known at a date: its own report or those of the places
 * inside it, each in turn by its own report or by the places inside it. With `sum`, its own report counts, unless all the
 * places inside it reported and their reports are firmer (final beats preliminary beats estimated). With `union`, the keys
 * of the place and those of the places inside it stand side by side. Percentages are never gathered: they are computed from
 * what is gathered.
 *
 * @param rollUp `none` looks at the place itself alone
 */
export function gather(data: Dataset, query: Query, rollUp: RollUp): Gathered {
  const own = figureOf(data, query);
  if (rollUp === "none" || !hasPlacesInside(data, query.place)) return alone(query.place, own);
  const known = new Map<string, Gathered>();
  for (const { place, inside } of outwards(data, query.place)) {
    const figure = place === query.place ? own : figureOf(data, { ...query, place });
    const parts = inside.flatMap((part) => known.get(part) ?? []);
    known.set(place, parts.length === 0 ? alone(place, figure) : joined(place, figure, parts, rollUp));
  }
  return known.get(query.place) ?? alone(query.place, own);
}

const none: readonly never[] = [];

function alone(place: string, figure: Figure | undefined): Gathered {
  if (figure === undefined) return { figures: none, missing: [place], doubles: none };
  return { figures: [{ place, figure }], missing: none, doubles: none };
}

function joined(
  place: string,
  figure: Figure | undefined,
  parts: readonly Gathered[],
  rollUp: "sum" | "union",
): Gathered {
  const gathered: Gathered = {
    figures: parts.flatMap(({ figures }) => figures),
    missing: parts.flatMap(({ missing }) => missing),
    doubles: parts.flatMap(({ doubles }) => doubles),
  };
  if (figure === undefined) return gathered;
  const own = { place, figure };
  if (rollUp === "union") return sideBySide(own, gathered);
  const isWhole = gathered.missing.length === 0 && gathered.figures.length > 0;
  if (!isWhole) return { figures: [own], missing: [], doubles: [] };
  const doubles = [{ own, parts: gathered.figures }];
  const rank = rankOfFigure(figure);
  if (gathered.figures.every((part) => rankOfFigure(part.figure) < rank))
    return { ...gathered, doubles: [...gathered.doubles, ...doubles] };
  return { figures: [own], missing: [], doubles };
}
