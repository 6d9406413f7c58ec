import type { Issue } from "../../issue/index.js";
import type { Baseline, Direction, Source, Target } from "../../model/index.js";

/** What a row of a table says of its indicator. */
export interface RowReading {
  /** What its value is counted in; absent for an event. */
  readonly unitOfMeasure?: string;
  /** Whether more is better, where that was told or its comparators say so. */
  readonly direction?: Direction;
  /** Where the county started. */
  readonly baseline?: Baseline;
  /** The official milestones. */
  readonly milestones: readonly Target[];
  /** The target; none where none could be read. */
  readonly targets: readonly Target[];
  /** The cells that no threshold could be read from, by their periods. */
  readonly unread: readonly Source[];
  /** What is wrong with it. */
  readonly issues: readonly Issue[];
}

/** A cell that holds something, with its column. */
export interface Filled {
  /** The cell. */
  readonly text: string;
  /** The head of its column. */
  readonly head: string;
  /** The period for which it holds. */
  readonly period: string | undefined;
  /** The unit of measure in the head of its column. */
  readonly unit: string | undefined;
  /** Whether its column is the baseline, a year, the target without a year, or a sum over the years. */
  readonly kind: "baseline" | "year" | "target" | "total";
}
