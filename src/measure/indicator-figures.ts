import { type Indicator, type Limits, limitsOf } from "../model/index.js";
import type { PeriodText } from "../period/index.js";
import type { PlanReading } from "./compiled-plan.js";
import { periodsOfIndicator, versionsOfIndicator } from "./indicator-versions.js";
import type { ReportedFor } from "./reported.js";

/** What is computed by one formula, or reported: an indicator or a component. */
export interface OneFigure extends ReportedFor {
  /** Its formula. */
  readonly formula: string | undefined;
  /** The natural limits of the indicator. */
  readonly limits: Limits;
  /** The period for which it is reported, where another one is asked for. */
  readonly reportedFor: (period: PeriodText) => PeriodText;
}

/** The figures of an indicator. */
export interface IndicatorFigures {
  /** The indicator. */
  readonly whole: OneFigure;
  /** Its components, where it has some. */
  readonly components: readonly OneFigure[] | undefined;
}

/** The figures of an indicator of the plan, read once for all places and periods. */
export function figuresOfIndicator(reading: PlanReading, indicator: Indicator): IndicatorFigures {
  const known = reading.once("figures", () => new Map<string, IndicatorFigures>());
  const found = known.get(indicator.id);
  if (found !== undefined) return found;
  const read = readFigures(reading, indicator);
  known.set(indicator.id, read);
  return read;
}

function readFigures(reading: PlanReading, indicator: Indicator): IndicatorFigures {
  const shared = {
    limits: limitsOf(indicator),
    versionAt: versionsOfIndicator(reading, indicator),
    reportedFor: periodsOfIndicator(reading, indicator),
  };
  const { id, formula, rollUp, components } = indicator;
  return {
    whole: { id, formula, rollUp, ...shared },
    components: components?.of.map((one) => ({ id: one.id, formula: one.formula, ...shared })),
  };
}
