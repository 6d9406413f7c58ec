import { aggregateSteps } from "./aggregate-steps.js";
import { isAggregate } from "./aggregates.js";
import { foldTree, operandsOf } from "./fold.js";
import { type Found, hasKeys, type Walked } from "./found.js";
import { type FormulaStep, stepOf } from "./step.js";
import { literalOf, withOperands } from "./substitute.js";
import type { Formula, FormulaNode } from "./tree.js";
import { usedNodes } from "./used-nodes.js";

/** The steps of a formula that was walked, the innermost first. */
export function stepsOf(formula: Formula, walked: ReadonlyMap<FormulaNode, Walked>): readonly FormulaStep[] {
  const { tree } = formula;
  const steps: FormulaStep[] = [];
  const used = usedNodes(tree, walked);
  const single = (node: FormulaNode): Found | undefined => {
    const one = walked.get(node);
    if (one === undefined || one.each === true || !used.has(node)) return undefined;
    return hasKeys(one.found) ? undefined : one.found;
  };
  /** Ends a piece of arithmetic: it becomes a step, and its value stands in its place. */
  const settle = (node: FormulaNode, shown: FormulaNode): FormulaNode => {
    const found = single(node);
    if (!isArithmetic(node) || found === undefined || isSigned(node)) return shown;
    steps.push(stepOf(shown, found));
    return literalOf(found, node.at) ?? shown;
  };
  const root = foldTree<FormulaNode>(tree, (node, operands) => {
    const found = single(node);
    if (found === undefined) return node;
    if (isArithmetic(node)) return withOperands(node, operands);
    if (node.kind === "call" && isAggregate(node.name)) steps.push(...aggregateSteps(node, walked));
    else if (operands.length > 0) {
      const settled = operandsOf(node).map((operand, i) => settle(operand, operands[i] ?? operand));
      steps.push(stepOf(withOperands(node, settled), found));
    }
    return literalOf(found, node.at) ?? node;
  });
  settle(tree, root);
  const found = single(tree);
  return steps.length === 0 && found !== undefined ? [stepOf(tree, found)] : steps;
}

/** Whether a node is arithmetic, which makes one step with the arithmetic around it. */
function isArithmetic(node: FormulaNode): boolean {
  if (node.kind === "unary") return node.operator === "-";
  return node.kind === "binary" && "+-*/^".includes(node.operator);
}

/** Whether a node is no more than a number with its sign, which is no step. */
function isSigned(node: FormulaNode): boolean {
  return node.kind === "unary" && node.operand.kind === "number";
}
