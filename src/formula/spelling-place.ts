import type { FunctionName, Keyword } from "./words.js";

/*
 * What may come next in a formula literal, for the compiler. What was read so far is a text of marks: `(` for each open
 * bracket and `f` for that of a call, then one mark for what may come next: `?` an operand, `.` an operator, `f` the
 * bracket behind a function. A fault is a list of one sentence, so that a text never is one.
 */

/** An opening bracket. */
export type Open = "(" | "（";
/** The signs that a comparison ends with when it has two. */
export type Equals = "=" | "＝";
/** The signs that may have a {@link Equals} behind them, and those that must. */
export type Compared = Less | Equals | Bang;
/** The signs between words. */
export type Sign = Open | Close | Comma | Minus | Compared | Between | Blank;

type Close = ")" | "）";
type Comma = "," | "，";
type Minus = "-" | "－";
type Less = "<" | ">" | "＜" | "＞";
type Bang = "!" | "！";
type Between = "+" | "*" | "/" | "^" | "×" | "÷" | "＋" | "＊" | "／" | "＾" | "≥" | "≤" | "≠";
/** Every space of Unicode but the plain one, line ends, and the mark that may begin a file. */
type Blank =
  | "\n"
  | "\t"
  | "\r"
  | "\u00a0"
  | "\u1680"
  | "\u2000"
  | "\u2001"
  | "\u2002"
  | "\u2003"
  | "\u2004"
  | "\u2005"
  | "\u2006"
  | "\u2007"
  | "\u2008"
  | "\u2009"
  | "\u200a"
  | "\u202f"
  | "\u205f"
  | "\u3000"
  | "\ufeff";
type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** What begins with a digit and is a number to the compiler, but none to a formula: `007`, `0x1F`, `2e5`, `5.`. */
type OtherNumber =
  | `0${Digit | "x" | "X" | "o" | "O" | "b" | "B"}${string}`
  | `${string}.`
  | `${string}${"e" | "E"}${string}`;

/** After a name, a number or whatever else has a value. */
export type AfterOperand<W extends string, At extends string> = At extends `${infer K}?`
  ? `${K}.`
  : At extends `${string}f`
    ? [`( expected before: ${W}`]
    : [`operator expected before: ${W}`];

/** After an operator between two operands. */
export type AfterOperator<C extends string, At extends string> = At extends `${infer K}.`
  ? `${K}?`
  : At extends `${string}f`
    ? [`( expected before: ${C}`]
    : [`operand expected before: ${C}`];

/** After a word that is none of the names. */
export type AfterWord<W extends string, At extends string> = W extends FunctionName
  ? At extends `${infer K}?`
    ? `${K}f`
    : AfterOperand<W, At>
  : W extends Keyword
    ? AfterKeyword<W, At>
    : W extends `${Digit}${string}`
      ? W extends OtherNumber
        ? [`not a number: ${W}`]
        : W extends `${number}`
          ? AfterOperand<W, At>
          : [`not a number: ${W}`]
      : [`unknown name: ${W}`];

type AfterKeyword<W extends string, At extends string> = W extends "not"
  ? At extends `${string}?`
    ? At
    : AfterOperand<W, At>
  : W extends "true" | "false"
    ? AfterOperand<W, At>
    : AfterOperator<W, At>;

/** After one sign; `=` and `!` are none by themselves. */
export type AfterSign<C extends string, At extends string> = C extends Between | Less
  ? AfterOperator<C, At>
  : C extends Open
    ? AfterOpen<C, At>
    : C extends Close
      ? AfterClose<C, At>
      : C extends Minus
        ? At extends `${string}?`
          ? At
          : AfterOperator<C, At>
        : C extends Comma
          ? AfterComma<C, At>
          : C extends Blank
            ? At
            : [`unknown operator: ${C}`];

type AfterOpen<C extends string, At extends string> = At extends `${infer K}?`
  ? `${K}(?`
  : At extends `${string}f`
    ? `${At}?`
    : [`operator expected before: ${C}`];

type AfterClose<C extends string, At extends string> = At extends `${infer K}${"(" | "f"}.`
  ? `${K}.`
  : At extends "."
    ? [`no bracket is open before: ${C}`]
    : AfterOperator<C, At>;

type AfterComma<C extends string, At extends string> = At extends `${infer K}f.`
  ? `${K}f?`
  : At extends `${string}.`
    ? [`no function is open before: ${C}; a number takes no commas between thousands`]
    : AfterOperator<C, At>;

/** `true` where a formula may end, otherwise a sentence that says what is wrong. */
export type AtEnd<At> = At extends [infer Sentence]
  ? Sentence
  : At extends "."
    ? true
    : At extends `${string}.`
      ? ") expected at the end"
      : At extends `${string}f`
        ? "( expected at the end"
        : "operand expected at the end";
