import { isUnit, spelt } from "../threshold/unit.js";
import { evenText, keptWords } from "./cell.js";

/** The brackets at the end of a text. */
const lastBracket = /[(（[［【]([^()（）[\]［］【】]*)[)）\]］】]$/u;

/** The unit of measure in the brackets at the end of a text: 覆盖率(%), 2022年(‰). */
export function unitInBrackets(text: string): string | undefined {
  const inside = unitIn(lastBracket.exec(text)?.[1] ?? "");
  return isUnit(spelt(inside)) ? inside : undefined;
}

/** The unit of measure in the brackets at the end of a name, other brackets perhaps behind it, and the name without it. */
export function takeUnit(name: string): { readonly unit?: string; readonly rest: string } {
  const unit = unitInBrackets(name);
  const before = name.replace(lastBracket, "").trim();
  if (unit !== undefined) return { unit, rest: before };
  if (before === name) return { rest: name };
  const { unit: inner, rest } = takeUnit(before);
  return inner === undefined
    ? { rest: name }
    : { unit: inner, rest: rest + name.slice(before.length).trim() };
}

/** The unit of measure in any brackets of a head: 2022年(%)基期值. */
export function unitOfHead(head: string): string | undefined {
  for (const [brackets] of evenText(head).matchAll(/\([^()]*\)/gu)) {
    const unit = unitInBrackets(brackets);
    if (unit !== undefined) return unit;
  }
  return undefined;
}

/** The unit of measure that a text is, perhaps called so: 单位:%, (万人). */
export function unitIn(text: string): string {
  return evenText(text === "" ? "" : keptWords(text))
    .replace(/^(?:计量)?单位:/u, "")
    .replace(/^\((.*)\)$/u, "$1")
    .slice(0, 40);
}
