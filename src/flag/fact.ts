import type { Figure, WordType } from "../formula/index.js";
import type { Text } from "../model/index.js";

/** Something that the condition of a rule can ask about. */
export interface FactEntry {
  /** Its type. */
  readonly type: WordType;
  /** The closed set of values of a text. */
  readonly values?: readonly string[];
  /** Whether it belongs to a due period, and then has a previous one, or to the as-of date. */
  readonly of: "period" | "asOf";
  /** What it says. */
  readonly text: Text;
}

/** A fact, and how it is read. `S` is what the rules look at. */
export interface Fact<S> extends FactEntry {
  /**
   * Its figure; `undefined` where it is missing.
   *
   * @param period the number of the due period, 0 for the newest; without a meaning for a fact of the as-of date
   */
  readonly read: (subject: S, period: number) => Figure;
}

/** Facts by name. */
export type Facts<S> = Readonly<Record<string, Fact<S>>>;
