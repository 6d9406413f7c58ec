import { formulaInputs, parseFormula } from "../formula/index.js";
import type { DataElement, Subject } from "../model/index.js";
import { type CivilDate, type PeriodText, periodSpan, referenceDate } from "../period/index.js";
import { elementPeriods, leadingOf } from "./element-period.js";

/** The day for which a figure of a period stands. */
export type DayOfFigure = (period: PeriodText) => CivilDate;

/**
 * The day for which the figures of a subject stand: of a data element its reference date; of a value that is reported for an
 * indicator or component, that of the data element by which its formula reads the period; without a formula, the last day.
 *
 * @param elements the data elements of the plan, by id
 */
export function dayOfFigure(subject: Subject, elements: ReadonlyMap<string, DataElement>): DayOfFigure {
  if (subject.kind === "element") return (period) => referenceDate(period, subject.element);
  const named = namedBy(subject, elements);
  const leading = leadingOf(named, subject.indicator.frequency);
  if (leading === undefined) return (period) => periodSpan(period).end;
  return (period) => referenceDate(elementPeriods(period, named, leading)[0] ?? period, leading);
}

/** The data elements that the formula of an indicator or component names, of an indicator otherwise its first component's. */
export function namedBy(
  subject: Exclude<Subject, { readonly kind: "element" }>,
  elements: ReadonlyMap<string, DataElement>,
): readonly DataElement[] {
  const formula = formulaOf(subject);
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  if (parsed === undefined || !parsed.ok) return [];
  return formulaInputs(parsed.formula).flatMap(({ name }) => elements.get(name) ?? []);
}

function formulaOf(subject: Exclude<Subject, { readonly kind: "element" }>): string | undefined {
  if (subject.kind === "component") return subject.component.formula;
  const { formula, components } = subject.indicator;
  return formula ?? components?.of[0]?.formula;
}
