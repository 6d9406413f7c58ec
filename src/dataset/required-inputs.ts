import { formulaInputs, parseFormula } from "../formula/index.js";
import { type DataElement, type Indicator, type Plan, requirePlan } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import { leadingOf } from "./element-period.js";
import { latestDue, type Scheduled } from "./latest-due.js";
import { requireDay, requireGiven, requireKeys, requirePlaces } from "./require-asked.js";
import { slotPeriods } from "./slot-periods.js";

/** A figure that a host is asked to bring. */
export interface RequiredInput {
  /** Id of the data element; of the indicator or component itself where it has no formula and its value is reported. */
  readonly element: string;
  /** Id of the place. An element that rolls up may be reported for the places inside it instead. */
  readonly place: string;
  /** The period. */
  readonly period: PeriodText;
  /** What the figures are broken down by. */
  readonly breakdown?: string;
}

/**
 * The figures that the indicators of a plan need, for the latest period of each of which every figure is due: those of
 * the period, of the one before it, and of all since the plan's start, as the formulas ask. Each stands once, in the order
 * of the indicators, then of the places, then of the formula, then in time.
 *
 * @param query `places`: the jurisdiction alone when absent
 * @throws RangeError when `asOf` is no date or a place is none of the plan
 * @throws TypeError when there is no plan or no query
 */
export function requiredInputs(
  plan: Plan,
  query: { readonly asOf: CivilDate; readonly places?: readonly string[] | undefined },
): readonly RequiredInput[] {
  requirePlan(plan);
  requireGiven("query", query, '{ asOf: "2026-05-31" }');
  requireKeys("query", query, ["asOf", "places"]);
  const { asOf, places = [plan.jurisdiction.code] } = query;
  requireDay("asOf", asOf);
  requirePlaces(plan, places);
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  const found = new Map<string, RequiredInput>();
  for (const indicator of plan.indicators) {
    const needed = figuresOf(indicator).flatMap(({ id, formula }) =>
      formula === undefined
        ? reportedFor(id, indicator, asOf)
        : countedFor(plan, formula, indicator, elements, asOf),
    );
    for (const place of places)
      for (const { element, period, breakdown } of needed) {
        const input = { element, place, period, ...(breakdown !== undefined && { breakdown }) };
        const key = JSON.stringify(input);
        if (!found.has(key)) found.set(key, input);
      }
  }
  return [...found.values()];
}

type Needed = Omit<RequiredInput, "place">;

/** What of an indicator is measured: its components, or itself. */
function figuresOf({
  id,
  formula,
  components,
}: Indicator): readonly { id: string; formula?: string | undefined }[] {
  return components?.of ?? [{ id, formula }];
}

function reportedFor(id: string, { frequency, lagDays }: Indicator, asOf: CivilDate): readonly Needed[] {
  const scheduled: Scheduled = { timing: "overPeriod", lagDays };
  const period = latestDue(frequency, undefined, asOf, (period) => [{ period, scheduled }]);
  return period === undefined ? [] : [{ element: id, period }];
}

function countedFor(
  plan: Plan,
  formula: string,
  { frequency }: Indicator,
  elements: ReadonlyMap<string, DataElement>,
  asOf: CivilDate,
): readonly Needed[] {
  const parsed = parseFormula(formula);
  if (!parsed.ok) return [];
  const slots = formulaInputs(parsed.formula).flatMap(({ name, at }) => {
    const element = elements.get(name);
    return element === undefined ? [] : [{ at, element }];
  });
  const leading = leadingOf(
    slots.map(({ element }) => element),
    frequency,
  );
  if (leading === undefined) return [];
  const periodsAt = (period: PeriodText) =>
    slots.map((slot) => {
      const { element } = slot;
      const asked = slotPeriods(plan, slot, slots, period);
      const { sum = [], less } = asked[asked.length - 1] ?? {};
      return { element, sum: less === undefined ? sum : [less, ...sum] };
    });
  const latest = latestDue(frequency, leading.accumulation, asOf, (period) =>
    periodsAt(period).flatMap(({ element, sum }) => sum.map((one) => ({ period: one, scheduled: element }))),
  );
  if (latest === undefined) return [];
  return periodsAt(latest).flatMap(({ element: { id, breakdown }, sum }) =>
    sum.map((period) => ({ element: id, period, ...(breakdown !== undefined && { breakdown }) })),
  );
}
