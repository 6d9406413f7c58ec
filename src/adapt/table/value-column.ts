/** A column whose cells are thresholds. */
export interface ValueColumn {
  /** Where it stands. */
  readonly at: number;
  /** Its head. */
  readonly head: string;
  /** The period for which its cells hold; absent where the table does not say. */
  readonly period?: string;
  /** The unit of measure in its head, where that names one. */
  readonly unit?: string;
}
