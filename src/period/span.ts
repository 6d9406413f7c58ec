import { type CivilDate, daysInMonth, printCivilDate } from "./civil-date.js";
import { type MonthRun, monthsOf } from "./months.js";
import { requirePeriod } from "./parse.js";
import type { PeriodText } from "./period.js";

/** The first and the last day of a period, both included. */
export interface PeriodSpan {
  /** The first day. */
  readonly start: CivilDate;
  /** The last day. */
  readonly end: CivilDate;
}

/**
 * The first and the last day of a period.
 * @throws RangeError when the text is no period.
 *
 * @example
 * periodSpan("2024/25") // => {"start":"2024-09-01","end":"2025-08-31"}
 * periodSpan("2024-01..02") // => {"start":"2024-01-01","end":"2024-02-29"}
 */
export function periodSpan(period: PeriodText): PeriodSpan {
  return spanOfMonths(monthsOf(requirePeriod(period)));
}

/** The first day of the first month and the last day of the last month of a run. */
export function spanOfMonths(run: MonthRun): PeriodSpan {
  return { start: firstDay(run.first), end: lastDay(run.last) };
}

function firstDay(monthCount: number): CivilDate {
  return printCivilDate({ year: Math.floor(monthCount / 12), month: (monthCount % 12) + 1, day: 1 });
}

function lastDay(monthCount: number): CivilDate {
  const year = Math.floor(monthCount / 12);
  const month = (monthCount % 12) + 1;
  return printCivilDate({ year, month, day: daysInMonth(year, month) });
}
