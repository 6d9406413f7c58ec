import { type Dataset, requireGiven, requireIndicator } from "../dataset/index.js";
import { isEvent, type Observation, type Plan } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import { askedOf } from "./asked.js";
import { assemble, type Computed } from "./assemble.js";
import type { Asked } from "./collected.js";
import { combine } from "./combine.js";
import { type CompiledPlan, readingOf } from "./compiled-plan.js";
import { compute } from "./compute.js";
import { figuresOfIndicator, type OneFigure } from "./indicator-figures.js";
import { measureEvent } from "./measure-event.js";
import type { Measurement } from "./measurement.js";
import { reportedOf } from "./reported.js";

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
  if (!reading.indicators.has(query.indicator)) refuseComponent(reading.plan, query.indicator);
  const indicator = requireIndicator(reading.indicators, query.indicator, reading.plan);
  const { period } = query;
  const asked = askedOf(reading, data, query);
  const { whole, components } = figuresOfIndicator(reading, indicator);
  if (isEvent(indicator)) return measureEvent(asked, indicator.id, period, whole.versionAt);
  if (components === undefined) return measureFigure(asked, whole, period);
  const measured = components.map((one) => measureFigure(asked, one, period));
  const computed = { outcome: combine(indicator, measured), inputs: [], issues: [], components: measured };
  return besideReported(asked, whole, period, computed);
}

function measureFigure(asked: Asked, one: OneFigure, period: PeriodText): Measurement {
  const { formula } = one;
  return besideReported(
    asked,
    one,
    period,
    formula === undefined ? undefined : compute(asked, formula, period),
  );
}

function besideReported(
  asked: Asked,
  one: OneFigure,
  period: PeriodText,
  computed: Computed | undefined,
): Measurement {
  const { id, limits, versionAt, reportedFor } = one;
  const measured = { indicator: id, period, version: versionAt(period), limits };
  return assemble(asked, measured, computed, reportedOf(asked, one, reportedFor(period)));
}

function refuseComponent({ indicators }: Plan, id: string): void {
  const whole = indicators.find(({ components }) => components?.of.some((one) => one.id === id));
  if (whole !== undefined)
    throw new RangeError(`${id} is a component: measure ${whole.id} and look into its components`);
}
