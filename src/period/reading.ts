import { inBrief } from "../number/index.js";
import { type CivilDate, printCivilDate } from "./civil-date.js";
import { isPeriodYear, type Period, type PeriodText } from "./period.js";
import { printPeriod } from "./print.js";
import {
  type Calendar,
  type ReferenceOptions,
  referenceDate,
  requireSnapshotDay,
  type SnapshotDay,
  type Timing,
} from "./timing.js";

/** How a year named in a plan or a table is to be read. */
export interface YearReadingOptions {
  /** When in its period the figure is true; `event` for something that happens once, by the end of the year. */
  readonly timing: Timing | "event";
  /** The year that the figure follows. */
  readonly calendar: Calendar;
  /** The day of a snapshot. Assumed without it: `09-01` by school year, `12-31` otherwise. */
  readonly snapshotDay?: SnapshotDay | undefined;
}

/** What a year means for a figure. */
export interface YearReading {
  /** The period meant. */
  readonly period: PeriodText;
  /** The day meant: of the snapshot, of the end or the start of the flow, or by which an event has to happen. */
  readonly referenceDate: CivilDate;
}

/**
 * What a year Y in a plan or a table means, the baseline year included. A snapshot: the last one up to Y-12-31. By
 * school year, a flow `overPeriod`: the school year *ending* in Y; `atStart`: the one *beginning* in Y. A calendar
 * flow: Y. An event: by Y-12-31. No document states this reading: it is assumed, and whoever uses it says so.
 * @throws RangeError when Y is no whole number from 1901 to 2200, or an option is none of those named.
 *
 * @example
 * readYear(2022, { timing: "snapshot", calendar: "school" }) // => {"period":"2022/23","referenceDate":"2022-09-01"}
 * readYear(2027, { timing: "overPeriod", calendar: "school" }) // => {"period":"2026/27","referenceDate":"2027-08-31"}
 * readYear(2027, { timing: "atStart", calendar: "school" }) // => {"period":"2027/28","referenceDate":"2027-09-01"}
 */
export function readYear(year: number, options: YearReadingOptions): YearReading {
  // A year after the first that is read, because 1900 would mean 1899/00 for a flow by school year.
  if (!Number.isInteger(year) || !isPeriodYear(year - 1) || !isPeriodYear(year)) {
    throw new RangeError(`not a year from 1901 to 2200: ${inBrief(year)}`);
  }
  const period = printPeriod(periodMeant(year, options));
  if (options.timing === "event") {
    return { period, referenceDate: printCivilDate({ year, month: 12, day: 31 }) };
  }
  return { period, referenceDate: referenceDate(period, { ...options, timing: options.timing }) };
}

function periodMeant(year: number, options: YearReadingOptions): Period {
  switch (options.calendar) {
    case "calendar":
      return { kind: "year", year };
    case "school":
      if (options.timing === "event") return { kind: "year", year };
      return { kind: "schoolYear", year: beginsTheYearBefore(options) ? year - 1 : year };
    default:
      throw new RangeError(`not a calendar: ${inBrief(options.calendar)}`);
  }
}

function beginsTheYearBefore({ timing, snapshotDay }: YearReadingOptions): boolean {
  if (timing === "snapshot") return requireSnapshotDay(snapshotDay ?? "09-01").month < 9;
  return timing === "overPeriod";
}

/**
 * The year under which a plan or a table would list a figure of a period: the year of its reference date, which undoes
 * `readYear`. So 2023/24 stands under 2024 for graduates (`overPeriod`) and under 2023 for intake (`atStart`).
 * @throws RangeError as `referenceDate` does.
 *
 * @example
 * listedYear("2023/24", { timing: "overPeriod" }) // => 2024
 * listedYear("2024/25", { timing: "snapshot" }) // => 2024
 */
export function listedYear(period: PeriodText, options: ReferenceOptions): number {
  return Number(referenceDate(period, options).slice(0, 4));
}
