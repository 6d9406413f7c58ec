import { parseFormula } from "../../formula/index.js";
import { rewritten } from "../formula-nodes.js";
import type { NewId } from "./new-ids.js";

/**
 * A formula with other names for data elements, and otherwise as it was written. A formula that cannot be read stays as it
 * is, and so does the name of an element that is gone: `validatePlan` reports both.
 */
export function renameInFormula(text: string, newId: NewId): string {
  const read = parseFormula(text);
  if (!read.ok) return text;
  return rewritten(text, read.formula.tree, (leaf) => {
    if (leaf.kind !== "name") return undefined;
    const other = newId("element", leaf.name) ?? leaf.name;
    if (other === leaf.name) return undefined;
    return leaf.time === "period" ? other : `${leaf.time}(${other})`;
  });
}
