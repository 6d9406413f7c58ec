import { inBrief } from "../number/index.js";
import { lastMonthOf, monthsPerStep, periodEnding } from "./months.js";
import { requirePeriod } from "./parse.js";
import { isPeriodYear, type PeriodText } from "./period.js";
import { printPeriod } from "./print.js";

/**
 * The period of the same kind that follows, or the one `by` steps on (back when negative). A year to date goes on by
 * a month, from `2024-01..12` to `2025-01..01`; that national statistics publish nothing for January alone concerns
 * freshness only.
 * @throws RangeError when the text is no period, `by` is no whole number, or the result leaves the years 1900 to 2200.
 *
 * @example
 * nextPeriod("2024-Q4") // => "2025-Q1"
 * nextPeriod("2024/25", 2) // => "2026/27"
 * nextPeriod("2024-01..10") // => "2024-01..11"
 */
export function nextPeriod(period: PeriodText, by = 1): PeriodText {
  if (!Number.isSafeInteger(by)) throw new RangeError(`not a whole number of periods: ${inBrief(by)}`);
  const from = requirePeriod(period);
  const to = periodEnding(from.kind, lastMonthOf(from) + by * monthsPerStep[from.kind]);
  if (!isPeriodYear(to.year)) throw new RangeError(`${period} moved by ${by} leaves the years 1900 to 2200`);
  return printPeriod(to);
}

/**
 * The period of the same kind that comes before, or the one `by` steps back: `nextPeriod(period, -by)`.
 * @throws RangeError as `nextPeriod` does.
 *
 * @example
 * previousPeriod("2024-H1") // => "2023-H2"
 */
export function previousPeriod(period: PeriodText, by = 1): PeriodText {
  return nextPeriod(period, -by);
}

/**
 * The periods of one kind from the first to the last, both included, in order; none when the last comes before the
 * first. At most 3,612, since the years are bounded.
 * @throws RangeError when a text is no period or the two are of different kinds.
 *
 * @example
 * periodsBetween("2024-Q3", "2025-Q1") // => ["2024-Q3","2024-Q4","2025-Q1"]
 */
export function periodsBetween(first: PeriodText, last: PeriodText): readonly PeriodText[] {
  const [from, to] = [requirePeriod(first), requirePeriod(last)];
  if (from.kind !== to.kind) throw new RangeError(`${first} and ${last} are not periods of one kind`);
  const periods: PeriodText[] = [];
  const end = lastMonthOf(to);
  for (let month = lastMonthOf(from); month <= end; month += monthsPerStep[from.kind]) {
    periods.push(printPeriod(periodEnding(from.kind, month)));
  }
  return periods;
}
