import type { Rational } from "../number/index.js";

/** A value of the language: a number, a truth or a text. */
export type Known = Rational | boolean | string;

/** No value: `undefined` where something is missing or an aggregate has no key, `null` for every other reason. */
export type Nothing = undefined | null;

/** A value or nothing. */
export type Cell = Known | Nothing;

/** A value for each key, such as for each school. The order of the keys means nothing. */
export interface Breakdown {
  /** The keys, each once. Two breakdowns may share one list, and are then aligned at once. */
  readonly keys: readonly string[];
  /** The values, in the order of the keys; nothing where a key has none. */
  readonly values: readonly Cell[];
}

/** What a slot holds, and what a piece of a formula comes to. */
export type Figure = Cell | Breakdown;

/** The figures of a formula by the number of their slot. */
export type Slots = readonly Figure[];

/** A compiled piece of a formula. */
export type Code<T extends Figure = Figure> = (slots: Slots) => T;

/** Whether a figure has a value for each key. */
export function isBreakdown(figure: Figure): figure is Breakdown {
  return typeof figure === "object" && figure !== null && "keys" in figure;
}

/** Whether a cell holds nothing. */
export function isNothing(cell: Cell): cell is Nothing {
  return cell === undefined || cell === null;
}

/** What an operation comes to when one of its operands is nothing: what is missing comes before any other reason. */
export function nothingOf(a: Cell, b: Cell): Nothing {
  return a === undefined || b === undefined ? undefined : null;
}
