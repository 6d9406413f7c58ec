import type { Breakdown, Cell } from "./cell.js";
import { type Notes, note, readCell } from "./read-cell.js";
import { mostNames } from "./result.js";
import type { WordType } from "./vocabulary.js";

/** Whether an input has the form of a breakdown: a list or a plain record, of whatever realm. */
export function isBreakdownInput(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/**
 * Reads the figures of a breakdown.
 *
 * @param alike the keys of another breakdown, whose list is shared when these are the same
 */
export function readBreakdown(
  input: object,
  type: WordType,
  notes: Notes,
  name: string,
  alike: readonly string[],
): Breakdown {
  return Array.isArray(input)
    ? readList(input, type, notes, name, alike)
    : readRecord(input as Readonly<Record<string, unknown>>, type, notes, name, alike);
}

function readRecord(
  input: Readonly<Record<string, unknown>>,
  type: WordType,
  notes: Notes,
  name: string,
  alike: readonly string[],
): Breakdown {
  const keys = Object.keys(input);
  // In the same order, and several times as fast as a look for each key.
  const figures = Object.values(input);
  const values = new Array<Cell>(keys.length);
  let same = keys.length === alike.length;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    if (same && key !== alike[i]) same = false;
    values[i] = readCell(figures[i], type, notes, name, key);
  }
  return { keys: same ? alike : keys, values };
}

function readList(
  input: readonly unknown[],
  type: WordType,
  notes: Notes,
  name: string,
  alike: readonly string[],
): Breakdown {
  const keys: string[] = [];
  const values: Cell[] = [];
  let same = input.length === alike.length;
  for (let i = 0; i < input.length; i++) {
    const entry = input[i] as { readonly key?: unknown; readonly value?: unknown } | null | undefined;
    const key = typeof entry === "object" && entry !== null ? entry.key : undefined;
    if (typeof key !== "string") {
      note(notes, name, String(i), "wrongType");
      if (notes.invalid.length === mostNames) break;
      continue;
    }
    if (same && key !== alike[i]) same = false;
    keys.push(key);
    values.push(readCell(entry?.value, type, notes, name, key));
  }
  if (same) return { keys: alike, values };
  if (new Set(keys).size < keys.length) noteDuplicates(keys, notes, name);
  return { keys, values };
}

function noteDuplicates(keys: readonly string[], notes: Notes, name: string): void {
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) note(notes, name, key, "duplicateKey");
    seen.add(key);
  }
}
