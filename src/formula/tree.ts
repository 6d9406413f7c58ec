import type { DecimalText } from "../number/index.js";
import type { FunctionName } from "./words.js";

/** Where a piece of a formula stands in its text: UTF-16 positions, the end not included. */
export interface TextSpan {
  /** Position of its first character, from 0. */
  readonly start: number;
  /** Position behind its last character. */
  readonly end: number;
}

/** Which figure of a name is meant: that of the period, of the period before it, or the sum since the plan's start. */
export type SlotTime = "period" | "previous" | "cumulative";

/** Operators between two operands, from loose to tight; `and` and `or` are three-valued. */
export type BinaryOperator =
  | "or"
  | "and"
  | "=="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "/"
  | "^";

/** A number as it was written, in ASCII digits. */
export interface NumberNode {
  /** Tells the nodes apart. */
  readonly kind: "number";
  /** Its decimal text. */
  readonly value: DecimalText;
  /** Where it stands. */
  readonly at: TextSpan;
}

/** A text in quotes. */
export interface TextNode {
  /** Tells the nodes apart. */
  readonly kind: "text";
  /** What stands between the quotes. */
  readonly value: string;
  /** Where it stands. */
  readonly at: TextSpan;
}

/** `true` or `false`. */
export interface TruthNode {
  /** Tells the nodes apart. */
  readonly kind: "truth";
  /** Which of the two. */
  readonly value: boolean;
  /** Where it stands. */
  readonly at: TextSpan;
}

/** A name, alone or inside `previous(…)` or `cumulative(…)`: one slot of the inputs. */
export interface NameNode {
  /** Tells the nodes apart. */
  readonly kind: "name";
  /** The name, NFC. */
  readonly name: string;
  /** Which of its figures. */
  readonly time: SlotTime;
  /** Where it stands; with its function, where it has one. */
  readonly at: TextSpan;
}

/** A sign or `not` before an operand. */
export interface UnaryNode {
  /** Tells the nodes apart. */
  readonly kind: "unary";
  /** Minus or `not`. */
  readonly operator: "-" | "not";
  /** What it applies to. */
  readonly operand: FormulaNode;
  /** Where it stands, with its operand. */
  readonly at: TextSpan;
}

/** Two operands and what stands between them. */
export interface BinaryNode {
  /** Tells the nodes apart. */
  readonly kind: "binary";
  /** What stands between them. */
  readonly operator: BinaryOperator;
  /** The left operand. */
  readonly left: FormulaNode;
  /** The right operand. */
  readonly right: FormulaNode;
  /** Where it stands, with its operands. */
  readonly at: TextSpan;
}

/** A function and its arguments; `previous` and `cumulative` are part of a {@link NameNode} instead. */
export interface CallNode {
  /** Tells the nodes apart. */
  readonly kind: "call";
  /** The function. */
  readonly name: Exclude<FunctionName, "previous" | "cumulative">;
  /** Its arguments, as many as the function takes. */
  readonly operands: readonly FormulaNode[];
  /** Where it stands, with its brackets. */
  readonly at: TextSpan;
}

/** A node of the tree of a formula: plain data. Brackets leave no node; a long sum is deep to the left. */
export type FormulaNode = NumberNode | TextNode | TruthNode | NameNode | UnaryNode | BinaryNode | CallNode;

/** A formula that was read: its text and its tree, plain data. */
export interface Formula {
  /** The text as it was given. */
  readonly text: string;
  /** The tree. */
  readonly tree: FormulaNode;
}
