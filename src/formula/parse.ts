import { type Refusal, shown, typeOf } from "../issue/index.js";
import { lex, mostFormulaIssues } from "./lex.js";
import { longestFormula } from "./limits.js";
import type { Reading } from "./pending.js";
import { type FormulaIssue, issueHere, syntaxIssue } from "./place.js";
import { takeOperand } from "./take-operand.js";
import { takeOperator } from "./take-operator.js";
import type { Token } from "./token.js";
import type { Formula } from "./tree.js";

/** A formula, or what is wrong with its text. */
export type ParsedFormula =
  | {
      /** It was read. */
      readonly ok: true;
      /** The formula. */
      readonly formula: Formula;
    }
  | Refusal;

/**
 * Reads a formula. Nothing but its spelling and grammar is looked at: `checkFormula` knows the names.
 *
 * @returns the formula, or at most ten issues, each with its position in the text; text of more than 4,000 characters,
 * more than 2,000 parts or more than 64 levels of brackets, calls and signs is refused, and so is what is no
 * text at all, since it may have come out of a file
 *
 * @example
 * parseFormula("100 * public / all").ok // => true
 * parseFormula("public // all") // => {"ok":false,"issues":[{"code":"formulaSyntax","severity":"error","path":[],"params":{"fault":"operandMissing","found":"/","position":8,"near":"/ all"}}]}
 */
export function parseFormula(text: unknown): ParsedFormula {
  if (typeof text !== "string") {
    const params = { value: shown(text), found: typeOf(text), expected: "text" } as const;
    return { ok: false, issues: [issueHere("wrongType", params)] };
  }
  const { length } = text;
  if (length > longestFormula) {
    const params = { value: shown(text), length, limit: longestFormula };
    return { ok: false, issues: [issueHere("tooLong", params)] };
  }
  const { tokens, issues } = lex(text);
  const empty = tokens[0]?.kind === "end" && issues.length === 0;
  if (empty) return refusal([syntaxIssue(text, 0, { fault: "empty", found: "" })]);
  if (tokens.at(-1)?.kind !== "end") return refusal(issues);
  const reading = read(text, tokens);
  const [root] = reading.operands;
  // What cannot stand there need not be spelt better first.
  const at = reading.stop?.params.position;
  const found = [...issues.filter(({ params }) => params.position !== at), ...reading.issues];
  if (found.length > 0 || root === undefined) return refusal(found);
  return { ok: true, formula: { text, tree: root.node } };
}

function read(text: string, tokens: readonly Token[]): Reading {
  const reading: Reading = {
    text,
    issues: [],
    stop: undefined,
    pending: [],
    operands: [],
    callee: undefined,
    awaits: "operand",
    depth: 0,
    nodes: 0,
  };
  for (const [i, token] of tokens.entries()) {
    const stop =
      reading.awaits === "operand"
        ? takeOperand(reading, token, tokens[i + 1])
        : takeOperator(reading, token);
    if (stop !== undefined) reading.issues.push(stop);
    reading.stop = stop;
    if (stop !== undefined || reading.issues.length >= mostFormulaIssues) break;
  }
  return reading;
}

function refusal(issues: readonly FormulaIssue[]): Refusal {
  const inOrder = [...issues].sort((a, b) => a.params.position - b.params.position);
  return { ok: false, issues: inOrder.slice(0, mostFormulaIssues) };
}
