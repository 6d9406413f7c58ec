import { type Issue, issueOf, shown } from "../../issue/index.js";
import type { Nature } from "../../model/index.js";
import { evenText } from "./cell.js";

/** A nature in brackets of a name: 覆盖率(%)(约束性), 覆盖率【预期性】. */
const inBrackets = /[(（[［【](约束性|预期性)(?:指标)?[)）\]］】]/gu;

/** 非约束性 is not binding. */
const words: readonly (readonly [RegExp, Nature])[] = [
  [/(?<!非|不|无|non-?)(?:约束|binding)/iu, "binding"],
  [/(?<!非|不|无|non-?)(?:预期|anticipatory)/iu, "anticipatory"],
];

/** A name without the natures in its brackets. */
export function withoutNature(name: string): string {
  return name.replace(inBrackets, "").trim();
}

/** What the column of natures and the brackets of the name say: an issue where that is both, or where the column says neither. */
export function natureOf(cell: string, name: string): Nature | Issue {
  const told = [cell, ...Array.from(name.matchAll(inBrackets), ([, nature = ""]) => nature)].filter(
    (text) => text !== "",
  );
  const [only = "unstated", ...more] = new Set(told.flatMap(naturesIn));
  return more.length > 0 || (cell !== "" && naturesIn(cell).length === 0)
    ? issueOf("tableNatureUnread", [], { value: shown(told.join("、")) })
    : only;
}

function naturesIn(text: string): readonly Nature[] {
  const even = evenText(text);
  return words.flatMap(([pattern, nature]) => (pattern.test(even) ? [nature] : []));
}
