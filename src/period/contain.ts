import { type CivilDate, requireCivilDate } from "./civil-date.js";
import { monthsOf } from "./months.js";
import { requirePeriod } from "./parse.js";
import type { PeriodText } from "./period.js";

/**
 * Whether a period covers every day of another. Each covers itself; `2024` and `2024-01..12` cover each other.
 * @throws RangeError when a text is no period.
 *
 * @example
 * containsPeriod("2024-H2", "2024-Q3") // => true
 * containsPeriod("2024", "2024/25") // => false
 */
export function containsPeriod(outer: PeriodText, inner: PeriodText): boolean {
  const [wide, narrow] = [monthsOf(requirePeriod(outer)), monthsOf(requirePeriod(inner))];
  return wide.first <= narrow.first && narrow.last <= wide.last;
}

/**
 * Whether a date lies in a period, its first and last day included.
 * @throws RangeError when a text is no period or no civil date.
 *
 * @example
 * containsDate("2024/25", "2025-08-31") // => true
 */
export function containsDate(period: PeriodText, date: CivilDate): boolean {
  const { first, last } = monthsOf(requirePeriod(period));
  const { year, month } = requireCivilDate(date);
  const monthCount = year * 12 + month - 1;
  return first <= monthCount && monthCount <= last;
}
