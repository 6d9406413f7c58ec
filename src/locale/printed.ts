import { numberIn } from "../judge/index.js";
import {
  compare,
  isFault,
  printDecimal,
  printRounded,
  type Rational,
  round,
  sign,
  subtract,
} from "../number/index.js";

/** How many decimals of a number are printed. */
export interface Digits {
  /** The decimals. */
  readonly decimals: number;
  /** Whether zeros at the end are printed too. */
  readonly isFixed: boolean;
}

/** The decimals that publications print, where they are known; otherwise up to two. */
export function digitsFor(decimals: number | undefined): Digits {
  return { decimals: decimals ?? 2, isFixed: decimals !== undefined };
}

/** A number as a sentence prints it: rounded half up, once. */
export function printed(value: Rational, { decimals, isFixed }: Digits): string {
  if (isFixed) return printRounded(value, { decimals });
  const rounded = round(value, { decimals });
  return isFault(rounded) ? printRounded(value, { decimals }) : printDecimal(rounded);
}

/** A number that another is held against; with a text where a document prints it. */
export interface Beside {
  /** The number. */
  readonly number: Rational;
  /** How the document prints it. */
  readonly text?: string | undefined;
}

/** Two numbers as a sentence prints them. */
export interface PrintedPair {
  /** The value. */
  readonly value: string;
  /** What it is held against. */
  readonly other: string;
  /** The difference of the two printed numbers, without its sign; absent where they are printed alike. */
  readonly gap?: string;
}

const mostDecimals = 20;

/**
 * Two numbers with their difference, which a reader can work out from what is printed. Where the printed numbers would
 * contradict the exact ones, more digits are printed: 94.96 falls 0.04 short of 95, not 0.
 *
 * @param isTold whether the sentence says that one lies beyond the other, so that they must not be printed alike
 */
export function printedPair(value: Rational, other: Beside, digits: Digits, isTold: boolean): PrintedPair {
  const order = compare(value, other.number);
  for (let { decimals } = digits; ; decimals++) {
    const more = { ...digits, decimals };
    const texts = { value: printed(value, more), other: other.text ?? printed(other.number, more) };
    const difference = subtract(numberIn(texts.value), numberIn(texts.other));
    const side = isFault(difference) ? 0 : sign(difference);
    if (decimals >= mostDecimals || side === order || (side === 0 && !isTold))
      return side === 0 || isFault(difference) ? texts : { ...texts, gap: unsigned(difference) };
  }
}

/** A number without its sign, in full. */
export function unsigned(number: Rational): string {
  return printDecimal(number).replace(/^-/, "");
}
