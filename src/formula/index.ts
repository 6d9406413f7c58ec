export { type FormulaInput, formulaInputs } from "./formula-inputs.js";
export { type ParsedFormula, parseFormula } from "./parse.js";
export { printFormula } from "./print.js";
export type { Spelt } from "./spelling.js";
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
