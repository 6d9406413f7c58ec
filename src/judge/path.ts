import type { TrajectoryKind } from "../model/index.js";
import {
  add,
  divide,
  fromInteger,
  multiply,
  type Outcome,
  type Rational,
  subtract,
} from "../number/index.js";
import { fractionalPower } from "../number/irrational.js";

/** A value at a point in time, counted in whole calendar months since the year 0. */
export interface Point {
  /** Months completed. */
  readonly at: number;
  /** The value there. */
  readonly value: Rational;
}

/** The kinds of path that lead from one point to the next; within a year, time progress goes by `yearlyShare`. */
export type PathBetween = Exclude<TrajectoryKind, "timeProgress" | "none">;

/**
 * The value expected on the way from one point to another: `linear` over time; `even` in equal steps, one at the end of
 * each full year from the first point; `compound` with the same growth each year; `step` stays where it was until the next
 * point.
 *
 * @returns `"outOfDomain"` or `"divisionByZero"` for a compound path between numbers of different sign, or from 0
 *
 * @example
 * const number = (n) => ({ n, d: 1, big: null })
 * const print = ({ n, d }) => n / d
 * print(expectedBetween("linear", { at: 0, value: number(80) }, { at: 60, value: number(95) }, 24)) // => 86
 * print(expectedBetween("even", { at: 0, value: number(0) }, { at: 60, value: number(4500) }, 35)) // => 1800
 */
export function expectedBetween(kind: PathBetween, from: Point, to: Point, at: number): Outcome {
  const [passed, whole] = [at - from.at, to.at - from.at];
  switch (kind) {
    case "linear":
      return partWay(from, to, passed, whole);
    case "even":
      return partWay(from, to, 12 * Math.floor(passed / 12), whole);
    case "compound": {
      const growth = fractionalPower(
        divide(to.value, from.value),
        divide(fromInteger(passed), fromInteger(whole)),
      );
      return multiply(from.value, growth);
    }
    case "step":
      return from.value;
  }
}

function partWay(from: Point, to: Point, passed: number, whole: number): Outcome {
  const share = divide(fromInteger(passed), fromInteger(whole));
  return add(from.value, multiply(subtract(to.value, from.value), share));
}
