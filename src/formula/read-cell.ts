import { readDecimal } from "../number/index.js";
import type { Cell } from "./cell.js";
import { type InputFault, type InvalidInput, mostNames } from "./result.js";
import type { WordType } from "./vocabulary.js";

/** Takes note of inputs that cannot be used: the first ten, the rest would not be listed. */
export interface Notes {
  /** What was noted: mostly nothing, so that one empty list serves everyone. */
  invalid: readonly InvalidInput[];
}

/** Notes an input, and the key in it, that cannot be used. */
export function note(notes: Notes, name: string, key: string | undefined, fault: InputFault): undefined {
  const { invalid } = notes;
  if (invalid.length < mostNames)
    notes.invalid = [...invalid, { input: key === undefined ? name : keyed(name, key), fault }];
  return undefined;
}

/** How the figure of one key is called: `pupils[三小]`. */
export function keyed(name: string, key: string): string {
  return `${name}[${key}]`;
}

/** Reads one figure of a type. What cannot be used is noted. */
export function readCell(
  value: unknown,
  type: WordType,
  notes: Notes,
  name: string,
  key: string | undefined,
): Cell {
  if (value === undefined || value === null) return undefined;
  if (type === "number") {
    const read = readDecimal(value);
    return typeof read === "string" ? note(notes, name, key, read) : read;
  }
  if (type === "truth" ? typeof value === "boolean" : typeof value === "string") return value as Cell;
  return note(notes, name, key, "wrongType");
}
