import { type Comparator, type Direction, directionOf, type Indicator, type Target } from "../model/index.js";
import { isFault, type Rational, type RoundingMode, readDecimal } from "../number/index.js";

/** To which digits numbers are rounded before they are compared (修约值比较法, GB/T 8170). */
export interface ComparedDigits {
  /** How. */
  readonly mode: RoundingMode;
  /** The decimals with which the document writes the limit; of a range, its lower end. */
  readonly decimals: number;
  /** Those of the upper end of a range. */
  readonly upperDecimals?: number;
}

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
  /** To which digits numbers are rounded before they are compared; absent where full values are. */
  readonly rounding?: ComparedDigits;
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

/** Which way is better for an indicator under one of its thresholds. */
export function wayTo(
  { indicator }: { readonly indicator: Pick<Indicator, "direction" | "targets"> },
  threshold: Threshold,
): Direction {
  return betterWay(threshold, directionOf(indicator));
}

/** The decimals with which a number is written; 0 where there is none. */
export function decimalsIn(text = ""): number {
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function numberOf(text: string | undefined): Rational | undefined {
  if (text === undefined) return undefined;
  const number = readDecimal(text);
  return isFault(number) ? undefined : number;
}
