import type { MethodRefusal, MethodResult } from "../judge/index.js";
import {
  fromInteger,
  isFault,
  multiply,
  type Outcome,
  type Quantity,
  type Rational,
} from "../number/index.js";
import type { CagrFigures } from "./cagr-figures.js";
import type { Categories, Category } from "./category.js";
import { refused } from "./method-of.js";
import { type DatedValue, dated, told, written } from "./written.js";

/** The thresholds that a growth rate, or a ratio of two, was held against. */
export interface CagrThresholds {
  /** The highest. */
  readonly high?: Quantity;
  /** The one between. */
  readonly medium?: Quantity;
  /** The one at 0 or just below. */
  readonly low?: Quantity;
  /** The one between two declines, where a method tells two. */
  readonly lowest?: Quantity;
  /** What the natural limit multiplied them by. */
  readonly coefficient?: Quantity;
}

/** What a CAGR ratio finds. Its `value` is the growth rate or, with a target, its ratio to the required one; above 0 for the better. */
export interface CagrResult<S extends string = string>
  extends Omit<MethodResult, keyof Category>,
    Category<S> {
  /** Whether the latest value is at the target or beyond it. */
  readonly achieved: boolean;
  /** The score, from -5 to 5. */
  readonly score: Quantity;
  /** The growth rate achieved a year, below 0 where the size of the values falls. */
  readonly growth?: Quantity;
  /** The growth rate that the target requires a year. */
  readonly required?: Quantity;
  /** What the value was held against. */
  readonly thresholds: CagrThresholds;
  /** The figure from which progress counts. */
  readonly base: DatedValue;
  /** The latest figure. */
  readonly latest: DatedValue;
}

/** The thresholds in numbers. */
export interface Thresholds {
  /** The highest. */
  readonly high: Rational;
  /** The one between. */
  readonly medium: Rational;
  /** The one at 0 or just below. */
  readonly low: Rational;
  /** The one between two declines, where a method tells two. */
  readonly lowest?: Rational;
}

/** How a method turns the figures into a category and a score. */
export interface CagrRule<S extends string> {
  /** The categories. */
  readonly categories: Categories<S>;
  /** The category of what is achieved; its score is 5. */
  readonly best: S;
  /** The thresholds before a natural limit reduces them. */
  readonly thresholds: (hasTarget: boolean) => Thresholds;
  /** The category of a progress. */
  readonly categoryOf: (progress: Rational, thresholds: Thresholds) => S;
  /** The score of a progress. */
  readonly scoreOf: (progress: Rational, thresholds: Thresholds, of: CagrFigures) => Outcome;
}

/** What a method makes of the figures: achieved first, then the category of the progress, then why there is none. */
export function cagrResult<S extends string>(
  of: CagrFigures,
  { categories, best, thresholds, categoryOf, scoreOf }: CagrRule<S>,
): CagrResult<S> | MethodRefusal {
  const { isAchieved, progress, growth, required, factor, asked, cautions } = of;
  const hasTarget = asked.goal !== undefined;
  const limits = reduced(thresholds(hasTarget), factor);
  if (typeof progress === "string" && !isAchieved) return refused(progress);
  const number = typeof progress === "string" ? undefined : progress;
  const says = isAchieved || number === undefined ? best : categoryOf(number, limits);
  const score = isAchieved || number === undefined ? fromInteger(5) : scoreOf(number, limits, of);
  const shown = written(score);
  if (shown === undefined) return refused("notComputable");
  return {
    ok: true,
    says,
    ...categories[says],
    achieved: isAchieved,
    score: shown,
    ...told({ value: number, ratio: hasTarget ? number : undefined, growth, required }),
    thresholds: told({ lowest: undefined, ...limits, coefficient: factor }),
    base: dated(of.base),
    latest: dated(of.latest),
    cautions,
  };
}

/** Thresholds near a natural limit: all but the one at 0 or just below are reduced. */
function reduced(thresholds: Thresholds, factor: Rational | undefined): Thresholds {
  if (factor === undefined) return thresholds;
  const { high, medium, low, lowest } = thresholds;
  return {
    high: times(high, factor),
    medium: times(medium, factor),
    low,
    ...(lowest && { lowest: times(lowest, factor) }),
  };
}

function times(threshold: Rational, factor: Rational): Rational {
  const product = multiply(threshold, factor);
  return isFault(product) ? threshold : product;
}
