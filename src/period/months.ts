import type { MonthNumber, Period, PeriodKind } from "./period.js";

/** A run of whole months, both ends included, each counted from year 0: `year * 12 + month - 1`. */
export interface MonthRun {
  /** The first month. */
  readonly first: number;
  /** The last month. */
  readonly last: number;
}

/** By how many months the last month moves from one period of a kind to the next. */
export const monthsPerStep: Readonly<Record<PeriodKind, number>> = {
  year: 12,
  schoolYear: 12,
  half: 6,
  quarter: 3,
  month: 1,
  yearToDate: 1,
};

/** The last month of a period, counted from year 0. */
export function lastMonthOf(period: Period): number {
  const january = period.year * 12;
  switch (period.kind) {
    case "year":
      return january + 11;
    case "schoolYear":
      return january + 19;
    case "half":
      return january + 6 * period.half - 1;
    case "quarter":
      return january + 3 * period.quarter - 1;
    case "month":
    case "yearToDate":
      return january + period.month - 1;
  }
}

/** The months that a period covers. */
export function monthsOf(period: Period): MonthRun {
  const last = lastMonthOf(period);
  if (period.kind === "yearToDate") return { first: period.year * 12, last };
  return { first: last - monthsPerStep[period.kind] + 1, last };
}

/** The period of a kind that ends with a month, counted from year 0: for a school year an August, for a half a June or December. */
export function periodEnding(kind: PeriodKind, lastMonth: number): Period {
  const year = Math.floor(lastMonth / 12);
  const month = lastMonth - 12 * year;
  switch (kind) {
    case "year":
      return { kind, year };
    case "schoolYear":
      return { kind, year: year - 1 };
    case "half":
      return { kind, year, half: month === 5 ? 1 : 2 };
    case "quarter":
      return { kind, year, quarter: ((month + 1) / 3) as 1 | 2 | 3 | 4 };
    case "month":
    case "yearToDate":
      return { kind, year, month: (month + 1) as MonthNumber };
  }
}
