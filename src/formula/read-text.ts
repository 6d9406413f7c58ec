import { hiddenIn, type Misspelling } from "./characters.js";

/** Quotes of other makes, by the one that opens, and the one that closes. */
const otherQuotes: ReadonlyMap<string, string> = new Map([
  ["“", "”"],
  ["”", "”"],
  ["‘", "’"],
  ["’", "’"],
  ["'", "'"],
  ["＂", "＂"],
  ["「", "」"],
  ["《", "》"],
]);

/** A text in quotes at a position. */
export interface FoundText {
  /** What stands between the quotes; absent where reading stops. */
  readonly value?: string;
  /** What is wrong with it. */
  readonly misspelling?: Misspelling;
  /** Its length in the text, with the quotes. */
  readonly length: number;
}

/** The text in quotes at a position, or `undefined` where none begins. It knows no escapes and holds no `"`. */
export function textAt(text: string, position: number): FoundText | undefined {
  const open = text.charAt(position);
  const close = open === '"' ? '"' : otherQuotes.get(open);
  if (close === undefined) return undefined;
  const end = text.indexOf(close, position + 1);
  const value = end < 0 ? undefined : text.slice(position + 1, end);
  if (value === undefined || /[\n\r]/.test(value))
    return { misspelling: { fault: "openText", found: open }, length: 1 };
  const hidden = hiddenIn(value);
  if (hidden !== undefined) {
    const { at, found } = hidden;
    return { misspelling: { fault: "hiddenCharacter", found, offset: at + 1 }, length: 1 };
  }
  const length = value.length + 2;
  if (open === '"') return { value, length };
  if (value.includes('"')) return { misspelling: { fault: "unknownCharacter", found: open }, length };
  const slip = { fault: "writeInstead", found: `${open}${close}`, instead: '""' } as const;
  return { value, misspelling: slip, length };
}
