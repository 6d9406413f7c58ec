import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import type { Indicator, Plan } from "../model/index.js";
import { compare, fromInteger, isFault, multiply, printDecimal, type Rational } from "../number/index.js";
import { numberOf } from "./number-of.js";
import { statedTargets, withPaths } from "./stated-targets.js";

/** A number of an indicator, with its place and the words from which it was taken. */
interface Stated {
  readonly number: Rational;
  readonly value: string;
  readonly words: string;
  readonly path: IssuePath;
}

const one = /* @__PURE__ */ fromInteger(1);
const two = /* @__PURE__ */ fromInteger(2);
const hundred = /* @__PURE__ */ fromInteger(100);
const percentage = /(\d+(?:\.\d+)?)\s*[%％]/gu;

/**
 * Numbers of a percentage that were written as a share: 0.95 for 95 %. A number up to 1 is taken for one where a hundred
 * times as much stands in its own words, or comes near to another number of the same indicator: within half and twice.
 */
export function checkPercentScale(plan: Plan): Issue[] {
  const byIndicator = new Map<Indicator, Stated[]>();
  const add = (
    indicator: Indicator,
    value: string | undefined,
    words: string | undefined,
    path: IssuePath,
  ) => {
    const number = numberOf(value);
    if (!isPercentage(indicator) || number === undefined || value === undefined) return;
    const known = byIndicator.get(indicator) ?? [];
    known.push({ number, value, words: words ?? "", path });
    byIndicator.set(indicator, known);
  };
  for (const stated of statedTargets(plan))
    for (const { target, path } of withPaths(stated))
      for (const key of ["value", "upper"] as const)
        add(stated.indicator, target[key], target.source?.words, [...path, key]);
  for (const [i, indicator] of plan.indicators.entries()) {
    const { value, source } = indicator.baseline ?? {};
    add(indicator, value, source?.words, ["indicators", i, "baseline", "value"]);
  }
  return [...byIndicator.values()].flatMap((stated) => stated.flatMap((each) => checkOne(each, stated)));
}

function checkOne({ number, value, words, path }: Stated, stated: readonly Stated[]): readonly Issue[] {
  const meant = multiply(number, hundred);
  if (isFault(meant) || compare(number, one) > 0 || compare(meant, one) < 0) return [];
  const isMeant =
    inWords(words).some((other) => compare(other, meant) === 0) ||
    stated.some((other) => compare(other.number, one) > 0 && isNear(other.number, meant));
  return isMeant ? [issueOf("percentAsShare", path, { value, instead: printDecimal(meant) })] : [];
}

function isPercentage({ unitOfMeasure }: Indicator): boolean {
  return unitOfMeasure === "%" || unitOfMeasure === "％";
}

function inWords(words: string): readonly Rational[] {
  return [...words.matchAll(percentage)].flatMap(([, digits]) => numberOf(digits) ?? []);
}

function isNear(a: Rational, b: Rational): boolean {
  const [doubleA, doubleB] = [multiply(a, two), multiply(b, two)];
  return !isFault(doubleA) && !isFault(doubleB) && compare(a, doubleB) <= 0 && compare(b, doubleA) <= 0;
}
