import {
  absolute,
  add,
  compare,
  divide,
  fromInteger,
  isWhole,
  maximum,
  minimum,
  multiply,
  negate,
  type Outcome,
  power,
  printDecimal,
  type Rational,
  round,
  subtract,
} from "../number/index.js";
import { type Cell, isNothing, nothingOf } from "./cell.js";
import type { BinaryOperator } from "./tree.js";

/*
 * What the operators do to cells. The types of the operands were checked when the formula was compiled, so each kernel
 * takes them for what they must be.
 */

/** An operation on one cell. */
export type Kernel1 = (a: Cell) => Cell;
/** An operation on two cells. */
export type Kernel2 = (a: Cell, b: Cell) => Cell;

/** Operators and functions of two operands. */
export type BinaryName = BinaryOperator | "min" | "max" | "round" | "coalesce";

/** The kernel of an operator or a function with two operands of a type. */
export function kernelOf(name: BinaryName, isNumber: boolean): Kernel2 {
  switch (name) {
    case "+":
      return onNumbers(add);
    case "-":
      return onNumbers(subtract);
    case "*":
      return onNumbers(multiply);
    case "/":
      return onNumbers(divide);
    case "^":
      return onNumbers(power);
    case "min":
      return onNumbers(minimum);
    case "max":
      return onNumbers(maximum);
    case "round":
      return onNumbers(roundTo);
    case "coalesce":
      return (a, b) => (a === undefined ? b : a);
    case "and":
      return and;
    case "or":
      return or;
    case "==":
      return isNumber ? comparing((order) => order === 0) : same;
    case "!=":
      return isNumber ? comparing((order) => order !== 0) : (a, b) => not(same(a, b));
    case "<":
      return comparing((order) => order < 0);
    case "<=":
      return comparing((order) => order <= 0);
    case ">":
      return comparing((order) => order > 0);
    case ">=":
      return comparing((order) => order >= 0);
  }
}

/** `not`, three-valued. */
export function not(a: Cell): Cell {
  return isNothing(a) ? a : !a;
}

/** Unary minus. */
export function minus(a: Cell): Cell {
  return isNothing(a) ? a : orNull(negate(a as Rational));
}

/** `abs`. */
export function size(a: Cell): Cell {
  return isNothing(a) ? a : orNull(absolute(a as Rational));
}

/** The last decimal that a number can be rounded to, and how far before the point. */
const finestDecimals = fromInteger(20);
const coarsestDecimals = fromInteger(-24);

/** `round(x, decimals)`: half up, to -24 to 20 decimals. */
export function roundTo(a: Rational, decimals: Rational): Outcome {
  if (!isWhole(decimals)) return "notWhole";
  if (compare(decimals, finestDecimals) > 0 || compare(decimals, coarsestDecimals) < 0) return "outOfDomain";
  return round(a, { decimals: Number(printDecimal(decimals)) });
}

/** A result, or `null` for a fault. */
export function orNull(outcome: Outcome): Rational | null {
  return typeof outcome === "string" ? null : outcome;
}

function onNumbers(apply: (a: Rational, b: Rational) => Outcome): Kernel2 {
  return (a, b) =>
    isNothing(a) || isNothing(b) ? nothingOf(a, b) : orNull(apply(a as Rational, b as Rational));
}

function comparing(holds: (order: -1 | 0 | 1) => boolean): Kernel2 {
  return (a, b) =>
    isNothing(a) || isNothing(b) ? nothingOf(a, b) : holds(compare(a as Rational, b as Rational));
}

/** Equality of texts and of truths. */
function same(a: Cell, b: Cell): Cell {
  return isNothing(a) || isNothing(b) ? nothingOf(a, b) : a === b;
}

function and(a: Cell, b: Cell): Cell {
  if (a === false || b === false) return false;
  return isNothing(a) || isNothing(b) ? nothingOf(a, b) : true;
}

function or(a: Cell, b: Cell): Cell {
  if (a === true || b === true) return true;
  return isNothing(a) || isNothing(b) ? nothingOf(a, b) : false;
}
