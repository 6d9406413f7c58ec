import { compare, equals, type Rational } from "../number/index.js";
import { comparableTo } from "./comparable.js";
import type { Method, MethodResult } from "./method.js";
import { readBack, written } from "./number-of.js";
import type { MethodDifference, MethodOpinion } from "./opinion.js";
import { sameByBounds } from "./ratio-bound.js";
import type { BandStatus, Scheme } from "./scheme.js";
import type { Status } from "./status.js";
import type { Threshold } from "./threshold.js";

/** A verdict, with the value and what it was held against. */
export interface Held {
  /** The value, as it was compared. */
  readonly value: Rational | undefined;
  /** What is expected of its period, or else the target. */
  readonly threshold: Threshold;
  /** 1 where more is better, -1 where less is. */
  readonly way: 1 | -1;
  /** The state to which it came. */
  readonly verdict: Status;
  /** The scheme that judges. */
  readonly scheme: Scheme;
}

/**
 * Why a method differs from a verdict. First come the ends of a target that no method knows; then the thresholds, where by
 * the bounds that decided the verdict the method's own ratio would come to it; else what the method looks at.
 */
export function differenceOf(
  { view }: Method,
  { ratio, cautions }: MethodResult,
  status: BandStatus,
  held: Held,
): Pick<MethodOpinion, "differs" | "bound"> {
  const ofEnds = differenceOfEnds(status, held);
  if (ofEnds !== undefined) return { differs: ofEnds };
  const number = ratio && readBack(ratio);
  if (number === undefined || cautions.includes("baselineBeyondTarget")) return { differs: view };
  const same = sameByBounds(number, held.verdict, held.scheme, status);
  if (same === undefined) return { differs: view };
  const bound = same.bound && written(same.bound);
  return { differs: "threshold", ...(bound && { bound }) };
}

function differenceOfEnds(
  status: BandStatus,
  { value, threshold, way, verdict }: Held,
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
      return comparableTo(verdict) === "onTrack" &&
        !isMild &&
        tolerance !== undefined &&
        compare(value, bound) * way < 0
        ? "tolerance"
        : undefined;
    default:
      return undefined;
  }
}
