import { type FormulaNode, operandsOf, slotKey } from "../formula/index.js";

/** The keys of the inputs that stand somewhere outside of every `coalesce`: nothing replaces them where they are missing. */
export function unreplacedIn(tree: FormulaNode): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = [tree];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "name") found.add(slotKey(node));
    if (node.kind !== "call" || node.name !== "coalesce") pending.push(...operandsOf(node));
  }
  return found;
}
