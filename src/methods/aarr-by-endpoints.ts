import { negate } from "../number/index.js";
import { type AarrResult, aarrBy } from "./aarr.js";
import { growthRate } from "./growth.js";
import { type MethodOf, methodOf } from "./method-of.js";

/**
 * Average annual rate of reduction (AARR) between the first and the last year: `1 − (v_t / v_b)^(1 / (t − b))`. Exact where
 * the root is a rational.
 *
 * With a target T due in year Y it is held against the required rate `1 − (T / v_b)^(1 / (Y − b))`: on course where it is
 * no worse. Above 0 is a reduction; an increase is below 0, and for `direction: "up"` a smaller rate is the better one.
 * Whether the target is met already is not asked: where it is, and the rate falls short, the answer is off course with the
 * caution `targetMet`.
 *
 * Edges: several figures of the first or of the last year count with their mean (`duplicateYears`, a caution); years
 * between are not looked at. Refused: `notPositive` for a value of 0 or below anywhere, `tooFewPoints`, `targetZero`,
 * `signChange` for a target below 0, `maintain`, `targetYearPast`, `everyPeriod`, `interval`, `tooFine`.
 *
 * Source: UNICEF, Technical note: How to calculate average annual rate of reduction, 2007; as programmed in shanlong-who/DSIR at
 * commit 29c98b2, https://github.com/shanlong-who/DSIR/blob/29c98b2/R/aarr.R
 *
 * @param series years with values, in any order; what is `null` is a gap
 * @param question direction, target and its year, base year
 * @throws TypeError or RangeError when the question makes no sense
 * @example
 * const series = [{ year: 2010, value: 81 }, { year: 2008, value: 100 }];
 * const found = aarrByEndpoints(series, { direction: "down", target: 70, targetYear: 2011 });
 * found.ok && [found.value, found.says] // => [{ "value": "0.1" }, "off_course"]
 */
export const aarrByEndpoints: MethodOf<AarrResult> = /* @__PURE__ */ methodOf(
  {
    id: "aarr-endpoints",
    version: "2007",
    title: { zh: "年均下降率(首末两点)", en: "Average annual rate of reduction, by endpoints" },
    view: "rate",
    source: {
      document:
        "UNICEF, Technical note: How to calculate average annual rate of reduction, 2007; Global Nutrition Report 2014; shanlong-who/DSIR 29c98b2, https://github.com/shanlong-who/DSIR/blob/29c98b2/R/aarr.R",
      section: "as in shanlong-who/DSIR, R/aarr.R",
      words: "1 - (v1 / v0) ^ (1 / (y1 - y0))",
    },
  },
  (series, question) => aarrBy(series, question, (_, base, latest) => negate(growthRate(base, latest))),
);
