import { type Issue, issueOf, nearest, shown, typeOf } from "../issue/index.js";
import { compare, isFault, isWhole, readDecimal } from "../number/index.js";
import type { Expectation } from "./expectation.js";
import type { Observation } from "./observation.js";

/** What is wrong with an observation by what is expected of its subject: its key, calendar, version or figure. */
export function checkObservation(row: Observation, expected: Expectation): Issue | undefined {
  return checkKeys(row, expected) ?? checkValue(row, expected);
}

function checkKeys(row: Observation, expected: Expectation): Issue | undefined {
  if ((row.key === undefined || row.key.trim() === "") && expected.breakdown !== undefined)
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
    return unknownVersion(row.definition, expected.versions);
  return undefined;
}

function checkValue(row: Observation, expected: Expectation): Issue | undefined {
  const isTruth = typeof row.value === "boolean";
  if (isTruth || expected.event) {
    if (isTruth && expected.event) return undefined;
    return typeDue(row.value, expected.event ? "truth" : "number");
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

/** The issue of a figure where a truth is due, or the reverse. */
export function typeDue(value: unknown, expected: "truth" | "number"): Issue {
  return issueOf("wrongType", ["value"], { value: shown(value), found: typeOf(value), expected });
}

function unknownVersion(id: string, versions: readonly string[]): Issue {
  const meant = nearest(id, versions);
  const params = { id, kind: "definition" } as const;
  return issueOf(
    "unknownReference",
    ["definition"],
    meant === undefined ? params : { ...params, nearest: meant },
  );
}
