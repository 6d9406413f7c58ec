import { type Figure, isBreakdown } from "../formula/index.js";
import {
  type DecimalText,
  divide,
  fromInteger,
  isFault,
  isWhole,
  multiply,
  negate,
  type Outcome,
  sign,
  sum,
  toQuantity,
} from "../number/index.js";
import { isNumber } from "./add-up.js";
import type { CountRatio } from "./count-ratio.js";
import type { Filled } from "./fill-formula.js";
import { quotientOf, type Term } from "./quotient.js";

/**
 * The counts that a formula divides, where its outermost operation is a quotient of sums and differences of data elements
 * that are whole by the plan, those of the numerator in one unit of measure, but for constant factors. A formula that does
 * more gives none, and so does a factor or a denominator that is not above 0, a count that stands twice on one side, or counts
 * that all stand below as well.
 */
export function ratioOf(filled: Filled): CountRatio | undefined {
  const quotient = quotientOf(filled.compiled.formula.tree);
  if (quotient === undefined) return undefined;
  const { factors, above, below } = quotient;
  if (isRepeated(above) || ("d" in below ? false : isRepeated(below))) return undefined;
  const names = [...above, ...("d" in below ? [] : below)].map(({ name }) => name.name);
  if (!names.every((name) => filled.elements.get(name)?.whole === true)) return undefined;
  // One more of a count that is also part of the denominator raises that too: f / (f + s) has no effect of one.
  const inBelow = new Set(("d" in below ? [] : below).map(({ name: { name, time } }) => `${time} ${name}`));
  const added = above.filter(({ isTakenAway }) => !isTakenAway);
  if (added.every(({ name: { name, time } }) => inBelow.has(`${time} ${name}`))) return undefined;
  const [unitOfMeasure, ...others] = new Set(
    above.map(({ name }) => filled.elements.get(name.name)?.unitOfMeasure),
  );
  if (unitOfMeasure === undefined || others.length > 0) return undefined;
  const factor = factors.reduce<Outcome>(multiply, fromInteger(1));
  const denominator = "d" in below ? below : countOf(below, filled);
  if (!isPositive(factor) || !isPositive(denominator)) return undefined;
  const [over, under] = [wholeText(countOf(above, filled)), wholeText(denominator)];
  const effectOfOne = toQuantity(divide(factor, denominator));
  if (over === undefined || under === undefined || isFault(effectOfOne)) return undefined;
  return { numerator: over, denominator: under, unitOfMeasure, effectOfOne };
}

/** Whether a count stands twice: one more of `a` raises `a + a` by two. */
function isRepeated(terms: readonly Term[]): boolean {
  return new Set(terms.map(({ name: { name, time } }) => `${time} ${name}`)).size < terms.length;
}

/** What the terms come to; they were worked out before, so each of them has a number. */
function countOf(terms: readonly Term[], { compiled, inputs }: Filled): Outcome {
  return sum(
    terms.map(({ name: { name, time }, isTakenAway }) => {
      const slot = compiled.slots.findIndex((one) => one.name === name && one.at === time);
      const total = amountOf(inputs[slot]?.figure(0));
      return isTakenAway ? negate(total) : total;
    }),
  );
}

function amountOf(figure: Figure): Outcome {
  if (isNumber(figure)) return figure;
  const values = isBreakdown(figure) ? figure.values : [];
  return values.length > 0 && values.every(isNumber) ? sum(values) : "outOfDomain";
}

function isPositive(number: Outcome): boolean {
  return !isFault(number) && sign(number) > 0;
}

/** Data that was never checked may hold fractions, though the plan says whole. */
function wholeText(number: Outcome): DecimalText | undefined {
  if (isFault(number) || !isWhole(number)) return undefined;
  const quantity = toQuantity(number);
  return isFault(quantity) ? undefined : quantity.value;
}
