import type { DataElement } from "../model/index.js";
import {
  compareDates,
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
export type Timed = Pick<DataElement, "timing" | "calendar" | "snapshotDay">;

/**
 * The data element by whose timing the period of an indicator is read: the first flow among those of its formula, or the
 * first of all where there is none. So it does not matter whether a formula divides a flow by a stock or the reverse.
 */
export function leadingOf<T extends Timed>(elements: readonly T[]): T | undefined {
  return elements.find(({ timing }) => timing !== "snapshot") ?? elements[0];
}

/**
 * The periods of a data element that go with a period of an indicator, to be tried in turn. `leading` is the one that
 * `leadingOf` finds: the period of the indicator is read by its timing, and elements of one timing and calendar
 * share it. For the others it stands for a plan year, which each element reads by its own rules: graduates over pupils in
 * 2023/24 pairs the graduates of 2023/24 with the pupils of 1 September 2024, because both belong to the plan year 2024.
 * Inside a year, a stock beside a flow is that of the period or, where none is reported, the last one up to its end.
 *
 * @throws RangeError when the text is no period
 *
 * @example
 * const graduates = { timing: "overPeriod", calendar: "school" }
 * const pupils = { timing: "snapshot", calendar: "school" }
 * const visits = { timing: "overPeriod", calendar: "calendar" }
 * const residents = { timing: "snapshot", calendar: "calendar" }
 * elementPeriods("2023/24", graduates, pupils) // => ["2024/25"]
 * elementPeriods("2024", visits, pupils) // => ["2024/25"]
 * elementPeriods("2024-Q1", visits, pupils) // => ["2023/24"]
 * elementPeriods("2024-01..10", visits, residents) // => ["2024-01..10","2024-10","2023"]
 */
export function elementPeriods(period: PeriodText, leading: Timed, element: Timed): readonly PeriodText[] {
  if (!sharesPeriods(period, leading, element)) return [yearlyPeriod(period, leading, element)];
  const parts = parsePeriod(period);
  const isPart = !isPeriodFault(parts) && parts.kind !== "year" && parts.kind !== "schoolYear";
  if (!isPart || element.timing !== "snapshot" || leading.timing === "snapshot") return [period];
  const month = periodSpan(period).end.slice(0, 7);
  return [...new Set([period, month, yearlyPeriod(period, leading, element)])];
}

function yearlyPeriod(period: PeriodText, leading: Timed, element: Timed): PeriodText {
  const found = readYear(planYear(period, leading), element).period;
  const isAhead =
    element.timing === "snapshot" &&
    !isSchoolYear(period) &&
    compareDates(referenceDate(found, element), periodSpan(period).end) > 0;
  return isAhead ? previousPeriod(found) : found;
}

function sharesPeriods(period: PeriodText, leading: Timed, element: Timed): boolean {
  if (isSchoolYear(period) !== (element.calendar === "school")) return false;
  if (!isSchoolYear(period) || leading.calendar !== "school") return true;
  return beginsInYear(leading) === beginsInYear(element);
}

/** Whether a plan year stands for the school year that begins in it. */
function beginsInYear(element: Timed): boolean {
  return readYear(2000, element).period === "2000/01";
}

function planYear(period: PeriodText, leading: Timed): number {
  const parts = parsePeriod(period);
  if (isPeriodFault(parts)) throw new RangeError(`not a period: ${period}`);
  return parts.kind === "schoolYear" ? listedYear(period, leading) : parts.year;
}

function isSchoolYear(period: PeriodText): boolean {
  return period.includes("/");
}
