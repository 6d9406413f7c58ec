import type { InFormula, Issue, IssueCode, IssueParams } from "../issue/index.js";

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

/**
 * Makes an issue with what was handed over, without a path. Its severity is that of `issueSeverity`, whose list of all
 * codes would weigh down a page that only reads formulas.
 */
export function issueHere<C extends IssueCode>(code: C, params: IssueParams[C]): Issue {
  const severity = code === "formulaFactor" ? "warning" : "error";
  return { code, severity, path: [], params } as unknown as Issue;
}

/** Makes an issue with a formula; its path is empty, as the formula itself is what was handed over. */
export function formulaIssue<C extends FormulaIssueCode>(
  code: C,
  place: InFormula,
  params: Omit<IssueParams[C], keyof InFormula>,
): FormulaIssue {
  // The compiler cannot see that the parameters without the place and the place make the parameters.
  return issueHere(code, { ...params, ...place } as IssueParams[C]) as FormulaIssue;
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
