import { foldTree } from "./fold.js";
import { needFormula } from "./given.js";
import type { Formula, SlotTime } from "./tree.js";

/** A figure that a formula needs. */
export interface FormulaInput {
  /** The name. */
  readonly name: string;
  /** Its figure of the period, of the period before it, or its sum since the plan's start. */
  readonly at: SlotTime;
}

/**
 * The figures that a formula needs, each once, in the order in which they first stand in its text.
 *
 * @throws TypeError when it is no formula of `parseFormula`
 * @example
 * const parsed = parseFormula("100 * (a - previous(a)) / previous(a)")
 * formulaInputs(parsed.formula) // => [{"name":"a","at":"period"},{"name":"a","at":"previous"}]
 */
export function formulaInputs(formula: Formula): readonly FormulaInput[] {
  needFormula(formula);
  const inputs = new Map<string, FormulaInput>();
  foldTree<void>(formula.tree, (node) => {
    if (node.kind !== "name") return;
    const key = `${node.time} ${node.name}`;
    if (!inputs.has(key)) inputs.set(key, { name: node.name, at: node.time });
  });
  return [...inputs.values()];
}
