import { monthsOf } from "./months.js";
import { requirePeriod } from "./parse.js";
import type { Period, PeriodText } from "./period.js";

/**
 * Orders two periods: by their last day, then by their first day, and where both agree (`2024` and `2024-01..12`,
 * `2024-01` and `2024-01..01`) the year to date comes last. So it is a total order, 0 only for equal texts, and the
 * latest of several periods is the one that ends last; of those, the shortest.
 * @throws RangeError when a text is no period.
 *
 * @example
 * comparePeriods("2024-Q3", "2024") // => -1
 * comparePeriods("2024", "2024-12") // => -1
 * comparePeriods("2024-01..12", "2024") // => 1
 */
export function comparePeriods(a: PeriodText, b: PeriodText): -1 | 0 | 1 {
  const [left, right] = [requirePeriod(a), requirePeriod(b)];
  const [first, second] = [monthsOf(left), monthsOf(right)];
  const byDays = first.last - second.last || first.first - second.first;
  return Math.sign(byDays || toDateLast(left) - toDateLast(right)) as -1 | 0 | 1;
}

function toDateLast(period: Period): number {
  return period.kind === "yearToDate" ? 1 : 0;
}
