import { formulaInputs, parseFormula } from "../formula/index.js";
import { type CompiledPlan, readingOf } from "../measure/index.js";
import type { Assumption, DataElement, Indicator, Plan } from "../model/index.js";
import { type Schedule, scheduleOf } from "./schedule.js";

/** What is the same for an indicator in every place and at every date. */
export interface Frame {
  /** The indicator. */
  readonly indicator: Indicator;
  /** When it is measured. */
  readonly schedule: Schedule;
  /** Readings of the plan that concern it and that the document does not state. */
  readonly readings: readonly Assumption[];
}

/** The frames of all indicators of a plan, in its order. */
export function framesOf(plan: Plan | CompiledPlan): ReadonlyMap<string, Frame> {
  const { plan: own, indicators, elements, once } = readingOf(plan);
  return once("frames", () => {
    const frames = [...indicators.values()].map((indicator) => frameOf(own, indicator, elements));
    return new Map(frames.map((frame) => [frame.indicator.id, frame]));
  });
}

function frameOf(plan: Plan, indicator: Indicator, elements: ReadonlyMap<string, DataElement>): Frame {
  const used = elementsOf(indicator);
  const readings = (plan.assumptions ?? []).filter(({ concerns }) =>
    concerns.some(
      ({ kind, ids }) =>
        (kind === "indicator" && ids.includes(indicator.id)) ||
        (kind === "element" && ids.some((id) => used.has(id))),
    ),
  );
  return { indicator, schedule: scheduleOf(plan, indicator, elements), readings };
}

function elementsOf({ formula, components }: Indicator): ReadonlySet<string> {
  const texts = [formula, ...(components?.of ?? []).map((one) => one.formula)];
  const names = texts.flatMap((text) => {
    const parsed = text === undefined ? undefined : parseFormula(text);
    return parsed?.ok ? formulaInputs(parsed.formula).map(({ name }) => name) : [];
  });
  return new Set(names);
}
