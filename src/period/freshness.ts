import { inBrief } from "../number/index.js";
import type { CivilDate } from "./civil-date.js";
import { compareDates } from "./compare-dates.js";
import { addDays } from "./date-arithmetic.js";
import { lastMonthOf, monthsPerStep, periodEnding } from "./months.js";
import { requirePeriod } from "./parse.js";
import type { Period, PeriodKind, PeriodText } from "./period.js";
import { type ReferenceOptions, referenceDateOf } from "./timing.js";

/** How often figures of an indicator are published. */
export type Frequency = "month" | "quarter" | "halfYear" | "year" | "schoolYear";

/** What decides when a figure is due and how long it stays fresh. */
export interface FreshnessOptions extends ReferenceOptions {
  /** Days from the reference date of a figure to the day on which it is due, 0 to 3660. Without it `assumedLagDays`. */
  readonly lagDays?: number | undefined;
  /**
   * How often a *year to date* is published: with `quarter`, 2024-01..03 is followed by 2024-01..06. Monthly without
   * it. The other kinds of period tell by themselves, and it is not looked at.
   */
  readonly every?: Frequency | undefined;
}

/**
 * Days from the reference date of a figure to the day on which it is due, where a plan sets none. Assumed, all of
 * them: lags seen between a quarter's end and its publication range from 1 to 230 days; school statistics as of
 * 1 September appear between late September and December. A half year is taken as a quarter is.
 */
export const assumedLagDays: Readonly<Record<PeriodKind, number>> = {
  year: 120,
  schoolYear: 125,
  half: 60,
  quarter: 60,
  month: 45,
  yearToDate: 45,
};

const STEP_KIND: Readonly<Record<Frequency, "month" | "quarter" | "half" | "year">> = {
  month: "month",
  quarter: "quarter",
  halfYear: "half",
  year: "year",
  schoolYear: "year",
};

const FEBRUARY = 1;

/**
 * The last day on which the figure of a period is due: its reference date and the lag.
 * @throws RangeError when the text is no period, or an option is none of those named.
 *
 * @example
 * dueOn("2025-Q3", { timing: "overPeriod" }) // => "2025-11-29"
 * dueOn("2024/25", { timing: "snapshot" }) // => "2025-01-04"
 */
export function dueOn(period: PeriodText, options: FreshnessOptions): CivilDate {
  return dueDate(requirePeriod(period), options);
}

/**
 * The last day on which the figure of a period is fresh: the day on which the *next* figure is due. What follows is the
 * next period of the same kind; for a year to date the next to be published (see `every`), where national statistics
 * have none for January alone: 2024-01..12 is followed by 2025-01..02.
 * @throws RangeError when the text is no period, or an option is none of those named.
 *
 * @example
 * freshUntil("2024", { timing: "overPeriod" }) // => "2026-04-30"
 * freshUntil("2025-Q3", { timing: "overPeriod" }) // => "2026-03-01"
 * freshUntil("2024/25", { timing: "snapshot" }) // => "2026-01-04"
 */
export function freshUntil(period: PeriodText, options: FreshnessOptions): CivilDate {
  return dueDate(following(requirePeriod(period), options), options);
}

/**
 * Whether the figure of a period is stale at a date: the next one is overdue, `asOf` lies after `freshUntil`.
 * @throws RangeError when a text is no period or no civil date, or an option is none of those named.
 *
 * @example
 * isStale("2024", "2026-04-30", { timing: "overPeriod" }) // => false
 * isStale("2024", "2026-05-01", { timing: "overPeriod" }) // => true
 */
export function isStale(period: PeriodText, asOf: CivilDate, options: FreshnessOptions): boolean {
  return compareDates(asOf, freshUntil(period, options)) > 0;
}

function dueDate(period: Period, options: FreshnessOptions): CivilDate {
  return addDays(referenceDateOf(period, options), requireLag(options.lagDays ?? lagOf(period, options)));
}

function lagOf(period: Period, options: FreshnessOptions): number {
  return assumedLagDays[period.kind === "yearToDate" ? stepKind(options) : period.kind];
}

// Not `nextPeriod`: the figure of the last year that can be read has to become stale as any other.
function following(period: Period, options: FreshnessOptions): Period {
  const last = lastMonthOf(period);
  if (period.kind !== "yearToDate") return periodEnding(period.kind, last + monthsPerStep[period.kind]);
  const step = monthsPerStep[stepKind(options)];
  const next = (Math.floor((last + 1) / step) + 1) * step - 1;
  return periodEnding("yearToDate", next % 12 < FEBRUARY ? next + FEBRUARY : next);
}

function stepKind({ every = "month" }: FreshnessOptions): "month" | "quarter" | "half" | "year" {
  if (!Object.hasOwn(STEP_KIND, every)) throw new RangeError(`not a frequency: ${inBrief(every)}`);
  return STEP_KIND[every];
}

function requireLag(days: number): number {
  if (!Number.isInteger(days) || days < 0 || days > 3660) {
    throw new RangeError(`not a lag of 0 to 3660 days: ${inBrief(days)}`);
  }
  return days;
}
