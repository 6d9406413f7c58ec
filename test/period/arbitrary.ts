import fc from "fast-check";
import type { Period, PeriodKind } from "../../src/period/index.js";
import { printPeriod } from "../../src/period/index.js";

export const kinds: readonly PeriodKind[] = ["year", "schoolYear", "half", "quarter", "month", "yearToDate"];

const years = fc.integer({ min: 1900, max: 2200 });
const months = fc.integer({ min: 1, max: 12 });

/** Any period in parts. */
export const anyPeriod = fc
  .oneof(
    fc.record({ kind: fc.constantFrom("year", "schoolYear"), year: years }),
    fc.record({ kind: fc.constant("half"), year: years, half: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ kind: fc.constant("quarter"), year: years, quarter: fc.integer({ min: 1, max: 4 }) }),
    fc.record({ kind: fc.constantFrom("month", "yearToDate"), year: years, month: months }),
  )
  .map((parts) => parts as Period);

/** The text of any period. */
export const anyPeriodText = anyPeriod.map(printPeriod);

/** The text of a period far enough from the bounds for a few steps to either side. */
export const innerPeriodText = anyPeriod
  .filter((period) => period.year >= 1950 && period.year <= 2150)
  .map(printPeriod);

/** A day number in a proleptic Gregorian calendar (Howard Hinnant, days_from_civil): independent of Date. */
export function dayNumber(text: string): number {
  const [y, month, day] = text.split("-").map(Number) as [number, number, number];
  const year = month <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number (Howard Hinnant, civil_from_days). */
export function dateOf(number: number): string {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Any date of the years of periods, every one of them: the day that Pacific/Apia skipped included. */
export const anyDate = fc.integer({ min: dayNumber("1900-01-01"), max: dayNumber("2200-12-31") }).map(dateOf);
