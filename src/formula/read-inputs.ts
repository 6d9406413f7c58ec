import { type Figure, isBreakdown } from "./cell.js";
import type { Shape } from "./piece.js";
import { isBreakdownInput, readBreakdown } from "./read-breakdown.js";
import { type Notes, note, readCell } from "./read-cell.js";
import type { InvalidInput } from "./result.js";
import type { Slot } from "./slots.js";

/** Figures that were read, with what could not be. */
export interface ReadInputs {
  /** The figures by the number of their slot. */
  readonly figures: readonly Figure[];
  /** What cannot be used; with any, the figures are not whole. */
  readonly invalid: readonly InvalidInput[];
}

/** A slot and the shape of its figure. */
export interface ShapedSlot extends Slot, Shape {}

/** Reads the figures of the slots out of the inputs. Nothing is coerced, and only own properties count. */
export function readInputs(
  inputs: Readonly<Record<string, unknown>>,
  slots: readonly ShapedSlot[],
): ReadInputs {
  const notes: Notes = { invalid: [] };
  let keys: readonly string[] = [];
  const figures = slots.map((slot) => {
    const figure = readSlot(inputs, slot, notes, keys);
    if (isBreakdown(figure)) keys = figure.keys;
    return figure;
  });
  return { figures, invalid: notes.invalid };
}

function readSlot(
  inputs: Readonly<Record<string, unknown>>,
  { key, type, each }: ShapedSlot,
  notes: Notes,
  keys: readonly string[],
): Figure {
  const value = Object.hasOwn(inputs, key) ? inputs[key] : undefined;
  if (value === undefined || value === null || type === undefined) return undefined;
  // Most figures are single texts, and need no look for keys.
  const hasKeys = typeof value === "object" && isBreakdownInput(value);
  if (each !== true)
    return hasKeys ? note(notes, key, undefined, "notSingle") : readCell(value, type, notes, key, undefined);
  return hasKeys ? readBreakdown(value, type, notes, key, keys) : note(notes, key, undefined, "notBreakdown");
}
