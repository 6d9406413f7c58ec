import {
  type Dataset,
  indexObservations,
  isDataset,
  isIndexOf,
  planShape,
  refuseAnswer,
  requireDay,
  requireKeys,
  requirePlace,
} from "../dataset/index.js";
import type { Issue } from "../issue/index.js";
import type { Observation } from "../model/index.js";
import { inBrief } from "../number/index.js";
import { type CivilDate, isPeriodText, type PeriodText } from "../period/index.js";
import type { Asked } from "./collected.js";
import type { PlanReading } from "./compiled-plan.js";

/** After the last day of any period, so that everything is known. */
const endOfTime = "2399-12-31";

const queryKeys = ["indicator", "place", "period", "asOf"];

/**
 * A question that makes sense: its place is one of the plan, its period and its date exist.
 *
 * @throws RangeError where it does not, and when the index was made for another plan
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
  requireKeys("query", query, queryKeys);
  requirePlace(reading.plan, place, reading.places);
  if (!isPeriodText(period) || period < "1902" || period >= "2199")
    throw new RangeError(`period must be one such as "2024" or "2024/25", not ${inBrief(period)}`);
  requireDay("asOf", asOf);
  return { reading, data: datasetFrom(reading, data), place, asOf };
}

/** The index of observations, where it is not given. */
export function datasetFrom(reading: PlanReading, data: Dataset | Iterable<Observation>): Dataset {
  return indexedFrom(reading, data).data;
}

/**
 * The index of observations, where it is not given, and what was wrong with them.
 *
 * @throws RangeError when the index was made for another plan
 * @throws TypeError when `data` is neither observations nor an index
 */
export function indexedFrom(
  { plan, once }: PlanReading,
  data: Dataset | Iterable<Observation>,
): { readonly data: Dataset; readonly issues: readonly Issue[] } {
  if (isDataset(data)) {
    const checked = once("dataset", (): { last?: Dataset } => ({}));
    if (checked.last !== data && !isIndexOf(data, plan, () => once("shape", () => planShape(plan))))
      throw new RangeError(
        "the data was indexed for another plan, whose places, data elements, years or doubts differ: index it for this one",
      );
    checked.last = data;
    return { data, issues: [] };
  }
  if (typeof data === "object" && data !== null && "data" in data && isDataset(data.data))
    throw new TypeError("data is the answer of indexObservations: pass its `data`");
  refuseAnswer("data", data, "parseObservations", "observations");
  if (typeof data !== "object" || data === null || !(Symbol.iterator in data))
    throw new TypeError(
      `data must be a list of observations, or the \`data\` of indexObservations, not ${inBrief(data)}`,
    );
  return indexObservations(plan, data);
}
