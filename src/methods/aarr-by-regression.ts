import {
  divide,
  fromInteger,
  multiply,
  type NumberInput,
  type Outcome,
  type Quantity,
  type Rational,
  subtract,
  sum,
  toQuantity,
} from "../number/index.js";
import { exponential, naturalLogarithm } from "../number/irrational.js";
import { type AarrResult, aarrBy } from "./aarr.js";
import { type MethodOf, methodOf } from "./method-of.js";
import { neededAt } from "./read-question.js";
import type { YearValue } from "./read-series.js";

/**
 * Average annual rate of reduction (AARR) by regression, as UNICEF recommends it: a line of least squares through
 * `ln v` over the years, with slope β, and `1 − e^β`. Approximate, to 40 decimals.
 *
 * With a target T due in year Y it is held against the required rate `1 − (T / v_b)^(1 / (Y − b))`: on course where it is
 * no worse. Above 0 is a reduction; an increase is below 0, and for `direction: "up"` a smaller rate is the better one.
 * Whether the target is met already is not asked: where it is, and the rate falls short, the answer is off course with the
 * caution `targetMet`.
 *
 * Edges: every figure counts, several of one year each by itself (`duplicateYears`, a caution). Refused: `notPositive` for
 * a value of 0 or below, of which there is no logarithm, `tooFewPoints` for fewer than two years, `targetZero`,
 * `signChange` for a target below 0, `maintain`, `targetYearPast`, `everyPeriod`, `interval`, `tooFine`.
 *
 * Source: UNICEF, Technical note: How to calculate average annual rate of reduction, 2007; as programmed in shanlong-who/DSIR at
 * commit 29c98b2, https://github.com/shanlong-who/DSIR/blob/29c98b2/R/aarr.R
 *
 * @param series years with values, in any order; what is `null` is a gap
 * @param question direction, target and its year, base year
 * @throws TypeError or RangeError when the question makes no sense
 * @example
 * const series = [{ year: 2000, value: 100 }, { year: 2010, value: 70 }, { year: 2015, value: 55 }];
 * const found = aarrByRegression(series, { direction: "down" });
 * found.ok && found.value.value.slice(0, 8) // => "0.038496"
 */
export const aarrByRegression: MethodOf<AarrResult> = /* @__PURE__ */ methodOf(
  {
    id: "aarr-regression",
    version: "2007",
    title: { zh: "年均下降率(回归)", en: "Average annual rate of reduction, by regression" },
    view: "rate",
    source: {
      document:
        "UNICEF, Technical note: How to calculate average annual rate of reduction, 2007; Global Nutrition Report 2014; shanlong-who/DSIR 29c98b2, https://github.com/shanlong-who/DSIR/blob/29c98b2/R/aarr.R",
      section: "as in shanlong-who/DSIR, R/aarr.R",
      words: "1 - exp(b), b the slope of log(value) against year",
    },
  },
  (series, question) => aarrBy(series, question, (points) => rateOfSlope(logSlope(points))),
);

/** The slope of the line of least squares through the logarithms: `Σ (x − x̄) ln v / Σ (x − x̄)²`. */
function logSlope(points: readonly YearValue[]): Outcome {
  const count = fromInteger(points.length);
  const mean = divide(sum(points.map(({ year }) => fromInteger(year))), count);
  const offsets = points.map(({ year }) => subtract(fromInteger(year), mean));
  const rise = sum(points.map(({ value }, i) => multiply(offsets[i] as Rational, naturalLogarithm(value))));
  return divide(rise, sum(offsets.map((offset) => multiply(offset, offset))));
}

function rateOfSlope(slope: Outcome): Outcome {
  return subtract(fromInteger(1), exponential(slope));
}

/**
 * The rate of reduction that belongs to a slope of logarithms, `1 − e^β`, as published notes give the one and the other.
 *
 * @throws TypeError or RangeError when the slope is no number, or one beyond all bounds
 * @example
 * aarrOfSlope("-0.06613").value.slice(0, 8) // => "0.063990"
 */
export function aarrOfSlope(slope: NumberInput): Quantity {
  const rate = toQuantity(rateOfSlope(neededAt("slope", slope)));
  if (typeof rate === "string") throw new RangeError(`slope is beyond all bounds: ${String(slope)}`);
  return rate;
}
