import { operandsOf } from "./fold.js";
import type { Walked } from "./found.js";
import type { FormulaNode } from "./tree.js";
import { isMissing, isTrouble } from "./trouble.js";

/**
 * The nodes that a result rests on: without the branch that an `if` did not take, and without what a `coalesce` did not
 * need any more.
 */
export function usedNodes(
  tree: FormulaNode,
  walked: ReadonlyMap<FormulaNode, Walked>,
): ReadonlySet<FormulaNode> {
  const used = new Set<FormulaNode>([tree]);
  // A set hands out what is added while it is gone through.
  for (const node of used) for (const operand of usedOperands(node, walked)) used.add(operand);
  return used;
}

function usedOperands(node: FormulaNode, walked: ReadonlyMap<FormulaNode, Walked>): readonly FormulaNode[] {
  const operands = operandsOf(node);
  if (node.kind !== "call" || (node.name !== "if" && node.name !== "coalesce")) return operands;
  const founds = operands.map((operand) => walked.get(operand)?.found);
  if (node.name === "if") {
    if (founds[0] === true) return operands.slice(0, 2);
    if (founds[0] === false) return operands.filter((_, i) => i !== 1);
    return isTrouble(founds[0]) ? operands.slice(0, 1) : operands;
  }
  if (founds.some((found) => found instanceof Map)) return operands;
  const taken = founds.findIndex((found) => !isMissing(found));
  return taken < 0 ? operands : operands.slice(0, taken + 1);
}
