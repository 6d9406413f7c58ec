import { parseFormula, printFormula } from "../../formula/index.js";
import { equals, isFault, printDecimal, readDecimal } from "../../number/index.js";
import { rewritten } from "../formula-nodes.js";

/** Whether two decimal texts are one number, however they are written; what is none is compared as it stands. */
export function isSameNumber(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  const [left, right] = [readDecimal(a), readDecimal(b)];
  return !isFault(left) && !isFault(right) && equals(left, right);
}

/**
 * Whether two formulas say the same: the same tree, whatever their blanks, brackets, operator signs and zeros behind the
 * point. What cannot be read is compared as text.
 */
export function isSameFormula(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && inOneSpelling(a) === inOneSpelling(b);
}

function inOneSpelling(text: string): string {
  const read = parseFormula(text);
  if (!read.ok) return `unread: ${text}`;
  const plain = rewritten(text, read.formula.tree, (leaf) => {
    if (leaf.kind !== "number") return undefined;
    const number = readDecimal(leaf.value);
    return isFault(number) ? undefined : printDecimal(number);
  });
  const again = parseFormula(plain);
  return again.ok ? printFormula(again.formula) : plain;
}
