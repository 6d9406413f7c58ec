import type { DataElement, Plan } from "../model/index.js";
import {
  comparePeriods,
  isPeriodFault,
  nextPeriod,
  type PeriodText,
  parsePeriod,
  periodSpan,
  readYear,
} from "../period/index.js";

/** What of a data element decides how its figures add up over time. */
type Adding = Pick<DataElement, "timing" | "calendar" | "snapshotDay" | "accumulation">;

/**
 * The periods whose figures add up to that of a flow which was not reported as a whole: the months of a year to date, and
 * for a year its year to date in December or its twelve months. Of a stock, and of a running total, nothing adds up.
 *
 * @returns lists to try in turn
 *
 * @example
 * const visits = { timing: "overPeriod", calendar: "calendar" }
 * partPeriods(visits, "2024-01..03") // => [["2024-01","2024-02","2024-03"]]
 * partPeriods({ ...visits, accumulation: "runningTotal" }, "2024") // => []
 */
export function partPeriods(element: Adding, period: PeriodText): readonly (readonly PeriodText[])[] {
  const parts = parsePeriod(period);
  if (isPeriodFault(parts) || element.calendar !== "calendar" || !adds(element)) return [];
  if (parts.kind === "yearToDate") return [months(parts.year, parts.month)];
  return parts.kind === "year" ? [[`${parts.year}-01..12`], months(parts.year, 12)] : [];
}

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
  if (!adds(element)) return [period];
  const periods: PeriodText[] = [];
  const first = readYear(plan.span.first, element).period;
  for (let year = first; comparePeriods(year, period) <= 0; year = nextPeriod(year)) periods.push(year);
  const last = toDate(period);
  const isBefore = periodSpan(period).end < periodSpan(first).start;
  return isBefore || periods.includes(last)
    ? periods
    : [...periods.filter((year) => year !== wholeOf(last)), last];
}

function adds({ timing, accumulation }: Adding): boolean {
  return timing !== "snapshot" && accumulation !== "runningTotal";
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

function months(year: number, last: number): readonly PeriodText[] {
  return Array.from({ length: last }, (_, i) => `${year}-${String(i + 1).padStart(2, "0")}`);
}
