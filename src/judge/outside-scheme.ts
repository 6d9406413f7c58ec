import type { Text } from "../model/index.js";
import type { Quantity } from "../number/index.js";
import { type CompletionInTime, inTimeOf } from "./in-time.js";
import { written } from "./number-of.js";
import type { Scheme, SchemeQuantity } from "./scheme.js";
import type { Unrated } from "./scheme-rate.js";
import type { TimeStanding } from "./time-standing.js";

/** Why the scheme that judges says nothing: `gap`, no band holds the quantity; otherwise there is no such quantity. */
export const outsideReasons = ["gap", "noCompletion", "noTimeProgress"] as const;
/** One of {@link outsideReasons}. */
export type OutsideReason = (typeof outsideReasons)[number];

/** The scheme that judges and says nothing of a value (亮灯规则没有规定这种情形). */
export interface OutsideScheme {
  /** Id of the scheme. */
  readonly scheme: string;
  /** Its version. */
  readonly version: string;
  /** Its name. */
  readonly title: Text;
  /** The quantity by which it goes. */
  readonly quantity: SchemeQuantity;
  /** Why it says nothing. */
  readonly reason: OutsideReason;
  /** The quantity that lies in a gap, or that of what is `tooMuch` or `tolerated`; absent where it is infinite or there is none. */
  readonly value?: Quantity;
  /** That the value falls short by no more than the tolerance allows, and is therefore placed as if it lacked nothing. */
  readonly tolerated?: true;
  /** What stands behind the quantity, for those of time progress. */
  readonly inTime?: CompletionInTime;
}

/** Why a scheme says nothing of a value. */
export function outsideScheme(
  { id, version, name, quantity }: Scheme,
  { at, isTolerated }: Unrated,
  reason: OutsideReason,
  time: TimeStanding | undefined,
): OutsideScheme {
  const value = at && written(at);
  return {
    scheme: id,
    version,
    title: name,
    quantity,
    reason,
    ...(value && { value }),
    ...(isTolerated && { tolerated: true }),
    ...inTimeOf(time),
  };
}
