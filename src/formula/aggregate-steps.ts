import { foldTree, operandsOf } from "./fold.js";
import { foundAt, hasKeys, keysOf, type Walked } from "./found.js";
import { type FormulaStep, stepOf } from "./step.js";
import { literalOf, withOperands } from "./substitute.js";
import type { CallNode, FormulaNode } from "./tree.js";

/** For so many keys the arithmetic inside an aggregate is shown. */
const shownKeys = 3;

/** The steps of an aggregate: its operands for the first keys, as examples, then itself with the number of its keys. */
export function aggregateSteps(
  node: CallNode,
  walked: ReadonlyMap<FormulaNode, Walked>,
): readonly FormulaStep[] {
  const operands = operandsOf(node).flatMap((operand) => walked.get(operand) ?? []);
  const keys = [...keysOf(operands)].sort();
  const examples = operands
    .filter((operand) => operand.node.kind !== "name" && hasKeys(operand.found))
    .flatMap((operand) =>
      keys.slice(0, shownKeys).map((key) => {
        const shown = foldTree<FormulaNode>(
          operand.node,
          (one, parts) => at(walked.get(one), key) ?? withOperands(one, parts),
        );
        return stepOf(shown, foundAt(operand, key), { key });
      }),
    );
  const found = walked.get(node)?.found;
  if (found === undefined || hasKeys(found)) return examples;
  return [...examples, stepOf(node, found, { keys: keys.length })];
}

/** The value of a name, or of what has no keys, in an example. */
function at(walked: Walked | undefined, key: string): FormulaNode | undefined {
  if (walked === undefined) return undefined;
  const { node, found } = walked;
  return node.kind === "name" || !hasKeys(found) ? literalOf(foundAt(walked, key), node.at) : undefined;
}
