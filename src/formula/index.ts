export {
  type Breakdown,
  type Cell,
  type Code,
  type Figure,
  isBreakdown,
  type Known,
  type Nothing,
  type Slots,
} from "./cell.js";
export { checkFormula, formulaChecker } from "./check.js";
export type { WantedResult } from "./check-result.js";
export { compileFormula, type FormulaCompilation, shapeIn } from "./compile.js";
export { type CompiledFormula, compileTree } from "./compile-tree.js";
export { evaluateFormula, whyNothing } from "./evaluate.js";
export { operandsOf } from "./fold.js";
export { type FormulaInput, formulaInputs } from "./formula-inputs.js";
export { formulaOver } from "./formula-over.js";
export type { BreakdownInput, FormulaInputs, InputValue } from "./inputs.js";
export { type ParsedFormula, parseFormula } from "./parse.js";
export type { Mistake, Shape } from "./piece.js";
export { printFormula } from "./print.js";
export { type FormulaReason, formulaReasons } from "./reason.js";
export type { FormulaFailure, FormulaResult, InputFault, InvalidInput } from "./result.js";
export { type Slot, slotKey } from "./slots.js";
export type { Spelt } from "./spelling.js";
export type { FormulaStep } from "./step.js";
export { type FormulaTrace, traceFormula } from "./trace.js";
export type {
  BinaryNode,
  BinaryOperator,
  CallNode,
  Formula,
  FormulaNode,
  NameNode,
  NumberNode,
  SlotTime,
  TextNode,
  TextSpan,
  TruthNode,
  UnaryNode,
} from "./tree.js";
export { type Vocabulary, type Word, type WordType, wordTypes } from "./vocabulary.js";
export { type FunctionName, functionNames, type Keyword, keywords } from "./words.js";
