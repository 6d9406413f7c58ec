import { nearest } from "../issue/index.js";
import { argumentCounts, isFunctionName } from "./arguments.js";
import { type Operand, type PendingBracket, pushOperand, type Reading } from "./pending.js";
import { type FormulaIssue, formulaIssue, placeIn, unknownWord } from "./place.js";
import type { WordToken } from "./token.js";
import type { FormulaNode, SlotTime, TextSpan } from "./tree.js";
import { functionNames } from "./words.js";

/**
 * Closes the innermost bracket before a position: what stands in it becomes an operand. What is wrong with the function
 * is told, and does not stop the reading; the answer is what does.
 */
export function closeBracket(
  reading: Reading,
  bracket: PendingBracket,
  end: number,
): FormulaIssue | undefined {
  reading.pending.pop();
  reading.depth--;
  const operands = reading.operands.splice(bracket.before);
  const at = { start: bracket.start, end };
  if (bracket.callee !== undefined) return pushOperand(reading, call(reading, bracket.callee, operands, at));
  const [inside] = operands;
  // A bracket leaves no node; what joins it to others begins where the bracket does.
  if (inside !== undefined) reading.operands.push({ node: inside.node, at });
  reading.awaits = "operator";
  return undefined;
}

function call(
  reading: Reading,
  { value: name, at: nameAt }: WordToken,
  operands: readonly Operand[],
  at: TextSpan,
): FormulaNode {
  const { text, issues } = reading;
  const here = placeIn(text, at.start, at.end);
  if (!isFunctionName(name)) {
    const near = nearest(name, functionNames);
    issues.push(unknownWord(placeIn(text, nameAt.start), "function", name, near));
    return nameNode(name, "period", at);
  }
  const nodes = operands.map((operand) => operand.node);
  if (name === "previous" || name === "cumulative") {
    const [only] = nodes;
    if (nodes.length === 1 && only?.kind === "name" && only.time === "period") {
      reading.nodes--; // The function and the name become one node.
      return nameNode(only.name, name, at);
    }
    issues.push(formulaIssue("formulaSyntax", here, { fault: "notOneName", found: name }));
    return nameNode(name, name, at);
  }
  const limits = argumentCounts[name];
  const count = nodes.length;
  if (count < limits.least || (limits.most !== undefined && count > limits.most))
    issues.push(formulaIssue("formulaArguments", here, { name, count, ...limits }));
  return { kind: "call", name, operands: nodes, at };
}

function nameNode(name: string, time: SlotTime, at: TextSpan): FormulaNode {
  return { kind: "name", name, time, at };
}
