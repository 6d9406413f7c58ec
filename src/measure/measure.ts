import { type Dataset, indexObservations, isDataset } from "../dataset/index.js";
import { isEvent, type Observation, type Plan } from "../model/index.js";
import { type CivilDate, isCivilDate, isPeriodText, type PeriodText } from "../period/index.js";
import { assemble, type Computed } from "./assemble.js";
import type { Asked } from "./collect.js";
import { combine } from "./combine.js";
import { compute } from "./compute.js";
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

/** After the last day of any period, so that everything is known. */
const endOfTime = "2399-12-31";

/**
 * Measures an indicator for a place and a period: from raw counts where it has a formula, added up over places and over
 * time first and never by averaging percentages, and otherwise as it was reported. Whatever is wrong with the data comes
 * back as a reason.
 *
 * @param data observations, or the index of `indexObservations` where many questions are asked. What the plan does not
 * know, or what cannot be read, is left out; `indexObservations` names it
 * @throws RangeError when the indicator or the place is none of the plan, the period no period of the years 1902 to 2198,
 * or the date no date
 * @throws TypeError when `data` is neither
 */
export function measure<I extends string>(
  plan: Plan<string, I>,
  data: Dataset | Iterable<Observation>,
  query: MeasureQuery<NoInfer<I>>,
): Measurement {
  const { place, period, asOf = endOfTime } = query;
  const indicator = plan.indicators.find(({ id }) => id === query.indicator);
  if (indicator === undefined) throw new RangeError(`not an indicator of the plan: ${query.indicator}`);
  if (place !== plan.jurisdiction.code && !plan.places.some(({ id }) => id === place))
    throw new RangeError(`not a place of the plan: ${place}`);
  if (!isPeriodText(period) || period < "1902" || period >= "2199")
    throw new RangeError(`not a period: ${period}`);
  if (!isCivilDate(asOf)) throw new RangeError(`asOf is not a date: ${asOf}`);
  const asked: Asked = { data: datasetFrom(plan, data), place, asOf };
  if (isEvent(indicator)) return measureEvent(asked, indicator.id, period);
  const { id, formula, components, rollUp } = indicator;
  if (components === undefined) return measureFigure(asked, plan, { id, formula, rollUp }, period);
  const measured = components.of.map((one) => measureFigure(asked, plan, one, period));
  const computed: Computed = {
    outcome: combine(indicator, measured),
    inputs: [],
    issues: [],
    components: measured,
  };
  return assemble(asked, id, period, computed, reportedOf(asked, id, rollUp ?? "none", period));
}

/** What is computed by one formula, or reported: an indicator or a component. */
interface Measured {
  readonly id: string;
  readonly formula?: string | undefined;
  readonly rollUp?: "sum" | "none" | undefined;
}

function measureFigure(
  asked: Asked,
  plan: Plan,
  { id, formula, rollUp = "none" }: Measured,
  period: PeriodText,
): Measurement {
  const computed = formula === undefined ? undefined : { ...compute(asked, plan, formula, period), formula };
  return assemble(asked, id, period, computed, reportedOf(asked, id, rollUp, period));
}

function datasetFrom(plan: Plan, data: Dataset | Iterable<Observation>): Dataset {
  if (isDataset(data)) return data;
  if (typeof data !== "object" || data === null || !(Symbol.iterator in data))
    throw new TypeError("data is neither an index nor a list of observations");
  return indexObservations(plan, data).data;
}
