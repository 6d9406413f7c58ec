import { isFault, readDecimal } from "../number/index.js";
import { foldTree } from "./fold.js";
import type { FormulaInputs } from "./inputs.js";
import type { Shape } from "./piece.js";
import { isBreakdownInput } from "./read-breakdown.js";
import { slotKey } from "./slots.js";
import type { BinaryOperator, FormulaNode } from "./tree.js";
import type { WordType } from "./vocabulary.js";

/**
 * What the inputs of a formula are, without a vocabulary: an object is a breakdown; of its figures the first that is
 * there tells the type. A text stands for a number, unless the formula compares it with a text.
 *
 * @returns the shapes by the key of the slot; without one a figure is missing, and can be anything
 */
export function inferShapes(
  tree: FormulaNode,
  inputs: FormulaInputs,
  keys: readonly string[],
): ReadonlyMap<string, Shape> {
  const compared = comparedNames(tree);
  const shapes = new Map<string, Shape>();
  for (const key of keys) {
    const input: unknown = Object.hasOwn(inputs, key) ? inputs[key] : undefined;
    if (input === undefined || input === null) continue;
    const each = isBreakdownInput(input);
    const figure = each ? firstFigure(input) : input;
    shapes.set(key, { type: typeOfFigure(figure, compared.get(key)), each });
  }
  return shapes;
}

function typeOfFigure(figure: unknown, compared: "text" | "equal" | undefined): WordType {
  if (typeof figure === "boolean") return "truth";
  if (typeof figure !== "string" || compared === undefined) return "number";
  return compared === "text" || isFault(readDecimal(figure)) ? "text" : "number";
}

/** The first figure of a breakdown that is not missing. The reading names an entry of a list that is none. */
function firstFigure(input: object): unknown {
  if (!Array.isArray(input)) return Object.values(input).find(isThere);
  for (const entry of input as readonly unknown[]) {
    if (typeof entry !== "object" || entry === null) return undefined;
    if ("value" in entry && isThere(entry.value)) return entry.value;
  }
  return undefined;
}

function isThere(figure: unknown): boolean {
  return figure !== undefined && figure !== null;
}

function isOrder(operator: BinaryOperator): boolean {
  return operator === "<" || operator === "<=" || operator === ">" || operator === ">=";
}

/** Names that a node hands on unchanged, and whether a text is among what it hands on. */
interface Handed {
  readonly keys: readonly string[];
  readonly text: boolean;
}

const nothing: Handed = { keys: [], text: false };

/** The names that a formula compares for being equal: with a text, or with something that may be anything. */
function comparedNames(tree: FormulaNode): ReadonlyMap<string, "text" | "equal"> {
  const compared = new Map<string, "text" | "equal">();
  const join = (handed: readonly Handed[]): Handed => {
    const keys = [...new Set(handed.flatMap((one) => one.keys))];
    const text = handed.some((one) => one.text);
    if (text) for (const key of keys) compared.set(key, "text");
    return { keys, text };
  };
  const mayBeEither = (keys: readonly string[]): void => {
    for (const key of keys) if (!compared.has(key)) compared.set(key, "equal");
  };
  foldTree<Handed>(tree, (node, handed) => {
    if (node.kind === "text") return { keys: [], text: true };
    if (node.kind === "name") return { keys: [slotKey(node)], text: false };
    if (node.kind === "binary" && (node.operator === "==" || node.operator === "!="))
      mayBeEither(join(handed).keys);
    // No text is less than another: what stands beside one in an order is told to be a text, not a number misspelt.
    if (node.kind === "binary" && isOrder(node.operator) && handed.some(({ text }) => text))
      mayBeEither(handed.flatMap(({ keys }) => keys));
    if (node.kind === "call") {
      if (node.name === "if") return join(handed.slice(1));
      if (node.name === "coalesce") return join(handed);
      if (node.name === "where") return handed[0] ?? nothing;
    }
    return nothing;
  });
  return compared;
}
