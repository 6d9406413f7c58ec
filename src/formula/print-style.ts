import { notLevel, tightest } from "./precedence.js";
import type { BinaryOperator } from "./tree.js";

/** How the pieces of a formula are put together. */
export interface PrintStyle {
  /** `true` and `false`. */
  readonly word: (word: string) => string;
  /** A text. */
  readonly quoted: (text: string) => string;
  /** A name. */
  readonly name: (name: string) => string;
  /** A function and its arguments. */
  readonly call: (name: string, operands: readonly string[]) => string;
  /** A sign or `not`. */
  readonly unary: (operator: "-" | "not", operand: string) => string;
  /** How tightly what `not` stands before has to hold together: in mathematics ¬ binds tighter than =. */
  readonly notHolds: number;
  /** An operator. */
  readonly binary: (operator: BinaryOperator, left: string, right: string) => string;
  /** What keeps together. */
  readonly brackets: (text: string) => string;
  /** A fraction, where a bar keeps both sides together. */
  readonly fraction?: (above: string, below: string) => string;
  /** A power, where the raised exponent keeps together. */
  readonly power?: (base: string, exponent: string) => string;
}

/** The language itself. */
export const textStyle: PrintStyle = {
  word: (word) => word,
  quoted: (text) => `"${text}"`,
  name: (name) => name,
  call: (name, operands) => `${name}(${operands.join(", ")})`,
  unary: (operator, operand) => (operator === "not" ? `not ${operand}` : `-${operand}`),
  notHolds: notLevel,
  binary: (operator, left, right) => `${left} ${operator} ${right}`,
  brackets: (text) => `(${text})`,
};

const texOperators: Readonly<Record<BinaryOperator, string>> = {
  or: "\\lor",
  and: "\\land",
  "==": "=",
  "!=": "\\ne",
  "<": "<",
  "<=": "\\le",
  ">": ">",
  ">=": "\\ge",
  "+": "+",
  "-": "-",
  "*": "\\times",
  "/": "/",
  "^": "^",
};

const texText = (text: string): string => `\\text{${text.replace(/[\\{}$&#_%^~]/g, escapeTex)}}`;
const texBrackets = (text: string): string => `\\left(${text}\\right)`;

/** TeX, as mathematics. */
export const texStyle: PrintStyle = {
  word: texText,
  quoted: (text) => texText(`“${text}”`),
  name: texText,
  call: (name, operands) =>
    `\\operatorname{${name.replaceAll("_", "\\_")}}${texBrackets(operands.join(", "))}`,
  unary: (operator, operand) => (operator === "not" ? `\\lnot ${operand}` : `-${operand}`),
  notHolds: tightest,
  binary: (operator, left, right) => `${left} ${texOperators[operator]} ${right}`,
  brackets: texBrackets,
  fraction: (above, below) => `\\frac{${above}}{${below}}`,
  power: (base, exponent) => `${base}^{${exponent}}`,
};

function escapeTex(character: string): string {
  if (character === "\\") return "\\textbackslash{}";
  if (character === "^") return "\\textasciicircum{}";
  return character === "~" ? "\\textasciitilde{}" : `\\${character}`;
}
