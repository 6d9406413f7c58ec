import { type FunctionName, functionNames } from "./words.js";

/** How many arguments a function takes. */
export interface ArgumentCount {
  /** At least. */
  readonly least: number;
  /** At most; without it there is no limit. */
  readonly most?: number;
}

const one: ArgumentCount = { least: 1, most: 1 };
const two: ArgumentCount = { least: 2, most: 2 };

/** How many arguments each function takes; `round(x)` rounds to a whole number, `round(x, 2)` to two decimals. */
export const argumentCounts: Readonly<Record<FunctionName, ArgumentCount>> = {
  if: { least: 3, most: 3 },
  coalesce: { least: 2 },
  min: { least: 2 },
  max: { least: 2 },
  abs: one,
  round: { least: 1, most: 2 },
  sum: one,
  mean: one,
  count: one,
  weighted_mean: two,
  weighted_cv: two,
  where: two,
  previous: one,
  cumulative: one,
};

const names: ReadonlySet<string> = new Set(functionNames);

/** Whether a word is the name of a function. */
export function isFunctionName(word: string): word is FunctionName {
  return names.has(word);
}
