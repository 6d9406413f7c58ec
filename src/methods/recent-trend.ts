import { divide, fromInteger, type Rational, subtract } from "../number/index.js";
import type { YearValue } from "./read-series.js";

const mostPoints = 6;
const fewestPoints = 4;

/** What the last years of a series show. */
export interface RecentTrend {
  /** The average change in a year. */
  readonly average: Rational;
  /** The change in the last year. */
  readonly last: Rational;
  /** The latest figure. */
  readonly latest: YearValue;
  /** How many figures it rests on, from 4 to 6. */
  readonly points: number;
}

/**
 * The average change in a year over the last five years, out of the last six figures: the mean of the yearly changes, which
 * is the first figure taken from the last over the years between. Where a year is missing, only the figures after the gap
 * count; with fewer than four in a row there is no trend.
 */
export function recentTrend(points: readonly YearValue[]): RecentTrend | undefined {
  const run = lastRun(points).slice(-mostPoints);
  const [first, latest, before] = [run[0], run.at(-1), run.at(-2)];
  if (run.length < fewestPoints || !first || !latest || !before) return undefined;
  const average = divide(subtract(latest.value, first.value), fromInteger(run.length - 1));
  const last = subtract(latest.value, before.value);
  if (typeof average === "string" || typeof last === "string") return undefined;
  return { average, last, latest, points: run.length };
}

/** The figures after the last gap, one a year. */
function lastRun(points: readonly YearValue[]): readonly YearValue[] {
  const gaps = points.map(({ year }, i) => i > 0 && points[i - 1]?.year !== year - 1);
  return points.slice(Math.max(0, gaps.lastIndexOf(true)));
}
