import { deepestNesting, mostNodes } from "./limits.js";
import { type FormulaIssue, formulaIssue, placeIn, syntaxIssue } from "./place.js";
import { notLevel, signLevel } from "./precedence.js";
import type { Token, WordToken } from "./token.js";
import type { BinaryOperator, FormulaNode, TextSpan } from "./tree.js";

/** A sign or `not` that waits for its operand. */
export interface PendingUnary {
  /** Tells what waits apart. */
  readonly kind: "unary";
  /** The operator. */
  readonly operator: "-" | "not";
  /** How tightly it binds. */
  readonly level: number;
  /** Where it begins. */
  readonly start: number;
}

/** An operator that waits for its right operand. */
export interface PendingBinary {
  /** Tells what waits apart. */
  readonly kind: "binary";
  /** The operator. */
  readonly operator: BinaryOperator;
  /** How tightly it binds. */
  readonly level: number;
}

/** An open bracket, or a function whose bracket is open. */
export interface PendingBracket {
  /** Tells what waits apart. */
  readonly kind: "bracket";
  /** The function. */
  readonly callee: WordToken | undefined;
  /** Where it begins; with the function, where there is one. */
  readonly start: number;
  /** Operands that stood before it. */
  readonly before: number;
}

/** An operand, and where it stands with the brackets around it. */
export interface Operand {
  /** The node. */
  readonly node: FormulaNode;
  /** Where it stands with its brackets. */
  readonly at: TextSpan;
}

/** A formula that is being read. */
export interface Reading {
  /** Its text. */
  readonly text: string;
  /** What is wrong so far. */
  readonly issues: FormulaIssue[];
  /** The last of them, where it left the rest unclear. */
  stop: FormulaIssue | undefined;
  /** What waits for an operand or for its bracket, the outermost first. */
  readonly pending: (PendingUnary | PendingBinary | PendingBracket)[];
  /** Operands that wait for what joins them. */
  readonly operands: Operand[];
  /** A function whose bracket comes next. */
  callee: WordToken | undefined;
  /** Whether an operand comes next, or an operator. */
  awaits: "operand" | "operator";
  /** Open brackets and calls, and signs that wait. */
  depth: number;
  /** Nodes made so far. */
  nodes: number;
}

/** An issue with the grammar, at a token. */
export function tokenIssue(
  { text }: Reading,
  fault: "operandMissing" | "operatorMissing" | "chain" | "bracketsAsked" | "unopened" | "strayComma",
  { at }: Token,
): FormulaIssue {
  return syntaxIssue(text, at.start, { fault, found: text.slice(at.start, at.end) });
}

/** Takes an operand; the issue is there when the formula has too many parts. */
export function pushOperand(reading: Reading, node: FormulaNode, at = node.at): FormulaIssue | undefined {
  reading.operands.push({ node, at });
  reading.awaits = "operator";
  if (++reading.nodes <= mostNodes) return undefined;
  return tooLarge(reading, at.start, "parts", mostNodes);
}

/** Goes one level down; the issue is there when the formula is nested too deeply. */
export function deepen(
  reading: Reading,
  pending: PendingUnary | PendingBracket,
  at: number,
): FormulaIssue | undefined {
  reading.pending.push(pending);
  if (++reading.depth <= deepestNesting) return undefined;
  return tooLarge(reading, at, "depth", deepestNesting);
}

function tooLarge({ text }: Reading, at: number, measure: "parts" | "depth", limit: number): FormulaIssue {
  return formulaIssue("formulaTooLarge", placeIn(text, at), { measure, limit });
}

/** A sign or `not` that waits. */
export function unary(operator: "-" | "not", start: number): PendingUnary {
  return { kind: "unary", operator, level: operator === "not" ? notLevel : signLevel, start };
}

/** Joins everything that binds at least as tightly as a level; stops at an open bracket. */
export function joinDownTo(reading: Reading, level: number): FormulaIssue | undefined {
  for (;;) {
    const top = reading.pending.at(-1);
    if (top === undefined || top.kind === "bracket" || top.level < level) return undefined;
    const right = reading.operands.pop();
    if (right === undefined) return undefined;
    reading.pending.pop();
    if (top.kind === "unary") reading.depth--;
    const left = top.kind === "binary" ? reading.operands.pop() : undefined;
    const at = { start: top.kind === "unary" ? top.start : (left?.at.start ?? 0), end: right.at.end };
    const issue = pushOperand(
      reading,
      top.kind === "unary" || left === undefined
        ? { kind: "unary", operator: top.operator === "not" ? "not" : "-", operand: right.node, at }
        : { kind: "binary", operator: top.operator, left: left.node, right: right.node, at },
    );
    if (issue !== undefined) return issue;
  }
}
