import {
  add,
  divide,
  isFault,
  isWhole,
  isZero,
  multiply,
  type Outcome,
  printDecimal,
  subtract,
} from "../number/index.js";
import { type Checking, expectType, joinBreakdowns, joinUnits, tell } from "./checking.js";
import { bare, type Dimension, printDimension, raised, sameUnits, scaled, times } from "./dimension.js";
import { constant, type Meaning, type NumberMeaning, powerOfTen } from "./meaning.js";
import type { BinaryNode } from "./tree.js";

/** Exponents beyond it say nothing about a unit of measure. */
const mostExponent = 100;

/** What `+ - * / ^` make of two numbers. */
export function checkArithmetic(
  checking: Checking,
  node: BinaryNode,
  operator: "+" | "-" | "*" | "/" | "^",
  left: Meaning,
  right: Meaning,
): Meaning {
  const a = expectType(checking, node.left, left, "number");
  const b = expectType(checking, node.right, right, "number");
  if (b !== undefined && operator === "/") checkDivisor(checking, node, b);
  if (b !== undefined && operator === "^") checkExponent(checking, node, b);
  if (a === undefined || b === undefined) return undefined;
  if (a.constant !== undefined && b.constant !== undefined) return computed(operator, a.constant, b.constant);
  return {
    type: "number",
    breakdown: joinBreakdowns(checking, node, [a, b]),
    unit: unitOf(checking, node, operator, a, b),
  };
}

/** A constant, or `some` where there is none to be had. */
export function folded(outcome: Outcome): NumberMeaning {
  return constant(isFault(outcome) ? "some" : outcome);
}

const operations = { "+": add, "-": subtract, "*": multiply, "/": divide } as const;
type Constant = NonNullable<NumberMeaning["constant"]>;

function computed(operator: keyof typeof operations | "^", a: Constant, b: Constant): NumberMeaning {
  // A power of constants may have more digits than are worth computing here.
  if (operator === "^" || a === "some" || b === "some") return constant("some");
  return folded(operations[operator](a, b));
}

function unitOf(
  checking: Checking,
  node: BinaryNode,
  operator: keyof typeof operations | "^",
  a: NumberMeaning,
  b: NumberMeaning,
): NumberMeaning["unit"] {
  switch (operator) {
    case "+":
    case "-":
      return joinUnits(checking, node, [a, b]);
    case "^":
      return powerUnit(a.unit, b.constant);
    default:
      return productUnit(a, b, operator === "*" ? 1 : -1);
  }
}

function productUnit(a: NumberMeaning, b: NumberMeaning, sign: 1 | -1): NumberMeaning["unit"] {
  const left = asFactor(a);
  const right = asFactor(b);
  return left === "any" || right === "any" ? "any" : times(left, right, sign);
}

/** A constant counts in nothing, and scales by its power of ten. */
function asFactor({ unit, constant: value }: NumberMeaning): Dimension | "any" {
  return value === undefined ? unit : scaled(bare, powerOfTen(value));
}

function powerUnit(base: Dimension | "any", exponent: Constant | undefined): Dimension | "any" {
  const whole = exponent === undefined || exponent === "some" ? Number.NaN : Number(printDecimal(exponent));
  if (base === "any") return "any";
  if (Number.isSafeInteger(whole) && Math.abs(whole) <= mostExponent) return raised(base, whole);
  return sameUnits(base, bare) ? { ...base, factor: undefined } : "any";
}

function checkDivisor(checking: Checking, node: BinaryNode, { constant: value }: NumberMeaning): void {
  if (value === undefined || value === "some" || !isZero(value)) return;
  tell(checking, node.right, "formulaConstant", { fault: "divisor" });
}

function checkExponent(
  checking: Checking,
  { right }: BinaryNode,
  { constant: value, unit }: NumberMeaning,
): void {
  if (value !== undefined && value !== "some" && !isWhole(value))
    tell(checking, right, "formulaConstant", { fault: "exponent" });
  if (unit === "any" || sameUnits(unit, bare)) return;
  const params = { fault: "exponent", unit: printDimension(unit), other: "" } as const;
  tell(checking, right, "formulaUnits", params);
}
