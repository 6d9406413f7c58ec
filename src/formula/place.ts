import { type InFormula, type Issue, type IssueCode, type IssueParams, issueOf } from "../issue/index.js";

/** The codes of issues with formulas: all say where in the text they sit. */
export type FormulaIssueCode = Extract<IssueCode, `formula${string}`>;
/** An issue with a formula. */
export type FormulaIssue = Issue<FormulaIssueCode>;

const hidden = /[\p{C}\p{Z}]/gu;
const shownCharacters = 24;

/** The beginning of a piece of text, on one line, with `…` where it is cut. */
export function cut(text: string): string {
  const characters = Array.from(text.slice(0, 2 * shownCharacters + 2));
  const shown = characters.slice(0, shownCharacters).join("").replace(hidden, " ").trim();
  return characters.length > shownCharacters ? `${shown}…` : shown;
}

/** Where in a formula something sits, from a position up to an end. */
export function placeIn(text: string, position: number, end = text.length): InFormula {
  return { position, near: cut(text.slice(position, end)) };
}

/** Makes an issue with a formula; its path is empty, as the formula itself is what was handed over. */
export function formulaIssue<C extends FormulaIssueCode>(
  code: C,
  place: InFormula,
  params: Omit<IssueParams[C], keyof InFormula>,
): FormulaIssue {
  // The compiler cannot see that the parameters without the place and the place make the parameters.
  return issueOf(code, [], { ...params, ...place } as IssueParams[C]) as FormulaIssue;
}

/** An issue with the spelling or the grammar, at a position; what stands there is cut short. */
export function syntaxIssue(
  text: string,
  position: number,
  params: Omit<IssueParams["formulaSyntax"], keyof InFormula>,
): FormulaIssue {
  return formulaIssue("formulaSyntax", placeIn(text, position), { ...params, found: cut(params.found) });
}

/** An issue with a word that nothing has, and the nearest one that something has. */
export function unknownWord(
  place: InFormula,
  kind: "name" | "function",
  word: string,
  near: string | undefined,
): FormulaIssue {
  return formulaIssue("formulaUnknownWord", place, { word, kind, ...nearestIn(near) });
}

/** The nearest word as a parameter of an issue: no key where there is none. */
export function nearestIn(near: string | undefined): { readonly nearest?: string } {
  return near === undefined ? {} : { nearest: near };
}
