import { type Issue, issueOf, shown, typeOf } from "../../issue/index.js";

import { signMark, withoutMarks } from "./note-marks.js";

/** Longest phrase that is read. */
const longest = 200;

const spellings: ReadonlyMap<string, string> = new Map([
  ["≧", "≥"],
  ["⩾", "≥"],
  ["≦", "≤"],
  ["⩽", "≤"],
  ["﹥", ">"],
  ["﹤", "<"],
  ["≮", "≥"],
  ["≯", "≤"],
  ["﹪", "%"],
  ["﹢", "+"],
  ["“", '"'],
  ["”", '"'],
  ["∶", ":"],
  ["−", "-"],
  ["–", "-"],
  ["—", "-"],
  ["‐", "-"],
  ["‑", "-"],
  ["〜", "~"],
  ["∼", "~"],
  ["㎡", "m²"],
]);

const blanks = /[\s\u3000]/u;
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u;
/**
 * A phrase without what does not matter to its meaning: blanks, note marks at its ends, full-width forms. Blanks between
 * two digits are kept, since `1 000` may be one number or two.
 */
export function plainPhrase(text: unknown): { readonly words: string; readonly phrase: string } | Issue {
  const asText = typeof text === "number" || typeof text === "bigint" ? shownNumber(text) : text;
  if (typeof asText !== "string")
    return issueOf("wrongType", [], { value: shown(text), found: typeOf(text), expected: "text" });
  if (asText.length > longest)
    return issueOf("tooLong", [], { value: shown(asText), length: asText.length, limit: longest });
  const words = asText.trim();
  if (words === "" || unseen.test(words.replace(/[\t\n\r]/g, "")))
    return issueOf("badText", [], { value: shown(asText) });
  const folded = foldWidths(words);
  const phrase = folded.replace(/\s+/gu, (blank, at: number) =>
    isDigit(folded[at - 1]) && isDigit(folded[at + blank.length]) ? " " : "",
  );
  return {
    words,
    phrase: (signMark(phrase) === undefined ? withoutMarks(phrase) : phrase).replace(/[;,.、。]$/u, ""),
  };
}

/** A number in the form in which a phrase holds it. */
function shownNumber(number: number | bigint): string {
  const big = typeof number === "bigint" && (number >= 10n ** 40n || number <= -(10n ** 40n));
  return big ? "…" : String(number);
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && /[0-9]/.test(character);
}

/** A text with full-width forms as ASCII, every blank as a space, and one spelling for each sign. */
export function foldWidths(text: string): string {
  return Array.from(text, fold).join("");
}

function fold(character: string): string {
  if (blanks.test(character)) return " ";
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  return spellings.get(character) ?? character;
}
