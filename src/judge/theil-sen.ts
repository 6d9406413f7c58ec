import {
  add,
  compare,
  divide,
  fromInteger,
  isFault,
  multiply,
  type Outcome,
  type Rational,
  subtract,
} from "../number/index.js";
import type { Point } from "./path.js";

/** A straight line through points: the value at month 0 of the year 0, and the change in each month. */
export interface Line {
  /** The change in each month. */
  readonly slope: Rational;
  /** The value at month 0. */
  readonly intercept: Rational;
}

/**
 * The line of Theil and Sen: its slope is the median of the slopes between all pairs of points, its intercept the median of
 * what is left of each value. One wild year in four does not turn it.
 *
 * Source: P. K. Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63 (1968), 1379–1389.
 *
 * @param points at least three, at different months
 * @returns `undefined` for fewer, or where two of them share a month
 */
export function theilSen(points: readonly Point[]): Line | undefined {
  if (points.length < 3) return undefined;
  const slopes = points.flatMap((one, i) => points.slice(i + 1).map((other) => slopeOf(one, other)));
  const slope = median(slopes);
  if (slope === undefined) return undefined;
  const intercept = median(points.map(({ at, value }) => subtract(value, multiply(slope, fromInteger(at)))));
  return intercept && { slope, intercept };
}

/** The value of a line at a month. */
export function valueOn({ slope, intercept }: Line, at: number): Outcome {
  return add(intercept, multiply(slope, fromInteger(at)));
}

function slopeOf(one: Point, other: Point): Outcome {
  return divide(subtract(other.value, one.value), fromInteger(other.at - one.at));
}

function median(outcomes: readonly Outcome[]): Rational | undefined {
  if (outcomes.some(isFault)) return undefined;
  const sorted = [...(outcomes as readonly Rational[])].sort(compare);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) return undefined;
  const middle = divide(add(low, high), fromInteger(2));
  return isFault(middle) ? undefined : middle;
}
