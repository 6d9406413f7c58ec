import { goalOf, type Horizon, numberOf, readBack } from "../judge/index.js";
import { compare, type Quantity, type Rational } from "../number/index.js";
import type { PeriodText } from "../period/index.js";
import { type Held, heldAgainst, stated } from "./held.js";
import type { Beside } from "./printed.js";
import { isSatisfiedBy } from "./satisfied-by.js";
import { isDue, isInDueYear, type Telling, type ToldHorizon } from "./telling.js";
import type { HeldTo } from "./verdict-sayings.js";

/** A value held against what counts for its status: the target where that is met or nothing is expected yet. */
export interface HeldNow {
  /** How it stands. */
  readonly held: Held;
  /** Against what. */
  readonly to: HeldTo;
  /** When the target in question is due. */
  readonly due: PeriodText;
}

/** How the value stands in a judgement, of the year or of the whole way; `undefined` where there is nothing to tell. */
export function heldIn(told: Telling, horizon: ToldHorizon, isAnnual = false): HeldNow | undefined {
  const value = told.value ?? numberOf(told.measurement);
  if (value === undefined) return undefined;
  const { expected, status } = horizon;
  const isToTarget = status === "met" || expected === undefined;
  const against = isToTarget && status !== "met" ? leadingOn(horizon) : horizon;
  const short = isAnnual || against.ahead !== undefined ? horizon.gap : horizon.distance;
  const held = isToTarget
    ? heldToTarget(told, against, value, short)
    : heldToExpected(told, horizon, value, expected);
  if (held === undefined) return undefined;
  const { due } = against.target;
  if (isAnnual) return { held, to: "milestone", due };
  return { held, to: isToTarget ? targetName(against) : expectedName(told, horizon, expected), due };
}

function targetName({ target }: ToldHorizon): HeldTo {
  return target.holds === "everyPeriod" ? "every" : "target";
}

/** What is expected is the target's own number where that is due, or is asked of the very year. */
function expectedName(told: Telling, horizon: ToldHorizon, expected: Expected): HeldTo {
  if (expected.path !== undefined) return "path";
  const { target } = horizon;
  const isYear = isInDueYear(told, horizon) && ownText(expected.value, target.value) !== undefined;
  if (target.holds === "everyPeriod" || isDue(told, horizon) || isYear) return targetName(horizon);
  return expected.basis === "official" ? "milestone" : "path";
}

/** A judgement as one of the target to which it leads on. */
export function leadingOn(horizon: ToldHorizon): ToldHorizon {
  const { ahead, ...rest } = horizon;
  return ahead === undefined ? horizon : { ...rest, ...goalOf(horizon), status: "notDue" };
}

/**
 * How the value stands to the target itself.
 *
 * @param short how far the verdict says that it falls short of it; where it does not say so only what is met is told
 */
export function heldToTarget(
  { digits }: Telling,
  horizon: ToldHorizon,
  value: Rational,
  short: Quantity | undefined,
): Held | undefined {
  const { target, status } = horizon;
  const threshold = stated(target.value);
  if (threshold === undefined || (short === undefined && status !== "met")) return undefined;
  const { gap, ...held } = heldAgainst(
    value,
    {
      comparator: target.comparator,
      value: threshold,
      upper: stated(target.upper),
      tolerance: stated(target.tolerance),
      short,
      // Before it is met the status is about something else.
      isSatisfied: status === "met" ? true : undefined,
    },
    digits,
  );
  return { ...held, ...(gap !== undefined && short !== undefined && { gap }) };
}

type Expected = NonNullable<Horizon["expected"]>;

function heldToExpected(
  { digits, measurement, names }: Telling,
  horizon: ToldHorizon,
  value: Rational,
  expected: Expected,
): Held | undefined {
  const { target, gap } = horizon;
  const { comparator, tolerance } = expected;
  const least = besideOf(expected.value, target.value, expected);
  if (least === undefined) return undefined;
  // Not every band says whether it is satisfied, and it was found for the first of several values alone.
  const isOpen = horizon.decidedBy === undefined && isByScheme(horizon) && expected.rounding !== undefined;
  const against = {
    comparator,
    value: least,
    upper: expected.upper && besideOf(expected.upper, target.upper, expected),
    tolerance: tolerance && stated(tolerance.value),
    short: gap,
    isSatisfied: isOpen
      ? isSatisfiedBy(value, expected, names.indicatorOf(measurement.indicator))
      : isSatisfied(horizon),
  };
  return heldAgainst(value, against, digits);
}

/** What is expected, as the document writes it where it is one of its numbers. */
function besideOf(quantity: Quantity, own: string | undefined, { basis }: Expected): Beside | undefined {
  const number = readBack(quantity);
  const text = ownText(quantity, own) ?? (basis === "official" ? quantity.value : undefined);
  return number && { number, text };
}

/** The text of the target, where it is the same number. */
function ownText(quantity: Quantity, own: string | undefined): string | undefined {
  const [number, beside] = [readBack(quantity), stated(own)];
  const isOwn = number !== undefined && beside !== undefined && compare(number, beside.number) === 0;
  return isOwn ? beside.text : undefined;
}

/** Whether a scheme judges, by a band or by saying nothing. */
function isByScheme({ status, band }: ToldHorizon): boolean {
  return band !== undefined || status === "undetermined";
}

/** Whether a status says that what it is about is satisfied; nothing where another reading than the comparison decided. */
function isSatisfied({ status, band, decidedBy }: ToldHorizon): boolean | undefined {
  if (decidedBy !== undefined || band !== undefined) return undefined;
  switch (status) {
    case "met":
    case "onTrack":
      return true;
    case "slightlyBehind":
    case "offTrack":
    case "reversing":
    case "missed":
      return false;
    default:
      return undefined;
  }
}
