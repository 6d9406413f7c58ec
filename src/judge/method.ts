import type { Holding, Source, Text } from "../model/index.js";
import type { NumberInput, Quantity } from "../number/index.js";
import type { BandStatus } from "./scheme.js";

/** One year of a series. */
export interface MethodPoint {
  /** The year, as a whole number. */
  readonly year: number;
  /** Its value; what is `null` or absent is a gap. */
  readonly value?: NumberInput | Quantity | null | undefined;
}

/** What a method is asked. Numbers are in the unit of the series. */
export interface MethodQuestion {
  /** Whether more is better. */
  readonly direction: "up" | "down";
  /** The target; the lower end of an interval. */
  readonly target?: NumberInput | Quantity | undefined;
  /** The upper end of a target that is an interval. */
  readonly upper?: NumberInput | Quantity | undefined;
  /** The year in which the target is due: needed with a target. */
  readonly targetYear?: number | undefined;
  /** The year from which progress counts; the first year of the series when absent. */
  readonly baseYear?: number | undefined;
  /** Whether the target is to be reached by its year (default), or to be kept every year. */
  readonly holds?: Holding | undefined;
  /** Whether the values are percentages, where a rule knows a margin in percentage points. */
  readonly isPercentage?: boolean | undefined;
}

/**
 * Why a method refuses. `tooFewPoints`: fewer figures than it needs; `unreadable`: a year or a value is none;
 * `duplicateYears`: two figures for a year; `baselineZero`: there is no rate of growth from 0; `signChange`: nor across 0;
 * `targetZero`: nor down to 0; `notPositive`: no logarithm of 0 and below; `maintain`: the target is the baseline, so no
 * change is required; `targetYearPast`: the latest figure is later than the target is due; `everyPeriod`: it knows no target
 * that every year must keep; `interval`: it knows no range as a target; `emptyRange`: the upper end of the range lies below the
 * lower one; `tooFine`: the change that is required is so small beside the values that the 40 decimals of a root do not give
 * its ratio; `notComputable`: a number beyond all bounds.
 */
export const methodReasons = [
  "tooFewPoints",
  "unreadable",
  "duplicateYears",
  "baselineZero",
  "signChange",
  "targetZero",
  "notPositive",
  "maintain",
  "targetYearPast",
  "everyPeriod",
  "interval",
  "emptyRange",
  "tooFine",
  "notComputable",
] as const;
/** One of {@link methodReasons}. */
export type MethodReason = (typeof methodReasons)[number];

/**
 * What a reader of a method's answer should know. `baselineBeyondTarget`: the baseline was better than the target; a rule
 * that knows no direction then takes falling back for progress and improving for a decline, and its answer has no `status`; `targetZeroReplaced`: 0.001 stands for a target of 0, so
 * the unit counts; `limitIgnored`: a natural limit counts only without a target; `baselineBeyondLimit`: the baseline lies
 * beyond the natural limit; `duplicateYears`: several figures for a year were taken together; `baselineOutOfStep`: the
 * baseline of a plan stands for another part of the year than its target, so the method starts from the first figure;
 * `baselineDiffers`: another value was measured for the period of a plan's baseline, which counts nevertheless;
 * `targetMet`: the latest figure is at the target or better, though the rule looks at the rate alone and calls it short.
 */
export const methodCautions = [
  "baselineBeyondTarget",
  "targetZeroReplaced",
  "limitIgnored",
  "baselineBeyondLimit",
  "duplicateYears",
  "baselineOutOfStep",
  "baselineDiffers",
  "targetMet",
] as const;
/** One of {@link methodCautions}. */
export type MethodCaution = (typeof methodCautions)[number];

/** A method has no answer. */
export interface MethodRefusal {
  /** No. */
  readonly ok: false;
  /** Why. */
  readonly reason: MethodReason;
  /** Which point is not to be read, counted from 0; only for `unreadable`. */
  readonly point?: number;
  /** What of that point is at fault: the point itself, its year or its value. */
  readonly part?: "point" | "year" | "value";
}

/** What a method finds. */
export interface MethodResult {
  /** Yes. */
  readonly ok: true;
  /** Its word for it, as a code; absent where it only gives a number. */
  readonly says?: string;
  /** Its word for it, as it is read. */
  readonly label?: Text;
  /** What that comes to in the words of this library (assumed: no method names our states). */
  readonly status?: BandStatus;
  /** The number by which it decides. */
  readonly value?: Quantity;
  /**
   * How much there is of what it takes to reach the target in time; 1 is exactly enough. Absent without a target, and before
   * it is due where the rule knows no time.
   */
  readonly ratio?: Quantity;
  /** What a reader should know. */
  readonly cautions: readonly MethodCaution[];
}

/**
 * What a method looks at, where a verdict looks at the value on its path: `rate`, rates of growth; `window`, the last few
 * years alone, carried forward; `horizon`, the way to the target, whatever time has passed.
 */
export const methodViews = ["rate", "window", "horizon"] as const;
/** One of {@link methodViews}. */
export type MethodView = (typeof methodViews)[number];

/**
 * An international method: a function over a series, a target and a direction that carries its name, version and source.
 * The methods themselves are in `seven-benefits/methods`; a host may write its own.
 */
export interface Method {
  /** What the method says of a series. Its points may come in any order. */
  (series: Iterable<MethodPoint>, question: MethodQuestion): MethodResult | MethodRefusal;
  /** Identifier. */
  readonly id: string;
  /** Version: year or edition of the rule. */
  readonly version: string;
  /** Its name. */
  readonly title: Text;
  /** What it looks at. */
  readonly view: MethodView;
  /** Where the rule stands. */
  readonly source: Source;
}
