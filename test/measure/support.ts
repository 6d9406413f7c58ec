import { type Measurement, measure } from "../../src/measure/index.js";
import type { DataElement, Indicator, Observation, Plan } from "../../src/model/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";

/** A data element: a stock of the school year that adds up over places; give what differs. */
export function element(id: string, change: Partial<DataElement> = {}): DataElement {
  return {
    id,
    name: { zh: id },
    unitOfMeasure: "人",
    timing: "snapshot",
    calendar: "school",
    rollUp: "sum",
    ...change,
  };
}

/** A calendar flow that adds up over places. */
export const flow: Partial<DataElement> = { timing: "overPeriod", calendar: "calendar" };

/** A plan with one indicator, over the city 999999 with the towns east and west. */
export function planOf(
  formula: string | undefined,
  elements: readonly DataElement[],
  change: Partial<Indicator> = {},
): Plan {
  return smallPlan({ elements, indicators: [indicator({ formula, ...change })] });
}

/** A report: what, value, and where it differs from the city in 2024/25. */
export function row(of: string, value: Observation["value"], change: Partial<Observation> = {}): Observation {
  return { of, place: "999999", period: "2024/25", value, ...change };
}

/** Measures the one indicator, of the city in 2024/25 unless told otherwise. */
export function measured(
  plan: Plan,
  rows: Iterable<Observation>,
  change: { readonly place?: string; readonly period?: string; readonly asOf?: string } = {},
): Measurement {
  return measure(plan, rows, { indicator: "coverage", place: "999999", period: "2024/25", ...change });
}

/** A measurement in a line: its value, or its reason with the names of what is missing. */
export function brief(measurement: Measurement): string {
  if (measurement.ok) return String(("fraction" in measurement && measurement.fraction) || measurement.value);
  const { reason, missing, conflicting } = measurement;
  return [reason, ...(missing?.names ?? []), ...(conflicting?.names ?? [])].join(" ");
}
