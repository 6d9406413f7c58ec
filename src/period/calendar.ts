import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import type { CivilDay } from "./civil-date.js";

// The only file that imports date-fns and names Date, which counts in the local time of the process. To make the
// zone irrelevant, the arithmetic is done 400 years ahead: the Gregorian calendar repeats exactly after 400 years
// (146,097 days), and no zone has skipped a day there, as Pacific/Apia did on 2011-12-30.
const CYCLE = 400;

function toDate(day: CivilDay): Date {
  return new Date(day.year + CYCLE, day.month - 1, day.day);
}

function fromDate(date: Date): CivilDay {
  return { year: date.getFullYear() - CYCLE, month: date.getMonth() + 1, day: date.getDate() };
}

/** The day that lies a whole number of days later (earlier when negative). */
export function dayPlusDays(day: CivilDay, days: number): CivilDay {
  return fromDate(addDays(toDate(day), days));
}

/** The same day of the month a whole number of months later, or that month's last day when it is shorter. */
export function dayPlusMonths(day: CivilDay, months: number): CivilDay {
  return fromDate(addMonths(toDate(day), months));
}

/** The number of days from one day to another; negative when the second is the earlier. */
export function daysFromTo(from: CivilDay, to: CivilDay): number {
  return differenceInCalendarDays(toDate(to), toDate(from));
}
