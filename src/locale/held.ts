import { readBack } from "../judge/index.js";
import type { Comparator } from "../model/index.js";
import {
  absolute,
  compare,
  isFault,
  type Quantity,
  type Rational,
  readDecimal,
  sign,
  subtract,
} from "../number/index.js";
import { type Beside, type Digits, printed, printedPair } from "./printed.js";
import { decimalsOf, roundedTo } from "./rounded-side.js";

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
  /** Whether both are printed alike. */
  readonly isLevel?: true;
  /** Whether the value falls short of the threshold. */
  readonly isShort: boolean;
  /** Whether it lies below the threshold, or below the range. */
  readonly isBelow: boolean;
  /**
   * The rounded value that was compared (修约值), where it lies on another side than the full one; empty where it cannot be
   * told. What stands beside it is said of it.
   */
  readonly rounded?: string;
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
  readonly tolerance?: Beside | undefined;
  /** How far the value falls short of it, as the verdict says. */
  readonly short: Quantity | undefined;
  /** Whether the verdict says that it is satisfied; absent where it does not say so. */
  readonly isSatisfied?: boolean | undefined;
}

/**
 * Holds a value against a threshold, both as they are printed; the exact numbers decide which side it is on or, where the
 * verdict says otherwise, the rounded ones that it compared.
 */
export function heldAgainst(value: Rational, against: HeldAgainst, digits: Digits): Held {
  const { isSatisfied } = against;
  const exact = heldAt(value, against, digits);
  if (isSatisfied === undefined || isMet(exact) === isSatisfied) return exact;
  const end = endFor(value, against);
  const { value: text } = printedPair(value, end, digits, true);
  if (end.text === undefined) {
    const { gap: _, ...held } = exact;
    return { ...held, value: text, isShort: !isSatisfied, rounded: "" };
  }
  const decimals = decimalsOf(end.text, against.tolerance?.text);
  const own = { decimals, isFixed: true };
  const rounded = roundedTo(decimals, value).find((one) => isMet(heldAt(one, against, own)) === isSatisfied);
  if (rounded === undefined) return exact;
  return { ...heldAt(rounded, against, own), value: text, rounded: printed(rounded, own) };
}

function heldAt(value: Rational, against: HeldAgainst, digits: Digits): Held {
  const { comparator, upper } = against;
  const end = endFor(value, against);
  const isShort = isShortOf(value, against);
  const isInside = upper !== undefined && !isShort;
  const isStrict = comparator === "moreThan" || comparator === "lessThan";
  const pair = printedPair(value, end, isInside ? within(value, upper, digits) : digits, isShort || isStrict);
  const lower = end === against.value ? pair.other : (against.value.text ?? pair.other);
  const above = end === upper ? pair.other : upper?.text;
  return {
    value: pair.value,
    comparator,
    threshold: lower,
    ...(above !== undefined && { upper: above }),
    ...(pair.gap === undefined ? { isLevel: true } : !isInside && { gap: pair.gap }),
    isShort,
    isBelow: compare(value, end.number) < 0,
    ...(isShort && isTolerated(value, against) && { isTolerated: true }),
  };
}

/** As many digits as it takes for a value inside a range not to be printed as one above it: 46.5 is not 47 below 46.6. */
function within(value: Rational, upper: Beside, digits: Digits): Digits {
  const { value: text } = printedPair(value, upper, digits, false);
  return { ...digits, decimals: Math.max(digits.decimals, decimalsOf(text)) };
}

/** A threshold that a document states, as a number beside its text; `undefined` where it is none. */
export function stated(text: string | undefined): Beside | undefined {
  const number = readDecimal(text);
  return text === undefined || isFault(number) ? undefined : { number, text };
}

/** The threshold, or the end of a range that the value has crossed. */
function endFor(value: Rational, { value: lower, upper }: HeldAgainst): Beside {
  return upper !== undefined && compare(value, upper.number) > 0 ? upper : lower;
}

function isMet({ isShort, isTolerated }: Held): boolean {
  return !isShort || isTolerated === true;
}

function isTolerated(value: Rational, { comparator, value: threshold, tolerance }: HeldAgainst): boolean {
  const off = absolute(subtract(value, threshold.number));
  return (
    comparator === "about" && tolerance !== undefined && !isFault(off) && compare(off, tolerance.number) <= 0
  );
}

function isShortOf(value: Rational, { comparator, value: threshold, upper, short }: HeldAgainst): boolean {
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
    case "between":
      return order < 0 || (upper !== undefined && compare(value, upper.number) > 0);
    case "equalTo":
      return order !== 0;
    default:
      // Which side of 左右 is the bad one, the verdict knows.
      return order !== 0 && exact !== undefined && sign(exact) > 0;
  }
}
