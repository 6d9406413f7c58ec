import { readDecimal } from "../number/index.js";
import type { Misspelling } from "./characters.js";
import { longestName } from "./limits.js";

// Each takes all that hangs together, so that what is wrong with it can be told at once.
const numberRun = /\.?[0-9](?:[eE][+-](?=[0-9])|[\w.\p{Script=Han}])*/uy;
const nameRun = /[\w.\p{Script=Han}]+/uy;
const name = /^[A-Za-z_\p{Script=Han}][\w\p{Script=Han}]*(?:\.[A-Za-z_\p{Script=Han}][\w\p{Script=Han}]*)*$/u;

/** A number or a name at a position: what it says and how long it is in the text. */
export interface FoundWord {
  /** Number or name. */
  readonly kind: "number" | "name";
  /** As it is meant: a name in NFC. */
  readonly value: string;
  /** What is wrong with it. */
  readonly fault?: Misspelling["fault"] | undefined;
  /** Its length in the text. */
  readonly length: number;
}

/** The number or name at a position, or `undefined` where neither begins. */
export function wordAt(text: string, position: number): FoundWord | undefined {
  numberRun.lastIndex = position;
  const number = numberRun.exec(text)?.[0];
  if (number !== undefined) {
    return { kind: "number", value: number, fault: numberFault(number), length: number.length };
  }
  nameRun.lastIndex = position;
  const found = nameRun.exec(text)?.[0];
  if (found === undefined) return undefined;
  // Chinese compatibility ideographs are other characters in NFC; nothing else that a name holds changes.
  const value = found.normalize("NFC");
  return { kind: "name", value, fault: nameFault(value), length: found.length };
}

function numberFault(text: string): "badNumber" | "longNumber" | undefined {
  const read = readDecimal(text);
  if (typeof read !== "string") return undefined;
  return /^[0-9]+(?:\.[0-9]+)?$/.test(text) && read === "tooManyDigits" ? "longNumber" : "badNumber";
}

function nameFault(text: string): "badName" | "longName" | undefined {
  if (text.length > longestName) return "longName";
  return name.test(text) ? undefined : "badName";
}
