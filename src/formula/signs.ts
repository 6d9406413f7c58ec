import type { Sign } from "./token.js";

const asciiSigns = ["(", ")", ",", "+", "-", "*", "/", "^", "==", "!=", "<=", ">=", "<", ">"] as const;

/** Signs in every spelling that is read as it stands; full-width ones are folded to ASCII before. */
const signs: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ...asciiSigns.map((sign) => [sign, sign] as const),
  ["×", "*"],
  ["÷", "/"],
  ["≥", ">="],
  ["≤", "<="],
  ["≠", "!="],
]);

/** Slips that leave no doubt what is meant: reading goes on with it, so that further issues come out too. */
const clearSlips: ReadonlyMap<string, Sign> = new Map<string, Sign>([
  ["=", "=="],
  ["===", "=="],
  ["!==", "!="],
  ["<>", "!="],
  ["=<", "<="],
  ["=>", ">="],
  ["**", "^"],
  ["&&", "and"],
  ["&", "and"],
  ["∧", "and"],
  ["||", "or"],
  ["|", "or"],
  ["∨", "or"],
  ["!", "not"],
  ["¬", "not"],
  ["−", "-"],
  ["–", "-"],
  ["—", "-"],
  ["·", "*"],
  ["⋅", "*"],
  ["•", "*"],
  ["✕", "*"],
  ["∕", "/"],
  ["⁄", "/"],
  [":", "/"],
  ["∶", "/"],
  [";", ","],
  ["、", ","],
]);

/** Slips after which reading stops. */
const otherSlips: ReadonlyMap<string, string> = new Map([
  ["%", "/ 100"],
  ["‰", "/ 1000"],
  ["?", "if(…, …, …)"],
  ["[", "("],
  ["]", ")"],
  ["{", "("],
  ["}", ")"],
  ["【", "("],
  ["】", ")"],
  ["〔", "("],
  ["〕", ")"],
  ["²", "^ 2"],
  ["³", "^ 3"],
]);

/** A sign as it was found: what is meant, and what should stand instead where it is a slip. */
export interface FoundSign {
  /** Its length in the text. */
  readonly length: number;
  /** What is meant; without it reading stops. */
  readonly sign?: Sign | undefined;
  /** What to write instead. */
  readonly instead?: string | undefined;
}

const fullWidthSigns = /[！％＆（）＊＋，－／：；＜＝＞？［］＾｛｜｝]/g;
const toAscii = (sign: string): string => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

/** The longest sign at a position, or `undefined` where there is none. */
export function signAt(text: string, position: number): FoundSign | undefined {
  const ahead = text.slice(position, position + 3).replace(fullWidthSigns, toAscii);
  for (let length = ahead.length; length > 0; length--) {
    const found = ahead.slice(0, length);
    const sign = signs.get(found) ?? clearSlips.get(found);
    if (sign !== undefined) return { length, sign, instead: signs.has(found) ? undefined : sign };
    const instead = otherSlips.get(found);
    if (instead !== undefined) return { length, instead };
  }
  return undefined;
}
