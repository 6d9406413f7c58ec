import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import { type Indicator, isPercentage, type Plan, percentMeant, type Target } from "../model/index.js";
import { compare, fromInteger, isFault, isZero, multiply, type Rational } from "../number/index.js";
import { numberOf } from "./number-of.js";
import { statedTargets, withPaths } from "./stated-targets.js";

/** A number of an indicator, with its place and the words from which it was taken. */
interface Stated {
  readonly number: Rational;
  readonly value: string;
  readonly words: string;
  readonly path: IssuePath;
  /** How a target or milestone compares; absent for a baseline. */
  readonly comparator?: Target["comparator"];
}

const one = /* @__PURE__ */ fromInteger(1);
const two = /* @__PURE__ */ fromInteger(2);
const percentage = /(\d+(?:\.\d+)?)\s*[%％]/gu;

/**
 * Numbers of a percentage that were written as a share: 0.95 for 95 %. A number up to 1 is taken for one where a hundred
 * times as much stands in its own words, or comes near to another number of the same indicator (within half and twice), or
 * where no number of the indicator is above 1: two at least, or one that is to be reached. A number that stands in its own
 * words as it is, such as 0.5 in 控制在0.5%以内, shows that all of them are percentages.
 */
export function checkPercentScale(plan: Plan): Issue[] {
  const byIndicator = new Map<Indicator, Stated[]>();
  const add = (indicator: Indicator, value: string | undefined, rest: Omit<Stated, "number" | "value">) => {
    const number = numberOf(value);
    if (!isPercentage(indicator) || number === undefined || value === undefined) return;
    const known = byIndicator.get(indicator) ?? [];
    known.push({ number, value, ...rest });
    byIndicator.set(indicator, known);
  };
  for (const stated of statedTargets(plan))
    for (const { target, path } of withPaths(stated)) {
      const { comparator, source } = target;
      for (const key of ["value", "upper"] as const)
        add(stated.indicator, target[key], { words: source?.words ?? "", path: [...path, key], comparator });
    }
  for (const [i, indicator] of plan.indicators.entries()) {
    const { value, source } = indicator.baseline ?? {};
    add(indicator, value, { words: source?.words ?? "", path: ["indicators", i, "baseline", "value"] });
  }
  return [...byIndicator.values()].flatMap((stated) => {
    const areShares = areAllShares(stated);
    return stated.flatMap((each) => checkOne(each, stated, areShares));
  });
}

function checkOne({ value, words, path }: Stated, stated: readonly Stated[], areShares: boolean): Issue[] {
  const instead = percentMeant(value);
  const meant = numberOf(instead);
  if (instead === undefined || meant === undefined) return [];
  const isMeant =
    areShares ||
    inWords(words).some((other) => compare(other, meant) === 0) ||
    stated.some((other) => compare(other.number, one) > 0 && isNear(other.number, meant));
  return isMeant ? [issueOf("percentAsShare", path, { value, instead })] : [];
}

/** Whether all numbers, but for 0, which is the same in both ways, can only have been meant as shares. */
function areAllShares(stated: readonly Stated[]): boolean {
  const told = stated.filter(({ number }) => !isZero(number));
  const [first] = told;
  if (first === undefined || told.some(({ value }) => percentMeant(value) === undefined)) return false;
  if (told.some(({ number, words }) => inWords(words).some((other) => compare(other, number) === 0)))
    return false;
  return told.length > 1 || first.comparator === "atLeast" || first.comparator === "moreThan";
}

function inWords(words: string): readonly Rational[] {
  return [...words.matchAll(percentage)].flatMap(([, digits]) => numberOf(digits) ?? []);
}

function isNear(a: Rational, b: Rational): boolean {
  const [doubleA, doubleB] = [multiply(a, two), multiply(b, two)];
  return !isFault(doubleA) && !isFault(doubleB) && compare(a, doubleB) <= 0 && compare(b, doubleA) <= 0;
}
