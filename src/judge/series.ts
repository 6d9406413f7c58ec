import type { Dataset } from "../dataset/index.js";
import { type CompiledPlan, type Measurement, measure, readingOf } from "../measure/index.js";
import type { Plan } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { Schedule } from "./schedule.js";

/** A period of which something is known. */
export interface Measured {
  /** The period. */
  readonly period: PeriodText;
  /** Where it lies, in months completed since the year 0. */
  readonly at: number;
  /** Its measurement: a value, or why there is none though something was reported. */
  readonly measurement: Measurement;
}

/** What is known of an indicator in a place at a date. */
export interface Series {
  /** The periods of which something is known, newest first. */
  readonly measured: readonly Measured[];
  /** The periods of which something is known or every figure is due, newest first. */
  readonly due: readonly Measured[];
  /** The earliest period whose figures may still come; absent where all of them are overdue. */
  readonly coming?: PeriodText;
  /** The latest period of all. */
  readonly latest: Measured;
}

/** After a plan, two more years are looked at: a figure of its last period may still come. */
const yearsAfter = 2;

/** Measures an indicator in a place for every period of the plan, and of the year before it, as known at a date. */
export function seriesOf(
  plan: Plan | CompiledPlan,
  data: Dataset,
  schedule: Schedule,
  {
    indicator,
    place,
    asOf,
  }: { readonly indicator: string; readonly place: string; readonly asOf: CivilDate },
): Series {
  const { span } = readingOf(plan).plan;
  const end = `${span.last + yearsAfter}-12-31`;
  const periods = schedule.periods(asOf < end ? asOf : end, `${span.first - 1}-01-01`);
  const all = periods.map((period) => ({
    period,
    at: schedule.monthsAt(period),
    measurement: measure(plan, data, { indicator, place, period, asOf }),
  }));
  const isKnown = ({ measurement }: Measured) => measurement.ok || measurement.reason !== "noData";
  const coming = all.filter(({ period }) => schedule.dueDay(period) >= asOf).at(-1);
  return {
    measured: all.filter(isKnown),
    due: all.filter((one) => isKnown(one) || schedule.dueDay(one.period) <= asOf),
    ...(coming && { coming: coming.period }),
    latest: all[0] as Measured,
  };
}
