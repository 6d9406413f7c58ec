import { equals, type Rational } from "../number/index.js";
import type { Case } from "./case.js";
import { baselineOf } from "./course-of.js";
import type { MethodCaution } from "./method.js";
import { numberOf } from "./number-of.js";
import type { Point } from "./path.js";
import type { Measured } from "./series.js";

/** The figures on which a method is asked. */
export interface MethodSeries {
  /** The figures, one for each period; the baseline of the plan is that of its period. */
  readonly points: readonly Point[];
  /** The baseline of the plan, where it is of the same part of the year as the target. */
  readonly start: Point | undefined;
  /** What a reader should know of that baseline. */
  readonly cautions: readonly MethodCaution[];
}

/**
 * What leads to a period: the figures of the same part of the year as the target, in the period itself the value as it was
 * judged. The plan's baseline counts for its own period whatever was measured in it, as it does for the verdict.
 *
 * @param end when the target is due
 */
export function methodSeriesOf(
  of: Case,
  { at: last }: Measured,
  judged: Rational | undefined,
  end: number,
): MethodSeries {
  const isInStep = ({ at }: Point) => !isOutOfStep(at, end);
  const measured = of.series.measured.flatMap(({ at, measurement }): readonly Point[] => {
    const value = at < last ? numberOf(measurement) : at === last ? judged : undefined;
    return value === undefined ? [] : [{ at, value }];
  });
  const figures = measured.filter(isInStep);
  const own = baselineOf(of);
  if (own === undefined) return { points: figures, start: undefined, cautions: [] };
  if (!isInStep(own)) return { points: figures, start: undefined, cautions: ["baselineOutOfStep"] };
  const beside = figures.find(({ at }) => at === own.at);
  const others = figures.filter((point) => point !== beside);
  return {
    points: own.at > last ? others : [...others, own],
    start: own,
    cautions: beside && !equals(beside.value, own.value) ? ["baselineDiffers"] : [],
  };
}

/** Methods count in years: a figure of another part of the year than the target's is not compared. */
export function isOutOfStep(at: number, end: number): boolean {
  return (end - at) % 12 !== 0;
}
