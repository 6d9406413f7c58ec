import {
  divide,
  fromInteger,
  inBrief,
  type NumberInput,
  negate,
  type Outcome,
  type Quantity,
  sign,
  toQuantity,
} from "../number/index.js";
import { naturalLogarithm } from "../number/irrational.js";
import { growthRate } from "./growth.js";
import { numberAt } from "./read-question.js";

/** The yearly rates of reduction that leave a given part after some years. */
export interface RequiredAarr {
  /** By compounding year by year, as UNICEF has it: `1 − f^(1 / n)`. */
  readonly discrete: Quantity;
  /** By compounding at every moment, as WHO prints it for maternal mortality (ARR): `−ln f / n`. */
  readonly continuous: Quantity;
}

/**
 * The average annual rate of reduction that a target requires, from the part of the baseline that may be left: 0.6 for a
 * reduction by 40 %. Published tables round it: 3.9 % for 40 % less stunting within 13 years is 3.853…, 5.2 % for half the
 * anaemia 5.192…; the continuous rates would be 3.93 and 5.33.
 *
 * @param remaining the part that is left, above 0
 * @param years the years in which it is reached, a whole number above 0
 * @throws TypeError or RangeError when one of them makes no sense
 * @example
 * requiredAarr("0.5", 18).discrete.value.slice(0, 9) // => "0.0377761"
 */
export function requiredAarr(remaining: NumberInput, years: number): RequiredAarr {
  const part = numberAt("remaining", remaining);
  if (part === undefined || sign(part) <= 0)
    throw new RangeError(`remaining must be above 0, not ${inBrief(remaining)}`);
  if (!Number.isSafeInteger(years) || years <= 0)
    throw new RangeError(`years must be a whole number above 0, not ${inBrief(years)}`);
  const rate = growthRate({ year: 0, value: fromInteger(1) }, { year: years, value: part });
  return {
    discrete: quantityOf(negate(rate)),
    continuous: quantityOf(divide(negate(naturalLogarithm(part)), fromInteger(years))),
  };
}

function quantityOf(outcome: Outcome): Quantity {
  const quantity = toQuantity(outcome);
  if (typeof quantity === "string") throw new RangeError("remaining is beyond all bounds");
  return quantity;
}
