import { compare, isFault, type Rational, readDecimal, subtract } from "../number/index.js";
import { attainmentOf, isBetter } from "./attainment.js";
import type { BandStatus } from "./scheme.js";
import { type Rated, rate } from "./scheme-rate.js";
import { satisfies, shortfall } from "./shortfall.js";
import { isTooWide, type Standing } from "./standing.js";

/** Assumed: nothing official says how much of the way makes a shortfall slight. */
export const assumedSlightFrom = "0.85";

/** How a value stands: a status, what the scheme that judges says, or that nobody says how much 左右 is. */
export type Ranked = BandStatus | "reversing" | "noTolerance" | Rated;

/**
 * How a value stands to what is expected of it: satisfied (`onTrack`), worse than where it started (`reversing`), or short
 * of it by little (`slightlyBehind`) or by more (`offTrack`). `"noTolerance"` for an 左右 that falls short without one.
 * A scheme that judges says by its bands what is not reversing, or why they say nothing. The rule without one
 * is `schemes.standard`, written out, because nearly every value is judged by it; a property holds the two together.
 */
export function rank(value: Rational, standing: Standing): Ranked {
  const { expected, way, baseline, materiality, scheme } = standing;
  const satisfied = satisfies(value, expected, way);
  if (satisfied === "noTolerance") return "noTolerance";
  if (!satisfied && isReversing(value, standing)) return "reversing";
  if (scheme !== undefined) return rate(scheme, value, standing);
  if (satisfied) return "onTrack";
  const short = shortfall(value, expected, way);
  if (isFault(short)) return "offTrack";
  if (compare(short, materiality) <= 0) return "slightlyBehind";
  const attainment = attainmentOf(value, expected, way, baseline);
  if (attainment === undefined || compare(attainment.value, slightFrom) < 0) return "offTrack";
  return isTooWide(standing, attainment, short) ? "offTrack" : "slightlyBehind";
}

const slightFrom = readDecimal(assumedSlightFrom) as Rational;

/** Worse than the baseline by more than the materiality, while the path itself does not go that way. */
function isReversing(value: Rational, { expected, way, baseline, materiality }: Standing): boolean {
  if (baseline === undefined || way === "none" || isBetter(baseline, expected.value, way)) return false;
  const fallen = way === "up" ? subtract(baseline, value) : subtract(value, baseline);
  return !isFault(fallen) && compare(fallen, materiality) > 0;
}
