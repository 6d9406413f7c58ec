import { inBrief } from "../number/index.js";
import { type CivilDate, daysInMonth, isCivilYear, requireCivilDate } from "./civil-date.js";
import { lastMonthOf } from "./months.js";
import { requirePeriod } from "./parse.js";
import type { PeriodText } from "./period.js";

/** Calendar months completed, out of the months there are. */
export interface MonthsCompleted {
  /** Months completed, 0 to `of`. */
  readonly months: number;
  /** Months in all: 12 for a year. */
  readonly of: number;
}

/** The years of a plan, both included. */
export interface PlanSpan {
  /** The first year. */
  readonly first: number;
  /** The last year. */
  readonly last: number;
}

/**
 * The calendar months completed in the year of a date. A month is complete on its last day.
 * @throws RangeError when the text is no civil date.
 *
 * @example
 * monthsCompleted("2016-07-31") // => {"months":7,"of":12}
 * monthsCompleted("2016-07-30") // => {"months":6,"of":12}
 */
export function monthsCompleted(asOf: CivilDate): MonthsCompleted {
  const { year, month, day } = requireCivilDate(asOf);
  return { months: day === daysInMonth(year, month) ? month : month - 1, of: 12 };
}

/**
 * The calendar months completed at the end of a measured period, in the year in which it ends. A school year ends in
 * August: 8 of 12.
 * @throws RangeError when the text is no period.
 *
 * @example
 * monthsCompletedAt("2016-01..07") // => {"months":7,"of":12}
 * monthsCompletedAt("2024-Q3") // => {"months":9,"of":12}
 */
export function monthsCompletedAt(period: PeriodText): MonthsCompleted {
  return { months: (lastMonthOf(requirePeriod(period)) % 12) + 1, of: 12 };
}

/**
 * The calendar months of a whole plan completed at a date, from 1 January of its first year: none before, all after its
 * end. That a plan begins on 1 January is assumed.
 * @throws RangeError when the text is no civil date, or the years are not whole, in order and from 1800 to 2399.
 *
 * @example
 * planMonthsCompleted("2024-08-31", { first: 2023, last: 2027 }) // => {"months":20,"of":60}
 */
export function planMonthsCompleted(asOf: CivilDate, { first, last }: PlanSpan): MonthsCompleted {
  if (!isYear(first) || !isYear(last) || last < first) {
    throw new RangeError(`not the first and the last year of a plan: ${inBrief(first)}, ${inBrief(last)}`);
  }
  const of = 12 * (last - first + 1);
  const months = 12 * (requireCivilDate(asOf).year - first) + monthsCompleted(asOf).months;
  return { months: Math.min(Math.max(months, 0), of), of };
}

function isYear(year: number): boolean {
  return Number.isInteger(year) && isCivilYear(year);
}
