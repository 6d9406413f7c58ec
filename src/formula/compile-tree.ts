import type { Code } from "./cell.js";
import { compileNode } from "./compile-node.js";
import { foldTree } from "./fold.js";
import type { Compilation, Mistake, Piece, Shape } from "./piece.js";
import { type Slot, slotsOf } from "./slots.js";
import type { Formula } from "./tree.js";

/**
 * A formula made ready to run, for the stages that hold numbers already and read no text. `run` takes the figures in the
 * order of `slots`: a number, a truth, a text, a breakdown, or `undefined` where it is missing. It gives the value, or
 * `undefined` where something is missing and `null` for every other reason; `whyNothing` then says why, with names.
 */
export interface CompiledFormula {
  /** The formula. */
  readonly formula: Formula;
  /** The figures that it needs. */
  readonly slots: readonly Slot[];
  /** What is known of the figure of each slot, by its key. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** The type of the value and whether it has keys; `undefined` where neither the formula nor the inputs tell. */
  readonly shape: Shape;
  /** Works out the value. */
  readonly run: Code;
}

/**
 * Compiles a tree to closures. No text of it becomes code.
 *
 * @param shapeOf what is known of the figure of a slot; what it says must hold for the figures that are run
 * @returns the compiled formula, or the parts of the tree that are not what their place needs
 */
export function compileTree(
  formula: Formula,
  shapeOf: (slot: Slot) => Shape | undefined,
): CompiledFormula | readonly Mistake[] {
  const slots = slotsOf(formula);
  const shapes = new Map<string, Shape>();
  for (const slot of slots) {
    const shape = shapeOf(slot);
    if (shape !== undefined) shapes.set(slot.key, shape);
  }
  const numbers = new Map(slots.map(({ key }, number) => [key, number]));
  const compilation: Compilation = { numbers, shapes, mistakes: [] };
  const { type, each, code } = foldTree<Piece>(formula.tree, (node, operands) =>
    compileNode(compilation, node, operands),
  );
  if (compilation.mistakes.length > 0) return compilation.mistakes;
  return { formula, slots, shapes, shape: { type, each }, run: code };
}
