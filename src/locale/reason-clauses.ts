import { type Horizon, type OutsideScheme, readBack } from "../judge/index.js";
import { compare, fromInteger } from "../number/index.js";
import type { PeriodText } from "../period/index.js";
import { type HeldNow, heldIn } from "./held-now.js";
import { missingStart } from "./missing-start.js";
import { namedChanges, namedFigures } from "./named-figure.js";
import type { Names } from "./names.js";
import { digitsFor, printed, printedPair } from "./printed.js";
import type { Telling, Told, ToldHorizon } from "./telling.js";
import type { Clause, OutsideParams, ReasonParams } from "./verdict-sayings.js";

/**
 * The clause that says why nothing can be said.
 *
 * @param isInTime whether the sentence has set a year to date beside time progress
 */
export function reasonClause(told: Told, horizon: Horizon, isInTime = false): Clause | undefined {
  const { reason, awaited, outside } = horizon;
  const { verdict, names } = told;
  const { measurement, asOf, nextDue } = verdict;
  const by = awaited?.by;
  const without = measurement.ok ? undefined : measurement;
  switch (reason) {
    case undefined:
      return undefined;
    case "noData":
    case "awaiting":
      return { reason, params: { by, asOf } };
    case "stale":
      return { reason, params: { by: by ?? nextDue, period: awaited?.period, asOf } };
    case "incomplete":
      return { reason, params: { missing: namedFigures(names, without?.missing) } };
    case "notComputable":
      return { reason, params: { why: without?.reason } };
    case "conflicting":
      return { reason, params: conflictIn(told) };
    case "definitionChanged":
      return { reason, params: { changed: namedChanges(names, without?.changed) } };
    case "noBaseline":
      return { reason, params: missingStart(verdict.indicator, horizon, names) };
    case "outsideScheme":
      return outside && { reason, params: outsideIn(outside, names, isInTime) };
    default:
      return { reason, params: {} };
  }
}

/** The scheme that says nothing, with the quantity that lies in a gap: never printed as level, which is 0 or 1, where it is not. */
function outsideIn(
  { title, quantity, reason, value, inTime, tolerated }: OutsideScheme,
  { pick }: Names,
  isInTime: boolean,
): OutsideParams {
  const number = value && readBack(value);
  const isTold = isInTime && quantity === "pointsToTimeProgress" && inTime?.over === "year";
  const base = {
    scheme: pick(title),
    quantity,
    why: reason,
    isTold,
    isTooMuch: inTime?.tooMuch === true,
    isTolerated: tolerated === true,
  };
  if (number === undefined) return { ...base, at: undefined };
  const isRatio = quantity === "attainment" || quantity === "ratioToTimeProgress";
  const level = isRatio ? 1 : 0;
  const even = { number: fromInteger(level), text: String(level) };
  const { value: text, gap = "0" } = printedPair(number, even, digitsFor(undefined), true);
  return { ...base, at: { text, size: gap, isBelow: compare(number, even.number) < 0 } };
}

/** The reports that contradict one another, and the values to which they come. */
export function conflictIn({ measurement, names, digits, unit }: Telling): ReasonParams["conflicting"] {
  const without = measurement.ok ? undefined : measurement;
  const own = names.indicator(measurement.indicator);
  const values = (without?.alternatives ?? []).flatMap((one) => {
    const value = readBack(one);
    return value === undefined ? [] : [{ text: printed(value, digits), unit }];
  });
  const figures = namedFigures(names, without?.conflicting);
  // The sentence is about the indicator: where that was reported twice its name is no news.
  const isItself = figures?.figures.every((one) => Object.keys(one).length === 1 && one.name === own) ?? true;
  return { figures: isItself ? undefined : figures, values };
}

/**
 * What is said where contradicting reports come to one status: the values, and on which side of what is asked they lie. Its
 * differences are none that all of them have.
 */
export function agreedClauses(told: Telling, horizon: ToldHorizon): readonly Clause[] {
  const { measurement } = told;
  const alternatives = measurement.ok ? [] : (measurement.alternatives ?? []);
  const [first, ...others] = alternatives.map((one) => {
    const value = readBack(one);
    return value && heldIn({ ...told, value }, horizon);
  });
  if (alternatives.length === 0) return [];
  const agreed: Clause = { code: "agreed", params: conflictIn(told) };
  const isAlike = others.every((one) => one !== undefined && first !== undefined && isOneSide(one, first));
  if (first === undefined || !isAlike) return [agreed];
  const { gap: _, isLevel: __, rounded: own, ...side } = first.held;
  const isRounded = own !== undefined || others.some((one) => one?.held.rounded !== undefined);
  // A rounded value is told only where all of them come to it.
  const rounded = others.every((one) => one?.held.rounded === own) ? own : "";
  const held = { ...side, ...(isRounded && { rounded }) };
  return [agreed, { code: "held", params: { held, to: first.to, due: first.due, unit: told.unit } }];
}

/** Whether two values lie on one side of what is asked; of what satisfies it without a difference no more is told. */
function isOneSide({ held }: HeldNow, { held: other }: HeldNow): boolean {
  return held.isShort === other.isShort && (!held.isShort || held.isBelow === other.isBelow);
}

/** The period that a sentence without a value is about. */
export function periodWithout({ measurement }: Telling, { awaited }: Horizon): PeriodText {
  return awaited?.period ?? measurement.period;
}
