import { shown } from "../issue/index.js";
import { foldTree } from "./fold.js";
import { needFormula } from "./given.js";
import { longestFormula } from "./limits.js";
import { isAlone, levels, notLevel, signLevel, tightest } from "./precedence.js";
import { type PrintStyle, texStyle, textStyle } from "./print-style.js";
import type { BinaryNode, Formula, FormulaNode } from "./tree.js";

/** A piece of a formula, printed. */
interface Piece {
  readonly text: string;
  /** How tightly it holds together. */
  readonly level: number;
  /** Whether it can stand behind `^` without brackets: what is tightest, with signs before it or not. */
  readonly exponent: boolean;
}

/**
 * A formula as text, in one spelling: ASCII operators, single blanks, only the brackets that are needed. It reads back to
 * the same tree. As `tex` it is mathematics for a document: fractions, crosses, names as text.
 *
 * A text that would so become longer than the 4,000 characters of a formula is given back as it was written.
 *
 * @throws TypeError when the first is no formula of `parseFormula`
 * @throws RangeError when `as` is neither `text` nor `tex`
 * @example
 * printFormula(parseFormula("((a)×100）÷(b+c)").formula) // => "a * 100 / (b + c)"
 * printFormula(parseFormula("100 * (a + b) / c").formula, "tex") // => "\\frac{100 \\times \\left(\\text{a} + \\text{b}\\right)}{\\text{c}}"
 */
export function printFormula(formula: Formula, as: "text" | "tex" = "text"): string {
  needFormula(formula);
  const style = styleOf(as);
  const { text } = foldTree<Piece>(formula.tree, (node, operands) => printNode(node, operands, style));
  return as === "text" && text.length > longestFormula ? formula.text : text;
}

function styleOf(as: "text" | "tex"): PrintStyle {
  if (as === "text") return textStyle;
  if (as === "tex") return texStyle;
  throw new RangeError(`a formula is printed as "text" or "tex", not ${shown(as)}`);
}

function printNode(node: FormulaNode, operands: readonly Piece[], style: PrintStyle): Piece {
  switch (node.kind) {
    case "number":
      // No formula has such a literal; a trace puts values in the place of names.
      return node.value.startsWith("-")
        ? { text: node.value, level: signLevel, exponent: true }
        : whole(node.value);
    case "truth":
      return whole(style.word(String(node.value)));
    case "text":
      return whole(style.quoted(node.value));
    case "name": {
      const name = style.name(node.name);
      return whole(node.time === "period" ? name : style.call(node.time, [name]));
    }
    case "call":
      return whole(style.call(node.name, operands.map(textOf)));
    case "unary": {
      const [operand = nothing] = operands;
      const level = node.operator === "not" ? notLevel : signLevel;
      const least = node.operator === "not" ? style.notHolds : level;
      const exponent = node.operator === "-" && (operand.exponent || operand.level < level);
      return { text: style.unary(node.operator, within(operand, least, style)), level, exponent };
    }
    case "binary":
      return printBinary(node, operands, style);
  }
}

function printBinary({ operator }: BinaryNode, operands: readonly Piece[], style: PrintStyle): Piece {
  const [left = nothing, right = nothing] = operands;
  const level = levels[operator];
  const first = isAlone(level) ? level + 1 : level;
  if (operator === "/" && style.fraction !== undefined)
    return { text: style.fraction(left.text, right.text), level: levels["^"], exponent: false };
  if (operator === "^" && style.power !== undefined)
    return { text: style.power(within(left, tightest, style), right.text), level, exponent: false };
  const behind = operator === "^" && right.exponent ? right.text : within(right, level + 1, style);
  return { text: style.binary(operator, within(left, first, style), behind), level, exponent: false };
}

const nothing: Piece = { text: "", level: tightest, exponent: true };

function whole(text: string): Piece {
  return { text, level: tightest, exponent: true };
}

function textOf({ text }: Piece): string {
  return text;
}

/** A piece, in brackets where it does not hold together tightly enough. */
function within({ text, level }: Piece, least: number, style: PrintStyle): string {
  return level < least ? style.brackets(text) : text;
}
