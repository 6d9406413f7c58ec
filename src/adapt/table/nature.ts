import { type Issue, issueOf, shown } from "../../issue/index.js";
import type { Nature } from "../../model/index.js";
import { evenText, isDitto } from "./cell.js";

/** The brackets of a name: 覆盖率(%)(约束性), 覆盖率【预期性】. */
const brackets = /([(（[［【])([^()（）[\]［］【】]*)([)）\]］】])/gu;
/** A nature in brackets, alone or beside a unit of measure: 约束性,% and %、预期. */
const inBrackets = /(?:^|[,，、;；/])\s*((?:约束|预期)[性型类]?(?:指标)?)\s*(?=[,，、;；/]|$)/gu;
/** What may be meant for a nature; 预期寿命 and 预期受教育年限 are indicators. */
const spoken = /约束|预期(?!寿命|受教育)/u;

/** 非约束性 is not binding. */
const words: readonly (readonly [RegExp, Nature])[] = [
  [/(?<!非|不|无|non-?)(?:约束|binding)/iu, "binding"],
  [/(?<!非|不|无|non-?)(?:预期|anticipatory)/iu, "anticipatory"],
];

/** A name without the natures in its brackets; what else these hold, such as the unit of measure, stays in them. */
export function withoutNature(name: string): string {
  return name
    .replace(brackets, (whole, open: string, inside: string, close: string) => {
      const rest = restOf(inside);
      return rest === inside ? whole : rest === "" ? "" : `${open}${rest}${close}`;
    })
    .trim();
}

/**
 * Reads what the column of natures and the brackets of the name say, row by row, since a cell may be as the one above it:
 * an issue where that is both, or where something is said that is neither.
 */
export function natureReader(): (cell: string, name: string) => Nature | Issue {
  let above = "";
  return (cell, name) => {
    if (!isDitto(cell)) above = cell;
    return natureOf(above === "" ? cell : above, name); // 〃 below nothing says neither
  };
}

function natureOf(cell: string, name: string): Nature | Issue {
  const insides = Array.from(
    name.replace(/\s*[\r\n]+\s*/gu, "").matchAll(brackets),
    ([, , text = ""]) => text,
  );
  const own = insides.flatMap((text) => Array.from(text.matchAll(inBrackets), ([, nature = ""]) => nature));
  const strange = insides.map(restOf).filter((text) => spoken.test(text));
  const told = [cell, ...own, ...strange].filter((text) => text !== "");
  const [only = "unstated", ...more] = new Set(told.flatMap(naturesIn));
  const isUnread = cell === "" ? own.length === 0 && strange.length > 0 : naturesIn(cell).length === 0;
  return more.length > 0 || isUnread
    ? issueOf("tableNatureUnread", [], { value: shown(told.join("、")) })
    : only;
}

function restOf(inside: string): string {
  const rest = inside.replace(inBrackets, "");
  return rest === inside ? inside : rest.replace(/^\s*[,，、;；/]/u, "").trim();
}

function naturesIn(text: string): readonly Nature[] {
  const even = evenText(text);
  return words.flatMap(([pattern, nature]) => (pattern.test(even) ? [nature] : []));
}
