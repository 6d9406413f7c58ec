import type { Accumulation, DataElement } from "../model/index.js";
import {
  type CivilDate,
  compareDates,
  dueOn,
  type Frequency,
  type PeriodText,
  previousPeriod,
} from "../period/index.js";

/** What decides when a figure is due. */
export type Scheduled = Pick<DataElement, "timing" | "snapshotDay" | "lagDays">;

/** A figure is due at most 3,660 days after its reference date, which may lie in the year before its period's plan year. */
const mostYearsBack = 12;
const [firstYear, lastYear] = [1902, 2198];

/**
 * The latest period of a frequency of which every figure is due by a date; `undefined` where there is none.
 *
 * @param accumulation of the leading element: what is reported as a year to date is asked for as one
 * @param figuresOf the figures that a period needs
 */
export function latestDue(
  frequency: Frequency,
  accumulation: Accumulation | undefined,
  asOf: CivilDate,
  figuresOf: (
    period: PeriodText,
  ) => readonly { readonly period: PeriodText; readonly scheduled: Scheduled }[],
): PeriodText | undefined {
  const year = Number(asOf.slice(0, 4));
  if (year > lastYear) return undefined;
  const oldest = Math.max(year - mostYearsBack, firstYear);
  for (
    let period = periodAt(frequency, asOf);
    Number(period.slice(0, 4)) >= oldest;
    period = previousPeriod(period)
  ) {
    const asked = accumulation === "yearToDate" ? toDate(period) : period;
    // National statistics have no figure for January alone.
    const isPublished = !asked.endsWith("-01..01");
    const figures = isPublished ? figuresOf(asked) : [];
    const isDue = ({ period, scheduled }: (typeof figures)[number]) =>
      compareDates(dueOn(period, { ...scheduled, every: frequency }), asOf) <= 0;
    if (figures.length > 0 && figures.every(isDue)) return asked;
  }
  return undefined;
}

/** The period of a frequency in which a date lies. */
export function periodAt(frequency: Frequency, date: CivilDate): PeriodText {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  switch (frequency) {
    case "month":
      return date.slice(0, 7);
    case "quarter":
      return `${year}-Q${Math.ceil(month / 3)}`;
    case "halfYear":
      return `${year}-H${Math.ceil(month / 6)}`;
    case "year":
      return String(year);
    case "schoolYear": {
      const first = month < 9 ? year - 1 : year;
      return `${first}/${String((first + 1) % 100).padStart(2, "0")}`;
    }
  }
}

/** A part of a year as the year to its end. */
export function toDate(period: PeriodText): PeriodText {
  const year = period.slice(0, 4);
  const part = period.slice(5);
  if (part === "" || period.includes("/")) return period;
  const count = part.startsWith("Q")
    ? Number(part[1]) * 3
    : part.startsWith("H")
      ? Number(part[1]) * 6
      : Number(part);
  return `${year}-01..${String(count).padStart(2, "0")}`;
}
