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
type Adding = Pick<DataElement, "timing" | "calendar" | "snapshotDay" | "accumulation" | "overTime">;

/**
 * The periods whose figures add up to that of a flow which was not reported as a whole: a year to date from an earlier one
 * and what followed it (January and February, for which there is a figure, and then the months), from quarters or from
 * months; a year, half or quarter likewise. Of a stock, of a running total, and of
 * what is counted once a period (persons who took part), nothing adds up.
 *
 * @returns lists to try in turn
 *
 * @example
 * const visits = { timing: "overPeriod", calendar: "calendar" }
 * partPeriods(visits, "2024-01..03") // => [["2024-01","2024-02","2024-03"],["2024-Q1"],["2024-01..02","2024-03"]]
 * partPeriods(visits, "2024-H2") // => [["2024-07","2024-08","2024-09","2024-10","2024-11","2024-12"],["2024-Q3","2024-Q4"]]
 * partPeriods({ ...visits, accumulation: "runningTotal" }, "2024") // => []
 */
export function partPeriods(element: Adding, period: PeriodText): readonly (readonly PeriodText[])[] {
  const parts = parsePeriod(period);
  if (isPeriodFault(parts) || element.calendar !== "calendar" || !adds(element)) return [];
  const { year } = parts;
  switch (parts.kind) {
    case "yearToDate":
      return runs(year, 1, parts.month).slice(1);
    case "year":
      return runs(year, 1, 12);
    case "half":
      return runs(year, 6 * parts.half - 5, 6 * parts.half);
    case "quarter":
      return [months(year, 3 * parts.quarter - 2, 3 * parts.quarter)];
    default:
      return [];
  }
}

/** The ways to cover a run of months; from January, also by the years to date that end in it, itself first. */
function runs(year: number, first: number, last: number): readonly (readonly PeriodText[])[] {
  const found = [months(year, first, last)];
  const quarters = quartersIn(year, first, last);
  if (quarters.covered > 0)
    found.push([...quarters.periods, ...months(year, first + quarters.covered, last)]);
  if (first > 1) return found;
  const toDate = (month: number) => `${year}-01..${twoDigits(month)}`;
  for (let month = last - 1; month >= 2; month--)
    found.push([toDate(month), ...months(year, month + 1, last)]);
  return [[toDate(last)], ...found];
}

function quartersIn(year: number, first: number, last: number) {
  const periods: PeriodText[] = [];
  for (let month = first; month + 2 <= last; month += 3) periods.push(`${year}-Q${(month + 2) / 3}`);
  return { periods, covered: 3 * periods.length };
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

function adds({ timing, accumulation, overTime }: Adding): boolean {
  return timing !== "snapshot" && accumulation !== "runningTotal" && overTime !== "none";
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

function months(year: number, first: number, last: number): readonly PeriodText[] {
  return Array.from({ length: last - first + 1 }, (_, i) => `${year}-${twoDigits(first + i)}`);
}

function twoDigits(month: number): string {
  return String(month).padStart(2, "0");
}
