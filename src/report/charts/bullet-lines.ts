import { printThreshold } from "../../adapt/threshold/index.js";
import { betterWay, numberOf, readBack, thresholdOf, type Verdict } from "../../judge/index.js";
import type { Terms } from "../../locale/index.js";
import { directionOf, type Indicator, type Plan } from "../../model/index.js";
import {
  divide,
  fromInteger,
  isFault,
  isZero,
  multiply,
  negate,
  type Outcome,
  printRounded,
  type Rational,
  readDecimal,
  sign,
  subtract,
} from "../../number/index.js";
import { printVerdict } from "../table/printed-verdict.js";
import type { ReportWords } from "../words/words.js";

/** A bar of the sheet. */
export interface BulletLine {
  /** The verdict. */
  readonly verdict: Verdict;
  /** Its indicator. */
  readonly indicator: Indicator;
  /** How much of the way to the target is behind; 1 is all. Absent where there is no such way. */
  readonly completed?: number;
  /** How much of it is expected by now; absent where nothing is. */
  readonly expected?: number;
  /** The value and the target, as they are printed. */
  readonly text: string;
}

/** The bars of a place, in the order of the plan. */
export function bulletLines(
  plan: Plan,
  verdicts: readonly Verdict[],
  terms: Terms,
  words: ReportWords,
): readonly BulletLine[] {
  return verdicts.flatMap((verdict): readonly BulletLine[] => {
    const indicator = plan.indicators.find(({ id }) => id === verdict.indicator);
    if (indicator === undefined) return [];
    const completed = wayBehind(plan, indicator, verdict, numberOf(verdict.measurement));
    const { expected: asked } = verdict.final;
    const expected = wayBehind(plan, indicator, verdict, asked && readBack(asked.value));
    return [
      {
        verdict,
        indicator,
        ...(completed !== undefined && { completed }),
        ...(expected !== undefined && { expected }),
        text: textOf(indicator, verdict, terms, words),
      },
    ];
  });
}

/**
 * How much of the way from the baseline to the target a value has behind it, `(v − b)/(t − b)`; without a baseline what it
 * has of the target, `1 − d(t − v)/|t|` with d = −1 where lower is better: as `attainment` goes.
 */
function wayBehind(
  plan: Plan,
  indicator: Indicator,
  { place, final }: Verdict,
  value: Rational | undefined,
): number | undefined {
  const threshold = thresholdOf(final.target);
  if (threshold === undefined || value === undefined) return undefined;
  const way = betterWay(threshold, directionOf(indicator));
  if (way === "none") return undefined;
  const target = threshold.value;
  const given = place === plan.jurisdiction.code ? indicator.baseline?.value : undefined;
  const read = given === undefined ? undefined : readDecimal(given);
  const baseline = read === undefined || isFault(read) ? undefined : read;
  const better = fromInteger(way === "up" ? 1 : -1);
  const whole = baseline === undefined ? undefined : subtract(target, baseline);
  if (baseline !== undefined && whole !== undefined && isAbove(multiply(better, whole)))
    return rounded(divide(subtract(value, baseline), whole));
  if (isZero(target)) return undefined;
  const size = sign(target) < 0 ? negate(target) : target;
  const short = divide(multiply(better, subtract(target, value)), size);
  return rounded(subtract(fromInteger(1), short));
}

function isAbove(outcome: Outcome): boolean {
  return !isFault(outcome) && sign(outcome) > 0;
}

/** Four decimals are more than a screen can show. */
function rounded(outcome: Outcome): number | undefined {
  return isFault(outcome) ? undefined : Number(printRounded(outcome, { decimals: 4 }));
}

function textOf(indicator: Indicator, verdict: Verdict, terms: Terms, words: ReportWords): string {
  const { target } = verdict.final;
  const { value } = printVerdict(verdict, indicator, terms, words);
  const unit = indicator.unitOfMeasure ?? "";
  const shown = value === "" ? "–" : /\d$/.test(value) ? terms.amount({ text: value, unit }) : value;
  const cell =
    target.comparator === "achieved" || thresholdOf(target) !== undefined
      ? words.threshold(printThreshold({ ...target, unitOfMeasure: unit === "%" ? unit : "" }))
      : "–";
  return `${shown} / ${cell}`;
}
