import type { Direction } from "../model/index.js";
import { isZero, type Rational } from "../number/index.js";
import { attainmentOf } from "./attainment.js";
import type { Case } from "./case.js";
import type { Course, Expected } from "./course.js";
import { lackingTo } from "./lacking.js";
import { written } from "./number-of.js";
import { isComparable, paceBetween, paceEvery, perPeriod } from "./pace.js";
import { isCountInYear, startBeside } from "./part-of-year.js";
import type { Measured } from "./series.js";
import { satisfies, shortfall } from "./shortfall.js";
import type { Expectation, Horizon } from "./verdict.js";

/** A value that was judged, with what the numbers about it take. */
export interface Figured {
  /** What is expected of its period; absent where nothing is. */
  readonly expected: Expected | undefined;
  /** Whether the target is a floor or ceiling, which is not reached by steps. */
  readonly isKept: boolean;
  /** The mark to which the way leads on, and which way is better there. */
  readonly goal: Goal;
}

/** Where a way leads. */
export type Goal = Pick<Course, "target" | "way">;

/** The numbers that go with a judgement; none of them decides it. */
export function figuresOf(
  of: Case,
  course: Course,
  entry: Measured,
  value: Rational,
  { expected, isKept, goal }: Figured,
): Partial<Horizon> {
  const { target, way } = goal;
  // A part of a year is no distance from the sum of another year.
  const isFar = !isKept && isCountInYear(of, entry) && !isComparable(entry, target.at);
  const distance = isFar ? undefined : written(shortfall(value, target.threshold, way));
  const paceNeeded = isKept ? undefined : paceNeededOf(of, goal, entry, value);
  const isShort = satisfies(value, target.threshold, way) === false;
  return {
    ...(expected?.startsAtZero && { startsAtZero: true }),
    ...(expected && numbersAgainst(of, course.way, entry, value, expected)),
    ...(expected === undefined && isShort && !isFar && lackingTo(target.threshold, entry.measurement)),
    ...(distance && { distance }),
    ...(paceNeeded && { paceNeeded }),
  };
}

/** What stands in relation to the expected value. */
export function numbersAgainst(
  of: Case,
  way: Direction,
  entry: Measured,
  value: Rational,
  { threshold, basis, path }: Expected,
): Pick<Horizon, "expected" | "gap" | "attainment" | "missingNumerator" | "turnsAt"> {
  const told = expectationOf({ threshold, basis, ...(path && { path }) });
  const gap = written(shortfall(value, threshold, way));
  const attained = attainmentOf(value, threshold, way, startBeside(of, entry)?.value);
  const attainment = attained && written(attained.value);
  return {
    ...(told && { expected: told }),
    ...(gap && { gap }),
    ...(attainment && { attainment }),
    ...(satisfies(value, threshold, way) === false && lackingTo(threshold, entry.measurement)),
  };
}

function expectationOf({ threshold, basis, path }: Expected): Expectation | undefined {
  const { comparator } = threshold;
  const value = written(threshold.value);
  const upper = threshold.upper && written(threshold.upper);
  return value && { value, comparator, ...(upper && { upper }), basis, ...(path && { path }) };
}

/** The change needed in each reporting period that is left; none where the target is reached, or due. */
function paceNeededOf(of: Case, { target, way }: Goal, entry: Measured, value: Rational) {
  const { at } = entry;
  if (way === "none" || at >= target.at || !isComparable(entry, target.at)) return undefined;
  if (satisfies(value, target.threshold, way) === true) return undefined;
  const yearly = paceBetween({ at, value }, { at: target.at, value: target.threshold.value });
  const pace = yearly && perPeriod(yearly, paceEvery(of, entry, target.at));
  return pace === undefined || isZero(pace) ? undefined : written(pace);
}
