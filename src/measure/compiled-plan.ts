import type { DataElement, Indicator, Plan } from "../model/index.js";
import { placeIdsOf, requirePlan } from "../model/index.js";
import { type ReadFormula, readFormula } from "./read-formula.js";

declare const opaque: unique symbol;

/**
 * A plan made ready for many questions by `compilePlan`. A handle for speed, not data: never serialised and never required.
 * It keeps a copy of the plan, which may change afterwards without changing the handle.
 */
export interface CompiledPlan<I extends string = string> {
  /** Keeps other objects out, and carries the ids of the indicators. */
  readonly [opaque]: I;
}

/** What stands behind a {@link CompiledPlan}: what is read of the plan once, on the first question that needs it. */
export interface PlanReading {
  /** The plan. */
  readonly plan: Plan;
  /** Its indicators by id. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Its data elements by id. */
  readonly elements: ReadonlyMap<string, DataElement>;
  /** The ids of its places, that of the jurisdiction included. */
  readonly places: ReadonlySet<string>;
  /** A formula over its data elements. */
  readonly formula: (text: string) => ReadFormula;
  /** What a later stage reads of the plan, once for each name. */
  readonly once: <T>(name: string, read: () => T) => T;
}

/**
 * Makes a plan ready for many questions, so that each formula is read once.
 *
 * @throws TypeError when the value is no plan
 */
export function compilePlan<I extends string>(plan: Plan<string, I>): CompiledPlan<I> {
  requirePlan(plan);
  return readPlan(JSON.parse(JSON.stringify(plan)) as Plan) as unknown as CompiledPlan<I>;
}

/** The handle of a plan: itself where it was compiled, otherwise one over the plan as it stands, for one question. */
export function handleOf(plan: Plan | CompiledPlan): CompiledPlan {
  return isCompiled(plan) ? plan : (readPlan(plan) as unknown as CompiledPlan);
}

/** What is read of a plan; for a plan that was not compiled it lasts for one question. */
export function readingOf(plan: Plan | CompiledPlan): PlanReading {
  return handleOf(plan) as unknown as PlanReading;
}

function isCompiled(plan: Plan | CompiledPlan): plan is CompiledPlan {
  return typeof plan === "object" && plan !== null && "once" in plan && typeof plan.once === "function";
}

function readPlan(plan: Plan): PlanReading {
  requirePlan(plan);
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  const formulas = new Map<string, ReadFormula>();
  const read = new Map<string, unknown>();
  const once = <T>(name: string, make: () => T): T => {
    if (!read.has(name)) read.set(name, make());
    return read.get(name) as T;
  };
  return {
    plan,
    indicators: new Map(plan.indicators.map((indicator) => [indicator.id, indicator])),
    elements,
    places: placeIdsOf(plan),
    formula: (text) => {
      const found = formulas.get(text);
      if (found !== undefined) return found;
      const made = readFormula(text, plan, elements);
      formulas.set(text, made);
      return made;
    },
    once,
  };
}
