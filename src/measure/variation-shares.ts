import type { Dataset } from "../dataset/index.js";
import type { Components, Indicator, Observation, Plan } from "../model/index.js";
import { isFault, type Quantity } from "../number/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import { askedOf } from "./asked.js";
import { type CompiledPlan, type PlanReading, readingOf } from "./compiled-plan.js";
import { outcomeOf } from "./compute.js";
import { deviationsOf, type VariationShare } from "./deviations.js";
import { fillFormula } from "./fill-formula.js";
import type { MeasureReason, NotMeasured } from "./measurement.js";
import { cellsOf, variationIn } from "./variation-cells.js";

/** Of what the shares are asked. */
export interface VariationQuery {
  /** Id of an indicator or of a component. */
  readonly indicator: string;
  /** Id of the place; the jurisdiction goes by its code. */
  readonly place: string;
  /** The period, as `measure` takes it. */
  readonly period: PeriodText;
  /** What became known later is not seen; everything is known when absent. */
  readonly asOf?: CivilDate | undefined;
}

/** Which keys contribute how much to a coefficient of variation; or why that cannot be told. */
export type VariationShares =
  | {
      /** It can be told. */
      readonly ok: true;
      /** The weighted mean: books per pupil, over all schools. */
      readonly mean: Quantity;
      /** The keys, the largest share first, those with the same share in order of text; together 100. */
      readonly shares: readonly VariationShare[];
    }
  | VariationNotShared;

/** Why no shares can be told. */
export interface VariationNotShared
  extends Pick<NotMeasured, "ok" | "missing" | "conflicting" | "changed" | "keys"> {
  /** A reason of the measurement; or that its formula does not hold exactly one `weighted_cv`. */
  readonly reason: MeasureReason | "notOneVariation";
  /** Of an indicator made of components, with `notOneVariation`: the ids of those that can be asked instead, in order. */
  readonly components?: readonly string[];
}

/**
 * Which schools contribute most to a coefficient of variation: for a formula that holds one `weighted_cv(x, w)`, the
 * weighted mean of x, and for each key its x, its weight and its share of the weighted variance, Σ w (x − X̄)² / Σ w. Keys
 * that a `where` leaves out do not appear. Shares are exact, or marked approximate where the sums have too many
 * denominators; where all values are equal there is no variance to share, and every share is 0.
 *
 * An indicator made of several coefficients has no variance of its own: ask for one of its components by id. Asked for the
 * whole, the answer is `notOneVariation` with the ids of its `components` that hold one.
 *
 * @param data observations, or the index of `indexObservations`
 * @throws RangeError when `indicator` is neither an indicator nor a component of the plan, and as `measure` does
 * @throws TypeError when `data` is neither
 */
export function variationShares(
  plan: Plan | CompiledPlan,
  data: Dataset | Iterable<Observation>,
  query: VariationQuery,
): VariationShares {
  const reading = readingOf(plan);
  const { formula, components } = askedFor(reading.plan, query.indicator);
  const asked = askedOf(reading, data, query);
  const notOne = { ok: false, reason: "notOneVariation", ...askable(reading, components) } as const;
  if (formula === undefined) return notOne;
  const filled = fillFormula(asked, formula, query.period);
  if ("issues" in filled) return { ok: false, reason: "invalidInput" };
  const variation = variationIn(filled.compiled.formula.tree);
  if (variation === undefined) return notOne;
  const outcome = outcomeOf(filled);
  if ("reason" in outcome) {
    const { alternatives, ...why } = outcome;
    return { ok: false, ...why };
  }
  const cells = cellsOf(variation, filled);
  if (typeof cells === "string") return { ok: false, reason: cells };
  const deviations = deviationsOf(cells);
  return isFault(deviations) ? { ok: false, reason: deviations } : { ok: true, ...deviations };
}

/** What the plan has under the id of an indicator or of a component. */
function askedFor(plan: Plan, id: string): Pick<Indicator, "formula" | "components"> {
  for (const indicator of plan.indicators)
    for (const one of [indicator, ...(indicator.components?.of ?? [])]) if (one.id === id) return one;
  throw new RangeError(`neither an indicator nor a component of the plan: ${id}`);
}

/** The components that can be asked instead; nothing where there is none. */
function askable(
  { formula }: PlanReading,
  components: Components | undefined,
): { readonly components?: readonly string[] } {
  const of = (components?.of ?? []).filter(({ formula: text }) => {
    const read = text === undefined ? undefined : formula(text);
    return read && "compiled" in read && variationIn(read.compiled.formula.tree) !== undefined;
  });
  return of.length > 0 ? { components: of.map(({ id }) => id) } : {};
}
