import { type Dataset, requireGiven, requireIndicator } from "../dataset/index.js";
import { isEvent, limitsOf, type Observation, type Plan } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import { askedOf } from "./asked.js";
import { assemble, type Computed } from "./assemble.js";
import type { Asked } from "./collected.js";
import { combine } from "./combine.js";
import { type CompiledPlan, readingOf } from "./compiled-plan.js";
import { compute } from "./compute.js";
import { periodsOfIndicator, versionsOfIndicator } from "./indicator-versions.js";
import { measureEvent } from "./measure-event.js";
import type { Measurement } from "./measurement.js";
import { type ReportedFor, reportedOf } from "./reported.js";

/** What is to be measured. */
export interface MeasureQuery<I extends string = string> {
  /** Id of the indicator. */
  readonly indicator: I;
  /** Id of the place; the jurisdiction goes by its code. */
  readonly place: string;
  /** The period: one of the leading data element of the formula, or a plan year such as `2027`. */
  readonly period: PeriodText;
  /** What became known later is not seen; everything is known when absent. */
  readonly asOf?: CivilDate | undefined;
}

/**
 * Measures an indicator for a place and a period: from raw counts where it has a formula, added up over places and over
 * time first and never by averaging percentages, and otherwise as it was reported. Whatever is wrong with the data comes
 * back as a reason.
 *
 * @param plan the plan, or that of `compilePlan` where many questions are asked
 * @param data observations, or the index of `indexObservations` where many questions are asked. What the plan does not
 * know, or what cannot be read, is left out; `indexObservations` names it
 * @throws RangeError when the indicator or the place is none of the plan, the period no period of the years 1902 to 2198,
 * or the date no date
 * @throws TypeError when `data` is neither
 */
export function measure<I extends string>(
  plan: Plan<string, I> | CompiledPlan<I>,
  data: Dataset | Iterable<Observation>,
  query: MeasureQuery<NoInfer<I>>,
): Measurement {
  const reading = readingOf(plan);
  requireGiven("query", query, '{ indicator: "…", place: "…", period: "2024" }');
  const whole = reading.indicators.has(query.indicator)
    ? undefined
    : indicatorOfComponent(reading.plan, query.indicator);
  if (whole !== undefined)
    throw new RangeError(`${query.indicator} is a component: measure ${whole} and look into its components`);
  const indicator = requireIndicator(reading.indicators, query.indicator, reading.plan);
  const { period } = query;
  const asked = askedOf(reading, data, query);
  const versionAt = versionsOfIndicator(reading, indicator);
  if (isEvent(indicator)) return measureEvent(asked, indicator.id, period, versionAt);
  const { id, components, rollUp } = indicator;
  const limits = reading.once(`limits of ${indicator.id}`, () => limitsOf(indicator));
  const reportedFor = periodsOfIndicator(reading, indicator);
  if (components === undefined)
    return measureFigure(asked, { ...indicator, limits, versionAt, reportedFor }, period);
  const measured = components.of.map((one) =>
    measureFigure(asked, { ...one, limits, versionAt, reportedFor }, period),
  );
  const computed: Computed = {
    outcome: combine(indicator, measured),
    inputs: [],
    issues: [],
    components: measured,
  };
  const reported = reportedOf(asked, { id, rollUp, versionAt }, reportedFor(period));
  return assemble(asked, { indicator: id, period, version: versionAt(period), limits }, computed, reported);
}

/** What is computed by one formula, or reported: an indicator or a component. */
interface OneFigure extends ReportedFor {
  readonly formula?: string | undefined;
  readonly limits: ReturnType<typeof limitsOf>;
  readonly reportedFor: (period: PeriodText) => PeriodText;
}

function measureFigure(asked: Asked, one: OneFigure, period: PeriodText): Measurement {
  const { id, formula, limits, versionAt, reportedFor } = one;
  const computed = formula === undefined ? undefined : { ...compute(asked, formula, period), formula };
  const measured = { indicator: id, period, version: versionAt(period), limits };
  return assemble(asked, measured, computed, reportedOf(asked, one, reportedFor(period)));
}

function indicatorOfComponent({ indicators }: Plan, id: string): string | undefined {
  return indicators.find(({ components }) => components?.of.some((one) => one.id === id))?.id;
}
