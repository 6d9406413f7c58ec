import { type Figure, isBreakdown } from "./cell.js";
import type { Shape } from "./piece.js";
import { isBreakdownInput, readBreakdown } from "./read-breakdown.js";
import { note, readCell } from "./read-cell.js";
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
  const figures: Figure[] = [];
  const invalid: InvalidInput[] = [];
  const notes = { invalid };
  let keys: readonly string[] = [];
  for (const { key, type, each } of slots) {
    const value = Object.hasOwn(inputs, key) ? inputs[key] : undefined;
    let figure: Figure;
    if (value === undefined || value === null || type === undefined) figure = undefined;
    else if (each !== true) {
      figure = isBreakdownInput(value)
        ? note(notes, key, undefined, "notSingle")
        : readCell(value, type, notes, key, undefined);
    } else {
      figure = isBreakdownInput(value)
        ? readBreakdown(value, type, notes, key, keys)
        : note(notes, key, undefined, "notBreakdown");
      if (isBreakdown(figure)) keys = figure.keys;
    }
    figures.push(figure);
  }
  return { figures, invalid };
}
