import { inBrief } from "../number/index.js";
import { type CivilDate, isCivilDate, printCivilDate } from "./civil-date.js";
import { type MonthRun, monthsOf } from "./months.js";
import { requirePeriod } from "./parse.js";
import type { Period, PeriodText } from "./period.js";
import { spanOfMonths } from "./span.js";

/**
 * When in its period a figure is true: `snapshot` (a stock, on its snapshot day: pupils on 1 September), `overPeriod`
 * (a flow, complete on the last day: graduates), `atStart` (a flow that happens on the first day of a school year:
 * intake, new places, exchanged teachers).
 */
export type Timing = "snapshot" | "overPeriod" | "atStart";

/** The year that a figure follows: `calendar` (from 1 January) or `school` (from 1 September). */
export type Calendar = "calendar" | "school";

/** A day of every year as text, `09-01`; not `02-29`, which most years lack. */
export type SnapshotDay = string;

/** How a period is tied to one day. */
export interface ReferenceOptions {
  /** When in its period the figure is true. */
  readonly timing: Timing;
  /** The day of a snapshot. Assumed without it: `09-01` for a school year, otherwise the last day of the period. */
  readonly snapshotDay?: SnapshotDay | undefined;
}

/**
 * The day for which a figure of a period stands, and at which a path is evaluated: the last day for `overPeriod`, the
 * first for `atStart`, for `snapshot` the last snapshot day within the period, and the period's last day when no
 * snapshot day falls into it (the June figure of a stock).
 * @throws RangeError when the text is no period, or an option is none of those named.
 *
 * @example
 * referenceDate("2024/25", { timing: "snapshot" }) // => "2024-09-01"
 * referenceDate("2024", { timing: "snapshot" }) // => "2024-12-31"
 * referenceDate("2023/24", { timing: "overPeriod" }) // => "2024-08-31"
 */
export function referenceDate(period: PeriodText, options: ReferenceOptions): CivilDate {
  return referenceDateOf(requirePeriod(period), options);
}

/** `referenceDate` for a period in parts. */
export function referenceDateOf(period: Period, options: ReferenceOptions): CivilDate {
  const run = monthsOf(period);
  switch (options.timing) {
    case "overPeriod":
      return spanOfMonths(run).end;
    case "atStart":
      return spanOfMonths(run).start;
    case "snapshot":
      return snapshotWithin(run, options.snapshotDay ?? (period.kind === "schoolYear" ? "09-01" : "12-31"));
    default:
      throw new RangeError(`not a timing: ${inBrief(options.timing)}`);
  }
}

function snapshotWithin(run: MonthRun, snapshotDay: SnapshotDay): CivilDate {
  const { month, day } = requireSnapshotDay(snapshotDay);
  const latest = run.last - ((run.last - month + 1) % 12);
  if (latest < run.first) return spanOfMonths(run).end;
  return printCivilDate({ year: Math.floor(latest / 12), month, day });
}

/**
 * Whether a value is a day of every year, as a snapshot needs it.
 *
 * @example
 * isSnapshotDay("09-01") // => true
 * isSnapshotDay("02-29") // => false
 */
export function isSnapshotDay(value: unknown): value is SnapshotDay {
  return typeof value === "string" && isCivilDate(`2001-${value}`);
}

/** The parts of a snapshot day; a RangeError when there is no such day in every year. */
export function requireSnapshotDay(text: SnapshotDay): { readonly month: number; readonly day: number } {
  if (!isSnapshotDay(text)) throw new RangeError(`not a day of every year (MM-DD): ${inBrief(text)}`);
  return { month: Number(text.slice(0, 2)), day: Number(text.slice(3)) };
}
