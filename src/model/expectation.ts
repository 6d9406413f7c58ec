import { isFault, type Rational, readDecimal } from "../number/index.js";
import type { DataElement } from "./element.js";
import { limitsOf } from "./limits.js";
import { isEvent, type Subject } from "./names.js";

/** What is expected of the figures of one subject, worked out once a subject. */
export interface Expectation {
  /** Whether it is an event, whose figure is true or false. */
  readonly event: boolean;
  /** Whether its figures are whole numbers. */
  readonly whole: boolean;
  /** What its figures are broken down by. */
  readonly breakdown: string | undefined;
  /** Whether its periods are school years; open for an event. */
  readonly school: boolean | undefined;
  /** Its least possible figure. */
  readonly least: Bound;
  /** Its greatest possible figure. */
  readonly most: Bound;
  /** The versions of its definition. */
  readonly versions: readonly string[];
}

/** An end of the range of figures. */
export type Bound =
  | {
      /** As the plan writes it. */
      readonly text: string;
      /** As a number. */
      readonly number: Rational;
    }
  | undefined;

/** Works out what is expected of the figures of a subject. */
export function expectationOf(subject: Subject): Expectation {
  if (subject.kind === "element") return expectationOfElement(subject.element);
  const limits = limitsOf(subject.indicator);
  return {
    event: isEvent(subject.indicator),
    whole: false,
    breakdown: undefined,
    school: isEvent(subject.indicator) ? undefined : subject.indicator.frequency === "schoolYear",
    least: bound(limits.least),
    most: bound(limits.most),
    versions: (subject.indicator.definitions ?? []).map((definition) => definition.version),
  };
}

function expectationOfElement(element: DataElement): Expectation {
  return {
    event: false,
    whole: element.whole ?? false,
    breakdown: element.breakdown,
    school: element.calendar === "school",
    least: bound(element.least ?? "0"),
    most: bound(element.most),
    versions: (element.definitions ?? []).map((definition) => definition.version),
  };
}

function bound(text: string | undefined): Bound {
  if (text === undefined) return undefined;
  const number = readDecimal(text);
  return isFault(number) ? undefined : { text, number };
}
