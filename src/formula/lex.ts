import { type Misspelling, refusedCharacter } from "./characters.js";
import { cut, type FormulaIssue, formulaIssue, placeIn } from "./place.js";
import { textAt } from "./read-text.js";
import { wordAt } from "./read-word.js";
import { signAt } from "./signs.js";
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
  while (issues.length < mostFormulaIssues) {
    blanks.lastIndex = position;
    position += blanks.exec(text)?.[0].length ?? 0;
    if (position >= text.length) {
      tokens.push({ kind: "end", value: "", at: { start: text.length, end: text.length } });
      break;
    }
    const { token, misspelling } =
      wordPiece(text, position) ?? textPiece(text, position) ?? signPiece(text, position);
    if (misspelling !== undefined) issues.push(misspelt(text, position, misspelling));
    if (token === undefined) break;
    tokens.push(token);
    position = token.at.end;
  }
  return { tokens, issues };
}

function misspelt(text: string, position: number, { offset = 0, found, ...rest }: Misspelling): FormulaIssue {
  return formulaIssue("formulaSyntax", placeIn(text, position + offset), { ...rest, found: cut(found) });
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
  if (fault !== undefined) return { misspelling: { fault, found: value } };
  const at = { start, end: start + length };
  const sign = kind === "name" ? wordSigns.get(value) : undefined;
  return { token: sign === undefined ? { kind, value, at } : { kind: "sign", value: sign, at } };
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
