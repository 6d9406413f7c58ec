import type { MethodPoint, MethodRefusal } from "../judge/index.js";
import {
  add,
  compare,
  divide,
  equals,
  fromInteger,
  isZero,
  multiply,
  type NumberInput,
  type Outcome,
  type Rational,
  sign,
} from "../number/index.js";
import { baseNearest } from "./base-year.js";
import { type CagrFigures, type CagrQuestion, cagrFigures } from "./cagr-figures.js";
import { type CagrResult, type CagrRule, cagrResult, type Thresholds } from "./cagr-result.js";
import type { Categories, Category } from "./category.js";
import { decimal } from "./decimal.js";
import { type OverallResult, overall, scoreAt } from "./mean-score.js";
import { type MethodOf, methodOf } from "./method-of.js";

/** The categories of {@link cagrRatio}. */
export type CagrRatioCategory =
  | "significant_progress"
  | "moderate_progress"
  | "no_progress"
  | "moderate_deterioration"
  | "significant_deterioration";

const categories: Categories<CagrRatioCategory> = {
  significant_progress: { label: { zh: "显著进展", en: "Significant progress" }, status: "onTrack" },
  moderate_progress: { label: { zh: "中等进展", en: "Moderate progress" }, status: "slightlyBehind" },
  no_progress: { label: { zh: "没有进展", en: "No progress" }, status: "offTrack" },
  moderate_deterioration: { label: { zh: "中等恶化", en: "Moderate deterioration" }, status: "offTrack" },
  significant_deterioration: {
    label: { zh: "显著恶化", en: "Significant deterioration" },
    status: "offTrack",
  },
};

const rule: CagrRule<CagrRatioCategory> = {
  categories,
  best: "significant_progress",
  thresholds: (hasTarget) =>
    hasTarget
      ? { high: decimal("0.95"), medium: decimal("0.6"), low: fromInteger(0) }
      : { high: decimal("0.01"), medium: decimal("0.001"), low: decimal("-0.001"), lowest: decimal("-0.01") },
  categoryOf,
  scoreOf: (progress, _, of) => (of.asked.goal ? scoreOfRatio(progress) : scoreOfGrowth(progress, of.factor)),
};

/**
 * CAGR ratio by Eurostat's method, as the Basque statistical office (EUSTAT) runs it over Open SDG.
 *
 * With a target T due in year Y, from a baseline b to the latest value t: the compound annual growth rate achieved over the
 * one required, `((v_t / v_b)^(1 / (t − b)) − 1) / |(T / v_b)^(1 / (Y − b)) − 1|`. Above 95 % significant progress, above
 * 60 % moderate progress, from 0 % on moderate deterioration (Eurostat: insufficient progress), below it significant
 * deterioration. Without a target the growth rate itself: above 1 % significant and above 0.1 % moderate progress, from
 * −0.1 % on none, from −1 % on moderate deterioration, below it significant. A natural limit reduces these as in
 * {@link openSdgProgress}, and −1 % with them, which is the highest turned round; −0.1 % stays. So near a limit a decline
 * beyond −0.1 % is significant at once. The score runs linearly from −5 to 5: with a target −5 up to a ratio of −60 %, 0 at 60 % and 5
 * above 130 %, in two pieces; without one 250 times the rate, a positive one over the coefficient of the limit.
 *
 * Edges: at the target or beyond it, or without one exactly on the natural limit, is significant progress with a score of 5.
 * The limit is forgotten, as in the program, where the base year is missing and one before it is taken instead: then the rate
 * counts, and a fall onto the limit from beyond it is a deterioration. The base year is the one nearest to `baseYear`, the later one of two. For a target of 0 stands 0.001, as there, which makes
 * the answer depend on the unit: `targetZeroReplaced`. A baseline of 0 is refused (`baselineZero`), where the office puts
 * 0.001 and so calls 10 of 50 in half the time significant progress; so is a target that equals the baseline (`maintain`),
 * where its program stops. Refused too: `tooFewPoints`, `duplicateYears`, `signChange`, `targetYearPast`, `everyPeriod`,
 * `interval`, `tooFine`.
 * A target of 0 from below has −0.001 in its place, where the program's 0.001 leads to a complex number, and 0 itself always
 * meets it. With one figure alone there is no answer (`tooFewPoints`), though the target be met, where the program gives the
 * best category and a score of 5.
 *
 * Source: EUSTAT-DES/data, scripts/build_data.py over sdg-build 2.4.0. The program bears no version of its own; this is its
 * later form, whose lines read `value > x` and `value > y` (earlier ones had `>=`) and where the limit itself counts as
 * reached, https://github.com/EUSTAT-DES/data/blob/HEAD/scripts/build_data.py
 *
 * @param series years with values, in any order; what is `null` is a gap
 * @param question direction, target and its year, base year (2015 and 2030 at the office), natural limit
 * @throws TypeError or RangeError when the question makes no sense
 * @example
 * const series = [{ year: 2015, value: "50" }, { year: 2023, value: "70" }];
 * const found = cagrRatio(series, { direction: "up", target: "100", targetYear: 2030 });
 * found.ok && [found.says, found.value?.value.slice(0, 8)] // => ["moderate_progress", "0.908274"]
 * cagrRatio([{ year: 2015, value: "0" }, { year: 2023, value: "10" }], { direction: "up", target: "50", targetYear: 2030 }) // => { "ok": false, "reason": "baselineZero" }
 */
export const cagrRatio: MethodOf<CagrResult<CagrRatioCategory>, CagrQuestion> = /* @__PURE__ */ methodOf(
  {
    id: "eurostat-eustat",
    version: "later form (value > x)",
    title: { zh: "欧盟统计局年均增速比(巴斯克统计局)", en: "CAGR ratio of Eurostat, as run by EUSTAT" },
    view: "rate",
    source: {
      document:
        "EUSTAT-DES/data, over open-sdg/sdg-build 2.4.0, https://github.com/EUSTAT-DES/data/blob/HEAD/scripts/build_data.py",
      section: "scripts/build_data.py, SeriesProgressEustat, get_progress_status_eustat",
      words:
        "Umbrales Eurostat. Método 1 (sin target): 1.0% / 0.1% / -0.1%. Método 2 (con target): 95% / 60% / 0%; value > x, value > y, value >= z, value >= -abs(x)",
    },
  },
  rated,
);

function rated(
  series: Iterable<MethodPoint>,
  question: CagrQuestion,
): CagrResult<CagrRatioCategory> | MethodRefusal {
  const figures = cagrFigures(series, question, baseNearest);
  if ("ok" in figures) return figures;
  return cagrResult({ ...figures, isAchieved: figures.isAchieved || isOnLimit(figures) }, rule);
}

/** On the natural limit, without a target; the program forgets it where it moves the base year back. */
function isOnLimit({ asked, limit, base, latest }: CagrFigures): boolean {
  const isMovedBack = asked.baseYear !== undefined && base.year < asked.baseYear;
  return !asked.goal && limit !== undefined && equals(latest.value, limit) && !isMovedBack;
}

function categoryOf(progress: Rational, { high, medium, low, lowest }: Thresholds): CagrRatioCategory {
  if (compare(progress, high) > 0) return "significant_progress";
  if (compare(progress, medium) > 0) return "moderate_progress";
  if (compare(progress, low) >= 0) return lowest ? "no_progress" : "moderate_deterioration";
  return lowest && compare(progress, lowest) >= 0 ? "moderate_deterioration" : "significant_deterioration";
}

function scoreOfRatio(ratio: Rational): Outcome {
  if (compare(ratio, decimal("1.3")) > 0) return fromInteger(5);
  if (compare(ratio, decimal("0.6")) >= 0)
    return multiply(divide(fromInteger(50), fromInteger(7)), add(ratio, decimal("-0.6")));
  if (compare(ratio, decimal("-0.6")) <= 0) return fromInteger(-5);
  return add(multiply(divide(fromInteger(25), fromInteger(6)), add(ratio, decimal("0.6"))), fromInteger(-5));
}

/** Near a natural limit the score rises faster; on it, it is 5, however slightly the value has fallen. */
function scoreOfGrowth(growth: Rational, factor: Rational = fromInteger(1)): Outcome {
  if (compare(growth, decimal("-0.02")) < 0) return fromInteger(-5);
  if (isZero(factor)) return fromInteger(5);
  const score = multiply(fromInteger(250), growth);
  if (sign(growth) < 0) return score;
  const raised = divide(score, factor);
  return typeof raised === "string" || compare(raised, fromInteger(5)) > 0 ? fromInteger(5) : raised;
}

/**
 * The category of a score of {@link cagrRatio}, as EUSTAT gives it for the mean of several series: above 2.5 significant
 * progress, above 0.25 moderate progress, from −0.25 on none, from −2.5 on moderate deterioration.
 *
 * @throws TypeError or RangeError when the score is no number from -5 to 5
 * @example
 * cagrRatioByScore("0.3").says // => "moderate_progress"
 */
export function cagrRatioByScore(score: NumberInput): Category<CagrRatioCategory> {
  return byScore(scoreAt(score), false);
}

function byScore(score: Rational, achieved: boolean): Category<CagrRatioCategory> {
  const above = (text: string) => compare(score, decimal(text));
  const says = ((): CagrRatioCategory => {
    if (achieved || above("2.5") > 0) return "significant_progress";
    if (above("0.25") > 0) return "moderate_progress";
    if (above("-0.25") >= 0) return "no_progress";
    return above("-2.5") >= 0 ? "moderate_deterioration" : "significant_deterioration";
  })();
  return { says, ...categories[says] };
}

/**
 * What several series of one indicator come to by {@link cagrRatio}: the category of the mean of their scores; those
 * without an answer are left out.
 *
 * @throws TypeError when it is no list of results
 * @example
 * const up = cagrRatio([{ year: 2015, value: 50 }, { year: 2023, value: 70 }], { direction: "up", target: 100, targetYear: 2030 });
 * const all = cagrRatioOverall([up]);
 * all.ok && all.says // => "moderate_progress"
 */
export function cagrRatioOverall(
  results: Iterable<CagrResult<CagrRatioCategory> | MethodRefusal>,
): OverallResult<CagrRatioCategory> | MethodRefusal {
  return overall(results, byScore);
}
