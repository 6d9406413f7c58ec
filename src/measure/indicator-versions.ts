import { definitionInForce, elementPeriods, leadingOf } from "../dataset/index.js";
import type { DataElement, Indicator } from "../model/index.js";
import { type PeriodText, referenceDate } from "../period/index.js";
import { byPeriod } from "./by-period.js";
import type { PlanReading } from "./compiled-plan.js";
import { noVersion, type VersionAt } from "./versions.js";

/**
 * The versions of what an indicator measures: that on the reference day of the data element that leads in its formula, or in
 * that of its first component; without a formula, on the last day of the period.
 */
export function versionsOfIndicator(reading: PlanReading, indicator: Indicator): VersionAt {
  const { definitions = [] } = indicator;
  if (definitions.length === 0) return noVersion;
  const elements = elementsIn(reading, indicator);
  const leading = leadingOf(elements, indicator.frequency);
  return (period) => {
    if (leading === undefined)
      return definitionInForce(definitions, referenceDate(period, { timing: "overPeriod" }));
    const [own = period] = elementPeriods(period, elements, leading);
    return definitionInForce(definitions, referenceDate(own, leading));
  };
}

/**
 * The period for which an indicator is reported, where a plan year is asked for: that of the data element by which its
 * formula reads the year, 2024/25 for the pupils of 2024.
 */
export function periodsOfIndicator(
  reading: PlanReading,
  indicator: Indicator,
): (period: PeriodText) => PeriodText {
  const elements = elementsIn(reading, indicator);
  const leading = leadingOf(elements, indicator.frequency);
  if (leading === undefined) return (period) => period;
  return byPeriod((period) => elementPeriods(period, elements, leading)[0] ?? period);
}

function elementsIn(
  { formula: read }: PlanReading,
  { formula, components }: Indicator,
): readonly DataElement[] {
  const text = formula ?? components?.of[0]?.formula;
  const found = text === undefined ? undefined : read(text);
  return found && "elements" in found ? found.elements : [];
}
