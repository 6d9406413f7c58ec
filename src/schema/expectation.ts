import { type DataElement, isEvent, limitsOf, type Subject } from "../model/index.js";
import { isFault, type Rational, readDecimal } from "../number/index.js";

/** What is expected of the figures of one subject, worked out once a subject. */
export interface Expectation {
  readonly event: boolean;
  readonly whole: boolean;
  readonly breakdown: string | undefined;
  readonly school: boolean | undefined;
  readonly least: Bound;
  readonly most: Bound;
  readonly versions: readonly string[];
}

export type Bound = { readonly text: string; readonly number: Rational } | undefined;

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
