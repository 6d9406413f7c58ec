import { isFault, readDecimal } from "../number/index.js";
import { isAggregate } from "./aggregates.js";
import { compileAggregate } from "./compile-aggregate.js";
import { compileBinary } from "./compile-binary.js";
import { compileFunction } from "./compile-function.js";
import { minus, not } from "./kernels.js";
import { lift1 } from "./lift.js";
import { type Compilation, needType, type Piece } from "./piece.js";
import { slotKey } from "./slots.js";
import type { FormulaNode, NameNode, NumberNode, UnaryNode } from "./tree.js";

/** Compiles a node to a closure over the slots, its operands being compiled already. */
export function compileNode(compilation: Compilation, node: FormulaNode, operands: readonly Piece[]): Piece {
  const [first, second = first] = operands;
  if (first === undefined || second === undefined) return compileLeaf(compilation, node);
  switch (node.kind) {
    case "unary":
      return compileUnary(compilation, node, first);
    case "binary":
      return compileBinary(compilation, node, first, second);
    case "call":
      return isAggregate(node.name)
        ? compileAggregate(compilation, node, node.name, operands)
        : compileFunction(compilation, node, node.name, [first, ...operands.slice(1)]);
    default:
      return compileLeaf(compilation, node);
  }
}

function compileLeaf(compilation: Compilation, node: FormulaNode): Piece {
  switch (node.kind) {
    case "text":
    case "truth": {
      const { kind: type, value } = node;
      return { node, type, each: false, code: () => value };
    }
    case "name":
      return compileName(compilation, node);
    case "number":
      return compileNumber(compilation, node);
    default:
      // A call without operands, which no text can spell.
      compilation.mistakes.push({ node, fault: "misspelt" });
      return { node, type: undefined, each: undefined, code: () => undefined };
  }
}

function compileNumber({ mistakes }: Compilation, node: NumberNode): Piece {
  const read = readDecimal(node.value);
  if (!isFault(read)) return { node, type: "number", each: false, code: () => read, number: read };
  mistakes.push({ node, fault: read });
  return { node, type: "number", each: false, code: () => null };
}

function compileName({ numbers, shapes }: Compilation, node: NameNode): Piece {
  const key = slotKey(node);
  const number = numbers.get(key) ?? -1;
  const { type, each } = shapes.get(key) ?? { type: undefined, each: undefined };
  return { node, type, each, code: (slots) => slots[number], slot: number };
}

function compileUnary(compilation: Compilation, node: UnaryNode, operand: Piece): Piece {
  const isNot = node.operator === "not";
  const type = isNot ? "truth" : "number";
  needType(compilation, operand, type);
  return { node, type, each: operand.each, code: lift1(isNot ? not : minus, operand) };
}
