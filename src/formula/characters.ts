import type { SyntaxFault } from "../issue/index.js";

/** A spelling that is refused: why, what stands there, and what to write instead. */
export interface Misspelling {
  /** What is wrong with it. */
  readonly fault: SyntaxFault;
  /** What stands there. */
  readonly found: string;
  /** What to write instead. */
  readonly instead?: string;
  /** How far behind the beginning of the piece it stands; negative before it. */
  readonly offset?: number;
}

const hidden = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
const lettersAndMarks = /[\p{L}\p{M}\p{N}]/u;
const fullWidthWord = /[０-９Ａ-Ｚａ-ｚ＿．]+/y;

/** The first character of a text that cannot be seen (control, direction, zero width), as position and code point. */
export function hiddenIn(text: string): { readonly at: number; readonly found: string } | undefined {
  const match = hidden.exec(text);
  return match === null ? undefined : { at: match.index, found: codePoint(match[0]) };
}

/** Why the character at a position can stand nowhere in a formula. */
export function refusedCharacter(text: string, position: number): Misspelling {
  fullWidthWord.lastIndex = position;
  const word = fullWidthWord.exec(text)?.[0];
  if (word !== undefined) return { fault: "fullWidth", found: word, instead: word.normalize("NFKC") };
  const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
  if (hidden.test(character)) return { fault: "hiddenCharacter", found: codePoint(character) };
  if (lettersAndMarks.test(character))
    return { fault: "foreignLetter", found: `${character} (${codePoint(character)})` };
  return { fault: "unknownCharacter", found: character };
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
