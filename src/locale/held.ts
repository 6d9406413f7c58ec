import { readBack } from "../judge/index.js";
import type { Comparator } from "../model/index.js";
import {
  compare,
  isFault,
  type Quantity,
  type Rational,
  readDecimal,
  round,
  sign,
  subtract,
} from "../number/index.js";
import { type Beside, type Digits, printedPair } from "./printed.js";

/** How a printed value stands to a printed threshold. */
export interface Held {
  /** The value. */
  readonly value: string;
  /** How it is compared. */
  readonly comparator: Comparator;
  /** The threshold; the lower end of a range. */
  readonly threshold: string;
  /** The upper end of a range. */
  readonly upper?: string;
  /** The difference of the two printed numbers, for a range to the end that is broken; absent where there is none to tell. */
  readonly gap?: string;
  /** Whether the value falls short of the threshold. */
  readonly isShort: boolean;
  /** Whether it lies below the threshold, or below the range. */
  readonly isBelow: boolean;
  /** Whether it satisfies the threshold only once it is rounded. */
  readonly isRounded?: true;
  /** Whether it falls short by no more than the tolerance allows. */
  readonly isTolerated?: true;
}

/** What a value is held against. */
export interface HeldAgainst {
  /** How it is compared. */
  readonly comparator: Comparator;
  /** The threshold, with its text where a document states it. */
  readonly value: Beside;
  /** The upper end of a range. */
  readonly upper?: Beside | undefined;
  /** How far off still counts. */
  readonly tolerance?: string | undefined;
  /** How far the value falls short of it, as the verdict says. */
  readonly short: Quantity | undefined;
  /** Whether the verdict says that it is satisfied. */
  readonly isSatisfied: boolean;
}

/** Holds a value against a threshold, both as they are printed; the exact numbers decide which side it is on. */
export function heldAgainst(value: Rational, against: HeldAgainst, digits: Digits): Held {
  const { comparator, upper } = against;
  const end = upper && compare(value, upper.number) > 0 ? upper : against.value;
  const isShort = isShortOf(value, against);
  const isInside = upper !== undefined && !isShort;
  const pair = printedPair(value, end, digits, isShort);
  const lower = end === against.value ? pair.other : (against.value.text ?? pair.other);
  const above = end === upper ? pair.other : upper?.text;
  const isRounded = isShort && against.isSatisfied && isMetOnceRounded(value, against);
  const isTolerated =
    isShort && against.isSatisfied && comparator === "about" && against.tolerance !== undefined;
  return {
    value: pair.value,
    comparator,
    threshold: lower,
    ...(above !== undefined && { upper: above }),
    ...(pair.gap !== undefined && !isInside && { gap: pair.gap }),
    isShort: isShort && !isRounded,
    isBelow: compare(value, end.number) < 0,
    ...(isRounded && { isRounded }),
    ...(isTolerated && { isTolerated }),
  };
}

/** A threshold that a document states, as a number beside its text; `undefined` where it is none. */
export function stated(text: string | undefined): Beside | undefined {
  const number = readDecimal(text);
  return text === undefined || isFault(number) ? undefined : { number, text };
}

function isShortOf(value: Rational, { comparator, value: threshold, short }: HeldAgainst): boolean {
  const order = compare(value, threshold.number);
  const exact = short && readBack(short);
  switch (comparator) {
    case "atLeast":
      return order < 0;
    case "moreThan":
      return order <= 0;
    case "atMost":
      return order > 0;
    case "lessThan":
      return order >= 0;
    default:
      return exact !== undefined && sign(exact) > 0;
  }
}

/** Whether a value that is rounded to the digits of the threshold satisfies it (修约值比较法). */
function isMetOnceRounded(value: Rational, against: HeldAgainst): boolean {
  const { text } = against.value;
  if (text === undefined || against.comparator === "about") return false;
  const rounded = round(value, { decimals: (text.split(".")[1] ?? "").length });
  if (isFault(rounded)) return false;
  const left = subtract(rounded, against.value.number);
  if (against.comparator === "equalTo") return !isFault(left) && sign(left) === 0;
  return against.comparator !== "between" && !isShortOf(rounded, against);
}
