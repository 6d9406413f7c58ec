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
  const values: Cell[] = [];
  // While the keys are those of the other list, none are collected.
  let keys: string[] | undefined;
  // Other ways to the keys and their values take several times as long, some of them for objects that came from JSON.
  const own = withoutInherited(input);
  for (const key in own) {
    const { length } = values;
    if (keys === undefined && key !== alike[length]) keys = alike.slice(0, length);
    keys?.push(key);
    values.push(readCell(own[key], type, notes, name, key));
  }
  if (keys === undefined && values.length < alike.length) keys = alike.slice(0, values.length);
  return { keys: keys ?? alike, values };
}

/**
 * The record itself, or a copy where somebody gave every object a property: to ask of each key whose it is would cost more than
 * all the rest.
 */
function withoutInherited(input: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  for (const _ in Object.getPrototypeOf(input)) return Object.assign(Object.create(null), input);
  return input;
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
