import type { Rounding } from "../number/index.js";
import { isBreakdown, type Slots } from "./cell.js";
import { type CompiledFormula, compileTree } from "./compile-tree.js";
import { partName } from "./found.js";
import { needFormula, needInputs } from "./given.js";
import { inferShapes } from "./infer-shapes.js";
import type { FormulaInputs } from "./inputs.js";
import type { Mistake } from "./piece.js";
import { readInputs } from "./read-inputs.js";
import {
  type FormulaFailure,
  type FormulaResult,
  type InvalidInput,
  refused,
  resultsIn,
  type ToResult,
} from "./result.js";
import { slotsOf } from "./slots.js";
import type { Formula } from "./tree.js";
import { failureOf, isTrouble } from "./trouble.js";
import { walkTree } from "./walk-tree.js";

/**
 * Works out a formula from its inputs, whose shapes tell what they are: no vocabulary is needed. For the same formula
 * many times, compile it once with `compileFormula`.
 *
 * @param rounding rounds the value for display; without it a quantity is exact
 * @throws TypeError when the first is no formula of `parseFormula`, or the inputs are no object
 * @throws RangeError when an option of `rounding` is wrong
 * @example
 * const share = parseFormula("100 * public / all").formula
 * evaluateFormula(share, { public: "7", all: "16" }) // => {"ok":true,"value":"43.75"}
 * evaluateFormula(share, { public: "7" }) // => {"ok":false,"reason":"missing","missing":["all"],"missingCount":1}
 */
export function evaluateFormula(
  formula: Formula,
  inputs: FormulaInputs,
  rounding?: Rounding | undefined,
): FormulaResult {
  const toResult = resultsIn(rounding);
  const prepared = prepare(formula, inputs);
  return "ok" in prepared ? prepared : evaluateFigures(prepared.compiled, prepared.figures, toResult);
}

/** A formula with its figures, ready to run. */
export interface Prepared {
  /** The formula. */
  readonly compiled: CompiledFormula;
  /** Its figures. */
  readonly figures: Slots;
}

/** Compiles a formula for the shapes of these inputs, and reads them. */
export function prepare(formula: Formula, inputs: FormulaInputs): Prepared | FormulaFailure {
  needFormula(formula);
  needInputs(inputs);
  const slots = slotsOf(formula);
  const shapes = inferShapes(
    formula.tree,
    inputs,
    slots.map(({ key }) => key),
  );
  const { figures, invalid } = readInputs(
    inputs,
    slots.map((slot) => ({ ...slot, ...(shapes.get(slot.key) ?? { type: undefined, each: undefined }) })),
  );
  if (invalid.length > 0) return refused(invalid);
  const compiled = compileTree(formula, ({ key }) => shapes.get(key));
  if (!("run" in compiled)) return refused(compiled.map((mistake) => invalidPart(formula, mistake)));
  const { type, each } = compiled.shape;
  if (each === true || type === "text")
    return refused([
      invalidPart(formula, { node: formula.tree, fault: each === true ? "notSingle" : "wrongType" }),
    ]);
  return { compiled, figures };
}

/** A part of a formula that is not what its place needs, as the result tells it. */
export function invalidPart(formula: Formula, { node, fault }: Mistake): InvalidInput {
  return { input: partName(formula, node), fault };
}

/** The result of a compiled formula for figures that were read. */
export function evaluateFigures(
  compiled: CompiledFormula,
  figures: Slots,
  toResult: ToResult,
): FormulaResult {
  const value = compiled.run(figures);
  if (value === undefined || value === null) return whyNothing(compiled, figures);
  if (typeof value === "string" || isBreakdown(value))
    return refused([invalidPart(compiled.formula, { node: compiled.formula.tree, fault: "notSingle" })]);
  return toResult(value);
}

/**
 * Why a compiled formula gave nothing for these figures: the reason, with the names of what is missing or the keys for
 * which it holds.
 */
export function whyNothing(compiled: CompiledFormula, figures: Slots): FormulaFailure {
  const { found } = walkTree(compiled, figures);
  return isTrouble(found) ? failureOf(found) : { ok: false, reason: "missing" };
}
