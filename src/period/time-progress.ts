import { divide, fromInteger, type Quantity, toQuantity } from "../number/index.js";
import type { CivilDate } from "./civil-date.js";
import {
  type MonthsCompleted,
  monthsCompleted,
  monthsCompletedAt,
  type PlanSpan,
  planMonthsCompleted,
} from "./months-completed.js";
import type { PeriodText } from "./period.js";

/**
 * 时序进度 at a date: the calendar months completed in its year, in percent of 12. A month is complete on its last day,
 * as published gaps have it (7 months are 58.3 %), not by days. Exact: 7/12 is no finite decimal, so it carries its
 * fraction; round the value for display.
 * @throws RangeError when the text is no civil date.
 *
 * @example
 * timeProgress("2016-07-31") // => {"value":"58.33333333333333333333","fraction":"175/3"}
 * timeProgress("2024-07-30") // => {"value":"50"}
 */
export function timeProgress(asOf: CivilDate): Quantity {
  return percentage(monthsCompleted(asOf));
}

/**
 * 时序进度 at the end of a measured period, in the year in which it ends, in percent.
 * @throws RangeError when the text is no period.
 *
 * @example
 * timeProgressAt("2024-Q3") // => {"value":"75"}
 * timeProgressAt("2016-01..07") // => {"value":"58.33333333333333333333","fraction":"175/3"}
 */
export function timeProgressAt(period: PeriodText): Quantity {
  return percentage(monthsCompletedAt(period));
}

/**
 * 时序进度 of a whole plan at a date: its calendar months completed from 1 January of its first year (assumed), in percent;
 * 0 before it begins, 100 after its end.
 * @throws RangeError when the text is no civil date, or the years are not whole, in order and from 1800 to 2399.
 *
 * @example
 * planProgress("2025-06-30", { first: 2023, last: 2027 }) // => {"value":"50"}
 */
export function planProgress(asOf: CivilDate, span: PlanSpan): Quantity {
  return percentage(planMonthsCompleted(asOf, span));
}

function percentage({ months, of }: MonthsCompleted): Quantity {
  // Never a fault: the divisor is at least 12, and all of it is small.
  return toQuantity(divide(fromInteger(100 * months), fromInteger(of))) as Quantity;
}
