/**
 * A period as text: `2024` (calendar year), `2024/25` (school year, 1 September to 31 August), `2024-H1` (half year),
 * `2024-Q3` (quarter), `2024-06` (month), `2024-01..10` (year to date, always from January). Years 1900 to 2200.
 */
export type PeriodText = string;

/** A calendar year, `2024`. */
export interface YearPeriod {
  /** Tells the kinds of period apart. */
  readonly kind: "year";
  /** The year. */
  readonly year: number;
}

/** A school year, `2024/25`: from 1 September of `year` to 31 August of the next. */
export interface SchoolYearPeriod {
  /** Tells the kinds of period apart. */
  readonly kind: "schoolYear";
  /** The year in which it begins. */
  readonly year: number;
}

/** A half of a calendar year, `2024-H1`. */
export interface HalfPeriod {
  /** Tells the kinds of period apart. */
  readonly kind: "half";
  /** The year. */
  readonly year: number;
  /** The half. */
  readonly half: 1 | 2;
}

/** A quarter of a calendar year, `2024-Q3`. */
export interface QuarterPeriod {
  /** Tells the kinds of period apart. */
  readonly kind: "quarter";
  /** The year. */
  readonly year: number;
  /** The quarter. */
  readonly quarter: 1 | 2 | 3 | 4;
}

/** A calendar month, `2024-06`. */
export interface MonthPeriod {
  /** Tells the kinds of period apart. */
  readonly kind: "month";
  /** The year. */
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: MonthNumber;
}

/** A year to date, `2024-01..10`: from 1 January to the last day of `month`. With month 12 it is complete. */
export interface YearToDatePeriod {
  /** Tells the kinds of period apart. */
  readonly kind: "yearToDate";
  /** The year. */
  readonly year: number;
  /** The last month, 1 to 12. */
  readonly month: MonthNumber;
}

/** A month of the year: January is 1. */
export type MonthNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** A period in parts, told apart by `kind`. Plain data; `parsePeriod` makes it, `printPeriod` gives the text back. */
export type Period =
  | YearPeriod
  | SchoolYearPeriod
  | HalfPeriod
  | QuarterPeriod
  | MonthPeriod
  | YearToDatePeriod;

/** The kinds of period. */
export type PeriodKind = Period["kind"];

/** Whether the first year of a period lies in the range that is read, 1900 to 2200. */
export function isPeriodYear(year: number): boolean {
  return year >= 1900 && year <= 2200;
}
