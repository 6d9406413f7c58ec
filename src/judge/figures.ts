import { isZero, type Rational } from "../number/index.js";
import { attainmentOf } from "./attainment.js";
import type { Case } from "./case.js";
import type { Expected, Mark } from "./course.js";
import { lackingTo } from "./lacking.js";
import { written } from "./number-of.js";
import { isComparable, paceBetween, paceEvery, perPeriod } from "./pace.js";
import { isBeyondForGood, isCountInYear, startBeside } from "./part-of-year.js";
import type { Measured } from "./series.js";
import { satisfies, shortfall } from "./shortfall.js";
import type { Expectation, Horizon } from "./verdict.js";

/** A value that was judged, with what the numbers about it take. */
export interface Figured {
  /** What is expected of its period; absent where nothing is. */
  readonly expected: Expected | undefined;
  /** Whether the target is a floor or ceiling, which is not reached by steps. */
  readonly isKept: boolean;
  /** The mark to which the way leads on. */
  readonly goal: Mark;
}

/** The numbers that go with a judgement; none of them decides it. */
export function figuresOf(
  of: Case,
  entry: Measured,
  value: Rational,
  { expected, isKept, goal }: Figured,
): Partial<Horizon> {
  const { threshold, way } = goal;
  // A part of a year is no distance from the sum of another year.
  const isFar = !isKept && isCountInYear(of, entry) && !isComparable(entry, goal.at);
  const distance = isFar ? undefined : written(shortfall(value, threshold, way));
  const paceNeeded = isKept ? undefined : paceNeededOf(of, goal, entry, value);
  const canTurn = satisfies(value, threshold, way) === false && !isBeyondForGood(of, entry, value, goal);
  return {
    ...(expected?.startsAtZero && { startsAtZero: true }),
    ...(expected && numbersAgainst(of, entry, value, expected)),
    ...(expected === undefined && canTurn && !isFar && lackingTo(threshold, entry.measurement)),
    ...(distance && { distance }),
    ...(paceNeeded && { paceNeeded }),
  };
}

/** What stands in relation to the expected value. */
export function numbersAgainst(
  of: Case,
  entry: Measured,
  value: Rational,
  expected: Expected,
): Pick<Horizon, "expected" | "gap" | "attainment" | "missingNumerator" | "turnsAt"> {
  const { threshold, way } = expected;
  const told = expectationOf(expected);
  const gap = written(shortfall(value, threshold, way));
  const attained = attainmentOf(value, threshold, way, startBeside(of, entry)?.value);
  const attainment = attained && written(attained.value);
  const canTurn =
    satisfies(value, threshold, way) === false && !isBeyondForGood(of, entry, value, { threshold, way });
  return {
    ...(told && { expected: told }),
    ...(gap && { gap }),
    ...(attainment && { attainment }),
    ...(canTurn && lackingTo(threshold, entry.measurement)),
  };
}

function expectationOf({ threshold, basis, path }: Expected): Expectation | undefined {
  const { comparator, rounding } = threshold;
  const value = written(threshold.value);
  const upper = threshold.upper && written(threshold.upper);
  const tolerance = threshold.tolerance && written(threshold.tolerance);
  const ends = { ...(upper && { upper }), ...(tolerance && { tolerance }) };
  const digits = rounding && { rounding };
  return value && { value, comparator, ...ends, ...digits, basis, ...(path && { path }) };
}

/** The change needed in each reporting period that is left; none where the target is reached, due, or beyond reach for good. */
function paceNeededOf(of: Case, goal: Mark, entry: Measured, value: Rational) {
  const { at } = entry;
  const { threshold, way } = goal;
  if (way === "none" || at >= goal.at || !isComparable(entry, goal.at)) return undefined;
  if (satisfies(value, threshold, way) === true || isBeyondForGood(of, entry, value, goal)) return undefined;
  const yearly = paceBetween({ at, value }, { at: goal.at, value: threshold.value });
  const pace = yearly && perPeriod(yearly, paceEvery(of, entry, goal.at));
  return pace === undefined || isZero(pace) ? undefined : written(pace);
}
