import type { DataElement, Plan } from "../model/index.js";
import {
  comparePeriods,
  isPeriodFault,
  nextPeriod,
  type PeriodText,
  parsePeriod,
  periodSpan,
  previousPeriod,
  readYear,
} from "../period/index.js";
import { type Adding, addsUp } from "./adds-up.js";

/**
 * The periods that a sum since the plan's start adds up, to the end of a period of a data element: the whole years, and
 * inside a year the year to date. A running total and a stock are never summed: they stand for themselves; see
 * {@link periodTakenAway}.
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
  const first = readYear(plan.span.first, element).period;
  if (!addsUp(element)) return isBefore(period, first) ? [] : [period];
  const periods: PeriodText[] = [];
  for (let year = first; comparePeriods(year, period) <= 0; year = nextPeriod(year)) periods.push(year);
  const last = yearUpTo(period);
  return isBefore(period, first) || periods.includes(last)
    ? periods
    : [...periods.filter((year) => year !== wholeOf(last)), last];
}

/**
 * The period whose figure is taken away from a running total, so that what is left began with the plan: the last one before
 * the plan, where the total counts since an earlier day. One that says no such day counts since the plan's start (assumed).
 *
 * @example
 * const trained = { timing: "overPeriod", calendar: "calendar", accumulation: "runningTotal", since: "2015-01-01" }
 * periodTakenAway({ span: { first: 2023, last: 2027 } }, trained, "2024") // => "2022"
 * periodTakenAway({ span: { first: 2023, last: 2027 } }, { ...trained, since: "2023-01-01" }, "2024") // => undefined
 */
export function periodTakenAway(
  plan: Pick<Plan, "span">,
  element: Adding & Pick<DataElement, "since">,
  period: PeriodText,
): PeriodText | undefined {
  const { accumulation, since } = element;
  if (accumulation !== "runningTotal" || since === undefined) return undefined;
  const first = readYear(plan.span.first, element).period;
  const isEarlier = since < periodSpan(first).start && !isBefore(period, first);
  return isEarlier ? previousPeriod(first) : undefined;
}

function isBefore(period: PeriodText, first: PeriodText): boolean {
  return periodSpan(period).end < periodSpan(first).start;
}

/** A year as it is; a part of a year as the year up to its end. */
function yearUpTo(period: PeriodText): PeriodText {
  const parts = parsePeriod(period);
  if (isPeriodFault(parts) || parts.kind === "year" || parts.kind === "schoolYear") return period;
  const month = periodSpan(period).end.slice(5, 7);
  return month === "12" && parts.kind !== "yearToDate" ? String(parts.year) : `${parts.year}-01..${month}`;
}

/** The year that a year to date belongs to. */
function wholeOf(period: PeriodText): PeriodText {
  return period.slice(0, 4);
}
