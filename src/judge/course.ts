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
}

/** The way to a target: where it starts, what stands on it, and how it runs in between. */
export interface Course {
  /** The target. */
  readonly target: Mark;
  /** The official milestones, in order of time. */
  readonly milestones: readonly Mark[];
  /** Where it starts: the baseline, or the value before a revision; `"unknown"` where that value is missing. */
  readonly start: Point | "unknown" | undefined;
  /** The months at the end of the first plan year: a path in even steps without a start leaves 0 a year before. */
  readonly firstStep: number;
  /** How it runs between the marks. */
  readonly kind: TrajectoryKind;
  /** Where that comes from. */
  readonly basis: Basis;
  /** Which way is better. */
  readonly way: Direction;
}

/** What is expected at a point of a course. */
export interface Expected {
  /** What a value is held against. */
  readonly threshold: Threshold;
  /** Where it comes from. */
  readonly basis: Basis;
  /** The path on which it lies; absent for a number of the document. */
  readonly path?: TrajectoryKind;
  /** Whether the path was taken to start at 0. */
  readonly startsAtZero?: true;
}

/** A point that a path leaves. */
interface Known extends Point {
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
  const { kind, basis, milestones, target, way } = course;
  const official = milestones.find((mark) => mark.at === at) ?? (at === target.at ? target : undefined);
  if (official !== undefined) return { threshold: official.threshold, basis: "official" };
  const next = [...milestones, target].find((mark) => mark.at > at);
  if (kind === "none" || way === "none" || next === undefined) return undefined;
  const comparator = next.threshold.comparator === "about" ? "about" : way === "up" ? "atLeast" : "atMost";
  const { tolerance } = next.threshold;
  const onPath = (value: Rational): Threshold => ({ comparator, value, ...(tolerance && { tolerance }) });
  const end = endToward(next.threshold, way);
  if (kind === "timeProgress") {
    const passed = at - (next.at - 12);
    if (passed <= 0) return undefined;
    const share = multiply(end, divide(fromInteger(passed), fromInteger(12)));
    return isFault(share) ? "notComputable" : { threshold: onPath(share), basis, path: kind };
  }
  const known = lastKnown(course, at);
  if (known === undefined) return "noBaseline";
  if (known.at >= at) return undefined;
  const value = expectedBetween(kind, known, { at: next.at, value: end }, at);
  if (isFault(value)) return "notComputable";
  return { threshold: onPath(value), basis, path: kind, ...(known.isZero && { startsAtZero: true }) };
}

/** The number of a threshold; of a range the end that a path reaches first, since on the way no more than that is asked. */
function endToward({ value, upper = value }: Threshold, way: Direction): Rational {
  return way === "down" ? upper : value;
}

/** The last point of which the value is known: a milestone passed, or else the start, which is 0 for even steps. */
function lastKnown({ milestones, start, kind, firstStep, way }: Course, at: number): Known | undefined {
  const passed = milestones.filter((mark) => mark.at < at).at(-1);
  if (passed !== undefined) return { at: passed.at, value: endToward(passed.threshold, way) };
  if (start === "unknown") return undefined;
  if (start !== undefined) return start;
  return kind === "even" ? { at: firstStep - 12, value: fromInteger(0), isZero: true } : undefined;
}
