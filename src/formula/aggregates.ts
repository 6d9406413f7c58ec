import {
  divide,
  fromInteger,
  multiply,
  type Outcome,
  type Rational,
  sign,
  sum,
  weightedVariation,
} from "../number/index.js";
import type { Cell } from "./cell.js";
import type { CallNode } from "./tree.js";

/** Functions that make one value out of a breakdown. */
export type AggregateName = Extract<
  CallNode["name"],
  "sum" | "mean" | "count" | "weighted_mean" | "weighted_cv"
>;

/** Whether a function makes one value out of a breakdown. */
export function isAggregate(name: CallNode["name"]): name is AggregateName {
  return (
    name === "sum" ||
    name === "mean" ||
    name === "count" ||
    name === "weighted_mean" ||
    name === "weighted_cv"
  );
}

/**
 * What an aggregate comes to over at least one key. Columns are aligned and hold no nothing: truths for `count`, numbers
 * for the rest.
 */
export function aggregate(name: AggregateName, columns: readonly (readonly Cell[])[]): Outcome {
  const [values = [], weights = []] = columns as readonly (readonly Rational[])[];
  switch (name) {
    case "sum":
      return sum(values);
    case "mean":
      return divide(sum(values), fromInteger(values.length));
    case "count":
      return fromInteger((columns[0] ?? []).filter((truth) => truth === true).length);
    case "weighted_mean":
      return weightedMean(values, weights);
    case "weighted_cv":
      return weightedVariation(values, weights);
  }
}

function weightedMean(values: readonly Rational[], weights: readonly Rational[]): Outcome {
  if (weights.some((weight) => sign(weight) < 0)) return "outOfDomain";
  const products = values.map((value, i) => multiply(value, weights[i] ?? value));
  return divide(sum(products), sum(weights));
}
