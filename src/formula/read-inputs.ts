import { type Figure, isBreakdown } from "./cell.js";
import type { Shape } from "./piece.js";
import { isBreakdownInput, readBreakdown } from "./read-breakdown.js";
import { type Notes, note, readCell } from "./read-cell.js";
import type { InvalidInput } from "./result.js";
import type { Slot } from "./slots.js";

/** Figures that were read, with what could not be. */
export interface ReadInputs extends Notes {
  /** The figures by the number of their slot; where something cannot be used they are not whole. */
  readonly figures: readonly Figure[];
}

const none: readonly InvalidInput[] = [];
const noKeys: readonly string[] = [];

/** A slot and the shape of its figure. */
export interface ShapedSlot extends Slot, Shape {}

/** Reads the figures of the slots out of the inputs. Nothing is coerced, and only own properties count. */
export function readInputs(
  inputs: Readonly<Record<string, unknown>>,
  slots: readonly ShapedSlot[],
): ReadInputs {
  const figures = new Array<Figure>(slots.length);
  const read: ReadInputs = { figures, invalid: none };
  let keys = noKeys;
  for (let i = 0; i < slots.length; i++) {
    const figure = readSlot(inputs, slots[i] as ShapedSlot, read, keys);
    if (isBreakdown(figure)) keys = figure.keys;
    figures[i] = figure;
  }
  return read;
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
