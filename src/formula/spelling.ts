import type { FunctionName, Keyword } from "./words.js";

/*
 * The spelling of a formula literal, checked by the compiler. The text is split at blanks and operators first and
 * scanned by characters only inside what is left, because a scan stops at 999 characters; and a result is carried as
 * `true` or as a sentence, because an intersection of sentences collapses to `never` and loses them.
 */

type Open = "(" | "（";
type Break =
  | Open
  | ")"
  | "）"
  | "+"
  | "-"
  | "*"
  | "/"
  | "^"
  | "<"
  | ">"
  | "="
  | "!"
  | ","
  | "×"
  | "÷"
  | "＋"
  | "－"
  | "＊"
  | "／"
  | "＾"
  | "＜"
  | "＞"
  | "＝"
  | "！"
  | "，"
  | "≥"
  | "≤"
  | "≠"
  | "\n"
  | "\t"
  | "\r"
  | "　";
type Digit = "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

/** One word and the sign behind it: only a function or `not`, `and`, `or` may stand before a bracket. */
type Word<W extends string, Names extends string, End extends string> = W extends ""
  ? true
  : End extends Open
    ? W extends FunctionName | Keyword
      ? true
      : `unknown function: ${W}`
    : W extends Names | Keyword | FunctionName
      ? true
      : W extends `${Digit}${string}`
        ? W extends `${number}`
          ? W extends OtherNumber
            ? `not a number: ${W}`
            : true
          : `not a number: ${W}`
        : `unknown name: ${W}`;

/** What begins with a digit and is a number to the compiler, but none to a formula: `007`, `0x1F`, `2e5`, `5.`. */
type OtherNumber =
  | `0${Digit | "x" | "X" | "o" | "O" | "b" | "B"}${string}`
  | `${string}.`
  | `${string}${"e" | "E"}${string}`;

/** Scans what holds no blank, character by character. */
type Scan<S extends string, Names extends string, W extends string = ""> = S extends `${infer C}${infer Rest}`
  ? C extends Break
    ? Word<W, Names, C> extends infer R
      ? R extends true
        ? Scan<Rest, Names>
        : R
      : never
    : Scan<Rest, Names, `${W}${C}`>
  : Word<W, Names, "">;

/** A piece that is a known name needs no scan at all; a longer one is split at the operators that stand most often. */
type Piece<S extends string, Names extends string> = S extends Names | Keyword | Break | ""
  ? true
  : S extends `${infer A}+${infer B}`
    ? Both<A, B, Names>
    : S extends `${infer A}*${infer B}`
      ? Both<A, B, Names>
      : S extends `${infer A}/${infer B}`
        ? Both<A, B, Names>
        : S extends `${infer A},${infer B}`
          ? Both<A, B, Names>
          : Scan<S, Names>;
type Both<A extends string, B extends string, Names extends string> =
  Piece<A, Names> extends infer R ? (R extends true ? Piece<B, Names> : R) : never;

type Pieces<S extends string, Names extends string> = S extends `${infer A} ${infer B}`
  ? Piece<A, Names> extends infer R
    ? R extends true
      ? Pieces<B, Names>
      : R
    : never
  : Piece<S, Names>;

/** Text literals are checked when the formula is compiled, not here. */
type WithoutTexts<S extends string> = S extends `${infer A}"${string}"${infer B}`
  ? WithoutTexts<`${A}0${B}`>
  : S;

/** `true`, or a sentence that names the first unknown word. */
type Verdict<F extends string, Names extends string> = string extends F
  ? true
  : Pieces<WithoutTexts<F>, Names>;

/**
 * The formula literal `F` when the compiler knows every word in it; otherwise a type that names the first unknown
 * word, such as `"unknown name: childern"`. `Names` are the names that the formula may use. Each member of a union is
 * checked by itself, so that a right literal does not hide a wrong one; plain `string` passes.
 */
export type Spelt<F extends string, Names extends string> = F extends unknown
  ? Verdict<F, Names> extends true
    ? F
    : Verdict<F, Names>
  : never;
