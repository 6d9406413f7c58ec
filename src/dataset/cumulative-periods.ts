import type { Plan } from "../model/index.js";
import {
  comparePeriods,
  isPeriodFault,
  nextPeriod,
  type PeriodText,
  parsePeriod,
  periodSpan,
  readYear,
} from "../period/index.js";
import { type Adding, addsUp } from "./adds-up.js";

/**
 * The periods that a sum since the plan's start adds up, to the end of a period of a data element: the whole years, and
 * inside a year the year to date. A running total and a stock are never summed: they stand for themselves.
 *
 * @returns no period where the plan begins later
 *
 * @example
 * const opened = { timing: "atStart", calendar: "school" }
 * cumulativePeriods({ span: { first: 2023, last: 2027 } }, opened, "2025/26") // => ["2023/24","2024/25","2025/26"]
 * const visits = { timing: "overPeriod", calendar: "calendar" }
 * cumulativePeriods({ span: { first: 2023, last: 2027 } }, visits, "2024-Q3") // => ["2023","2024-01..09"]
 */
export function cumulativePeriods(
  plan: Pick<Plan, "span">,
  element: Adding,
  period: PeriodText,
): readonly PeriodText[] {
  if (!addsUp(element)) return [period];
  const periods: PeriodText[] = [];
  const first = readYear(plan.span.first, element).period;
  for (let year = first; comparePeriods(year, period) <= 0; year = nextPeriod(year)) periods.push(year);
  const last = toDate(period);
  const isBefore = periodSpan(period).end < periodSpan(first).start;
  return isBefore || periods.includes(last)
    ? periods
    : [...periods.filter((year) => year !== wholeOf(last)), last];
}

/** A year as it is; a part of a year as the year up to its end. */
function toDate(period: PeriodText): PeriodText {
  const parts = parsePeriod(period);
  if (isPeriodFault(parts) || parts.kind === "year" || parts.kind === "schoolYear") return period;
  const month = periodSpan(period).end.slice(5, 7);
  return month === "12" && parts.kind !== "yearToDate" ? String(parts.year) : `${parts.year}-01..${month}`;
}

/** The year that a year to date belongs to. */
function wholeOf(period: PeriodText): PeriodText {
  return period.slice(0, 4);
}
