import type { Horizon, Verdict } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";
import type { Rational } from "../number/index.js";
import { periodSpan } from "../period/index.js";
import type { Names } from "./names.js";
import { type Digits, digitsFor } from "./printed.js";

/** A measurement that a sentence holds against something. */
export interface Telling {
  /** The measurement. */
  readonly measurement: Measurement;
  /** The value that is told, where contradicting reports give several. */
  readonly value?: Rational;
  /** Names. */
  readonly names: Names;
  /** How numbers are printed. */
  readonly digits: Digits;
  /** The unit of measure of the indicator; empty where it is not known. */
  readonly unit: string;
}

/** A verdict with what its clauses are made of. */
export interface Told extends Telling {
  /** The verdict. */
  readonly verdict: Verdict;
}

/** What a sentence tells of a judgement. */
export type ToldHorizon = Pick<
  Horizon,
  | "status"
  | "band"
  | "decidedBy"
  | "target"
  | "due"
  | "expected"
  | "gap"
  | "distance"
  | "missingNumerator"
  | "ahead"
>;

/** A measurement made ready to be told. */
export function tellingOf(measurement: Measurement, names: Names): Telling {
  const indicator = names.indicatorOf(measurement.indicator);
  const unit = indicator?.unitOfMeasure ?? "";
  return { measurement, names, digits: digitsFor(indicator?.decimals), unit };
}

/** A verdict made ready to be told. */
export function toldOf(verdict: Verdict, names: Names): Told {
  return { ...tellingOf(verdict.measurement, names), verdict };
}

/** Whether the period that was measured is the one in which the target is due, or a later one. */
export function isDue({ measurement }: Pick<Telling, "measurement">, { due }: Pick<Horizon, "due">): boolean {
  return periodSpan(measurement.period).end >= periodSpan(due).end;
}

/** Whether the period that was measured lies in the year in which the target is due. */
export function isInDueYear({ measurement }: Telling, { due }: Pick<Horizon, "due">): boolean {
  return periodSpan(measurement.period).end.slice(0, 4) === periodSpan(due).end.slice(0, 4);
}
