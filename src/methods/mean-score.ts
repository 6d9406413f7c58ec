import type { MethodRefusal } from "../judge/index.js";
import type { Quantity } from "../number/index.js";
import { add, divide, fromInteger, type Outcome, type Rational, readQuantity } from "../number/index.js";
import type { CagrResult } from "./cagr-result.js";
import type { Category } from "./category.js";
import { refused } from "./method-of.js";
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
  const found = [...results].filter((result): result is CagrResult<S> => result.ok);
  const sum = found.reduce<Outcome>((total, { score }) => add(total, scoreIn(score)), fromInteger(0));
  const mean = divide(sum, fromInteger(found.length));
  const score = written(mean);
  if (found.length === 0 || score === undefined || typeof mean === "string") return refused("tooFewPoints");
  const achieved = found.every((result) => result.achieved);
  return { ok: true, ...categoryOf(mean, achieved), score, achieved };
}

function scoreIn(score: Quantity): Rational {
  return readQuantity(score) as Rational;
}
