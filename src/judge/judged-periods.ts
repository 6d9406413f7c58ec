import { isEvent } from "../model/index.js";
import type { PeriodText } from "../period/index.js";
import type { Case } from "./case.js";
import { judgePeriod } from "./judge-period.js";
import type { Horizon } from "./verdict.js";

/** A due period as it is judged by itself. */
export interface JudgedPeriod {
  /** The period. */
  readonly period: PeriodText;
  /** How it stands to the targets in force for it; absent where it has no value. */
  readonly horizon?: Horizon;
}

/**
 * The due periods of a case one by one, newest first, each by what is known now and by the plan in force for it: what a
 * run of bad periods is counted over. None of an event.
 */
export function judgedPeriods(of: Case): readonly JudgedPeriod[] {
  if (isEvent(of.indicator)) return [];
  return of.series.due.map((entry) => {
    const horizon = entry.measurement.ok ? judgePeriod(of, entry) : undefined;
    return { period: entry.period, ...(horizon && { horizon }) };
  });
}
