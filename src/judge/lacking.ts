import { type CountRatio, type Measurement, numeratorLacking } from "../measure/index.js";
import { type Comparator, directionOfComparator } from "../model/index.js";
import { add, fromInteger, multiply, subtract } from "../number/index.js";
import { type Edge, edgeOf } from "./edge.js";
import { numberIn, readBack, written } from "./number-of.js";
import type { Threshold } from "./threshold.js";
import type { Horizon } from "./verdict.js";

/**
 * What a value that falls short lacks to a threshold: the counted units that its numerator lacks, and the least value that
 * would do, which for a ratio of counts is that of the next whole count.
 */
export function lackingTo(
  threshold: Threshold,
  measurement: Measurement,
): Pick<Horizon, "missingNumerator" | "turnsAt"> {
  const { comparator } = threshold;
  const way = directionOfComparator(comparator);
  const edge = way && edgeOf(threshold, way);
  if (edge === undefined) return {};
  const ratio = ratioOf(measurement);
  const missing = ratio && numeratorLacking(ratio, comparatorAt(edge, way), edge.value);
  if (ratio !== undefined && missing !== undefined) {
    const turnsAt = valueWith(ratio, missing, way === "down");
    return { missingNumerator: missing, ...(turnsAt && { turnsAt }) };
  }
  const turnsAt = edge.isIn ? written(edge.value) : undefined;
  return turnsAt ? { turnsAt } : {};
}

/** How a number in full is held against an edge. */
function comparatorAt({ isIn }: Edge, way: "up" | "down" | undefined): Comparator {
  if (way === "down") return isIn ? "atMost" : "lessThan";
  return isIn ? "atLeast" : "moreThan";
}

/** The counts behind a value, where it is a ratio of counts. */
export function ratioOf(measurement: Measurement): CountRatio | undefined {
  return measurement.ok && "ratio" in measurement ? measurement.ratio : undefined;
}

/** The value of a ratio once so many are added to its numerator, or taken away. */
function valueWith({ numerator, effectOfOne }: CountRatio, missing: string, isTaken: boolean) {
  const change = isTaken ? subtract(fromInteger(0), numberIn(missing)) : numberIn(missing);
  return written(multiply(add(numberIn(numerator), change), readBack(effectOfOne) ?? fromInteger(0)));
}
