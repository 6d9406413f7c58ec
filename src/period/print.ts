import { twoDigits } from "./civil-date.js";
import type { Period, PeriodText } from "./period.js";

/**
 * The text of a period, which `parsePeriod` reads back.
 *
 * @example
 * printPeriod({ kind: "schoolYear", year: 2024 }) // => "2024/25"
 * printPeriod({ kind: "yearToDate", year: 2024, month: 10 }) // => "2024-01..10"
 */
export function printPeriod(period: Period): PeriodText {
  switch (period.kind) {
    case "year":
      return String(period.year);
    case "schoolYear":
      return `${period.year}/${twoDigits((period.year + 1) % 100)}`;
    case "half":
      return `${period.year}-H${period.half}`;
    case "quarter":
      return `${period.year}-Q${period.quarter}`;
    case "month":
      return `${period.year}-${twoDigits(period.month)}`;
    case "yearToDate":
      return `${period.year}-01..${twoDigits(period.month)}`;
  }
}
