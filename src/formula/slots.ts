import { type FormulaInput, formulaInputs } from "./formula-inputs.js";
import type { Formula, NameNode } from "./tree.js";

/** One of the figures that a formula needs; its number is its place in the list of slots. */
export interface Slot extends FormulaInput {
  /** How the input is called: `pupils`, `previous(pupils)`, `cumulative(pupils)`. */
  readonly key: string;
}

/** How the input of a name is called; without brackets in names, no two slots share a key. */
export function slotKey({ name, time }: Pick<NameNode, "name" | "time">): string {
  return time === "period" ? name : `${time}(${name})`;
}

/** The slots of a formula, in the order in which they first stand in it. */
export function slotsOf(formula: Formula): readonly Slot[] {
  return formulaInputs(formula).map(({ name, at }) => ({ name, at, key: slotKey({ name, time: at }) }));
}
