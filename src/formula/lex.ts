import { type Misspelling, refusedCharacter } from "./characters.js";
import { type FormulaIssue, syntaxIssue } from "./place.js";
import { textAt } from "./read-text.js";
import { wordAt } from "./read-word.js";
import { signAt } from "./signs.js";
import { thousandsAt } from "./thousands.js";
import type { Sign, Token } from "./token.js";

/** What became of the text of a formula: its tokens, the last of which is the end, and what is wrong with them. */
export interface Lexed {
  /** The tokens; without an end where a piece could not be read. */
  readonly tokens: readonly Token[];
  /** What is wrong. */
  readonly issues: readonly FormulaIssue[];
}

/** Blanks: tab, line ends and every space of Unicode, the no-break and the ideographic one among them. */
const blanks = /[\t\n\r\p{Zs}]*/uy;
const byteOrderMark = "\ufeff";
/** The `=` before the formula of a spreadsheet. */
const leadingEquals = /^\ufeff?[\t\n\r\p{Zs}]*[=＝](?![=＝<>])/u;
const wordSigns: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ["and", "and"],
  ["or", "or"],
  ["not", "not"],
]);
/** After so many issues reading stops. */
export const mostFormulaIssues = 10;

/** Cuts a formula into tokens, from left to right, and stops at the first piece that has no clear meaning. */
export function lex(text: string): Lexed {
  const tokens: Token[] = [];
  const issues: FormulaIssue[] = [];
  let position = text.startsWith(byteOrderMark) ? 1 : 0;
  const equals = leadingEquals.exec(text);
  if (equals !== null) {
    position = equals[0].length;
    const found = text.charAt(position - 1);
    issues.push(syntaxIssue(text, position - 1, { fault: "leadingEquals", found }));
  }
  while (issues.length < mostFormulaIssues) {
    blanks.lastIndex = position;
    position += blanks.exec(text)?.[0].length ?? 0;
    if (position >= text.length) {
      tokens.push({ kind: "end", value: "", at: { start: text.length, end: text.length } });
      break;
    }
    const { token, misspelling } =
      wordPiece(text, position) ?? textPiece(text, position) ?? signPiece(text, position);
    if (misspelling !== undefined) {
      const { offset = 0, ...params } = misspelling;
      issues.push(syntaxIssue(text, position + offset, params));
    }
    if (token === undefined) break;
    tokens.push(token);
    position = token.at.end;
  }
  return { tokens, issues };
}

/** A piece of the text: a token where it is clear what is meant, and what is wrong with it. */
interface Piece {
  readonly token?: Token | undefined;
  readonly misspelling?: Misspelling | undefined;
}

function wordPiece(text: string, start: number): Piece | undefined {
  const word = wordAt(text, start);
  if (word === undefined) return undefined;
  const { kind, value, fault, length } = word;
  if (fault === "badNumber") return { misspelling: badNumber(text, start, value) };
  if (fault !== undefined) return { misspelling: { fault, found: value } };
  const at = { start, end: start + length };
  const sign = kind === "name" ? wordSigns.get(value) : undefined;
  return { token: sign === undefined ? { kind, value, at } : { kind: "sign", value: sign, at } };
}

/** What cannot be a number: with a comma right before it perhaps the rest of one with thousands separators. */
function badNumber(text: string, start: number, value: string): Misspelling {
  const thousands = thousandsAt(text, start - 1);
  if (thousands === undefined) return { fault: "badNumber", found: value };
  const { found, instead } = thousands;
  return { fault: "thousands", found, instead, offset: thousands.start - start };
}

function textPiece(text: string, start: number): Piece | undefined {
  const quoted = textAt(text, start);
  if (quoted === undefined) return undefined;
  const { value, misspelling, length } = quoted;
  if (value === undefined) return { misspelling };
  return { token: { kind: "text", value, at: { start, end: start + length } }, misspelling };
}

function signPiece(text: string, start: number): Piece {
  const found = signAt(text, start);
  if (found === undefined) return { misspelling: refusedCharacter(text, start) };
  const { sign, instead, length } = found;
  const end = start + length;
  const misspelling: Misspelling | undefined =
    instead === undefined ? undefined : { fault: "writeInstead", found: text.slice(start, end), instead };
  return { token: sign && { kind: "sign", value: sign, at: { start, end } }, misspelling };
}
