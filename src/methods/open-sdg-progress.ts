import type { MethodPoint, MethodRefusal } from "../judge/index.js";
import {
  add,
  compare,
  divide,
  fromInteger,
  isZero,
  maximum,
  minimum,
  multiply,
  type NumberInput,
  type Outcome,
  type Rational,
} from "../number/index.js";
import { baseFrom } from "./base-year.js";
import { type CagrQuestion, cagrFigures } from "./cagr-figures.js";
import { type CagrResult, type CagrRule, cagrResult, type Thresholds } from "./cagr-result.js";
import type { Categories, Category } from "./category.js";
import { decimal } from "./decimal.js";
import { type OverallResult, overall, scoreAt } from "./mean-score.js";
import { type MethodOf, methodOf } from "./method-of.js";

/** The categories of {@link openSdgProgress}. */
export type OpenSdgCategory =
  | "target_achieved"
  | "substantial_progress"
  | "moderate_progress"
  | "limited_progress"
  | "deterioration";

const categories: Categories<OpenSdgCategory> = {
  target_achieved: { label: { zh: "达到目标", en: "Target achieved" }, status: "onTrack" },
  substantial_progress: { label: { zh: "进展明显", en: "Substantial progress" }, status: "onTrack" },
  moderate_progress: { label: { zh: "中等进展", en: "Moderate progress" }, status: "slightlyBehind" },
  limited_progress: { label: { zh: "进展有限", en: "Limited progress" }, status: "offTrack" },
  deterioration: { label: { zh: "恶化", en: "Deterioration" }, status: "offTrack" },
};

const rule: CagrRule<OpenSdgCategory> = {
  categories,
  best: "target_achieved",
  thresholds: (hasTarget) =>
    hasTarget
      ? { high: decimal("0.95"), medium: decimal("0.6"), low: fromInteger(0) }
      : { high: decimal("0.015"), medium: decimal("0.005"), low: fromInteger(0) },
  categoryOf,
  scoreOf: (progress, thresholds, { asked, factor }) =>
    asked.goal ? scoreOfRatio(progress, thresholds) : scoreOfGrowth(progress, thresholds, factor),
};

/**
 * CAGR ratio by the method of Statistics Canada, as Open SDG 2.4 runs it, with natural limits and scores.
 *
 * With a target T due in year Y, from a baseline b to the latest value t: `((v_t / v_b)^(1 / (t − b)) − 1) /
 * |(T / v_b)^(1 / (Y − b)) − 1|`. From 95 % on substantial progress, from 60 % moderate, from 0 % limited progress, below it
 * deterioration. Without a target the growth rate itself: 1.5 %, 0.5 % and 0 %. A natural limit L multiplies these by
 * `1 − (v_b / L)^4.44` up to L, `1 − ((2L − v_b) / L)^4.44` from there on and 1 from 2L on. The score runs from −5 to 5 in
 * pieces: `7.1429 r − 4.2857` from a ratio of 60 % on and `4.1667 r − 2.5` below; without a target, over the coefficient,
 * `500 g − 5`, `250 g − 1.25` and `500 g − 2.5`, and `125 g − 2.5` below 0.
 *
 * Edges: the latest value at the target is target achieved, with a score of 5, whatever the rates; a baseline on its limit
 * that does not fall back is substantial progress. A missing base year is the first one after it. For a target of 0 stands
 * 0.001, which makes the answer depend on the unit: `targetZeroReplaced`. Where the program does so for a baseline of 0
 * too, this refuses (`baselineZero`); and where it stops, for a target that equals the baseline (`maintain`), for figures
 * all before the base year (`tooFewPoints`), for a target year that is the base year (`targetYearPast`). Refused as well:
 * `duplicateYears`, `signChange`, `everyPeriod`, `interval`, `tooFine`.
 * A target of 0 from below has −0.001 in its place, where the program's 0.001 leads to a complex number, and 0 itself always
 * meets it. With one figure alone there is no answer (`tooFewPoints`), though the target be met, where the program gives the
 * best category and a score of 5.
 *
 * Source: open-sdg/sdg-build 2.4.0, sdg/ProgressMeasure.py, https://github.com/open-sdg/sdg-build/blob/2.4.0/sdg/ProgressMeasure.py
 *
 * @param series years with values, in any order; what is `null` is a gap
 * @param question direction, target and its year, base year (2015 and 2030 in Open SDG), natural limit
 * @throws TypeError or RangeError when the question makes no sense
 * @example
 * const near = [{ year: 2015, value: "95" }, { year: 2023, value: "96" }];
 * const found = openSdgProgress(near, { direction: "up", limit: "100" });
 * found.ok && [found.says, found.thresholds.coefficient?.value.slice(0, 8)] // => ["moderate_progress", "0.203670"]
 */
export const openSdgProgress: MethodOf<CagrResult<OpenSdgCategory>, CagrQuestion> = /* @__PURE__ */ methodOf(
  {
    id: "open-sdg",
    version: "2.4.0",
    title: { zh: "Open SDG 年均增速比(加拿大统计局)", en: "CAGR ratio of Statistics Canada, as in Open SDG" },
    view: "rate",
    source: {
      document:
        "open-sdg/sdg-build 2.4.0; open-sdg/open-sdg, https://github.com/open-sdg/sdg-build/blob/2.4.0/sdg/ProgressMeasure.py",
      section: "sdg/ProgressMeasure.py; docs/progress-methodology.md",
      words:
        "progress_thresholds = {'high': 0.95, 'med': 0.6, 'low': 0}; {'high': 0.015, 'med': 0.005, 'low': 0}",
    },
  },
  rated,
);

function rated(
  series: Iterable<MethodPoint>,
  question: CagrQuestion,
): CagrResult<OpenSdgCategory> | MethodRefusal {
  const figures = cagrFigures(series, question, baseFrom);
  return "ok" in figures ? figures : cagrResult(figures, rule);
}

function categoryOf(progress: Rational, { high, medium, low }: Thresholds): OpenSdgCategory {
  if (compare(progress, high) >= 0) return "substantial_progress";
  if (compare(progress, medium) >= 0) return "moderate_progress";
  return compare(progress, low) >= 0 ? "limited_progress" : "deterioration";
}

const least = (score: Outcome): Outcome => maximum(score, fromInteger(-5));
const most = (score: Outcome): Outcome => minimum(score, fromInteger(5));
const line = (slope: string, at: Outcome, offset: string): Outcome =>
  add(multiply(decimal(slope), at), decimal(offset));

function scoreOfRatio(ratio: Rational, { medium }: Thresholds): Outcome {
  return compare(ratio, medium) >= 0
    ? most(line("7.1429", ratio, "-4.2857"))
    : least(line("4.1667", ratio, "-2.5"));
}

function scoreOfGrowth(
  growth: Rational,
  { high, medium, low }: Thresholds,
  factor: Rational = fromInteger(1),
): Outcome {
  if (compare(growth, low) < 0) return least(line("125", growth, "-2.5"));
  if (isZero(factor)) return fromInteger(5);
  const raised = divide(growth, factor);
  if (compare(growth, high) >= 0) return most(line("500", raised, "-5"));
  return compare(growth, medium) >= 0 ? line("250", raised, "-1.25") : line("500", raised, "-2.5");
}

/**
 * The category of a score of {@link openSdgProgress}, as Open SDG gives it for the mean of several series: from 2.5 on
 * substantial progress, from 0 moderate, from −2.5 limited progress, below it deterioration.
 *
 * @throws TypeError or RangeError when the score is no number from -5 to 5
 * @example
 * openSdgProgressByScore("0.45").says // => "moderate_progress"
 */
export function openSdgProgressByScore(score: NumberInput): Category<OpenSdgCategory> {
  return byScore(scoreAt(score), false);
}

function byScore(score: Rational, achieved: boolean): Category<OpenSdgCategory> {
  const above = (text: string) => compare(score, decimal(text)) >= 0;
  const says = ((): OpenSdgCategory => {
    if (achieved) return "target_achieved";
    if (above("2.5")) return "substantial_progress";
    if (above("0")) return "moderate_progress";
    return above("-2.5") ? "limited_progress" : "deterioration";
  })();
  return { says, ...categories[says] };
}

/**
 * What several series of one indicator come to by {@link openSdgProgress}: the category of the mean of their scores, or
 * target achieved where all of them are; those without an answer are left out.
 *
 * @throws TypeError when it is no list of results
 * @example
 * const up = openSdgProgress([{ year: 2015, value: 50 }, { year: 2023, value: 70 }], { direction: "up", target: 100, targetYear: 2030 });
 * const down = openSdgProgress([{ year: 2015, value: 50 }, { year: 2023, value: 45 }], { direction: "down", target: 25, targetYear: 2030 });
 * const all = openSdgProgressOverall([up, down]);
 * all.ok && all.says // => "moderate_progress"
 */
export function openSdgProgressOverall(
  results: Iterable<CagrResult<OpenSdgCategory> | MethodRefusal>,
): OverallResult<OpenSdgCategory> | MethodRefusal {
  return overall(results, byScore);
}
