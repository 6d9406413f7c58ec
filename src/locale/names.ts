import { type Indicator, type Plan, type Rule, rulesOf, type Text } from "../model/index.js";

/** How the things of a plan are called in a locale; without a plan, by their ids. */
export interface Names {
  /** An indicator or one of its components, by id. */
  readonly indicator: (id: string) => string;
  /** A place by id; nothing for the jurisdiction of the plan, which goes without saying. */
  readonly place: (id: string) => string;
  /** The jurisdiction of the plan, where there is one. */
  readonly jurisdiction: string | undefined;
  /** A data element by id. */
  readonly element: (id: string) => string;
  /** A unit that answers for something, by id. */
  readonly unit: (id: string) => string;
  /** An action by id. */
  readonly action: (id: string) => string;
  /** The title of a rule by id, of the plan or of the standard ones. */
  readonly rule: (id: string) => string;
  /** A reading that the plan takes, by id. */
  readonly reading: (id: string) => string;
  /** What a data element is counted in. */
  readonly countedIn: (element: string) => string;
  /** Whether a data element is a running total (累计数). */
  readonly isRunningTotal: (element: string) => boolean;
  /** An indicator of the plan. */
  readonly indicatorOf: (id: string) => Indicator | undefined;
  /** A rule of the plan or of the standard ones. */
  readonly ruleOf: (id: string) => Rule | undefined;
  /** A text in the locale. */
  readonly pick: (text: Text) => string;
}

/** The names in a plan. */
export function namesIn(plan: Plan | undefined, pick: (text: Text) => string): Names {
  const indicatorOf = (id: string) => plan?.indicators.find((one) => one.id === id);
  const ruleOf = (id: string) => rulesOf(plan ?? {}).find((one) => one.id === id);
  const elementOf = (id: string) => plan?.elements.find((one) => one.id === id);
  const component = (id: string) =>
    plan?.indicators.flatMap(({ components }) => components?.of ?? []).find((one) => one.id === id);
  const called = (text: Text | undefined, id: string) => (text === undefined ? id : pick(text));
  return {
    indicator: (id) => called((indicatorOf(id) ?? component(id))?.name, id),
    place: (id) =>
      id === plan?.jurisdiction.code ? "" : called(plan?.places.find((one) => one.id === id)?.name, id),
    jurisdiction: plan && pick(plan.jurisdiction.name),
    element: (id) => called((elementOf(id) ?? indicatorOf(id) ?? component(id))?.name, id),
    unit: (id) => called(plan?.units.find((one) => one.id === id)?.name, id),
    action: (id) =>
      called(plan?.tasks.flatMap(({ actions }) => actions).find((one) => one.id === id)?.title, id),
    rule: (id) => called(ruleOf(id)?.title, id),
    reading: (id) => called(plan?.assumptions?.find((one) => one.id === id)?.text, id),
    countedIn: (element) => elementOf(element)?.unitOfMeasure ?? indicatorOf(element)?.unitOfMeasure ?? "",
    isRunningTotal: (element) => elementOf(element)?.accumulation === "runningTotal",
    indicatorOf,
    ruleOf,
    pick,
  };
}
