import type { Plan, Subject } from "../model/index.js";
import type { FigurePeriods } from "./figure-period.js";
import type { Report } from "./report.js";

declare const opaque: unique symbol;

/**
 * Observations made ready for many questions by `indexObservations`. A handle for speed, not data: never serialised and
 * never required. The date is asked per question, so one index serves every date.
 */
export interface Dataset {
  /** Keeps other objects out. */
  readonly [opaque]: "dataset";
}

/** The reports of one subject, place and period: by the key of the breakdown in order of text, or under the empty key. */
export type Cell = ReadonlyMap<string, readonly Report[]>;

/** What stands behind a {@link Dataset}. */
export interface Index {
  /** The plan that the observations belong to. */
  readonly plan: Plan;
  /** What of the plan the index rests on, worked out when it is first asked for: with the same plan it never is. */
  readonly shape: () => string;
  /** What observations can be about, by id. */
  readonly subjects: ReadonlyMap<string, Subject>;
  /** Under which name the figures of each subject are kept, by their period. */
  readonly periodsOf: ReadonlyMap<string, FigurePeriods>;
  /** Ids of the places directly inside each place; the jurisdiction under its code. */
  readonly inside: ReadonlyMap<string, readonly string[]>;
  /** Cells by subject, place and the name under which the period is kept. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Cell>>>;
  /** The names of the periods for which anything was reported of a subject, at any place. */
  readonly reported: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The handle of an index. */
export function datasetOf(index: Index): Dataset {
  return index as unknown as Dataset;
}

/** The index behind a handle. */
export function indexOf(dataset: Dataset): Index {
  return dataset as unknown as Index;
}

/** Whether a value is a handle of an index, and not observations. */
export function isDataset(value: unknown): value is Dataset {
  return typeof value === "object" && value !== null && "cells" in value && value.cells instanceof Map;
}

/**
 * Whether an index was made for a plan, or for one that takes the same observations at the same places and doubts the same
 * ones: the doubts were told for the other plan, and nobody would tell those of this one.
 *
 * @param shape of the plan, by `planShape`
 */
export function isIndexOf(dataset: Dataset, plan: Plan, shape: () => string): boolean {
  const index = indexOf(dataset);
  return index.plan === plan || index.shape() === shape();
}
