import type { DataElement } from "../model/index.js";
import { inBrief } from "../number/index.js";
import {
  type Calendar,
  compareDates,
  type Frequency,
  isPeriodFault,
  listedYear,
  type PeriodText,
  parsePeriod,
  periodSpan,
  previousPeriod,
  readYear,
  referenceDate,
} from "../period/index.js";

/** What of a data element decides which of its periods goes with a period of an indicator. */
export type Timed = Pick<DataElement, "timing" | "calendar" | "snapshotDay" | "accumulation">;

/**
 * The data element by whose timing the periods of an indicator are read, whatever the order in which its formula names them:
 * a flow before a stock, and of these one of the calendar that the indicator follows; but with a school year as its
 * frequency, one that is counted by school year before any other.
 */
export function leadingOf<T extends Timed>(elements: readonly T[], frequency: Frequency): T | undefined {
  return leadingIn(elements, frequency === "schoolYear" ? "school" : "calendar");
}

function leadingIn<T extends Timed>(elements: readonly T[], calendar: Calendar): T | undefined {
  return elements.reduce<T | undefined>(
    (first, one) => (first !== undefined && rankIn(calendar, first) >= rankIn(calendar, one) ? first : one),
    undefined,
  );
}

/** Of two data elements the one of the greater text leads. Those of one text are read alike. */
function rankIn(asked: Calendar, { timing, calendar, snapshotDay, accumulation }: Timed): string {
  const [isFlow, isAlike] = [timing !== "snapshot", calendar === asked];
  const marks = asked === "school" ? [isAlike, isFlow] : [isFlow, isAlike];
  const day = isFlow ? "" : (snapshotDay ?? (calendar === "school" ? "09-01" : "12-31"));
  return [...marks, timing === "overPeriod", accumulation === "yearToDate"].map(Number).join("") + day;
}

/**
 * The periods of a data element that go with a period of an indicator, to be tried in turn. A year stands for a plan year,
 * which each data element of the formula reads by its own rules: graduates over pupils in 2024 pairs the graduates of
 * 2023/24 with the pupils of 1 September 2024. A school year is that of the data element counted by school year that leads,
 * and stands for the plan year under which a table would list it: the same pair is that of 2023/24, the school year of the
 * graduates. Inside a year, a stock beside a flow is that of the period or, where none is reported, the last one up to its
 * end.
 *
 * @param elements those of the formula, in any order
 * @throws RangeError when the text is no period
 *
 * @example
 * const graduates = { timing: "overPeriod", calendar: "school" }
 * const pupils = { timing: "snapshot", calendar: "school" }
 * const visits = { timing: "overPeriod", calendar: "calendar" }
 * const residents = { timing: "snapshot", calendar: "calendar" }
 * elementPeriods("2023/24", [graduates, pupils], pupils) // => ["2024/25"]
 * elementPeriods("2024/25", [visits, pupils], visits) // => ["2024"]
 * elementPeriods("2024", [visits, pupils], pupils) // => ["2024/25"]
 * elementPeriods("2024-Q1", [visits, pupils], pupils) // => ["2023/24"]
 * elementPeriods("2024-01..10", [visits, residents], residents) // => ["2024-01..10","2024-10","2023"]
 */
export function elementPeriods(
  period: PeriodText,
  elements: readonly Timed[],
  element: Timed,
): readonly PeriodText[] {
  const parts = parsePeriod(period);
  if (isPeriodFault(parts))
    throw new RangeError(`period must be one such as "2024" or "2024/25", not ${inBrief(period)}`);
  if (parts.kind === "schoolYear") {
    const leading = leadingIn(elements, "school") ?? element;
    return [readYear(listedYear(period, leading), element).period];
  }
  if (element.calendar === "school") return [lastReadBy(period, element)];
  const isOfStocks = elements.every(({ timing }) => timing === "snapshot");
  if (parts.kind === "year" || element.timing !== "snapshot" || isOfStocks) return [period];
  const month = periodSpan(period).end.slice(0, 7);
  return [...new Set([period, month, lastReadBy(period, element)])];
}

/** What the year of a period stands for; of a stock the one before, where that is counted after the end of the period. */
function lastReadBy(period: PeriodText, element: Timed): PeriodText {
  const found = readYear(Number(period.slice(0, 4)), element).period;
  const isAhead =
    element.timing === "snapshot" && compareDates(referenceDate(found, element), periodSpan(period).end) > 0;
  return isAhead ? previousPeriod(found) : found;
}
