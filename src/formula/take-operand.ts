import { isFunctionName } from "./arguments.js";
import { closeBracket } from "./close-bracket.js";
import { deepen, pushOperand, type Reading, tokenIssue, unary } from "./pending.js";
import { type FormulaIssue, syntaxIssue } from "./place.js";
import { notLevel } from "./precedence.js";
import type { SignToken, Token, WordToken } from "./token.js";

/** Takes a token where an operand is awaited. @returns what stops the reading */
export function takeOperand(
  reading: Reading,
  token: Token,
  next: Token | undefined,
): FormulaIssue | undefined {
  switch (token.kind) {
    case "number":
      return pushOperand(reading, { kind: "number", value: token.value, at: token.at });
    case "text":
      return pushOperand(reading, { kind: "text", value: token.value, at: token.at });
    case "name":
      return takeName(reading, token, next);
    case "sign":
      return takeSign(reading, token);
    case "end":
      return tokenIssue(reading, "operandMissing", token);
  }
}

function takeName(reading: Reading, token: WordToken, next: Token | undefined): FormulaIssue | undefined {
  const { value, at } = token;
  if (next?.kind === "sign" && next.value === "(") {
    reading.callee = token;
    return undefined;
  }
  if (value === "true" || value === "false")
    return pushOperand(reading, { kind: "truth", value: value === "true", at });
  const operandFollows = next?.kind === "name" || next?.kind === "number" || next?.kind === "text";
  if (operandFollows && (value.toLowerCase() === "not" || value === "非")) {
    const slip = { fault: "writeInstead", found: value, instead: "not" } as const;
    reading.issues.push(syntaxIssue(reading.text, at.start, slip));
    return deepen(reading, unary("not", at.start), at.start);
  }
  if (isFunctionName(value)) {
    const fault = { fault: "callWithoutBracket", found: value } as const;
    reading.issues.push(syntaxIssue(reading.text, at.start, fault));
  }
  return pushOperand(reading, { kind: "name", name: value, time: "period", at });
}

function takeSign(reading: Reading, token: SignToken): FormulaIssue | undefined {
  const { start, end } = token.at;
  const top = reading.pending.at(-1);
  switch (token.value) {
    case "(": {
      const { callee } = reading;
      reading.callee = undefined;
      const from = callee?.at.start ?? start;
      return deepen(reading, { kind: "bracket", callee, start: from, before: reading.operands.length }, from);
    }
    case ")":
      // A function without arguments; how many it takes is told when it is closed.
      if (top?.kind === "bracket" && top.callee !== undefined && reading.operands.length === top.before)
        return closeBracket(reading, top, end);
      return tokenIssue(reading, "operandMissing", token);
    case "-":
      return deepen(reading, unary("-", start), start);
    case "not":
      if (top !== undefined && top.kind !== "bracket" && top.level > notLevel)
        reading.issues.push(tokenIssue(reading, "bracketsAsked", token));
      return deepen(reading, unary("not", start), start);
    default:
      return tokenIssue(reading, "operandMissing", token);
  }
}
