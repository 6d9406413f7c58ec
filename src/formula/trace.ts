import { evaluateFigures, prepare } from "./evaluate.js";
import type { Walked } from "./found.js";
import type { FormulaInputs } from "./inputs.js";
import { type FormulaResult, resultsIn } from "./result.js";
import type { FormulaStep } from "./step.js";
import { stepsOf } from "./steps.js";
import type { Formula, FormulaNode } from "./tree.js";
import { walkTree } from "./walk-tree.js";

/** The arithmetic of a formula, as data. */
export interface FormulaTrace {
  /** What the formula comes to. */
  readonly result: FormulaResult;
  /** Its steps, the innermost first; at most 100. */
  readonly steps: readonly FormulaStep[];
  /** How many steps more there are. */
  readonly omitted?: number;
}

const mostSteps = 100;

/**
 * The arithmetic of a formula for its inputs, as data: each step is a piece of the formula with the numbers in the place of
 * the names, and what it comes to. Sums, products and quotients of single values make one step together; a comparison, a
 * function and an aggregate make one each. Of an aggregate the first three keys are worked out before it, as examples.
 *
 * @throws TypeError when the first is no formula of `parseFormula`, or the inputs are no object
 * @example
 * const coverage = parseFormula("100 * (public + inclusive) / total").formula
 * traceFormula(coverage, { public: "21400", inclusive: "1930", total: "25000" }).steps // => [{"text":"100 * (21400 + 1930) / 25000","value":"93.32"}]
 * traceFormula(parseFormula("sum(a / b)").formula, { a: { x: 3, y: 1 }, b: { x: 4, y: 8 } }).steps // => [{"text":"3 / 4","key":"x","value":"0.75"},{"text":"1 / 8","key":"y","value":"0.125"},{"text":"sum(a / b)","keys":2,"value":"0.875"}]
 */
export function traceFormula(formula: Formula, inputs: FormulaInputs): FormulaTrace {
  const prepared = prepare(formula, inputs);
  if ("ok" in prepared) return { result: prepared, steps: [] };
  const { compiled, figures } = prepared;
  const result = evaluateFigures(compiled, figures, resultsIn(undefined));
  const walked = new Map<FormulaNode, Walked>();
  walkTree(compiled, figures, (one) => void walked.set(one.node, one));
  const steps = stepsOf(formula, walked);
  const omitted = steps.length - mostSteps;
  return omitted > 0 ? { result, steps: steps.slice(0, mostSteps), omitted } : { result, steps };
}
