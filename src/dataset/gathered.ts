import type { Figure } from "./figure.js";

/** A figure and its place. */
export interface PlacedFigure {
  /** Id of the place. */
  readonly place: string;
  /** What was reported. */
  readonly figure: Figure;
}

/** The figures of places that together make the figure of one, and which of them are missing. */
export interface Gathered {
  /** What was found, each with its place; the place itself where it reported for itself. */
  readonly figures: readonly PlacedFigure[];
  /** Ids of the places that should have reported and did not, in the order of the plan. */
  readonly missing: readonly string[];
  /** Where a place and all the places inside it reported, so that the one can be held against the others. */
  readonly doubles: readonly Double[];
}

/** A place that reported for itself beside the places inside it. */
export interface Double {
  /** Its own figure. */
  readonly own: PlacedFigure;
  /** The figures of the places inside it. */
  readonly parts: readonly PlacedFigure[];
}
