import type { Issue } from "../issue/index.js";

/** Rows that came from outside: those that can be used, and what is wrong with the others. */
export interface Usable<T> {
  /** The good ones, in their order. */
  readonly rows: readonly T[];
  /** What is wrong with the others, with paths from the option. */
  readonly issues: readonly Issue[];
}
