import { type Issue, issueOf, shown, typeOf } from "../issue/index.js";
import {
  checkObservation,
  type DataElement,
  type Expectation,
  expectationOf,
  type Observation,
  observationStatuses,
  type Subject,
} from "../model/index.js";
import { isFault, readDecimal } from "../number/index.js";
import { type CivilDate, isCivilDate, isPeriodText, type PeriodText } from "../period/index.js";
import { type DayOfFigure, dayOfFigure } from "./day-of-figure.js";
import type { Report } from "./report.js";

/** What was worked out for the reports of a subject before. */
interface Known {
  readonly expected: Expectation;
  readonly dayOf: DayOfFigure;
  readonly days: Map<PeriodText, CivilDate>;
}

/** Reads observations of known subjects and places, one after another: each as a report, or what is wrong with it. */
export function reportReader(
  elements: readonly DataElement[],
  tidy: (text: string) => string,
): (observation: Observation, subject: Subject, row: number) => Report | Issue {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const bySubject = new Map<Subject, Known>();
  const dates = new Set<CivilDate>();
  return (observation, subject, row) => {
    const { period, value, status = "final", source = "", definition, reportedOn } = observation;
    let known = bySubject.get(subject);
    if (known === undefined) {
      known = { expected: expectationOf(subject), dayOf: dayOfFigure(subject, byId), days: new Map() };
      bySubject.set(subject, known);
    }
    if (!known.days.has(period)) {
      if (!isPeriodText(period))
        return issueOf("badPeriod", ["period"], { value: shown(period), reason: "malformed" });
      known.days.set(period, known.dayOf(period));
    }
    if (reportedOn !== undefined && !dates.has(reportedOn)) {
      if (!isCivilDate(reportedOn)) return issueOf("badDate", ["reportedOn"], { value: shown(reportedOn) });
      dates.add(reportedOn);
    }
    if (!observationStatuses.includes(status))
      return issueOf("notOneOf", ["status"], { value: shown(status), options: observationStatuses });
    for (const field of ["key", "source"] as const) {
      const text: unknown = observation[field];
      if (text !== undefined && typeof text !== "string")
        return issueOf("wrongType", [field], { value: shown(text), found: typeOf(text), expected: "text" });
    }
    const wrong = checkObservation(observation, known.expected);
    if (wrong !== undefined) return wrong;
    const number = typeof value === "boolean" ? value : readDecimal(value);
    if (isFault(number)) return issueOf("badNumber", ["value"], { value: shown(value), reason: number });
    return {
      value: number,
      decimals: decimalsOf(value, subject),
      status,
      source: tidy(source),
      knownOn: reportedOn ?? known.days.get(period) ?? "",
      dateAssumed: reportedOn === undefined,
      definition,
      row,
    };
  };
}

/** The issue of a row that is no object; nothing for one that is. */
export function checkRow(row: unknown): Issue | undefined {
  if (typeof row === "object" && row !== null && !Array.isArray(row)) return undefined;
  return issueOf("wrongType", [], { value: shown(row), found: typeOf(row), expected: "object" });
}

/** With how many decimals a value was written. A number has lost its last zeros: it has at least those of its indicator. */
function decimalsOf(value: Observation["value"], subject: Subject): number {
  const text = String(value);
  const point = text.indexOf(".");
  const written = point < 0 ? 0 : text.length - point - 1;
  if (typeof value !== "number" || subject.kind === "element") return written;
  return Math.max(written, subject.indicator.decimals ?? 0);
}
