import { add, compare, divide, multiply, type Outcome, type Rational, subtract } from "../number/index.js";
import { type Cell, type Code, type Nothing, nothingOf } from "./cell.js";
import type { Piece } from "./piece.js";
import { quickLimit, quickText } from "./quick-name.js";
import type { BinaryOperator } from "./tree.js";

/*
 * Operators between single values once more, each in a closure of its own. They are most of what runs in rules and
 * ratios, where a call through a kernel that every operator shares costs more than the operation. What they come to is
 * the same as by the kernels: a law in the tests holds them together with the walk.
 */

type NumberCode = Code<Rational | Nothing>;
type TruthCode = Code<boolean | Nothing>;

/** The code for two single operands, or `undefined` where the kernels will do. */
export function quickBinary(operator: BinaryOperator, left: Piece, right: Piece): Code | undefined {
  if (left.slot !== undefined) {
    const { slot } = left;
    const { node, number } = right;
    const quick =
      node.kind === "text"
        ? quickText(operator, slot, node.value)
        : number && quickLimit(operator, slot, number);
    if (quick !== undefined) return quick;
  }
  if (operator === "and") return quickAnd(left.code as TruthCode, right.code as TruthCode);
  if (operator === "or") return quickOr(left.code as TruthCode, right.code as TruthCode);
  if ((left.type ?? right.type) === "number")
    return quickNumbers(operator, left.code as NumberCode, right.code as NumberCode);
  if (operator === "==" && right.node.kind === "text") return quickSame(left.code, right.node.value);
  return undefined;
}

function quickAnd(left: TruthCode, right: TruthCode): TruthCode {
  return (slots) => {
    const a = left(slots);
    if (a === false) return false;
    const b = right(slots);
    if (b === false) return false;
    return a === true && b === true ? true : nothingOf(a, b);
  };
}

function quickOr(left: TruthCode, right: TruthCode): TruthCode {
  return (slots) => {
    const a = left(slots);
    if (a === true) return true;
    const b = right(slots);
    if (b === true) return true;
    return a === false && b === false ? false : nothingOf(a, b);
  };
}

function quickSame(left: Code, text: string): Code {
  return (slots) => {
    const a = left(slots) as Cell;
    return a === undefined || a === null ? a : a === text;
  };
}

function quickNumbers(operator: BinaryOperator, left: NumberCode, right: NumberCode): Code | undefined {
  switch (operator) {
    case "+":
      return (slots) => {
        const a = left(slots);
        const b = right(slots);
        return a && b ? found(add(a, b)) : nothingOf(a, b);
      };
    case "-":
      return (slots) => {
        const a = left(slots);
        const b = right(slots);
        return a && b ? found(subtract(a, b)) : nothingOf(a, b);
      };
    case "*":
      return (slots) => {
        const a = left(slots);
        const b = right(slots);
        return a && b ? found(multiply(a, b)) : nothingOf(a, b);
      };
    case "/":
      return (slots) => {
        const a = left(slots);
        const b = right(slots);
        return a && b ? found(divide(a, b)) : nothingOf(a, b);
      };
    case "<":
      return (slots) => {
        const a = left(slots);
        const b = right(slots);
        return a && b ? compare(a, b) < 0 : nothingOf(a, b);
      };
    case "<=":
      return (slots) => {
        const a = left(slots);
        const b = right(slots);
        return a && b ? compare(a, b) <= 0 : nothingOf(a, b);
      };
    case ">":
      return (slots) => {
        const a = left(slots);
        const b = right(slots);
        return a && b ? compare(a, b) > 0 : nothingOf(a, b);
      };
    case ">=":
      return (slots) => {
        const a = left(slots);
        const b = right(slots);
        return a && b ? compare(a, b) >= 0 : nothingOf(a, b);
      };
    default:
      return undefined;
  }
}

function found(outcome: Outcome): Rational | null {
  return typeof outcome === "string" ? null : outcome;
}
