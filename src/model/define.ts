import type { Spelt } from "../formula/index.js";
import type { DataElement } from "./element.js";
import type { Goal } from "./goal.js";
import type { Component, Components, Indicator } from "./indicator.js";
import type { Place } from "./place.js";
import type { Plan } from "./plan.js";
import type { Target, TargetRevision } from "./target.js";
import type { Task } from "./task.js";
import type { Unit } from "./unit.js";

/** A component as {@link definePlan} takes it. */
export interface ComponentDefinition<E extends string, F extends string> extends Omit<Component, "formula"> {
  /** How it is computed from data elements, in the formula language. */
  readonly formula?: Spelt<F, NoInfer<E>> | undefined;
}

/**
 * A list inside the members of a list. The compiler infers nothing through a second `readonly T[]` when the outer list
 * comes in a variable: misspelt formulas of components would pass unseen.
 */
export interface ListWithin<T> {
  /** The members. */
  readonly [index: number]: T;
  /** How many. */
  readonly length: number;
}

/** Components as {@link definePlan} takes them. */
export interface ComponentsDefinition<E extends string, F extends string> extends Omit<Components, "of"> {
  /** The figures, as a list. */
  readonly of: ListWithin<ComponentDefinition<E, F>>;
}

/** An indicator as {@link definePlan} takes it: its references and the spelling of its formulas are checked. */
export interface IndicatorDefinition<
  I extends string,
  U extends string,
  E extends string,
  P extends string,
  F extends string,
> extends Omit<
    Indicator<I>,
    "formula" | "components" | "requires" | "lead" | "supporting" | "milestones" | "targets" | "revisions"
  > {
  /** How it is computed from data elements, in the formula language. */
  readonly formula?: Spelt<F, NoInfer<E>> | undefined;
  /** The figures it is made of, instead of one formula. */
  readonly components?: ComponentsDefinition<E, F> | undefined;
  /** Id of an indicator that must come first. */
  readonly requires?: NoInfer<I> | undefined;
  /** Id of the lead unit, where it is not the lead of the task. */
  readonly lead?: NoInfer<U> | undefined;
  /** Ids of the supporting units, where they are not those of the task. */
  readonly supporting?: readonly NoInfer<U>[] | undefined;
  /** What the document expects of single periods (年度目标), in their order. */
  readonly milestones?: readonly Target<NoInfer<P>>[] | undefined;
  /** What is to be reached or kept. */
  readonly targets: readonly Target<NoInfer<P>>[];
  /** Later changes of the targets. */
  readonly revisions?: readonly TargetRevision<NoInfer<P>>[] | undefined;
}

/** An indicator by its id: where {@link definePlan} learns the ids. */
export interface Identified<I extends string> extends Partial<Omit<Indicator, "id">> {
  /** Identifier, a name of the formula language. */
  readonly id: I;
}

/**
 * Indicators as {@link definePlan} takes them, each with the type of its own formulas: in one type for all of them a
 * single `string` would take up the literals, and none would be checked.
 */
export type IndicatorDefinitions<
  I extends string,
  U extends string,
  E extends string,
  P extends string,
  F extends readonly unknown[],
> = {
  readonly [K in keyof F]: IndicatorDefinition<NoInfer<I>, U, E, P, F[K] extends string ? F[K] : string>;
};

/** A plan as {@link definePlan} takes it. */
export interface PlanDefinition<
  U extends string,
  P extends string,
  G extends string,
  E extends string,
  I extends string,
  F extends readonly unknown[],
> extends Omit<Plan, "units" | "places" | "goals" | "tasks" | "elements" | "indicators"> {
  /** The units that answer for something. */
  readonly units: readonly Unit<U, NoInfer<U>, NoInfer<P>>[];
  /** The places inside the jurisdiction. */
  readonly places: readonly Place<P, NoInfer<P>>[];
  /** The main goals. */
  readonly goals: readonly Goal<G, NoInfer<I>, NoInfer<G>>[];
  /** The main tasks. */
  readonly tasks: readonly Task<NoInfer<U>, NoInfer<I>, NoInfer<G>, NoInfer<P>>[];
  /** What is counted and reported. */
  readonly elements: readonly DataElement<E, NoInfer<U>>[];
  /** What is measured and judged. */
  readonly indicators: readonly Identified<I>[] & IndicatorDefinitions<I, U, E, P, F>;
}

/**
 * Returns the plan as it is, with the ids of its data elements and indicators as types. The compiler checks the
 * references between units, places, goals, tasks, data elements and indicators, and the spelling of formula literals.
 * The rest (rules, assumptions and gaps; periods, order, sums, what contradicts what) is for `validatePlan`.
 */
export function definePlan<
  const U extends string,
  const P extends string,
  const G extends string,
  const E extends string,
  const I extends string,
  const F extends readonly unknown[],
>(plan: PlanDefinition<U, P, G, E, I, F>): Plan<E, I> {
  return plan as unknown as Plan<E, I>;
}

/** Returns the data elements as they are, with their ids as types, for plans written in several files. */
export function defineElements<const E extends string, const U extends string = never>(
  elements: readonly DataElement<E, U>[],
): readonly DataElement<E, U>[] {
  return elements;
}
