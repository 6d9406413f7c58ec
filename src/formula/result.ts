import {
  type DecimalFault,
  isApproximate,
  isFault,
  isReadable,
  printerFor,
  type Quantity,
  type Rational,
  type Rounding,
  toQuantity,
} from "../number/index.js";
import type { FormulaReason } from "./reason.js";

/**
 * Why an input cannot be used: its number cannot be read (a `DecimalFault`; `wrongType` also where a number, a truth and
 * a text are mixed up), a key stands twice, there is a value for each key where one is needed (`notSingle`) or the
 * reverse (`notBreakdown`).
 */
export type InputFault = DecimalFault | "duplicateKey" | "notSingle" | "notBreakdown";

/** An input that cannot be used. */
export interface InvalidInput {
  /** Its name (`pupils`, `previous(pupils)`), with the key in a breakdown: `pupils[三小]`; or the part of the formula. */
  readonly input: string;
  /** Why. */
  readonly fault: InputFault;
}

/** Why a formula has no value. */
export interface FormulaFailure {
  /** There is no value. */
  readonly ok: false;
  /** The first reason, in the order of `formulaReasons`. */
  readonly reason: FormulaReason;
  /** With `missing`: the inputs that lack a figure, in order of their text, at most ten; `pupils[三小]` in a breakdown. */
  readonly missing?: readonly string[];
  /** With `missing`: how many such inputs there are in all. */
  readonly missingCount?: number;
  /**
   * With any other reason that holds for keys of a breakdown: these keys, in order of their text, at most ten. With
   * `missing`: keys that one side of an operation has and a `where` on the other side dropped, so that no input is at fault.
   */
  readonly keys?: readonly string[];
  /** With `keys`: how many keys there are in all. */
  readonly keyCount?: number;
  /** With `invalidInput`: what cannot be used, at most ten. */
  readonly invalid?: readonly InvalidInput[];
}

/** The value of a formula, a quantity or a truth; or why there is none. */
export type FormulaResult =
  | ({
      /** There is a number. */
      readonly ok: true;
    } & Quantity)
  | {
      /** There is a truth. */
      readonly ok: true;
      /** The truth. */
      readonly value: boolean;
    }
  | FormulaFailure;

/** How many names a result lists. */
export const mostNames = 10;

/** Makes the results for values. */
export type ToResult = (value: Rational | boolean) => FormulaResult;

/**
 * How values become results, with numbers rounded or in full.
 *
 * @throws RangeError when an option of `rounding` is wrong
 */
export function resultsIn(rounding: Rounding | undefined): ToResult {
  return rounding === undefined ? inFull : displayed(rounding);
}

function inFull(value: Rational | boolean): FormulaResult {
  if (typeof value === "boolean") return { ok: true, value };
  const quantity = toQuantity(value);
  if (isFault(quantity)) return { ok: false, reason: quantity };
  // A spread of properties costs more than all of the arithmetic, and few results are approximate.
  const { value: text, fraction, approximate } = quantity;
  if (approximate !== undefined) return { ok: true, ...quantity };
  return fraction === undefined ? { ok: true, value: text } : { ok: true, value: text, fraction };
}

/** As `toQuantity` rounds, without a quantity in between. */
function displayed(rounding: Rounding): ToResult {
  const print = printerFor(rounding);
  return (value) => {
    if (typeof value === "boolean") return { ok: true, value };
    const text = print(value);
    if (!isReadable(text)) return { ok: false, reason: "tooLarge" };
    return isApproximate(value) ? { ok: true, value: text, approximate: true } : { ok: true, value: text };
  };
}

/** The result where inputs cannot be used. */
export function refused(invalid: readonly InvalidInput[]): FormulaFailure {
  return { ok: false, reason: "invalidInput", invalid: invalid.slice(0, mostNames) };
}
