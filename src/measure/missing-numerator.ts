import type { Comparator, Target } from "../model/index.js";
import {
  add,
  ceiling,
  type DecimalText,
  divide,
  floor,
  fromInteger,
  isFault,
  maximum,
  type Outcome,
  printDecimal,
  type Rational,
  readDecimal,
  readQuantity,
  subtract,
} from "../number/index.js";
import type { CountRatio } from "./count-ratio.js";

const one = fromInteger(1);

/**
 * How many the numerator of a ratio lacks to a threshold at the present denominator (还差637名幼儿): the least whole number
 * that has to be added to it for `atLeast` and `moreThan`, or taken away from it for `atMost` and `lessThan`. It is exact: on
 * the threshold itself nothing is missing, but for `moreThan` and `lessThan`, which lack one. Whether so many exist is not
 * asked.
 *
 * @returns `"0"` where the threshold is satisfied; `undefined` for the other comparators, which ask for no direction, and
 * without a threshold that can be read
 *
 * @example
 * // 22,638 of 24,500 children; 95 % of them are 23,275
 * const ratio = { numerator: "22638", effectOfOne: { value: "0.00408163265306122449", fraction: "1/245" } }
 * missingNumerator(ratio, { comparator: "atLeast", value: "95" }) // => "637"
 * missingNumerator(ratio, { comparator: "atMost", value: "90" }) // => "588"
 * missingNumerator(ratio, { comparator: "atLeast", value: "92.4" }) // => "0"
 */
export function missingNumerator(
  ratio: Pick<CountRatio, "numerator" | "effectOfOne">,
  threshold: Pick<Target, "comparator" | "value">,
): DecimalText | undefined {
  const value = readDecimal(threshold.value);
  return isFault(value) ? undefined : numeratorLacking(ratio, threshold.comparator, value);
}

/** `missingNumerator` for a threshold that is no decimal text: a point of a path such as 260/3. */
export function numeratorLacking(
  ratio: Pick<CountRatio, "numerator" | "effectOfOne">,
  comparator: Comparator,
  value: Rational,
): DecimalText | undefined {
  const numerator = readDecimal(ratio.numerator);
  const effect = readQuantity(ratio.effectOfOne);
  if (isFault(numerator) || isFault(effect)) return undefined;
  const lacking = lackingTo(comparator, numerator, divide(value, effect));
  return lacking === undefined || isFault(lacking) ? undefined : printDecimal(lacking);
}

/** @param edge the numerator that would lie exactly on the threshold */
function lackingTo(comparator: Comparator, numerator: Rational, edge: Outcome): Outcome | undefined {
  switch (comparator) {
    case "atLeast":
      return notBelowZero(subtract(ceiling(edge), numerator));
    case "moreThan":
      return notBelowZero(subtract(add(floor(edge), one), numerator));
    case "atMost":
      return notBelowZero(subtract(numerator, floor(edge)));
    case "lessThan":
      return notBelowZero(subtract(numerator, subtract(ceiling(edge), one)));
    default:
      return undefined;
  }
}

function notBelowZero(lacking: Outcome): Outcome {
  return maximum(lacking, fromInteger(0));
}
