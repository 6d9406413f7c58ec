import { type Dataset, type Figure, rankOfFigure } from "../dataset/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { PlanReading } from "./compiled-plan.js";

/** What is asked of the data for one figure. */
export interface Asked {
  /** What is read of the plan. */
  readonly reading: PlanReading;
  /** The data. */
  readonly data: Dataset;
  /** Id of the place. */
  readonly place: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
}

/** A figure of one place and period, which together with others makes the figure asked for. */
export interface Addend {
  /** The period. */
  readonly period: PeriodText;
  /** The period that was asked for, of which this one may be a piece. */
  readonly within: PeriodText;
  /** Id of the place. */
  readonly place: string;
  /** What was reported. */
  readonly figure: Figure;
  /** The version of the definition that is in force for the period, where there is one. */
  readonly version: string | undefined;
  /** Whether it is taken away: the running total before the plan began. */
  readonly isTakenAway?: true;
}

/** A figure that was looked for and not found. */
export interface Gap {
  /** The period. */
  readonly period: PeriodText;
  /** Id of the place; absent where no place reported for the period. */
  readonly place?: string;
  /** The key, where others of the breakdown were reported. */
  readonly key?: string;
}

/** Everything that was found of a figure, before it is added up. */
export interface Collected {
  /** The period for which the figure stands. */
  readonly period: PeriodText;
  /** What was found, in the order of the periods and places. */
  readonly addends: readonly Addend[];
  /** What was not found. */
  readonly missing: readonly Gap[];
  /** Ids of the places that did not report everything. */
  readonly lacking: readonly string[];
  /** What was reported twice, in one and in parts. */
  readonly doubles: readonly Double[];
  /** Whether the keys of a place's own report are taken for all there are, though places inside it did not report. */
  readonly isWholeAssumed?: true;
}

/** A figure that was reported in one and in parts, so that the one can be held against the others. */
export interface Double {
  /** The parts: the places inside the place, or the shorter periods that make up the period. */
  readonly of: "places" | "pieces";
  /** Id of the place. */
  readonly place: string;
  /** The period. */
  readonly period: PeriodText;
  /** What was reported in one; several figures where it was itself put together. */
  readonly own: readonly Figure[];
  /** What was reported in parts. */
  readonly parts: readonly Figure[];
}

/** What was found for several periods, as one figure. */
export function together(period: PeriodText, parts: readonly Collected[]): Collected {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return { ...only, period };
  return {
    period,
    addends: parts.flatMap(({ addends }) => addends),
    missing: parts.flatMap(({ missing }) => missing),
    lacking: parts.flatMap(({ lacking }) => lacking),
    doubles: parts.flatMap(({ doubles }) => doubles),
    ...(parts.some(({ isWholeAssumed }) => isWholeAssumed) && { isWholeAssumed: true }),
  };
}

/** Whether something was found and nothing is missing. */
export function isWhole({ addends, missing }: Collected): boolean {
  return addends.length > 0 && missing.length === 0;
}

/** How firm the least firm report is: 0 for the firmest. */
export function rankOfCollected({ addends }: Collected): number {
  return addends.reduce((rank, { figure }) => Math.max(rank, rankOfFigure(figure)), 0);
}
