import { isFault, toQuantity } from "../number/index.js";
import type { Found } from "./found.js";
import type { FormulaNode, TextSpan } from "./tree.js";
import { isTrouble } from "./trouble.js";

/** A node with other operands, as many as it has. */
export function withOperands(node: FormulaNode, operands: readonly FormulaNode[]): FormulaNode {
  const [first = node, second = first] = operands;
  switch (node.kind) {
    case "unary":
      return { ...node, operand: first };
    case "binary":
      return { ...node, left: first, right: second };
    case "call":
      return { ...node, operands };
    default:
      return node;
  }
}

/** A value as it would be written in a formula; `undefined` for what has none, or too many digits to be written. */
export function literalOf(found: Found, at: TextSpan): FormulaNode | undefined {
  if (isTrouble(found)) return undefined;
  if (typeof found === "boolean") return { kind: "truth", value: found, at };
  if (typeof found === "string") return { kind: "text", value: found, at };
  const quantity = toQuantity(found);
  if (isFault(quantity)) return undefined;
  const { value } = quantity;
  if (!value.startsWith("-")) return { kind: "number", value, at };
  return { kind: "unary", operator: "-", operand: { kind: "number", value: value.slice(1), at }, at };
}
