/** Where in the text of a formula an issue sits. */
export interface InFormula {
  /** Position of the first character that it is about, in UTF-16 units from 0. */
  readonly position: number;
  /** What stands there, cut short; empty at the end of the formula. */
  readonly near: string;
}

/**
 * What can be wrong with the spelling and grammar of a formula. Of characters: one that has no meaning
 * (`unknownCharacter`), a letter of another script (`foreignLetter`), one that cannot be seen (`hiddenCharacter`), a
 * full-width letter or digit (`fullWidth`), a sign that has another spelling here (`writeInstead`), the `=` before the
 * formula of a spreadsheet (`leadingEquals`). Of words: a number that is no plain decimal (`badNumber`), one with
 * thousands separators (`thousands`), a name with points astray (`badName`) or too long (`longName`), a text that
 * is never closed (`openText`). Of grammar: see the sentences of `formulaSyntax`.
 */
export const syntaxFaults = [
  "unknownCharacter",
  "foreignLetter",
  "hiddenCharacter",
  "fullWidth",
  "writeInstead",
  "leadingEquals",
  "badNumber",
  "thousands",
  "longNumber",
  "badName",
  "longName",
  "openText",
  "empty",
  "operandMissing",
  "operatorMissing",
  "chain",
  "bracketsAsked",
  "unclosed",
  "unopened",
  "strayComma",
  "callWithoutBracket",
  "notOneName",
] as const;
/** One of {@link syntaxFaults}. */
export type SyntaxFault = (typeof syntaxFaults)[number];

/** The types of a value in a formula, as issues name them. */
export type FormulaType = "number" | "truth" | "text";
