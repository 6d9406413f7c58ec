import { type CompiledPlan, figuresOfIndicator, type PlanReading, readingOf } from "../measure/index.js";
import type { Assumption, Indicator, Limits, Plan } from "../model/index.js";
import { type Schedule, scheduleOf } from "./schedule.js";

/** What is the same for an indicator in every place and at every date. */
export interface Frame {
  /** The indicator. */
  readonly indicator: Indicator;
  /** Ids of the data elements in its formula, or in those of its components. */
  readonly elements: ReadonlySet<string>;
  /** Its natural limits. */
  readonly limits: Limits;
  /** When it is measured. */
  readonly schedule: Schedule;
  /** Readings of the plan that concern it and that the document does not state. */
  readonly readings: readonly Assumption[];
}

/** The frames of all indicators of a plan, in its order. */
export function framesOf(plan: Plan | CompiledPlan): ReadonlyMap<string, Frame> {
  const reading = readingOf(plan);
  return reading.once("frames", () => {
    const frames = [...reading.indicators.values()].map((indicator) => frameOf(reading, indicator));
    return new Map(frames.map((frame) => [frame.indicator.id, frame]));
  });
}

function frameOf(reading: PlanReading, indicator: Indicator): Frame {
  const elements = elementsOf(reading, indicator);
  const readings = (reading.plan.assumptions ?? []).filter(({ concerns }) =>
    concerns.some(
      ({ kind, ids }) =>
        (kind === "indicator" && ids.includes(indicator.id)) ||
        (kind === "element" && ids.some((id) => elements.has(id))),
    ),
  );
  const { limits } = figuresOfIndicator(reading, indicator).whole;
  return { indicator, elements, limits, schedule: scheduleOf(reading, indicator), readings };
}

function elementsOf(reading: PlanReading, { formula, components }: Indicator): ReadonlySet<string> {
  const texts = [formula, ...(components?.of ?? []).map((one) => one.formula)];
  const names = texts.flatMap((text) => {
    const read = text === undefined ? undefined : reading.formula(text);
    return read && "asks" in read ? read.asks.map(({ slot }) => slot.name) : [];
  });
  return new Set(names);
}
