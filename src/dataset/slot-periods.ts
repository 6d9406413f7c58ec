import type { FormulaInput } from "../formula/index.js";
import type { DataElement, Plan } from "../model/index.js";
import { type PeriodText, previousPeriod } from "../period/index.js";
import { cumulativePeriods, periodTakenAway } from "./cumulative-periods.js";
import { elementPeriods, type Timed } from "./element-period.js";

/** The periods behind one input of a formula. */
export interface SlotPeriods {
  /** The period of the data element that goes with that of the indicator. */
  readonly own: PeriodText;
  /** The period for which the input stands: the one before it, for the figure before. */
  readonly period: PeriodText;
  /** The periods whose figures are added up; more than one for a sum since the plan's start alone. */
  readonly sum: readonly PeriodText[];
  /** The period whose figure is taken away: that of a running total before the plan began. */
  readonly less?: PeriodText | undefined;
}

/**
 * The periods of a data element that an input of a formula asks for: the period that goes with that of the indicator, the
 * one before it, or all since the plan's start.
 *
 * @param elements those of the formula, in any order
 * @returns what to look for in turn, at least one
 */
export function slotPeriods(
  plan: Pick<Plan, "span">,
  at: FormulaInput["at"],
  element: DataElement,
  elements: readonly Timed[],
  period: PeriodText,
): readonly SlotPeriods[] {
  return elementPeriods(period, elements, element).map((own) => {
    if (at === "cumulative") {
      const sum = cumulativePeriods(plan, element, own);
      return { own, period: own, sum, less: periodTakenAway(plan, element, own) };
    }
    const asked = at === "previous" ? periodBefore(own, element) : own;
    return { own, period: asked, sum: [asked] };
  });
}

/**
 * The period before: of a year to date the same months of the year before, with which bulletins compare it; of a stock at
 * the end of a year to date, the end of the year before, where those months began.
 */
function periodBefore(period: PeriodText, { timing, accumulation }: DataElement): PeriodText {
  const year = Number(period.slice(0, 4)) - 1;
  if (timing === "snapshot") return period.includes("..") ? String(year) : previousPeriod(period);
  const isToDate = period.includes("..") || (accumulation === "yearToDate" && !period.includes("/"));
  return isToDate ? `${year}${period.slice(4)}` : previousPeriod(period);
}
