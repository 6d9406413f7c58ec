import type { Comparator, Direction, Target } from "../model/index.js";
import { isFault, type Rational, readDecimal } from "../number/index.js";

/** A threshold in numbers: what a value is held against. */
export interface Threshold {
  /** How it is compared. */
  readonly comparator: Exclude<Comparator, "achieved">;
  /** The threshold; the lower end for `between`. */
  readonly value: Rational;
  /** The upper end, for `between`. */
  readonly upper?: Rational;
  /** How far off still counts, for `about`. */
  readonly tolerance?: Rational;
}

/** The threshold of a target or milestone; `undefined` for an event, and for what has no readable number. */
export function thresholdOf(target: Target): Threshold | undefined {
  const { comparator } = target;
  const value = numberOf(target.value);
  if (comparator === "achieved" || value === undefined) return undefined;
  const upper = numberOf(target.upper);
  const tolerance = numberOf(target.tolerance);
  if (comparator === "between" && upper === undefined) return undefined;
  return {
    comparator,
    value,
    ...(upper !== undefined && { upper }),
    ...(tolerance !== undefined && { tolerance }),
  };
}

/** Which way is better under a threshold: as its comparator asks, or else as the indicator does; `none` for a range. */
export function betterWay(
  { comparator }: Pick<Threshold, "comparator">,
  direction: Direction | undefined,
): Direction {
  switch (comparator) {
    case "atLeast":
    case "moreThan":
      return "up";
    case "atMost":
    case "lessThan":
      return "down";
    case "about":
      return direction ?? "none";
    case "equalTo":
    case "between":
      return "none";
  }
}

function numberOf(text: string | undefined): Rational | undefined {
  if (text === undefined) return undefined;
  const number = readDecimal(text);
  return isFault(number) ? undefined : number;
}
