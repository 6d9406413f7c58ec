import type { Measurement } from "../measure/index.js";
import type { Indicator } from "../model/index.js";
import {
  absolute,
  divide,
  fromInteger,
  isFault,
  maximum,
  type Outcome,
  power,
  type Rational,
  readDecimal,
} from "../number/index.js";
import { readBack } from "./number-of.js";

/**
 * The least gap that matters: one unit of the last published digit or, where the formula divides whole counts, the effect
 * of one counted unit, whichever is larger; a plan may set more.
 */
export function materialityOf(indicator: Indicator, measurement: Measurement): Rational {
  const { materiality = "0", decimals } = indicator;
  const candidates: Outcome[] = [readOr0(materiality)];
  if (decimals !== undefined) candidates.push(unitOfDigit(decimals));
  const effect = measurement.ok && "ratio" in measurement ? measurement.ratio?.effectOfOne : undefined;
  if (effect !== undefined) candidates.push(absolute(readBack(effect) ?? fromInteger(0)));
  const largest = candidates.reduce(maximum);
  return isFault(largest) ? fromInteger(0) : largest;
}

function unitOfDigit(decimals: number): Outcome {
  return divide(fromInteger(1), power(fromInteger(10), fromInteger(decimals)));
}

function readOr0(text: string): Outcome {
  const number = readDecimal(text);
  return isFault(number) ? fromInteger(0) : number;
}
