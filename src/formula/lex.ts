import { type Misspelling, refusedCharacter } from "./characters.js";
import { cut, type FormulaIssue, formulaIssue, placeIn } from "./place.js";
import { textAt } from "./read-text.js";
import { wordAt } from "./read-word.js";
import { signAt } from "./signs.js";
import type { Sign, Token, WordToken } from "./token.js";

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
  const report = (position: number, { found, ...rest }: Misspelling): void => {
    issues.push(formulaIssue("formulaSyntax", placeIn(text, position), { ...rest, found: cut(found) }));
  };
  let position = text.startsWith(byteOrderMark) ? 1 : 0;
  while (issues.length < mostFormulaIssues) {
    blanks.lastIndex = position;
    position += blanks.exec(text)?.[0].length ?? 0;
    if (position >= text.length) {
      tokens.push({ kind: "end", value: "", at: { start: text.length, end: text.length } });
      break;
    }
    const piece = pieceAt(text, position);
    const { misspelling } = piece;
    if (misspelling !== undefined) report(position + (misspelling.offset ?? 0), misspelling.what);
    if (piece.token === undefined) break;
    tokens.push(piece.token);
    position = piece.token.at.end;
  }
  return { tokens, issues };
}

interface Piece {
  readonly token?: Token;
  readonly misspelling?: { readonly what: Misspelling; readonly offset?: number } | undefined;
}

function pieceAt(text: string, position: number): Piece {
  const span = (length: number) => ({ start: position, end: position + length });
  const word = wordAt(text, position);
  if (word !== undefined) {
    const { kind, value, fault, length } = word;
    if (fault !== undefined) return { misspelling: { what: { fault, found: value } } };
    const sign = kind === "name" ? wordSigns.get(value) : undefined;
    return {
      token: sign ? { kind: "sign", value: sign, at: span(length) } : { kind, value, at: span(length) },
    };
  }
  const quoted = textAt(text, position);
  if (quoted !== undefined) {
    const { value, misspelling, length } = quoted;
    const token: WordToken | undefined =
      value === undefined ? undefined : { kind: "text", value, at: span(length) };
    if (misspelling === undefined) return token === undefined ? {} : { token };
    const { offset, ...what } = misspelling;
    return { ...(token === undefined ? {} : { token }), misspelling: { what, offset } };
  }
  const found = signAt(text, position);
  if (found === undefined) return { misspelling: { what: refusedCharacter(text, position) } };
  const { sign, instead, length } = found;
  const misspelling =
    instead === undefined
      ? undefined
      : { what: { fault: "writeInstead", found: text.slice(position, position + length), instead } as const };
  if (sign === undefined) return { misspelling };
  return { token: { kind: "sign", value: sign, at: span(length) }, misspelling };
}
