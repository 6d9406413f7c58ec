import { isFault, printDecimal, type Rational, readDecimal } from "../number/index.js";
import type { Dimension } from "./dimension.js";

/** A number: what it is counted in, or `any` where it goes with every unit of measure: a constant, a count of keys. */
export interface NumberMeaning {
  /** Tells the types apart. */
  readonly type: "number";
  /** What it is broken down by. */
  readonly breakdown: string | undefined;
  /** What it is counted in. */
  readonly unit: Dimension | "any";
  /** Its value, where it is made of literals alone; `some` where the check does not compute it. */
  readonly constant?: Rational | "some";
}

/** True or false. */
export interface TruthMeaning {
  /** Tells the types apart. */
  readonly type: "truth";
  /** What it is broken down by. */
  readonly breakdown: string | undefined;
}

/** A text. */
export interface TextMeaning {
  /** Tells the types apart. */
  readonly type: "text";
  /** What it is broken down by. */
  readonly breakdown: string | undefined;
  /** The values that it can have, where they are known. */
  readonly values: readonly string[] | undefined;
}

/** What a piece of a formula stands for; `undefined` where something is wrong with it, which has been told. */
export type Meaning = NumberMeaning | TruthMeaning | TextMeaning | undefined;

/** A number of the formula itself. */
export function constant(value: Rational | "some"): NumberMeaning {
  return { type: "number", breakdown: undefined, unit: "any", constant: value };
}

/** A literal. */
export function literal(text: string): NumberMeaning {
  const value = readDecimal(text);
  return constant(isFault(value) ? "some" : value);
}

/** The exponent of a power of ten, and `undefined` for any other number. */
export function powerOfTen(value: Rational | "some"): number | undefined {
  const text = value === "some" ? "" : printDecimal(value);
  if (/^10*$/.test(text)) return text.length - 1;
  return /^0\.0*1$/.test(text) ? 2 - text.length : undefined;
}
