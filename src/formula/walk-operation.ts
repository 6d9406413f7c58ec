import { isAggregate } from "./aggregates.js";
import { type Found, foundAt, hasKeys, keysFromOf, keysOf, lackingKeys, type Walked } from "./found.js";
import { togetherEach } from "./piece.js";
import type { BinaryNode, CallNode, UnaryNode } from "./tree.js";
import { isMissing, isTrouble } from "./trouble.js";
import { walkAggregate } from "./walk-aggregate.js";
import { combine } from "./walk-values.js";

/** A node with operands. */
export type Operation = UnaryNode | BinaryNode | CallNode;

/**
 * What an operator or a function comes to.
 *
 * @param absent the missing inputs that may have keys
 */
export function walkOperation(
  absent: ReadonlySet<string>,
  node: Operation,
  operands: readonly Walked[],
): Walked {
  if (node.kind === "call" && isAggregate(node.name))
    return { node, each: false, found: walkAggregate(absent, node.name, operands), keysFrom: [] };
  const isWhere = node.kind === "call" && node.name === "where";
  const each = isWhere || togetherEach(operands);
  const [condition, then, otherwise] = operands;
  const isIf = node.kind === "call" && node.name === "if";
  if (isIf && condition && then && otherwise && condition.each !== true && !hasKeys(condition.found))
    return { ...branchOf(absent, condition.found, then, otherwise), node, each };
  const keysFrom = keysFromOf(operands);
  if (operands.some(({ found }) => hasKeys(found))) {
    const found = new Map<string, Found>();
    const dropped = new Set<string>();
    for (const key of keysOf(operands)) {
      const cells = operands.map((operand) => foundAt(operand, key));
      const cell = isWhere ? kept(cells) : combine(node, cells);
      if (cell === undefined) dropped.add(key);
      else found.set(key, cell);
    }
    return { node, each, found, keysFrom: isWhere ? [{ dropped, from: keysFrom }] : keysFrom };
  }
  if (each === true) return { node, each, found: lackingKeys(absent, operands), keysFrom };
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
  absent: ReadonlySet<string>,
  condition: Walked["found"],
  then: Walked,
  otherwise: Walked,
): Pick<Walked, "found" | "keysFrom"> {
  if (isTrouble(condition)) return { found: condition, keysFrom: [] };
  const [chosen, other] = condition === true ? [then, otherwise] : [otherwise, then];
  if (chosen.each === true || other.each !== true) return chosen;
  if (chosen.each === undefined && isMissing(chosen.found)) return chosen;
  if (!hasKeys(other.found)) return { found: lackingKeys(absent, [other]), keysFrom: [] };
  const keys = [...other.found.keys()];
  return { found: new Map(keys.map((key) => [key, foundAt(chosen, key)])), keysFrom: other.keysFrom };
}
