import type { FormulaNode } from "../../src/formula/index.js";
import { type Formula, parseFormula } from "../../src/formula/index.js";

/** A tree without positions, as short as can be: `["+", "1", "a"]`; `previous(a)` is `["previous", "a"]`, a text `{ text }`. */
export type Shape = string | boolean | { readonly text: string } | readonly Shape[];

/** The shape of a tree. */
export function shapeOf(node: FormulaNode): Shape {
  switch (node.kind) {
    case "number":
      return node.value;
    case "truth":
      return node.value;
    case "text":
      return { text: node.value };
    case "name":
      return node.time === "period" ? node.name : [node.time, node.name];
    case "unary":
      return [node.operator === "-" ? "neg" : "not", shapeOf(node.operand)];
    case "binary":
      return [node.operator, shapeOf(node.left), shapeOf(node.right)];
    case "call":
      return [node.name, ...node.operands.map(shapeOf)];
  }
}

/** A formula that can be read. */
export function parsed(text: string): Formula {
  const read = parseFormula(text);
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.issues)}`);
  return read.formula;
}

/** The issues of a formula that cannot be read, as short records. */
export function refusals(text: unknown): readonly unknown[] {
  const read = parseFormula(text);
  if (read.ok) return [];
  return read.issues.map(({ code, params }) => {
    const { near, ...rest } = params as { readonly near?: string };
    return { code, ...rest };
  });
}
