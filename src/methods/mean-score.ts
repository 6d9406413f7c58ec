import type { MethodRefusal } from "../judge/index.js";
import type { Quantity } from "../number/index.js";
import {
  add,
  compare,
  divide,
  fromInteger,
  inBrief,
  isFault,
  type NumberInput,
  type Outcome,
  type Rational,
  readQuantity,
} from "../number/index.js";
import type { CagrResult } from "./cagr-result.js";
import type { Category } from "./category.js";
import { refused } from "./method-of.js";
import { neededAt } from "./read-question.js";
import { readValue } from "./read-series.js";
import { written } from "./written.js";

/** What several series of one indicator come to together. */
export interface OverallResult<S extends string = string> extends Category<S> {
  /** Yes. */
  readonly ok: true;
  /** The mean of the scores. */
  readonly score: Quantity;
  /** Whether every series has achieved its target. */
  readonly achieved: boolean;
}

/** The category of the mean of the scores of several series; those without an answer are left out. */
export function overall<S extends string>(
  results: Iterable<CagrResult<S> | MethodRefusal>,
  categoryOf: (score: Rational, achieved: boolean) => Category<S>,
): OverallResult<S> | MethodRefusal {
  if (typeof results !== "object" || results === null || !(Symbol.iterator in results))
    throw new TypeError(`results must be a list of results, not ${inBrief(results)}`);
  const list = [...results];
  for (const result of list)
    if (!isResult(result))
      throw new TypeError(`results must be a list of results, with ${inBrief(result)} none of them`);
  const found = list.filter((result): result is CagrResult<S> => result.ok);
  const sum = found.reduce<Outcome>((total, { score }) => add(total, scoreIn(score)), fromInteger(0));
  const mean = divide(sum, fromInteger(found.length));
  const score = written(mean);
  if (found.length === 0 || score === undefined || typeof mean === "string") return refused("tooFewPoints");
  const achieved = found.every((result) => result.achieved);
  return { ok: true, ...categoryOf(mean, achieved), score, achieved };
}

function isResult(result: unknown): boolean {
  if (typeof result !== "object" || result === null || !("ok" in result)) return false;
  return result.ok === false || (result.ok === true && "score" in result && isQuantity(result.score));
}

function isQuantity(score: unknown): boolean {
  return typeof score === "object" && score !== null && !isFault(readValue(score));
}

/** A score, which runs from -5 to 5. */
export function scoreAt(score: NumberInput): Rational {
  const number = neededAt("score", score);
  if (compare(number, fromInteger(-5)) < 0 || compare(number, fromInteger(5)) > 0)
    throw new RangeError(`score must be from -5 to 5, not ${inBrief(score)}`);
  return number;
}

function scoreIn(score: Quantity): Rational {
  return readQuantity(score) as Rational;
}
