import { type Issue, suggester } from "../issue/index.js";
import {
  checkObservation,
  type Expectation,
  expectationOf,
  idsByName,
  isEvent,
  type Named,
  type Observation,
  type Plan,
  placeIdsOf,
  placesOf,
  readerOfDoubts,
  requirePlan,
  type Subject,
  subjectsOf,
  typeDue,
} from "../model/index.js";
import { parseRows } from "./parse-rows.js";
import { rememberingRowReader } from "./row-reader.js";
import { observationKeys, observationSchema } from "./rows.js";
import { unknownReference } from "./unknown-reference.js";

/** The fields whose texts the schema checks; `of` and `place` are looked up, and the value is read, for every row. */
const checkedTexts = ["period", "key", "definition", "reportedOn", "source"] as const;

/**
 * Reads observations of a plan from anything: the rows of a file, what a form sent. Good rows are kept as copies, in
 * their order; each bad one is left out and becomes an issue with its row, field and reason. A row that is probably meant
 * otherwise is kept, with a warning.
 *
 * @param plan a plan without errors
 * @param input any iterable of objects
 * @returns the good rows and the issues
 * @throws TypeError when `plan` is no plan; nothing in the rows throws
 */
export function parseObservations(
  plan: Plan,
  input: unknown,
): { readonly observations: readonly Observation[]; readonly issues: readonly Issue[] } {
  requirePlan(plan);
  const subjects = subjectsOf(plan);
  const places = placeIdsOf(plan);
  const named = [...subjects.values()].map((subject) => namedOf(subject));
  const nearestSubject = suggester([...subjects.keys()], idsByName(named));
  const nearestPlace = suggester([...places], idsByName(placesOf(plan)));
  const expectations = new Map<string, Expectation>();
  const checkRow = (row: Observation): Issue | undefined => {
    let expected = expectations.get(row.of);
    if (expected === undefined) {
      const subject = subjects.get(row.of);
      if (subject === undefined) return unknownReference("of", "subject", row.of, nearestSubject(row.of));
      expected = expectationOf(subject);
      expectations.set(row.of, expected);
    }
    if (!places.has(row.place)) return unknownReference("place", "place", row.place, nearestPlace(row.place));
    return checkObservation(row, expected);
  };
  const sharpen = (issue: Issue, raw: object): Issue => {
    const subject = "of" in raw ? subjects.get(String(raw.of)) : undefined;
    const isTruthDue = subject?.kind === "indicator" && isEvent(subject.indicator);
    return isTruthDue && issue.code === "badNumber"
      ? typeDue("value" in raw ? raw.value : undefined, "truth")
      : issue;
  };
  const read = rememberingRowReader(observationSchema, checkRow, observationKeys, checkedTexts, sharpen);
  const { rows, issues } = parseRows(input, read, readerOfDoubts(plan, subjects));
  return { observations: rows, issues };
}

function namedOf(subject: Subject): Named {
  switch (subject.kind) {
    case "element":
      return subject.element;
    case "indicator":
      return subject.indicator;
    case "component":
      return subject.component;
  }
}
