import { inBrief } from "../number/index.js";

/** A day of the Gregorian calendar as text, `2024-09-01`, from 1800-01-01 to 2399-12-31. No time, no time zone. */
export type CivilDate = string;

/** A civil date in parts: `month` from 1 to 12, `day` from 1. */
export interface CivilDay {
  /** The year, 1800 to 2399. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
  /** The day of the month, from 1. */
  readonly day: number;
}

/**
 * Why a value is no civil date: `notText` (not a string), `malformed` (not `YYYY-MM-DD` in ASCII digits),
 * `yearOutOfRange` (before 1800 or after 2399), `noSuchDay` (month 13, 30 February).
 */
export type CivilDateFault = "notText" | "malformed" | "yearOutOfRange" | "noSuchDay";

// Wider than the years of periods (1900 to 2200), so that no lag or following period falls off the edge.
const FIRST_YEAR = 1800;
const LAST_YEAR = 2399;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The number of days in a month of the Gregorian calendar (month 1 to 12), on integers: it is asked too often for a Date. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a year lies in the range of civil dates. */
export function isCivilYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * Reads a civil date from unknown input. The answer is the date in parts, or the reason for refusing it; nothing
 * is thrown, and a text of any length is answered in constant time.
 *
 * @example
 * parseCivilDate("2024-02-29") // => {"year":2024,"month":2,"day":29}
 * parseCivilDate("2024-02-30") // => "noSuchDay"
 */
export function parseCivilDate(text: unknown): CivilDay | CivilDateFault {
  if (typeof text !== "string") return "notText";
  const parts = text.length === 10 ? FORM.exec(text) : null;
  if (parts === null) return "malformed";
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (!isCivilYear(year)) return "yearOutOfRange";
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return "noSuchDay";
  return { year, month, day };
}

/**
 * Whether an answer of `parseCivilDate` is a fault.
 *
 * @example
 * isCivilDateFault(parseCivilDate("2024-13-01")) // => true
 */
export function isCivilDateFault(answer: CivilDay | CivilDateFault): answer is CivilDateFault {
  return typeof answer === "string";
}

/**
 * Whether a value is the text of a civil date, `YYYY-MM-DD`, that exists.
 *
 * @example
 * isCivilDate("2023-02-29") // => false
 */
export function isCivilDate(value: unknown): value is CivilDate {
  return !isCivilDateFault(parseCivilDate(value));
}

/** The text of a civil date given in parts. */
export function printCivilDate(day: CivilDay): CivilDate {
  return `${day.year}-${twoDigits(day.month)}-${twoDigits(day.day)}`;
}

/** A number from 0 to 99 in two digits. */
export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/**
 * The parts of a date that the program, not the data, vouches for.
 * @throws RangeError when the text is no civil date.
 */
export function requireCivilDate(text: CivilDate): CivilDay {
  const day = parseCivilDate(text);
  if (isCivilDateFault(day)) throw new RangeError(`not a civil date (${day}): ${inBrief(text)}`);
  return day;
}
