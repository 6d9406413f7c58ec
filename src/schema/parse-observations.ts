import { type Issue, issueOf, shown, suggester, typeOf } from "../issue/index.js";
import {
  type DataElement,
  isEvent,
  limitsOf,
  type Observation,
  type Plan,
  placeIdsOf,
  type Subject,
  subjectsOf,
} from "../model/index.js";
import { compare, isFault, isWhole, type Rational, readDecimal } from "../number/index.js";
import { parseRows } from "./parse-rows.js";
import { rememberingRowReader } from "./row-reader.js";
import { observationKeys, observationSchema } from "./rows.js";
import { unknownReference } from "./unknown-reference.js";

/** What is expected of the figures of one subject, worked out once a subject. */
interface Expectation {
  readonly event: boolean;
  readonly whole: boolean;
  readonly breakdown: string | undefined;
  readonly school: boolean | undefined;
  readonly least: Bound;
  readonly most: Bound;
  readonly versions: readonly string[];
}

type Bound = { readonly text: string; readonly number: Rational } | undefined;

/** The fields whose texts the schema checks; `of` and `place` are looked up, and the value is read, for every row. */
const checkedTexts = ["period", "key", "definition", "reportedOn", "source"] as const;

/**
 * Reads observations of a plan from anything: the rows of a file, what a form sent. Good rows are kept as copies, in
 * their order; each bad one is left out and becomes an issue with its row, field and reason.
 *
 * @param plan a plan without errors
 * @param input any iterable of objects
 * @returns the good rows and the issues; never throws
 */
export function parseObservations(
  plan: Plan,
  input: unknown,
): { readonly observations: readonly Observation[]; readonly issues: readonly Issue[] } {
  const subjects = subjectsOf(plan);
  const places = placeIdsOf(plan);
  const nearestSubject = suggester([...subjects.keys()]);
  const nearestPlace = suggester([...places]);
  const expectations = new Map<string, Expectation>();
  const checkRow = (row: Observation): Issue | undefined => {
    let expected = expectations.get(row.of);
    if (expected === undefined) {
      const subject = subjects.get(row.of);
      if (subject === undefined) return unknownReference("of", "element", row.of, nearestSubject(row.of));
      expected = expectationOf(subject);
      expectations.set(row.of, expected);
    }
    if (!places.has(row.place)) return unknownReference("place", "place", row.place, nearestPlace(row.place));
    return checkKeys(row, expected) ?? checkValue(row, expected);
  };
  const read = rememberingRowReader(observationSchema, checkRow, observationKeys, checkedTexts);
  const { rows, issues } = parseRows(input, read);
  return { observations: rows, issues };
}

function expectationOf(subject: Subject): Expectation {
  if (subject.kind === "element") return expectationOfElement(subject.element);
  const limits = limitsOf(subject.indicator);
  return {
    event: isEvent(subject.indicator),
    whole: false,
    breakdown: undefined,
    school: undefined,
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

function checkKeys(row: Observation, expected: Expectation): Issue | undefined {
  if (row.key === undefined && expected.breakdown !== undefined)
    return issueOf("breakdownKeyMissing", ["key"], { element: row.of, breakdown: expected.breakdown });
  if (row.key !== undefined && expected.breakdown === undefined)
    return issueOf("breakdownKeyNotTaken", ["key"], { id: row.of });
  // A school year is the only period with a slash.
  if (expected.school !== undefined && expected.school !== row.period.includes("/"))
    return issueOf("otherCalendar", ["period"], {
      value: shown(row.period),
      calendar: expected.school ? "school" : "calendar",
    });
  if (row.definition !== undefined && !expected.versions.includes(row.definition))
    return unknownReference("definition", "definition", row.definition, expected.versions[0]);
  return undefined;
}

function checkValue(row: Observation, expected: Expectation): Issue | undefined {
  const isTruth = typeof row.value === "boolean";
  if (isTruth || expected.event) {
    if (isTruth && expected.event) return undefined;
    return issueOf("wrongType", ["value"], {
      value: shown(row.value),
      found: typeOf(row.value),
      expected: expected.event ? "truth" : "number",
    });
  }
  const number = readDecimal(row.value);
  if (isFault(number)) return issueOf("badNumber", ["value"], { value: shown(row.value), reason: number });
  if (expected.whole && !isWhole(number)) return issueOf("notWhole", ["value"], { value: shown(row.value) });
  const { least, most } = expected;
  const inside =
    (least === undefined || compare(number, least.number) >= 0) &&
    (most === undefined || compare(number, most.number) <= 0);
  if (inside) return undefined;
  return issueOf("outsideLimits", ["value"], {
    value: shown(row.value),
    ...(least && { least: least.text }),
    ...(most && { most: most.text }),
  });
}
