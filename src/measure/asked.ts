import { type Dataset, indexObservations, isDataset } from "../dataset/index.js";
import type { Observation, Plan } from "../model/index.js";
import { type CivilDate, isCivilDate, isPeriodText, type PeriodText } from "../period/index.js";
import type { Asked } from "./collect.js";
import type { PlanReading } from "./compiled-plan.js";

/** After the last day of any period, so that everything is known. */
const endOfTime = "2399-12-31";

/**
 * A question that makes sense: its place is one of the plan, its period and its date exist.
 *
 * @throws RangeError where it does not
 * @throws TypeError when `data` is neither observations nor an index
 */
export function askedOf(
  reading: PlanReading,
  data: Dataset | Iterable<Observation>,
  query: {
    readonly place: string;
    readonly period: PeriodText;
    readonly asOf?: CivilDate | undefined;
  },
): Asked {
  const { place, period, asOf = endOfTime } = query;
  if (!reading.places.has(place)) throw new RangeError(`not a place of the plan: ${place}`);
  if (!isPeriodText(period) || period < "1902" || period >= "2199")
    throw new RangeError(`not a period: ${period}`);
  if (!isCivilDate(asOf)) throw new RangeError(`asOf is not a date: ${asOf}`);
  return { reading, data: datasetFrom(reading.plan, data), place, asOf };
}

/** The index of observations, where it is not given. */
export function datasetFrom(plan: Plan, data: Dataset | Iterable<Observation>): Dataset {
  if (isDataset(data)) return data;
  if (typeof data !== "object" || data === null || !(Symbol.iterator in data))
    throw new TypeError("data is neither an index nor a list of observations");
  return indexObservations(plan, data).data;
}
