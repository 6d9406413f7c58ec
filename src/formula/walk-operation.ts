import { isAggregate } from "./aggregates.js";
import { type Found, foundAt, hasKeys, keysFromOf, keysOf, lackingKeys, type Walked } from "./found.js";
import { togetherEach } from "./piece.js";
import type { BinaryNode, CallNode, Formula, UnaryNode } from "./tree.js";
import { isMissing, isTrouble } from "./trouble.js";
import { walkAggregate } from "./walk-aggregate.js";
import { combine } from "./walk-values.js";

/** A node with operands. */
export type Operation = UnaryNode | BinaryNode | CallNode;

/** What an operator or a function comes to. */
export function walkOperation(formula: Formula, node: Operation, operands: readonly Walked[]): Walked {
  if (node.kind === "call" && isAggregate(node.name))
    return { node, each: false, found: walkAggregate(formula, node.name, operands), keysFrom: [] };
  const isWhere = node.kind === "call" && node.name === "where";
  const each = isWhere || togetherEach(operands);
  const keysFrom = keysFromOf(formula, node, operands);
  const [condition, then, otherwise] = operands;
  const isIf = node.kind === "call" && node.name === "if";
  if (isIf && condition && then && otherwise && condition.each !== true && !hasKeys(condition.found))
    return { node, each, found: branchOf(formula, condition.found, then, otherwise), keysFrom };
  if (operands.some(({ found }) => hasKeys(found))) {
    const found = new Map<string, Found>();
    for (const key of keysOf(operands)) {
      const cells = operands.map((operand) => foundAt(operand, key));
      const cell = isWhere ? kept(cells) : combine(node, cells);
      if (cell !== undefined) found.set(key, cell);
    }
    return { node, each, found, keysFrom };
  }
  if (each === true) return { node, each, found: lackingKeys(formula, operands), keysFrom };
  return {
    node,
    each,
    found: combine(node, operands.map(({ found }) => found) as readonly Found[]),
    keysFrom,
  };
}

/** The cell of a key in `where`, or `undefined` where the condition drops it. */
function kept([cell, condition]: readonly Found[]): Found | undefined {
  if (condition === false) return undefined;
  return isTrouble(condition) ? condition : cell;
}

/** The branch of an `if` whose condition is single. A single value stands for each key of the other branch. */
function branchOf(
  formula: Formula,
  condition: Walked["found"],
  then: Walked,
  otherwise: Walked,
): Walked["found"] {
  if (isTrouble(condition)) return condition;
  const [chosen, other] = condition === true ? [then, otherwise] : [otherwise, then];
  if (chosen.each === true || other.each !== true) return chosen.found;
  if (chosen.each === undefined && isMissing(chosen.found)) return chosen.found;
  if (!hasKeys(other.found)) return lackingKeys(formula, [other]);
  return new Map([...other.found.keys()].map((key) => [key, foundAt(chosen, key)]));
}
