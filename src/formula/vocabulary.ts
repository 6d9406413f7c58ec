/** The types of a value in the formula language. */
export const wordTypes = ["number", "truth", "text"] as const;
/** One of {@link wordTypes}. */
export type WordType = (typeof wordTypes)[number];

/** What a name stands for. */
export interface Word {
  /** Its type. */
  readonly type: WordType;
  /** What it is broken down by (`school`): then it has a value for each key. */
  readonly breakdown?: string | undefined;
  /** What a number is counted in; a percentage says `%`; without one it is a bare number. */
  readonly unitOfMeasure?: string | undefined;
  /** The closed set of values of a text. */
  readonly values?: readonly string[] | undefined;
  /** Whether it belongs to a period (default) or to the as-of date, and then has no previous one. */
  readonly per?: "period" | "assessment" | undefined;
}

/** The names that a formula may use: a plan's data elements, or the facts of rules. */
export type Vocabulary = Readonly<Record<string, Word>>;
