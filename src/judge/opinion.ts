import type { Text } from "../model/index.js";
import type { Quantity } from "../number/index.js";
import type { CompletionInTime } from "./in-time.js";
import type { BandStatus, SchemeQuantity } from "./scheme.js";
import type { StatedAssumption } from "./stated-assumption.js";

/**
 * Why a second opinion has no answer. `noValue`: nothing could be judged; `noExpectedValue`: nothing is expected of the
 * period; `noTolerance`: the plan lacks it; `noCompletion`: the value does not count up from 0 to a target (a rate, a stock
 * with a baseline, a ceiling, a floor for every period); `noTimeProgress`: no month has passed; `gap`: no band holds it.
 */
export const opinionReasons = [
  "noValue",
  "noExpectedValue",
  "noTolerance",
  "noCompletion",
  "noTimeProgress",
  "gap",
] as const;
/** One of {@link opinionReasons}. */
export type OpinionReason = (typeof opinionReasons)[number];

/** What a scheme says of a value that was judged without it (第二意见); it never changes the verdict. */
export interface SchemeOpinion {
  /** Id of the scheme. */
  readonly scheme: string;
  /** Its version. */
  readonly version: string;
  /** The quantity that it goes by. */
  readonly quantity: SchemeQuantity;
  /** That quantity, by which the band was found; absent where it is infinite or unknown. */
  readonly value?: Quantity;
  /** What stands behind the quantity, for those of time progress. */
  readonly inTime?: CompletionInTime;
  /** The name of the band. */
  readonly band?: Text;
  /** The colour of the band. */
  readonly colour?: string;
  /** What the band stands for. */
  readonly status?: BandStatus;
  /**
   * Whether it comes to the same as the verdict over the way to the target, early or late ends included: `met` is like
   * `onTrack`, `missed` and `reversing` like `offTrack`. Absent where one of the two says nothing.
   */
  readonly agrees?: boolean;
  /** Why it has no answer. */
  readonly reason?: OpinionReason;
  /** What it takes to be so though no document says it; absent where it takes nothing. */
  readonly assumptions?: readonly StatedAssumption[];
}

/** A second opinion on a verdict. */
export type Opinion = SchemeOpinion;
