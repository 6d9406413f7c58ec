import type { Spelt } from "../../formula/index.js";
import type {
  Assumption,
  ComponentsDefinition,
  DataElement,
  Gap,
  Goal,
  Indicator,
  Place,
  Plan,
  Rule,
  Task,
  Unit,
} from "../../model/index.js";

/** Keys of a thing to alter: what is given replaces what stood there, as a whole; `null` takes an optional key away. */
export type Altered<T> = {
  readonly [K in keyof T]?: T[K] | (undefined extends T[K] ? null : never) | undefined;
};

/** Changes to things that have an id. The keys are ids of the base; what is set and added speaks of the plan that comes out. */
export interface ListChanges<T extends { readonly id: string }> {
  /** Ids of those to leave out, or all of them. What mentions them forgets them. */
  readonly remove?: readonly string[] | "every" | undefined;
  /** Other ids, by the old ones. What mentions them follows. */
  readonly rename?: Readonly<Record<string, string>> | undefined;
  /** What to alter, by id. */
  readonly set?: Readonly<Record<string, Altered<Omit<T, "id">>>> | undefined;
  /** What comes behind those that are there. */
  readonly add?: readonly T[] | undefined;
}

/** Changes to units or places, where another county's stand in for those of the base. */
export interface ReplaceableChanges<T extends { readonly id: string }> extends ListChanges<T> {
  /**
   * Others in their place, by the old ids: what mentions them follows. Several old ones may become one (市教育局 and
   * 市体育局 a 区教体局); a text is the id of one that is there already.
   */
  readonly replace?: Readonly<Record<string, T | string>> | undefined;
}

/** Changes to tasks, which go by their number. */
export interface TaskChanges<I extends string> {
  /** Numbers of those to leave out, or all of them. */
  readonly remove?: readonly number[] | "every" | undefined;
  /** Other numbers, by the old ones; the tasks come out in the order of their numbers. */
  readonly renumber?: Readonly<Record<number, number>> | undefined;
  /** What to alter, by number. */
  readonly set?: Readonly<Record<number, Altered<Omit<Task<string, I>, "number">>>> | undefined;
  /** Further tasks. */
  readonly add?: readonly Task<string, I>[] | undefined;
}

/** Changes to data elements; `X` are the ids left out, `K` those renamed, `R` their new ids, `N` the ids added. */
export interface ElementChanges<
  E extends string,
  X extends string,
  K extends string,
  R extends string,
  N extends string,
> {
  /** Ids of those to leave out. A formula that uses one is for another formula to replace. */
  readonly remove?: readonly X[] | undefined;
  /** Other ids, by the old ones. Formulas follow. */
  readonly rename?: { readonly [Id in K]: R } | undefined;
  /** What to alter, by id. */
  readonly set?: { readonly [Id in E]?: Altered<Omit<DataElement, "id">> | undefined } | undefined;
  /** Further data elements. */
  readonly add?: readonly DataElement<N>[] | undefined;
}

/** An indicator that is added: the spelling of its formulas is checked. */
export interface AddedIndicator<N extends string, I extends string, E extends string, F extends string>
  extends Omit<Indicator, "id" | "formula" | "components" | "requires"> {
  /** Identifier, a name of the formula language. */
  readonly id: N;
  /** How it is computed from data elements, in the formula language. */
  readonly formula?: Spelt<F, NoInfer<E>> | undefined;
  /** The figures it is made of, instead of one formula. */
  readonly components?: ComponentsDefinition<E, F> | undefined;
  /** Id of an indicator that must come first. */
  readonly requires?: NoInfer<I> | undefined;
}

/** Keys of an indicator to alter, as {@link Altered}; targets and milestones are replaced as whole lists. */
export interface AlteredIndicator<I extends string, E extends string, F extends string>
  extends Altered<Omit<Indicator, "id" | "formula" | "components" | "requires">> {
  /** Another formula. */
  readonly formula?: Spelt<F, NoInfer<E>> | null | undefined;
  /** Other figures that it is made of. */
  readonly components?: ComponentsDefinition<E, F> | null | undefined;
  /** Id of another indicator that must come first. */
  readonly requires?: NoInfer<I> | null | undefined;
}

/** Changes to indicators; `S` are the ids altered, and the others as in {@link ElementChanges}. */
export interface IndicatorChanges<
  S extends string,
  X extends string,
  K extends string,
  R extends string,
  N extends string,
  I extends string,
  E extends string,
  F extends string,
> {
  /** Ids of those to leave out. Goals, tasks and rules forget them. */
  readonly remove?: readonly X[] | undefined;
  /** Other ids, by the old ones. */
  readonly rename?: { readonly [Id in K]: R } | undefined;
  /** What to alter, by id. */
  readonly set?: { readonly [Id in S]: AlteredIndicator<I, E, F> } | undefined;
  /** Further indicators. */
  readonly add?: readonly AddedIndicator<N, I, E, F>[] | undefined;
}

/** The ids after changes: those of the base without what is left out or renamed, the new names, and what is added. */
export type IdsAfter<B extends string, X extends string, R extends string, N extends string> =
  | Exclude<B, X>
  | R
  | N;

/** Keys of a plan that are no lists of things with ids. */
export type PlanKeys = Omit<
  Plan,
  | "format"
  | "version"
  | "units"
  | "places"
  | "goals"
  | "tasks"
  | "elements"
  | "indicators"
  | "rules"
  | "assumptions"
  | "gaps"
>;

/**
 * What one plan has other than another, as plain data that a file can hold. `E` and `I` are the ids of data elements and
 * indicators in the plan that comes out.
 */
export interface CommonChanges<I extends string> extends Altered<PlanKeys> {
  /** Units. */
  readonly units?: ReplaceableChanges<Unit> | undefined;
  /** Places. */
  readonly places?: ReplaceableChanges<Place> | undefined;
  /** Goals. */
  readonly goals?: ListChanges<Goal<string, NoInfer<I>>> | undefined;
  /** Tasks. */
  readonly tasks?: TaskChanges<NoInfer<I>> | undefined;
  /** Rules. */
  readonly rules?: ListChanges<Rule> | undefined;
  /** Readings that the document does not state. */
  readonly assumptions?: ListChanges<Assumption> | undefined;
  /** What the document lacks. */
  readonly gaps?: ListChanges<Gap> | undefined;
}

/** Changes to a plan whose ids are not known to the compiler, as a file brings them. */
export interface PlanChanges extends CommonChanges<string> {
  /** Data elements. */
  readonly elements?: ElementChanges<string, string, string, string, string> | undefined;
  /** Indicators. */
  readonly indicators?:
    | IndicatorChanges<string, string, string, string, string, string, string, string>
    | undefined;
}
