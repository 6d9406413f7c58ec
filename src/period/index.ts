export {
  type CivilDate,
  type CivilDateFault,
  type CivilDay,
  isCivilDate,
  isCivilDateFault,
  parseCivilDate,
} from "./civil-date.js";
export { compareDates } from "./compare-dates.js";
export { containsDate, containsPeriod } from "./contain.js";
export { addDays, addMonths, daysBetween, lastDayOfMonth } from "./date-arithmetic.js";
export {
  assumedLagDays,
  dueOn,
  type Frequency,
  type FreshnessOptions,
  freshUntil,
  isStale,
} from "./freshness.js";
export { printEnglishPeriodLabel } from "./label-en.js";
export { parsePeriodLabel, printPeriodLabel } from "./label-zh.js";
export {
  type MonthsCompleted,
  monthsCompleted,
  monthsCompletedAt,
  type PlanSpan,
  planMonthsCompleted,
} from "./months-completed.js";
export { comparePeriods } from "./order.js";
export { isPeriodFault, isPeriodText, type PeriodFault, parsePeriod } from "./parse.js";
export type {
  HalfPeriod,
  MonthNumber,
  MonthPeriod,
  Period,
  PeriodKind,
  PeriodText,
  QuarterPeriod,
  SchoolYearPeriod,
  YearPeriod,
  YearToDatePeriod,
} from "./period.js";
export { printPeriod } from "./print.js";
export { listedYear, readYear, type YearReading, type YearReadingOptions } from "./reading.js";
export { type PeriodSpan, periodSpan } from "./span.js";
export { nextPeriod, periodsBetween, previousPeriod } from "./step.js";
export { planProgress, timeProgress, timeProgressAt } from "./time-progress.js";
export {
  type Calendar,
  isSnapshotDay,
  type ReferenceOptions,
  referenceDate,
  type SnapshotDay,
  type Timing,
} from "./timing.js";
