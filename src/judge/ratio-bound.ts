import {
  compare,
  fromInteger,
  isFault,
  maximum,
  minimum,
  type Outcome,
  type Rational,
  subtract,
} from "../number/index.js";
import { comparableTo } from "./comparable.js";
import { type BandStatus, bandStatuses, type Scheme } from "./scheme.js";
import { bandAt } from "./scheme-band.js";
import { endsOf } from "./scheme-ends.js";
import type { Status } from "./status.js";

const one = fromInteger(1);

/** That by the bounds of a verdict a ratio comes to the verdict. */
export interface SameByBounds {
  /** The bound that parts the verdict from what the method says, on the scale of the ratio; absent where its side is open. */
  readonly bound?: Rational;
}

/**
 * Whether the ratio of a method, 1 for exactly enough, comes to the verdict by what decided the verdict: the target itself
 * for what is met or missed, otherwise the bands of a scheme. A relative shortfall is what lacks of 1; of points behind time
 * progress a ratio says nothing.
 *
 * @param status what the method says instead
 */
export function sameByBounds(
  ratio: Rational,
  verdict: Status,
  scheme: Scheme,
  status: BandStatus,
): SameByBounds | undefined {
  if (verdict === "met" || verdict === "missed")
    return compare(ratio, one) >= 0 === (verdict === "met") ? { bound: one } : undefined;
  const own = comparableTo(verdict);
  if (scheme.quantity === "pointsToTimeProgress" || own === undefined) return undefined;
  const isLack = scheme.quantity === "relativeShortfall";
  const turned = (number: Rational) => (isLack ? subtract(one, number) : number);
  const at = turned(ratio);
  if (isFault(at) || bandAt(scheme, { at })?.status !== own) return undefined;
  const isBetter = bandStatuses.indexOf(own) < bandStatuses.indexOf(status);
  const ends = scheme.bands
    .filter((band) => band.status === own)
    .map((band) => endsOf(band)[isBetter === isLack ? "upper" : "lower"]);
  const cuts = ends.flatMap((end): readonly Outcome[] => (end === undefined ? [] : [turned(end.at)]));
  const bound = cuts.length === ends.length && cuts.reduce(isBetter ? minimum : maximum);
  return bound && !isFault(bound) ? { bound } : {};
}
