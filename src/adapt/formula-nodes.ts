import { type FormulaNode, operandsOf } from "../formula/index.js";

/** The nodes of a formula that are names or numbers, in the order of its text. */
export function* leavesOf(tree: FormulaNode): Generator<FormulaNode> {
  const left: FormulaNode[] = [tree];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    const operands = operandsOf(node);
    if (operands.length === 0) yield node;
    for (let i = operands.length - 1; i >= 0; i--) left.push(operands[i] as FormulaNode);
  }
}

/** The text of a formula with other words in the place of some leaves, and otherwise as it was written. */
export function rewritten(
  text: string,
  tree: FormulaNode,
  wordFor: (leaf: FormulaNode) => string | undefined,
): string {
  const pieces: string[] = [];
  let from = 0;
  for (const leaf of leavesOf(tree)) {
    const word = wordFor(leaf);
    if (word === undefined) continue;
    pieces.push(text.slice(from, leaf.at.start), word);
    from = leaf.at.end;
  }
  return pieces.length === 0 ? text : [...pieces, text.slice(from)].join("");
}
