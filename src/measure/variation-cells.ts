import {
  type CallNode,
  compileTree,
  type Figure,
  type FormulaNode,
  type FormulaReason,
  isBreakdown,
  operandsOf,
  whyNothing,
} from "../formula/index.js";
import { isNumber } from "./add-up.js";
import type { Weighted } from "./deviations.js";
import type { Filled } from "./fill-formula.js";

/** The one `weighted_cv` of a formula; nothing where there is none, or more than one. */
export function variationIn(tree: FormulaNode): CallNode | undefined {
  const found: CallNode[] = [];
  const pending = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "call" && node.name === "weighted_cv") found.push(node);
    pending.push(...operandsOf(node));
  }
  return found.length === 1 ? found[0] : undefined;
}

/** The values and weights over which it runs, key by key, or why there are none. */
export function cellsOf(call: CallNode, filled: Filled): readonly Weighted[] | FormulaReason {
  const whole = run(call, filled);
  if (!isNumber(whole.figure)) return whole.why();
  const [values, weights] = call.operands.map((operand) => run(operand, filled).figure);
  const [valueAt, weightAt] = [readerOf(values), readerOf(weights)];
  const cells: Weighted[] = [];
  for (const key of new Set([...keysOf(values), ...keysOf(weights)])) {
    const [value, weight] = [valueAt(key), weightAt(key)];
    // It has a number, so no key lacks a value or a weight.
    if (isNumber(value) && isNumber(weight)) cells.push({ key, value, weight });
  }
  return cells;
}

/** Runs a part of a filled formula by itself. */
function run(tree: FormulaNode, { compiled, inputs }: Filled): { figure: Figure; why: () => FormulaReason } {
  const part = compileTree({ text: compiled.formula.text, tree }, ({ key }) => compiled.shapes.get(key));
  if (!("run" in part)) return { figure: null, why: () => "invalidInput" };
  const figures = part.slots.map(({ key }) => inputs.find(({ name }) => name === key)?.figure(0));
  return { figure: part.run(figures), why: () => whyNothing(part, figures).reason };
}

function keysOf(figure: Figure): readonly string[] {
  return isBreakdown(figure) ? figure.keys : [];
}

function readerOf(figure: Figure): (key: string) => Figure {
  if (!isBreakdown(figure)) return () => figure;
  const cells = new Map(figure.keys.map((key, i) => [key, figure.values[i]]));
  return (key) => cells.get(key);
}
