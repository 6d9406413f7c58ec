import type { Direction } from "../model/index.js";
import { absolute, isFault, maximum, type Outcome, type Rational, sign, subtract } from "../number/index.js";
import { compared } from "./rounded.js";
import type { Threshold } from "./threshold.js";

/**
 * How far a value falls short of a threshold, in its unit of measure: above 0 on the bad side, below 0 on the good side.
 * Where neither side is better, the distance: to the number, or to the nearer end of the range.
 */
export function shortfall(value: Rational, threshold: Threshold, way: Direction): Outcome {
  if (threshold.upper !== undefined)
    return maximum(subtract(threshold.value, value), subtract(value, threshold.upper));
  const below = subtract(threshold.value, value);
  if (way === "none") return absolute(below);
  return way === "up" ? below : subtract(value, threshold.value);
}

/**
 * Whether a value satisfies a threshold, in full or rounded as the threshold says. 左右 `about` counts the bad side only, and there as far as its tolerance goes:
 * `"noTolerance"` where it falls short and none was given.
 */
export function satisfies(value: Rational, threshold: Threshold, way: Direction): boolean | "noTolerance" {
  const rounded = compared(value, threshold);
  const short = shortfall(rounded.value, rounded.threshold, way);
  // Differences of two numbers that could be read have no more digits than fit.
  if (isFault(short)) return false;
  switch (threshold.comparator) {
    case "moreThan":
    case "lessThan":
      return sign(short) < 0;
    case "about": {
      if (sign(short) <= 0) return true;
      if (threshold.tolerance === undefined) return "noTolerance";
      const beyond = subtract(short, threshold.tolerance);
      return !isFault(beyond) && sign(beyond) <= 0;
    }
    default:
      return sign(short) <= 0;
  }
}

/** Whether a value satisfies a threshold by its tolerance alone: it falls short, after rounding too, by no more than that. */
export function isTolerated(value: Rational, threshold: Threshold, way: Direction): boolean {
  if (threshold.comparator !== "about" || satisfies(value, threshold, way) !== true) return false;
  return satisfies(value, { ...threshold, comparator: "equalTo" }, way) !== true;
}
