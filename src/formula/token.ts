import type { BinaryOperator, TextSpan } from "./tree.js";

/** Operators, brackets and the comma, in their ASCII form. */
export type Sign = BinaryOperator | "not" | "(" | ")" | ",";

/** A number, text or name, as it is meant: digits, what stands between the quotes, the name in NFC. */
export interface WordToken {
  /** Tells the tokens apart. */
  readonly kind: "number" | "text" | "name";
  /** What it says. */
  readonly value: string;
  /** Where it stands. */
  readonly at: TextSpan;
}

/** An operator, a bracket or a comma. */
export interface SignToken {
  /** Tells the tokens apart. */
  readonly kind: "sign";
  /** Which one. */
  readonly value: Sign;
  /** Where it stands. */
  readonly at: TextSpan;
}

/** The end of the formula. */
export interface EndToken {
  /** Tells the tokens apart. */
  readonly kind: "end";
  /** Nothing. */
  readonly value: "";
  /** Behind the last character. */
  readonly at: TextSpan;
}

/** A piece of the text of a formula. */
export type Token = WordToken | SignToken | EndToken;
