import { closeBracket } from "./close-bracket.js";
import { joinDownTo, type Reading, tokenIssue } from "./pending.js";
import { type FormulaIssue, syntaxIssue } from "./place.js";
import { isAlone, levels } from "./precedence.js";
import { thousandsAt } from "./thousands.js";
import type { Token } from "./token.js";
import type { BinaryOperator } from "./tree.js";

const wordsForOperators: ReadonlyMap<string, "and" | "or"> = new Map([
  ["and", "and"],
  ["且", "and"],
  ["并且", "and"],
  ["or", "or"],
  ["或", "or"],
  ["或者", "or"],
]);

/** Takes a token where an operator is awaited. @returns what stops the reading */
export function takeOperator(reading: Reading, token: Token): FormulaIssue | undefined {
  switch (token.kind) {
    case "sign":
      switch (token.value) {
        case "(":
        case "not":
          return tokenIssue(reading, "operatorMissing", token);
        case ")":
          return close(reading, token);
        case ",":
          return separate(reading, token);
        default:
          return takeBinary(reading, token.value, token);
      }
    case "end":
      return finish(reading);
    default: {
      const instead = wordsForOperators.get(token.value.toLowerCase());
      if (token.kind !== "name" || instead === undefined)
        return tokenIssue(reading, "operatorMissing", token);
      const slip = { fault: "writeInstead", found: token.value, instead } as const;
      reading.issues.push(syntaxIssue(reading.text, token.at.start, slip));
      return takeBinary(reading, instead, token);
    }
  }
}

function takeBinary(reading: Reading, operator: BinaryOperator, token: Token): FormulaIssue | undefined {
  const level = levels[operator];
  const stop = joinDownTo(reading, level + 1);
  if (stop !== undefined) return stop;
  if (isAlone(level) && chains(reading, level)) reading.issues.push(tokenIssue(reading, "chain", token));
  const full = joinDownTo(reading, level);
  reading.pending.push({ kind: "binary", operator, level });
  reading.awaits = "operand";
  return full;
}

function chains({ pending }: Reading, level: number): boolean {
  let last = pending.length - 1;
  // A sign between two powers binds looser than the second: 2 ^ -3 ^ 2 chains as well.
  if (level === levels["^"]) while (pending[last]?.kind === "unary") last--;
  const before = pending[last];
  return before?.kind === "binary" && before.level === level;
}

function close(reading: Reading, token: Token): FormulaIssue | undefined {
  const stop = joinDownTo(reading, 0);
  if (stop !== undefined) return stop;
  const top = reading.pending.at(-1);
  return top?.kind === "bracket"
    ? closeBracket(reading, top, token.at.end)
    : tokenIssue(reading, "unopened", token);
}

function separate(reading: Reading, token: Token): FormulaIssue | undefined {
  const stop = joinDownTo(reading, 0);
  const top = reading.pending.at(-1);
  reading.awaits = "operand";
  if (stop !== undefined || (top?.kind === "bracket" && top.callee !== undefined)) return stop;
  const thousands = thousandsAt(reading.text, token.at.start);
  if (thousands === undefined) return tokenIssue(reading, "strayComma", token);
  const { start, found, instead } = thousands;
  return syntaxIssue(reading.text, start, { fault: "thousands", found, instead });
}

function finish(reading: Reading): FormulaIssue | undefined {
  const stop = joinDownTo(reading, 0);
  const top = reading.pending.at(-1);
  if (stop !== undefined || top?.kind !== "bracket") return stop;
  return syntaxIssue(reading.text, top.start, { fault: "unclosed", found: "(" });
}
