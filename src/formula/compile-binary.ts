import { kernelOf } from "./kernels.js";
import { lift2 } from "./lift.js";
import { type Compilation, needSameType, needType, type Piece, togetherEach } from "./piece.js";
import { quickBinary } from "./quick-binary.js";
import type { BinaryNode } from "./tree.js";
import type { WordType } from "./vocabulary.js";

/** Compiles an operator between two operands. */
export function compileBinary(compilation: Compilation, node: BinaryNode, left: Piece, right: Piece): Piece {
  const { operator } = node;
  const operands = operandType(operator);
  if (operands === undefined) needSameType(compilation, [left, right]);
  else {
    needType(compilation, left, operands);
    needType(compilation, right, operands);
  }
  const each = togetherEach([left, right]);
  const quick = each === false ? quickBinary(operator, left, right) : undefined;
  const kernel = kernelOf(operator, (left.type ?? right.type) === "number");
  return { node, type: resultType(operator), each, code: quick ?? lift2(kernel, left, right) };
}

/** The type of both operands, or `undefined` where any will do as long as it is the same. */
function operandType(operator: BinaryNode["operator"]): WordType | undefined {
  if (operator === "==" || operator === "!=") return undefined;
  return operator === "and" || operator === "or" ? "truth" : "number";
}

function resultType(operator: BinaryNode["operator"]): WordType {
  return "+-*/^".includes(operator) ? "number" : "truth";
}
