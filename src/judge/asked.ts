import type { Direction, Target } from "../model/index.js";
import type { Rational } from "../number/index.js";
import type { Case } from "./case.js";
import { type Course, type Expected, expectedAt, officially } from "./course.js";
import { courseOf } from "./course-of.js";
import { isDecisive } from "./current.js";
import { type InForce, inForce } from "./in-force.js";
import { expectedWithin, isCountInYear, isPartOfYear } from "./part-of-year.js";
import { thresholdIn } from "./rounded.js";
import type { Measured } from "./series.js";

/** What a target asks of a measured period. */
export interface Asked {
  /** The way to the target. */
  readonly course: Course;
  /** Whether the target is a floor or ceiling, which every period has to keep. */
  readonly isKept: boolean;
  /** Whether the value decides the target for good: that of its due period, once that is over. */
  readonly isDue: boolean;
  /** Whether the value, where it satisfies the target before it is due, meets it early. */
  readonly canBeEarly: boolean;
  /** What is expected; `undefined` where nothing is yet, or why that cannot be said. */
  readonly expected: Expected | "noBaseline" | "notComputable" | undefined;
}

/**
 * What a target that is in force asks of a value of a period; `undefined` for an event, and for a target without a readable
 * number.
 *
 * @param entry the period; not after the one in which the target is due
 */
export function askedOf(
  of: Case,
  target: Target,
  entry: Measured,
  value: Rational,
  force: InForce,
): Asked | undefined {
  const threshold = thresholdIn(of, target);
  if (threshold === undefined) return undefined;
  const course = courseOf(of, target, threshold, force);
  const isKept = target.holds === "everyPeriod";
  const isDue = isDecisive(of, target, entry.at);
  const isPart = isKept ? isCountInYear(of, entry) : isPartOfYear(of, entry);
  const asked = { course, isKept, isDue, canBeEarly: canBeEarly(of, target, entry, course.target.way) };
  if (!isDue && isPart) return { ...asked, expected: expectedWithin(course, entry.at, value, isKept) };
  if (isDue || isKept) return { ...asked, expected: officially(course.target, course.target.way) };
  return { ...asked, expected: expectedAt(course, entry.at) };
}

/** Whether a target can be met early: not what every period has to keep, nor a ceiling on what still grows within the year. */
export function canBeEarly(of: Case, { holds }: Target, entry: Measured, way: Direction): boolean {
  return holds !== "everyPeriod" && !(way !== "up" && isPartOfYear(of, entry));
}

/** What is expected of a value by the plan in force for its period; `undefined` where nothing is, or it cannot be said. */
export function expectedOf(of: Case, target: Target, entry: Measured, value: Rational): Expected | undefined {
  const force = inForce(of.indicator, of.schedule, entry.at, of.asOf);
  const expected = askedOf(of, target, entry, value, force)?.expected;
  return typeof expected === "object" ? expected : undefined;
}
