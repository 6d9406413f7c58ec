import { compare, equals, fromInteger, type Rational } from "../number/index.js";
import type { Method, MethodResult } from "./method.js";
import { numberIn, readBack } from "./number-of.js";
import type { MethodDifference } from "./opinion.js";
import { assumedSlightFrom } from "./rank.js";
import type { BandStatus } from "./scheme.js";
import type { Threshold } from "./threshold.js";

/** A value, and what it was held against. */
export interface Bounds {
  /** The value, as it was compared. */
  readonly value: Rational | undefined;
  /** What is expected of its period, or else the target. */
  readonly threshold: Threshold;
  /** 1 where more is better, -1 where less is. */
  readonly way: 1 | -1;
}

/**
 * Why a method differs from a verdict. First come the ends of a target that no method knows; then the thresholds, where by
 * the bounds of this library the method's own ratio would come to the verdict; else what the method looks at.
 */
export function differenceOf(
  { view }: Method,
  { ratio, cautions, status }: MethodResult,
  verdict: BandStatus | undefined,
  bounds: Bounds,
): MethodDifference {
  const ofEnds = differenceOfEnds(status, verdict, bounds);
  if (ofEnds !== undefined) return ofEnds;
  const number = ratio && readBack(ratio);
  if (number === undefined || cautions.includes("baselineBeyondTarget")) return view;
  const isFull = compare(number, fromInteger(1)) >= 0;
  const isSlight = compare(number, numberIn(assumedSlightFrom)) >= 0;
  return (isFull ? "onTrack" : isSlight ? "slightlyBehind" : "offTrack") === verdict ? "threshold" : view;
}

function differenceOfEnds(
  status: BandStatus | undefined,
  verdict: BandStatus | undefined,
  { value, threshold, way }: Bounds,
): MethodDifference | undefined {
  if (value === undefined) return undefined;
  const { comparator, value: bound, upper, tolerance } = threshold;
  const isMild = status === "onTrack";
  const isBeyond = (end: Rational | undefined) => end !== undefined && compare(value, end) * way > 0;
  switch (comparator) {
    case "moreThan":
    case "lessThan":
      return isMild && equals(value, bound) ? "comparator" : undefined;
    case "between":
      return isMild && isBeyond(way > 0 ? upper : bound) ? "range" : undefined;
    case "about":
      return verdict === "onTrack" && !isMild && tolerance !== undefined && compare(value, bound) * way < 0
        ? "tolerance"
        : undefined;
    default:
      return undefined;
  }
}
