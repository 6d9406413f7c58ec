import type { Refusal } from "../issue/index.js";
import type { Rounding } from "../number/index.js";
import { checkFormula } from "./check.js";
import { compileTree } from "./compile-tree.js";
import { evaluateFigures, invalidPart } from "./evaluate.js";
import { needFormula, needInputs, needVocabulary, wordIn } from "./given.js";
import type { FormulaInputs } from "./inputs.js";
import type { Shape } from "./piece.js";
import { readInputs } from "./read-inputs.js";
import { type FormulaResult, refused, resultsIn } from "./result.js";
import type { Slot } from "./slots.js";
import type { Formula } from "./tree.js";
import type { Vocabulary } from "./vocabulary.js";

/** A formula ready for many inputs; or what is wrong with it. */
export type FormulaCompilation =
  | {
      /** It is ready. */
      readonly ok: true;
      /** Works it out from its inputs. */
      readonly evaluate: (inputs: FormulaInputs) => FormulaResult;
    }
  | Refusal;

/**
 * Checks a formula against a vocabulary and compiles it once, to closures: no code is generated. The inputs must have the
 * shapes that the vocabulary tells.
 *
 * @param rounding rounds the values for display; without it quantities are exact
 * @returns `evaluate`, or the issues where some are errors
 * @throws TypeError when the first is no formula of `parseFormula`, the second no vocabulary, or the inputs of `evaluate`
 * no object
 * @throws RangeError when an option of `rounding` is wrong
 * @example
 * const coverage = parseFormula("100 * children.public / children.total").formula
 * const compiled = compileFormula(coverage, { "children.public": { type: "number" }, "children.total": { type: "number" } }, { decimals: 1 })
 * compiled.evaluate({ "children.public": "21400", "children.total": "24500" }) // => {"ok":true,"value":"87.3"}
 * compiled.evaluate({ "children.public": "21400" }) // => {"ok":false,"reason":"missing","missing":["children.total"],"missingCount":1}
 */
export function compileFormula(
  formula: Formula,
  vocabulary: Vocabulary,
  rounding?: Rounding | undefined,
): FormulaCompilation {
  needFormula(formula);
  needVocabulary(vocabulary);
  const toResult = resultsIn(rounding);
  const compiled = compileTree(formula, (slot) => shapeIn(vocabulary, slot));
  const wants = "run" in compiled && compiled.shape.type === "truth" ? "truth" : "number";
  const issues = checkFormula(formula, vocabulary, wants);
  if (issues.some(({ severity }) => severity === "error")) return { ok: false, issues };
  if (!("run" in compiled)) {
    // The check found no mistake in types: a tree that was not parsed. Its inputs can only be refused.
    const invalid = compiled.map((mistake) => invalidPart(formula, mistake));
    return { ok: true, evaluate: () => refused(invalid) };
  }
  const slots = compiled.slots.map((slot) => ({ ...slot, ...shapeIn(vocabulary, slot) }));
  return {
    ok: true,
    evaluate: (inputs) => {
      needInputs(inputs);
      const { figures, invalid } = readInputs(inputs, slots);
      return invalid.length > 0 ? refused(invalid) : evaluateFigures(compiled, figures, toResult);
    },
  };
}

/** The shape that a vocabulary tells of a slot. */
export function shapeIn(vocabulary: Vocabulary, { name }: Pick<Slot, "name">): Shape {
  const word = wordIn(vocabulary, name);
  if (word === undefined) return { type: undefined, each: undefined };
  return { type: word.type, each: word.breakdown !== undefined };
}
