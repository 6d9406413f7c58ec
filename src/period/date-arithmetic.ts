import { inBrief } from "../number/index.js";
import { dayPlusDays, dayPlusMonths, daysFromTo } from "./calendar.js";
import {
  type CivilDate,
  type CivilDay,
  daysInMonth,
  isCivilYear,
  printCivilDate,
  requireCivilDate,
} from "./civil-date.js";

/**
 * The number of days from one date to another: 1 from today to tomorrow, negative when `to` is the earlier.
 * @throws RangeError when a text is no civil date.
 *
 * @example
 * daysBetween("2024-02-28", "2024-03-01") // => 2
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return daysFromTo(requireCivilDate(from), requireCivilDate(to));
}

/**
 * The date a whole number of days later, earlier when `days` is negative.
 * @throws RangeError when the text is no civil date, `days` is no whole number, or the result leaves the years 1800 to 2399.
 *
 * @example
 * addDays("2024-12-31", 60) // => "2025-03-01"
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return inRange(dayPlusDays(requireCivilDate(date), requireWhole(days)));
}

/**
 * The same day of the month a whole number of months later (earlier when negative); the last day of that month when
 * the month is shorter.
 * @throws RangeError when the text is no civil date, `months` is no whole number, or the result leaves the years 1800 to 2399.
 *
 * @example
 * addMonths("2024-01-31", 1) // => "2024-02-29"
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  return inRange(dayPlusMonths(requireCivilDate(date), requireWhole(months)));
}

/**
 * The last day of the month in which a date lies.
 * @throws RangeError when the text is no civil date.
 *
 * @example
 * lastDayOfMonth("2024-02-10") // => "2024-02-29"
 */
export function lastDayOfMonth(date: CivilDate): CivilDate {
  const { year, month } = requireCivilDate(date);
  return printCivilDate({ year, month, day: daysInMonth(year, month) });
}

function inRange(day: CivilDay): CivilDate {
  if (!isCivilYear(day.year)) throw new RangeError("the resulting date leaves the years 1800 to 2399");
  return printCivilDate(day);
}

function requireWhole(number: number): number {
  if (!Number.isSafeInteger(number)) throw new RangeError(`not a whole number: ${inBrief(number)}`);
  return number;
}
