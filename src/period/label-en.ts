import { requirePeriod } from "./parse.js";
import type { MonthNumber, PeriodText } from "./period.js";

const MONTHS: Readonly<Record<MonthNumber, string>> = {
  1: "January",
  2: "February",
  3: "March",
  4: "April",
  5: "May",
  6: "June",
  7: "July",
  8: "August",
  9: "September",
  10: "October",
  11: "November",
  12: "December",
};

/**
 * The English name of a period, as it stands within a sentence.
 * @throws RangeError when the text is no period.
 *
 * @example
 * printEnglishPeriodLabel("2024-01..10") // => "January–October 2024"
 * printEnglishPeriodLabel("2024/25") // => "school year 2024/25"
 */
export function printEnglishPeriodLabel(period: PeriodText): string {
  const parts = requirePeriod(period);
  switch (parts.kind) {
    case "year":
      return period;
    case "schoolYear":
      return `school year ${period}`;
    case "half":
      return `${parts.half === 1 ? "first" : "second"} half of ${parts.year}`;
    case "quarter":
      return `Q${parts.quarter} ${parts.year}`;
    case "month":
      return `${MONTHS[parts.month]} ${parts.year}`;
    case "yearToDate":
      return `January–${MONTHS[parts.month]} ${parts.year}`;
  }
}
