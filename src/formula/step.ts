import { type DecimalText, isFault, toQuantity } from "../number/index.js";
import type { Found } from "./found.js";
import { printFormula } from "./print.js";
import type { FormulaReason } from "./reason.js";
import type { FormulaNode } from "./tree.js";
import { isTrouble } from "./trouble.js";

/** One step of the arithmetic of a formula. */
export interface FormulaStep {
  /** A piece of the formula with values in the place of names, such as `100 * (21400 + 1930) / 24500`. */
  readonly text: string;
  /** The key of the breakdown that it is an example of. */
  readonly key?: string;
  /** How many keys an aggregate was made over. */
  readonly keys?: number;
  /** What it comes to: a number, a truth or a text; with no more than 20 decimals of a number. */
  readonly value?: DecimalText | boolean;
  /** The exact value of a number, only where `value` had to be rounded. */
  readonly fraction?: string;
  /** Only where a number is not exact. */
  readonly approximate?: true;
  /** Why it has no value. */
  readonly reason?: FormulaReason;
}

/** A step and what it comes to. */
export function stepOf(
  node: FormulaNode,
  found: Found,
  over: { readonly key?: string; readonly keys?: number } = {},
): FormulaStep {
  // A piece that grew too long for a formula is not printed.
  const step = { text: printFormula({ text: "…", tree: node }), ...over };
  if (isTrouble(found)) return { ...step, reason: found.reason };
  if (typeof found !== "object") return { ...step, value: found };
  const quantity = toQuantity(found);
  return isFault(quantity) ? { ...step, reason: quantity } : { ...step, ...quantity };
}
