import type {
  AfterOperand,
  AfterOperator,
  AfterSign,
  AfterWord,
  AtEnd,
  Compared,
  Equals,
  Open,
  Sign,
} from "./spelling-place.js";
import type { FunctionName, Keyword } from "./words.js";

/*
 * A formula literal, read by the compiler. The text is cut at blanks and signs first and scanned by characters only
 * inside what is left, because a scan stops at 999 characters; and a fault ends it, because an intersection of sentences
 * would collapse to `never` and lose them.
 */

/** After a word and the sign behind it: only a function or `not`, `and`, `or` may stand before a bracket. */
type AfterScanned<W extends string, Names extends string, At extends string, C extends string> = W extends ""
  ? At
  : C extends Open
    ? W extends FunctionName | Keyword
      ? AfterWord<W, At>
      : [`unknown function: ${W}`]
    : W extends Names
      ? AfterOperand<W, At>
      : AfterWord<W, At>;

/** Scans what holds no space, character by character. */
type Scan<
  S extends string,
  Names extends string,
  At extends string,
  W extends string = "",
> = S extends `${infer C}${infer Rest}`
  ? C extends Sign
    ? AfterScanned<W, Names, At, C> extends infer R
      ? R extends string
        ? [C, Rest] extends [Compared, `${Equals}${infer After}`]
          ? AfterOperator<`${C}=`, R> extends infer Q
            ? Q extends string
              ? Scan<After, Names, Q>
              : Q
            : never
          : AfterSign<C, R> extends infer Q
            ? Q extends string
              ? Scan<Rest, Names, Q>
              : Q
            : never
        : R
      : never
    : Scan<Rest, Names, At, `${W}${C}`>
  : AfterScanned<W, Names, At, "">;

/** Reads what holds no space: a known name at once, more than that cut at the signs that stand most often. */
type Piece<S extends string, Names extends string, At extends string> = S extends ""
  ? At
  : S extends Names
    ? AfterOperand<S, At>
    : S extends "+" | "-" | "*" | "/"
      ? AfterSign<S, At>
      : S extends `${infer A}+${infer B}`
        ? Cut<A, "+", B, Names, At>
        : S extends `${infer A}*${infer B}`
          ? Cut<A, "*", B, Names, At>
          : S extends `${infer A}/${infer B}`
            ? Cut<A, "/", B, Names, At>
            : S extends `${infer A},${infer B}`
              ? Cut<A, ",", B, Names, At>
              : S extends `${infer A})${infer B}`
                ? Cut<A, ")", B, Names, At>
                : S extends `${infer A}(${infer B}`
                  ? A extends FunctionName | ""
                    ? Cut<A, "(", B, Names, At>
                    : Scan<S, Names, At>
                  : Scan<S, Names, At>;
type Cut<A extends string, C extends string, B extends string, Names extends string, At extends string> =
  Piece<A, Names, At> extends infer R
    ? R extends string
      ? AfterSign<C, R> extends infer Q
        ? Q extends string
          ? Piece<B, Names, Q>
          : Q
        : never
      : R
    : never;

type Pieces<S extends string, Names extends string, At extends string> = S extends `${infer A} ${infer B}`
  ? Piece<A, Names, At> extends infer R
    ? R extends string
      ? Pieces<B, Names, R>
      : R
    : never
  : Piece<S, Names, At>;

/** What a text literal says is checked with the vocabulary, not here. */
type WithoutTexts<S extends string, Before extends string = ""> = S extends `${infer A}"${string}"${infer B}`
  ? WithoutTexts<B, `${Before}${A} ${AnyText} `>
  : `${Before}${S}`;
type AnyText = '"…"';

/** `true`, or a sentence that names the first word or sign that cannot stand where it does. */
type Verdict<F extends string, Names extends string> = string extends Names
  ? true
  : IsLiteral<F> extends true
    ? AtEnd<Pieces<WithoutTexts<F>, Names | AnyText, "?">>
    : true;

/** Not `string`, and no template with a part that is open, such as `a + ${number}`: of that nothing is known. */
type IsLiteral<F extends string> = Record<never, true> extends Record<F, true> ? false : true;

/**
 * The formula literal `F` when the compiler can read it; otherwise a type that says what is wrong first, such as
 * `"unknown name: childern"`. `Names` are the names that the formula may use. Words, numbers, operators, commas and
 * brackets are read; the count and the types of arguments, comparisons and powers in a row, and the limits are not.
 * Each member of a union is checked by itself, so that a right literal does not hide a wrong one; plain `string` passes.
 */
export type Spelt<F extends string, Names extends string> = F extends unknown
  ? Verdict<F, Names> extends true
    ? F
    : Verdict<F, Names>
  : never;
