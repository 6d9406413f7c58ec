import type { Direction, TrajectoryKind } from "../model/index.js";
import { divide, fromInteger, isFault, multiply, type Rational } from "../number/index.js";
import { expectedBetween, type Point } from "./path.js";
import type { Threshold } from "./threshold.js";
import type { Basis } from "./verdict.js";

/** A threshold at a point in time, counted in months completed since the year 0. */
export interface Mark {
  /** Months completed. */
  readonly at: number;
  /** The threshold. */
  readonly threshold: Threshold;
  /** Which way is better there. */
  readonly way: Direction;
}

/** Where a way starts. */
export interface Start extends Point {
  /** The decimals with which the document writes it; absent where it is none of its numbers. */
  readonly decimals?: number;
}

/** The way to a target: where it starts, what stands on it, and how it runs in between. */
export interface Course {
  /** The target. */
  readonly target: Mark;
  /** The official milestones, in order of time. */
  readonly milestones: readonly Mark[];
  /** Where it starts: the baseline, or the value before a revision; `"unknown"` where that value is missing. */
  readonly start: Start | "unknown" | undefined;
  /** The months at the end of the first plan year: a path in even steps without a start leaves 0 a year before. */
  readonly firstStep: number;
  /** How it runs between the marks. */
  readonly kind: TrajectoryKind;
  /** Where that comes from. */
  readonly basis: Basis;
}

/** What is expected at a point of a course. */
export interface Expected {
  /** What a value is held against. */
  readonly threshold: Threshold;
  /** Which way is better there. */
  readonly way: Direction;
  /** Where it comes from. */
  readonly basis: Basis;
  /** The path on which it lies; absent for a number of the document. */
  readonly path?: TrajectoryKind;
  /** Whether the path was taken to start at 0. */
  readonly startsAtZero?: true;
}

/** A point that a path leaves. */
interface Known extends Start {
  readonly isZero?: true;
}

/**
 * What a course expects at a point before its target is due: the official milestone there; otherwise the path from the
 * last known point to the next, where one is declared or assumed.
 *
 * @returns `undefined` where nothing is expected yet, `"noBaseline"` where the path has no start, `"notComputable"` where
 * it has no value, as growth from 0
 */
export function expectedAt(
  course: Course,
  at: number,
): Expected | "noBaseline" | "notComputable" | undefined {
  const { kind, basis, milestones, target } = course;
  const { way } = target;
  const official = milestones.find((mark) => mark.at === at) ?? (at === target.at ? target : undefined);
  if (official !== undefined) return officially(official, way);
  const next = [...milestones, target].find((mark) => mark.at > at);
  if (kind === "none" || way === "none" || next === undefined) return undefined;
  const comparator = next.threshold.comparator === "about" ? "about" : way === "up" ? "atLeast" : "atMost";
  const { tolerance, rounding } = next.threshold;
  const end = endToward(next, way);
  const onPath = (value: Rational, from: Pick<Start, "decimals"> = {}): Threshold => {
    // As fine as the finer of the two numbers of the document between which it lies.
    const decimals = Math.max(end.decimals ?? 0, from.decimals ?? 0);
    return {
      comparator,
      value,
      ...(tolerance && { tolerance }),
      ...(rounding && { rounding: { mode: rounding.mode, decimals } }),
    };
  };
  if (kind === "timeProgress") {
    const passed = at - (next.at - 12);
    if (passed <= 0) return undefined;
    const share = multiply(end.value, divide(fromInteger(passed), fromInteger(12)));
    return isFault(share) ? "notComputable" : { threshold: onPath(share), way, basis, path: kind };
  }
  const known = lastKnown(course, at);
  if (known === undefined) return "noBaseline";
  if (known.at >= at) return undefined;
  const value = expectedBetween(kind, known, end, at);
  if (isFault(value)) return "notComputable";
  return {
    threshold: onPath(value, known),
    way,
    basis,
    path: kind,
    ...(known.isZero && { startsAtZero: true }),
  };
}

/** What a mark asks of its own period; where neither way is better there, more is as good as on the whole course. */
export function officially({ threshold, way }: Mark, onCourse: Direction): Expected {
  return { threshold, way: way === "none" ? onCourse : way, basis: "official" };
}

/** Where a path leads; of a range the end that it reaches first, since on the way no more than that is asked. */
function endToward({ at, threshold }: Mark, way: Direction): Start {
  const { value, upper, rounding } = threshold;
  if (way === "down" && upper !== undefined)
    return { at, value: upper, ...(rounding && { decimals: rounding.upperDecimals ?? rounding.decimals }) };
  return { at, value, ...(rounding && { decimals: rounding.decimals }) };
}

/** The last point of which the value is known: a milestone passed, or else the start, which is 0 for even steps. */
function lastKnown({ milestones, start, kind, firstStep, target }: Course, at: number): Known | undefined {
  const passed = milestones.filter((mark) => mark.at < at).at(-1);
  if (passed !== undefined) return endToward(passed, target.way);
  if (start === "unknown") return undefined;
  if (start !== undefined) return start;
  return kind === "even" ? { at: firstStep - 12, value: fromInteger(0), isZero: true } : undefined;
}
