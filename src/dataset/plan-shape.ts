import { expectationOf, isHighPercentage, type Plan, type Subject, subjectsOf } from "../model/index.js";
import { namedBy } from "./day-of-figure.js";

/**
 * What of a plan decides how observations are indexed and which of them are doubted, as text: two plans of one text can share
 * an index. Its years are part of it, because an index tells its doubts once, when it is made (`farFromSpan`), and of targets
 * whether a high percentage is to be reached (`percentAsShare`); not what else they ask, nor words, nor what a formula does with
 * the data elements that it names.
 */
export function planShape(plan: Plan): string {
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  return JSON.stringify([
    plan.jurisdiction.code,
    plan.places.map(({ id, within }) => [id, within]),
    [plan.span.first, plan.span.last],
    [...subjectsOf(plan)].map(([id, subject]) => [
      id,
      takenOf(subject),
      daysOf(subject),
      isHighPercentage(subject),
    ]),
  ]);

  /** What decides for which day a figure stands, and how exactly it is told. */
  function daysOf(subject: Subject): readonly unknown[] {
    if (subject.kind !== "element") {
      const named = namedBy(subject, elements).map(({ id }) => id);
      return [subject.indicator.frequency, subject.indicator.decimals, ...new Set(named.sort())];
    }
    const { timing, calendar, snapshotDay, accumulation } = subject.element;
    return [timing, calendar, snapshotDay, accumulation];
  }
}

/** What decides which figures are taken. */
function takenOf(subject: Subject): readonly unknown[] {
  const { event, whole, breakdown, school, least, most, versions } = expectationOf(subject);
  return [subject.kind, event, whole, breakdown, school, least?.text, most?.text, versions];
}
