import type { Direction } from "../model/index.js";
import {
  add,
  divide,
  fromInteger,
  isFault,
  type Outcome,
  type Rational,
  readDecimal,
  subtract,
} from "../number/index.js";
import { compared } from "./rounded.js";
import { satisfies } from "./shortfall.js";
import type { Threshold } from "./threshold.js";

/** Where satisfying a threshold begins. */
export interface Edge {
  /** The number on whose better side every value satisfies, and on whose worse side none does. */
  readonly value: Rational;
  /** Whether it satisfies itself. */
  readonly isIn: boolean;
}

/**
 * Where satisfying a threshold begins: as far before its number as is tolerated, or is rounded up to it; `undefined` where
 * neither way is better.
 */
export function edgeOf(threshold: Threshold, way: Direction): Edge | undefined {
  if (way === "none" || threshold.upper !== undefined) return undefined;
  const { comparator, tolerance = fromInteger(0) } = threshold;
  const before = comparator === "about" ? tolerance : fromInteger(0);
  const isStrict = comparator === "moreThan" || comparator === "lessThan";
  const worse = isStrict ? subtract(before, halfUnit(threshold)) : add(before, halfUnit(threshold));
  const own = compared(threshold.value, threshold).threshold.value;
  const value = way === "up" ? subtract(own, worse) : add(own, worse);
  return isFault(value) ? undefined : { value, isIn: satisfies(value, threshold, way) === true };
}

/** Half of the last digit to which a value is rounded before it is compared; 0 where it is compared in full. */
function halfUnit({ rounding }: Threshold): Outcome {
  if (rounding === undefined) return fromInteger(0);
  const { decimals } = rounding;
  const unit = readDecimal(decimals === 0 ? "1" : `0.${"1".padStart(decimals, "0")}`);
  return isFault(unit) ? fromInteger(0) : divide(unit, fromInteger(2));
}
