import { nearest, shown } from "../issue/index.js";
import { negate } from "../number/index.js";
import { checkArithmetic, folded } from "./check-arithmetic.js";
import { type Checking, expectType, joinBreakdowns, joinUnits, tell } from "./checking.js";
import type { Meaning, TextMeaning } from "./meaning.js";
import { nearestIn } from "./place.js";
import type { BinaryNode, UnaryNode } from "./tree.js";

/** What a sign or `not` makes of its operand. */
export function checkUnary(checking: Checking, node: UnaryNode, operand: Meaning): Meaning {
  if (node.operator === "not") return expectType(checking, node.operand, operand, "truth");
  const number = expectType(checking, node.operand, operand, "number");
  if (number?.constant === undefined || number.constant === "some") return number;
  return folded(negate(number.constant));
}

/** What an operator makes of its operands. */
export function checkBinary(checking: Checking, node: BinaryNode, left: Meaning, right: Meaning): Meaning {
  switch (node.operator) {
    case "and":
    case "or":
      return checkLogic(checking, node, left, right);
    case "==":
    case "!=":
      return checkEquality(checking, node, left, right);
    case "<":
    case "<=":
    case ">":
    case ">=":
      return checkOrder(checking, node, left, right);
    default:
      return checkArithmetic(checking, node, node.operator, left, right);
  }
}

function checkLogic(checking: Checking, node: BinaryNode, left: Meaning, right: Meaning): Meaning {
  const a = expectType(checking, node.left, left, "truth");
  const b = expectType(checking, node.right, right, "truth");
  return { type: "truth", breakdown: joinBreakdowns(checking, node, [a, b]) };
}

function checkEquality(checking: Checking, node: BinaryNode, left: Meaning, right: Meaning): Meaning {
  const breakdown = joinBreakdowns(checking, node, [left, right]);
  if (left !== undefined && expectType(checking, node.right, right, left.type) !== undefined) {
    if (left.type === "text" && right?.type === "text") checkValues(checking, node, left, right);
    if (left.type === "number" && right?.type === "number") joinUnits(checking, node, [left, right]);
  }
  return { type: "truth", breakdown };
}

/** A comparison with a text that cannot come would silently never hold. */
function checkValues(checking: Checking, { left, right }: BinaryNode, a: TextMeaning, b: TextMeaning): void {
  if (a.values === undefined || b.values?.some((value) => a.values?.includes(value)) !== false) return;
  const literalLeft = left.kind === "text";
  const [wrong, node, options] = literalLeft ? [a, left, b.values] : [b, right, a.values];
  const value = wrong.values?.[0] ?? "";
  tell(checking, node, "formulaValue", {
    value: shown(value),
    options,
    ...nearestIn(nearest(value, options)),
  });
}

function checkOrder(checking: Checking, node: BinaryNode, left: Meaning, right: Meaning): Meaning {
  const a = expectType(checking, node.left, left, "number");
  const b = expectType(checking, node.right, right, "number");
  if (a !== undefined && b !== undefined) joinUnits(checking, node, [a, b]);
  return { type: "truth", breakdown: joinBreakdowns(checking, node, [a, b]) };
}
