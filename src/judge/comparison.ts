import type { Measurement } from "../measure/index.js";
import { directionOf, type Indicator, type Target } from "../model/index.js";
import {
  divide,
  fromInteger,
  isFault,
  multiply,
  type Quantity,
  type Rational,
  readDecimal,
} from "../number/index.js";
import type { Case } from "./case.js";
import { governing } from "./governing.js";
import { inForce } from "./in-force.js";
import { lackingTo, ratioOf } from "./lacking.js";
import { numberOf, written } from "./number-of.js";
import { thresholdIn } from "./rounded.js";
import type { Measured } from "./series.js";
import { shortfall } from "./shortfall.js";
import { type Threshold, wayTo } from "./threshold.js";
import type { Horizon } from "./verdict.js";

/** A place without a target of its own, held beside the jurisdiction and its target: compared, never judged. */
export interface Comparison {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the place. */
  readonly place: string;
  /** Its latest measurement with a value. */
  readonly measurement: Measurement;
  /** The value of the jurisdiction in the same period, where it has one. */
  readonly whole?: Quantity;
  /** How far the place falls short of the jurisdiction, in the unit of measure; below 0 ahead. */
  readonly gapToWhole?: Quantity;
  /**
   * The place's part, in percent: of a ratio of counts, of the jurisdiction's numerator; of an indicator that adds up
   * (`rollUp: "sum"`), of its value. Of others a part of the value says nothing, and there is none.
   */
  readonly share?: Quantity;
  /** The jurisdiction's target. */
  readonly target?: Target;
  /** How far the place falls short of that target; below 0 beyond it. */
  readonly distance?: Quantity;
  /** How many counted units its numerator lacks to that target, at the present denominator. */
  readonly missingNumerator?: Horizon["missingNumerator"];
}

/** Compares a place with the jurisdiction; `undefined` where nothing is known of the place. */
export function compareCase(of: Case, whole: Case): Comparison | undefined {
  const { indicator, place, schedule, series, asOf } = of;
  const entry = series.measured.find(({ measurement }) => numberOf(measurement) !== undefined);
  const value = entry && numberOf(entry.measurement);
  if (entry === undefined || value === undefined) return undefined;
  const beside = whole.series.measured.find(({ period }) => period === entry.period);
  const [target] = governing(whole, inForce(indicator, schedule, entry.at, asOf), entry.at);
  const threshold = target && thresholdIn(of, target);
  const { measurement } = entry;
  return {
    indicator: indicator.id,
    place,
    measurement,
    ...(beside && besideWhole(of, entry, value, beside)),
    ...(target && { target }),
    ...(threshold && besideTarget(of, measurement, value, threshold)),
  };
}

function besideTarget(of: Case, measurement: Measurement, value: Rational, threshold: Threshold) {
  const short = shortfall(value, threshold, wayTo(of, threshold));
  const distance = written(short);
  const { missingNumerator } = lackingTo(threshold, measurement);
  return { ...(distance && { distance }), ...(missingNumerator !== undefined && { missingNumerator }) };
}

function besideWhole({ indicator }: Case, entry: Measured, value: Rational, beside: Measured) {
  const total = numberOf(beside.measurement);
  const whole = total && written(total);
  if (total === undefined || whole === undefined) return {};
  const way = directionOf(indicator) ?? "none";
  const gap = way === "none" ? undefined : shortfall(value, { comparator: "atLeast", value: total }, way);
  const gapToWhole = gap && written(gap);
  const share = shareOf(indicator, entry.measurement, value, beside.measurement, total);
  return { whole, ...(gapToWhole && { gapToWhole }), ...(share && { share }) };
}

function shareOf(
  { rollUp }: Indicator,
  own: Measurement,
  value: Rational,
  whole: Measurement,
  total: Rational,
): Quantity | undefined {
  const [part, all] = [ratioOf(own)?.numerator, ratioOf(whole)?.numerator];
  const isRatio = part !== undefined && all !== undefined;
  if (!isRatio && rollUp !== "sum") return undefined;
  const numerator = isRatio ? readDecimal(part) : value;
  const denominator = isRatio ? readDecimal(all) : total;
  if (isFault(numerator) || isFault(denominator)) return undefined;
  return written(multiply(divide(numerator, denominator), fromInteger(100)));
}
