import { inBrief } from "../number/index.js";
import { isPeriodYear, type MonthNumber, type Period, type PeriodText } from "./period.js";

/**
 * Why a value is no period:
 * - `notText`: not a string;
 * - `tooLong`: longer than any period;
 * - `malformed`: none of the forms, in ASCII digits;
 * - `week`: `2024-W05`; weeks are not periods here, since no bulletin uses them and they straddle years;
 * - `day`: `2024-06-30`; a day is a date, not a period;
 * - `yearOutOfRange`: before 1900 or after 2200;
 * - `noSuchPart`: month 00 or 13, quarter 5, half 3;
 * - `notConsecutive`: a school year whose second year is not the next one;
 * - `notFromJanuary`: months of a year that do not begin in January.
 */
export type PeriodFault =
  | "notText"
  | "tooLong"
  | "malformed"
  | "week"
  | "day"
  | "yearOutOfRange"
  | "noSuchPart"
  | "notConsecutive"
  | "notFromJanuary";

const FORM = /^(\d{4})(?:\/(\d\d)|-H(\d)|-Q(\d)|-(\d\d)|-(\d\d)\.\.(\d\d))?$/;

/**
 * Reads a period from unknown input. The answer is the period in parts, or the reason for refusing it; nothing is
 * thrown, and a text of any length is answered in constant time.
 *
 * @example
 * parsePeriod("2024-Q3") // => {"kind":"quarter","year":2024,"quarter":3}
 * parsePeriod("1999/00") // => {"kind":"schoolYear","year":1999}
 * parsePeriod("2024-00") // => "noSuchPart"
 */
export function parsePeriod(text: unknown): Period | PeriodFault {
  if (typeof text !== "string") return "notText";
  if (text.length > "2024-01..10".length) return "tooLong";
  const parts = FORM.exec(text);
  if (parts === null) return faultOfForm(text);
  const [, first, second, half, quarter, month, from, to] = parts;
  const year = Number(first);
  if (second !== undefined) return schoolYearPeriod(year, Number(second));
  if (half !== undefined) return partPeriod("half", year, Number(half));
  if (quarter !== undefined) return partPeriod("quarter", year, Number(quarter));
  if (month !== undefined) return partPeriod("month", year, Number(month));
  if (from !== undefined) return yearToDatePeriod(year, Number(from), Number(to));
  return yearPeriod(year);
}

function faultOfForm(text: string): PeriodFault {
  if (/^\d{4}-?W\d/.test(text)) return "week";
  return /^\d{4}-\d\d-\d\d$/.test(text) ? "day" : "malformed";
}

/** A calendar year, when it is in range. */
export function yearPeriod(year: number): Period | PeriodFault {
  return isPeriodYear(year) ? { kind: "year", year } : "yearOutOfRange";
}

/** The school year from `year` to the year whose last two digits are `second`. */
export function schoolYearPeriod(year: number, second: number): Period | PeriodFault {
  if (!isPeriodYear(year)) return "yearOutOfRange";
  return second === (year + 1) % 100 ? { kind: "schoolYear", year } : "notConsecutive";
}

/** A half, quarter or month, when it exists. */
export function partPeriod(
  kind: "half" | "quarter" | "month",
  year: number,
  part: number,
): Period | PeriodFault {
  if (!isPeriodYear(year)) return "yearOutOfRange";
  if (part < 1 || part > PARTS[kind]) return "noSuchPart";
  if (kind === "half") return { kind, year, half: part as 1 | 2 };
  if (kind === "quarter") return { kind, year, quarter: part as 1 | 2 | 3 | 4 };
  return { kind, year, month: part as MonthNumber };
}

const PARTS = { half: 2, quarter: 4, month: 12 } as const;

/** The year to date from month `from`, which must be January, to month `to`. */
export function yearToDatePeriod(year: number, from: number, to: number): Period | PeriodFault {
  if (!isPeriodYear(year)) return "yearOutOfRange";
  if (from > 12 || from < 1 || to > 12 || to < 1) return "noSuchPart";
  return from === 1 ? { kind: "yearToDate", year, month: to as MonthNumber } : "notFromJanuary";
}

/**
 * Whether an answer of `parsePeriod` or `parsePeriodLabel` is a fault.
 *
 * @example
 * isPeriodFault(parsePeriod("2024-W53")) // => true
 */
export function isPeriodFault(answer: Period | PeriodFault): answer is PeriodFault {
  return typeof answer === "string";
}

/**
 * Whether a value is the text of a period.
 *
 * @example
 * isPeriodText("2024/25") // => true
 */
export function isPeriodText(value: unknown): value is PeriodText {
  return !isPeriodFault(parsePeriod(value));
}

/**
 * The parts of a period that the program, not the data, vouches for.
 * @throws RangeError when the text is no period.
 */
export function requirePeriod(text: PeriodText): Period {
  const period = parsePeriod(text);
  if (isPeriodFault(period)) throw new RangeError(`not a period (${period}): ${inBrief(text)}`);
  return period;
}
