import type { FormulaInput } from "../formula/index.js";
import type { DataElement, Plan } from "../model/index.js";
import { type PeriodText, previousPeriod } from "../period/index.js";
import { cumulativePeriods, periodTakenAway } from "./cumulative-periods.js";
import { elementPeriods } from "./element-period.js";

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

/** An input of a formula. */
export interface SlotAsked {
  /** Which figure of the data element is asked for. */
  readonly at: FormulaInput["at"];
  /** The data element. */
  readonly element: DataElement;
}

/**
 * The periods of a data element that an input of a formula asks for: the period that goes with that of the indicator, the
 * one before it, or all since the plan's start. The figure before is that of the period before, read as any other; beside
 * the figure of the period itself it is the one before that, whatever was found of it.
 *
 * @param slots all inputs of the formula, in any order
 * @returns what to look for in turn, at least one
 */
export function slotPeriods(
  plan: Pick<Plan, "span">,
  { at, element }: SlotAsked,
  slots: readonly SlotAsked[],
  period: PeriodText,
): readonly SlotPeriods[] {
  const elements = slots.map((one) => one.element);
  const isBesideOwn = slots.some((one) => one.at === "period" && one.element.id === element.id);
  if (at === "previous" && element.timing === "snapshot" && !isBesideOwn)
    return slotPeriods(plan, { at: "period", element }, slots, periodBefore(period, element));
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
