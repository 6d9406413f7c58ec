import type { Rational } from "../number/index.js";
import type { Code } from "./cell.js";
import type { InputFault } from "./result.js";
import type { FormulaNode } from "./tree.js";
import type { WordType } from "./vocabulary.js";

/** What is known of a figure before there are inputs. */
export interface Shape {
  /** Its type; `undefined` for a name of which nothing is known, whose figure is always missing. */
  readonly type: WordType | undefined;
  /** Whether it has a value for each key; `undefined` where that is not known. */
  readonly each: boolean | undefined;
}

/** A node that was compiled. */
export interface Piece extends Shape {
  /** The node. */
  readonly node: FormulaNode;
  /** What it comes to. */
  readonly code: Code;
  /** Of a name: the number of its slot. */
  readonly slot?: number;
  /** Of a number: the number. */
  readonly number?: Rational;
}

/** A part of a formula that cannot be what its place needs. */
export interface Mistake {
  /** The part. */
  readonly node: FormulaNode;
  /** What is wrong with it. */
  readonly fault: InputFault;
}

/** What the compilation of a tree goes by, and what it finds. */
export interface Compilation {
  /** The number of each slot, by its key. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The shape of each name. */
  readonly shapes: ReadonlyMap<string, Shape>;
  /** Mistakes so far; with any, the code must not run. */
  readonly mistakes: Mistake[];
}

/** Whether pieces together have keys: one with keys is enough, and one that is not known leaves it open. */
export function togetherEach(pieces: readonly Pick<Shape, "each">[]): boolean | undefined {
  if (pieces.some(({ each }) => each === true)) return true;
  return pieces.some(({ each }) => each === undefined) ? undefined : false;
}

/** Notes a mistake unless the piece can be of the type. */
export function needType({ mistakes }: Compilation, piece: Piece, type: WordType): void {
  if (piece.type !== undefined && piece.type !== type)
    mistakes.push({ node: piece.node, fault: "wrongType" });
}

/** Notes a mistake unless the pieces can be of one type, and says which. */
export function needSameType({ mistakes }: Compilation, pieces: readonly Piece[]): WordType | undefined {
  const type = pieces.find((piece) => piece.type !== undefined)?.type;
  for (const piece of pieces) {
    if (piece.type !== undefined && piece.type !== type)
      mistakes.push({ node: piece.node, fault: "wrongType" });
  }
  return type;
}

/** Notes a mistake where none of the pieces can have keys. */
export function needKeys({ mistakes }: Compilation, pieces: readonly Piece[]): void {
  const [first] = pieces;
  if (first !== undefined && togetherEach(pieces) === false)
    mistakes.push({ node: first.node, fault: "notBreakdown" });
}
