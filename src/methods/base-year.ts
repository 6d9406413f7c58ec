import type { YearValue } from "./read-series.js";

/** How a method finds its first year among those of a series in order. */
export type BaseRule = (points: readonly YearValue[], year: number) => YearValue | undefined;

/** The figure of a year or, where there is none, of the first year after it. */
export function baseFrom(points: readonly YearValue[], year: number): YearValue | undefined {
  return points.find((point) => point.year >= year);
}

/** The figure of a year or, where there is none, of the year nearest to it, the later one of two. */
export function baseNearest(points: readonly YearValue[], year: number): YearValue | undefined {
  const distance = (point: YearValue) => Math.abs(point.year - year);
  return points.reduce<YearValue | undefined>(
    (best, point) => (best === undefined || distance(point) <= distance(best) ? point : best),
    undefined,
  );
}

/** The figure of a year, or of the first year after it that leaves another one to compare, or of the last before. */
export function baseAround(points: readonly YearValue[], year: number): YearValue | undefined {
  const after = baseFrom(points, year);
  if (after !== undefined && after !== points.at(-1)) return after;
  return points.slice(0, -1).at(-1) ?? after;
}
