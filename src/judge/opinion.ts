import type { Source, Text } from "../model/index.js";
import type { Quantity } from "../number/index.js";
import type { CompletionInTime } from "./in-time.js";
import { type MethodCaution, methodReasons, methodViews } from "./method.js";
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
  /**
   * That quantity, by which the band was found, or that of what is `tooMuch` or, in a gap, passes by a tolerance alone; absent
   * where it is infinite or unknown.
   */
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

/**
 * Why a method differs from a verdict: `rate`, it compares rates of growth and not the value with its path; `window`, it
 * carries the last few years forward; `horizon`, it looks at the way to the target, whatever time has passed; `threshold`,
 * by the bounds that decided the verdict its own ratio would come to the same; `comparator`, the target must be passed and it is
 * content to reach it; `tolerance`, the value is worse than the target by no more than the target tolerates, which it does
 * not know; `range`, the value is beyond the far end of the target, which it does not know.
 */
export const methodDifferences = [...methodViews, "threshold", "comparator", "tolerance", "range"] as const;
/** One of {@link methodDifferences}. */
export type MethodDifference = (typeof methodDifferences)[number];

/**
 * Why the opinion of a method has no answer: that of the method or `noValue`, nothing could be judged; `noDirection`, neither
 * way is the better one; `notYearly`, the figure is of another part of the year than the target.
 */
export const methodOpinionReasons = ["noValue", "noDirection", "notYearly", ...methodReasons] as const;
/** One of {@link methodOpinionReasons}. */
export type MethodOpinionReason = (typeof methodOpinionReasons)[number];

/** What an international method says of a value that was judged without it; it never changes the verdict. */
export interface MethodOpinion {
  /** Id of the method. */
  readonly method: string;
  /** Its version. */
  readonly version: string;
  /** Its name. */
  readonly title: Text;
  /** Where its rule stands. */
  readonly source: Source;
  /** Its word for the value, as a code. */
  readonly says?: string;
  /** Its word for the value, as it is read. */
  readonly label?: Text;
  /** What that comes to in the words of this library (assumed: no method names our states). */
  readonly status?: BandStatus;
  /**
   * The number by which it decides. A `fraction` of more than 100 characters is left out, here and in `ratio`: `value` is then
   * rounded to 20 decimals, and the method itself gives the exact number.
   */
  readonly value?: Quantity;
  /** How much there is of what it takes to reach the target in time; 1 is exactly enough. */
  readonly ratio?: Quantity;
  /** What a reader should know; absent where there is nothing. */
  readonly cautions?: readonly MethodCaution[];
  /** Whether it comes to the same as the verdict over the way to the target, as for a scheme. */
  readonly agrees?: boolean;
  /** Why it does not. */
  readonly differs?: MethodDifference;
  /**
   * For `threshold`: the bound between what the verdict says and what the method says, by what decided the verdict, on the
   * scale of `ratio`; absent where that side has no end.
   */
  readonly bound?: Quantity;
  /** Why it has no answer. */
  readonly reason?: MethodOpinionReason;
}

/** A second opinion on a verdict: of a scheme, or of a method. */
export type Opinion = SchemeOpinion | MethodOpinion;
