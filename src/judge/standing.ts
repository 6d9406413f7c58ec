import type { Direction } from "../model/index.js";
import { compare, type Rational, readDecimal } from "../number/index.js";
import type { Attainment } from "./attainment.js";
import type { Scheme } from "./scheme.js";
import type { Threshold } from "./threshold.js";
import type { TimeStanding } from "./time-standing.js";

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
  /** The scheme that judges; the library's own rule when absent. */
  readonly scheme?: Scheme | undefined;
  /** Completion beside time progress, asked for only where a scheme goes by it. */
  readonly time?: (() => TimeStanding) | undefined;
}

/** Assumed: without a usable baseline, 0.85 × 95 would call 80.75 % slightly behind 95 %. In percentage points. */
export const mostPointsSlight = "5";

const fivePoints = readDecimal(mostPointsSlight) as Rational;

/** Whether a percentage that is judged without a usable baseline lies too far off to be slightly behind. */
export function isTooWide({ isPercentage }: Standing, { by }: Attainment, short: Rational): boolean {
  return isPercentage && by === "relative" && compare(short, fivePoints) > 0;
}
