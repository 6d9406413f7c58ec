import { divide, fromInteger, isFault, multiply, type Rational, subtract } from "../number/index.js";
import type { Frequency } from "../period/index.js";
import type { Case } from "./case.js";
import type { Point } from "./path.js";
import type { Measured } from "./series.js";

/** The change in each year from one point to a later one; `undefined` where they stand for one day. */
export function paceBetween(from: Point, to: Point): Rational | undefined {
  const years = divide(fromInteger(to.at - from.at), fromInteger(12));
  const pace = divide(subtract(to.value, from.value), years);
  return isFault(pace) ? undefined : pace;
}

/** The change in each reporting period at a change in each year: of 60 a year, 5 a month. */
export function perPeriod(yearly: Rational, frequency: Frequency): Rational | undefined {
  const pace = divide(multiply(yearly, fromInteger(monthsIn[frequency])), fromInteger(12));
  return isFault(pace) ? undefined : pace;
}

/** What a pace from a measured period towards a later point is for. */
export function paceEvery({ indicator }: Pick<Case, "indicator">, { period, at }: Measured, later: number) {
  return isYearToDate(period) && yearStart(at) !== yearStart(later) ? "year" : indicator.frequency;
}

const monthsIn: Readonly<Record<Frequency, number>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
  schoolYear: 12,
};

/**
 * Whether a period and a later point in time can stand on one line. A year to date begins anew each January, so it leads
 * to a point of its own year, and as the sum of the year to one of another year.
 */
export function isComparable({ period, at }: Pick<Measured, "period" | "at">, later: number): boolean {
  return !isYearToDate(period) || at % 12 === 0 || yearStart(at) === yearStart(later);
}

/** Whether a period is a year to date. */
export function isYearToDate(period: string): boolean {
  return period.includes("..");
}

/** The months completed at the beginning of the year at the end of which, or within which, a point lies. */
export function yearStart(at: number): number {
  return 12 * Math.floor((at - 1) / 12);
}
