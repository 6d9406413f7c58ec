import type { Direction } from "../model/index.js";
import { compare, isFault, type Rational, readDecimal, subtract } from "../number/index.js";
import { attainmentOf, isBetter } from "./attainment.js";
import { satisfies, shortfall } from "./shortfall.js";
import type { Status } from "./status.js";
import type { Threshold } from "./threshold.js";

/** What decides how well a value does, besides the value. */
export interface Standing {
  /** What is expected. */
  readonly expected: Threshold;
  /** Which way is better. */
  readonly way: Direction;
  /** Where the county started. */
  readonly baseline: Rational | undefined;
  /** The least gap that matters. */
  readonly materiality: Rational;
  /** Whether the unit of measure is a percentage. */
  readonly isPercentage: boolean;
}

/** Assumed: nothing official says how much of the way makes a shortfall slight. */
export const assumedSlightFrom = "0.85";

/** Assumed: without a usable baseline, 0.85 × 95 would call 80.75 % slightly behind 95 %. In percentage points. */
export const mostPointsSlight = "5";

/**
 * How a value stands to what is expected of it: satisfied (`onTrack`), worse than where it started (`reversing`), or short
 * of it by little (`slightlyBehind`) or by more (`offTrack`). `"noTolerance"` for an 左右 that falls short without one.
 */
export function rank(
  value: Rational,
  standing: Standing,
): Exclude<Status, "met" | "missed" | "notDue" | "undetermined" | "notApplicable"> | "noTolerance" {
  const { expected, way, baseline, materiality } = standing;
  const satisfied = satisfies(value, expected, way);
  if (satisfied === "noTolerance") return "noTolerance";
  if (satisfied) return "onTrack";
  if (isReversing(value, standing)) return "reversing";
  const short = shortfall(value, expected, way);
  if (isFault(short)) return "offTrack";
  if (compare(short, materiality) <= 0) return "slightlyBehind";
  const attainment = attainmentOf(value, expected, way, baseline);
  if (attainment === undefined || compare(attainment.value, slightFrom) < 0) return "offTrack";
  const isWide = standing.isPercentage && attainment.by === "relative" && compare(short, fivePoints) > 0;
  return isWide ? "offTrack" : "slightlyBehind";
}

const slightFrom = readDecimal(assumedSlightFrom) as Rational;
const fivePoints = readDecimal(mostPointsSlight) as Rational;

/** Worse than the baseline by more than the materiality, while the path itself does not go that way. */
function isReversing(value: Rational, { expected, way, baseline, materiality }: Standing): boolean {
  if (baseline === undefined || way === "none" || isBetter(baseline, expected.value, way)) return false;
  const fallen = way === "up" ? subtract(baseline, value) : subtract(value, baseline);
  return !isFault(fallen) && compare(fallen, materiality) > 0;
}
