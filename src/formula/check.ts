import { type Issue, suggester } from "../issue/index.js";
import { checkCall } from "./check-call.js";
import { checkBinary, checkUnary } from "./check-operation.js";
import { checkResult, needWanted, type WantedResult } from "./check-result.js";
import { type Checking, expectType, placeOf, tell } from "./checking.js";
import { dimensionOf } from "./dimension.js";
import { foldTree } from "./fold.js";
import { needFormula, needVocabulary, wordIn } from "./given.js";
import { literal, type Meaning } from "./meaning.js";
import { unknownWord } from "./place.js";
import type { Formula, FormulaNode, NameNode } from "./tree.js";
import type { Vocabulary, Word } from "./vocabulary.js";

/**
 * What is wrong with a formula over the names at hand: unknown words; a number, truth or text where another type
 * belongs; a text compared with one that it can never be; a breakdown where a single value belongs, the reverse, or two
 * different ones; units of measure that do not go together; constants that can never serve.
 *
 * `wants` says what the formula is for: `"number"` or `"truth"`, one value; with a unit of measure, the unit of the
 * result and the factor 100 of a percentage are checked too.
 *
 * @returns the issues in the order of the text, none for a formula in order
 * @throws TypeError when the first is no formula of `parseFormula` or the second no vocabulary
 * @throws RangeError when `wants` is none of its options
 *
 * @example
 * const words = { persons: { type: "number", unitOfMeasure: "人" }, visits: { type: "number", unitOfMeasure: "人次" } }
 * checkFormula(parseFormula("persons + visits").formula, words).map((issue) => issue.code) // => ["formulaUnits"]
 * checkFormula(parseFormula("visits / persons").formula, words, { type: "number", unitOfMeasure: "%" }).map((issue) => issue.code) // => ["formulaFactor"]
 * checkFormula(parseFormula("100 * visits / persons").formula, words, { type: "number", unitOfMeasure: "%" }) // => []
 */
export function checkFormula(
  formula: Formula,
  vocabulary: Vocabulary,
  wants?: WantedResult,
): readonly Issue[] {
  needFormula(formula);
  needVocabulary(vocabulary);
  if (wants !== undefined) needWanted(wants);
  return formulaChecker(vocabulary)(formula, wants);
}

/**
 * A check of many formulas over the same names; misspelt words cost no more in all than in one.
 *
 * @param called the names by what people call them, for those who write that instead
 */
export function formulaChecker(
  vocabulary: Vocabulary,
  called?: ReadonlyMap<string, string>,
): (formula: Formula, wants?: WantedResult) => readonly Issue[] {
  let suggest: ((word: string) => string | undefined) | undefined;
  return ({ text, tree }, wants) => {
    const checking: Checking = {
      text,
      vocabulary,
      issues: [],
      suggest: (word) => {
        suggest ??= suggester([...Object.keys(vocabulary), "true", "false"], called);
        return suggest(word);
      },
    };
    const unknown = new Set<string>();
    const meaning = foldTree<Meaning>(tree, (node, operands) => checkNode(checking, node, operands, unknown));
    if (wants !== undefined) checkResult(checking, tree, meaning, wants);
    return checking.issues.sort((a, b) => a.params.position - b.params.position);
  };
}

function checkNode(
  checking: Checking,
  node: FormulaNode,
  operands: readonly Meaning[],
  unknown: Set<string>,
): Meaning {
  switch (node.kind) {
    case "number":
      return literal(node.value);
    case "truth":
      return { type: "truth", breakdown: undefined };
    case "text":
      return { type: "text", breakdown: undefined, values: [node.value] };
    case "name":
      return checkName(checking, node, unknown);
    case "unary":
      return checkUnary(checking, node, operands[0]);
    case "binary":
      return checkBinary(checking, node, operands[0], operands[1]);
    case "call":
      return checkCall(checking, node, operands);
  }
}

function checkName(checking: Checking, node: NameNode, unknown: Set<string>): Meaning {
  const { name, time } = node;
  const { vocabulary, issues, suggest } = checking;
  const word = wordIn(vocabulary, name);
  if (word === undefined) {
    if (unknown.has(name)) return undefined;
    unknown.add(name);
    issues.push(unknownWord(placeOf(checking, node), "name", name, suggest(name)));
    return undefined;
  }
  if (time !== "period" && word.per === "assessment") tell(checking, node, "formulaTime", { name, time });
  const meaning = meaningOf(word);
  return time === "cumulative" ? expectType(checking, node, meaning, "number") : meaning;
}

function meaningOf({ type, breakdown, unitOfMeasure = "", values }: Word): Meaning {
  switch (type) {
    case "number":
      return { type, breakdown, unit: dimensionOf(unitOfMeasure) };
    case "truth":
      return { type, breakdown };
    case "text":
      return { type, breakdown, values };
  }
}
