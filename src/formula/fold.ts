import type { FormulaNode } from "./tree.js";

/** The operands of a node, in the order of the text. */
export function operandsOf(node: FormulaNode): readonly FormulaNode[] {
  switch (node.kind) {
    case "unary":
      return [node.operand];
    case "binary":
      return [node.left, node.right];
    case "call":
      return node.operands;
    default:
      return [];
  }
}

interface Visit {
  readonly node: FormulaNode;
  readonly operands: readonly FormulaNode[];
  next: number;
}

/**
 * Goes through a tree from the leaves to the root, left before right, and gives what `combine` makes of the root. It
 * keeps its own stack: a sum of a thousand terms is a thousand levels deep.
 */
export function foldTree<T>(tree: FormulaNode, combine: (node: FormulaNode, operands: readonly T[]) => T): T {
  const open: Visit[] = [{ node: tree, operands: operandsOf(tree), next: 0 }];
  const done: T[] = [];
  for (;;) {
    const visit = open[open.length - 1] as Visit;
    const operand = visit.operands[visit.next++];
    if (operand !== undefined) {
      open.push({ node: operand, operands: operandsOf(operand), next: 0 });
      continue;
    }
    const result = combine(visit.node, done.splice(done.length - visit.operands.length));
    open.pop();
    if (open.length === 0) return result;
    done.push(result);
  }
}
