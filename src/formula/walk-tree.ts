import { isFault, readDecimal } from "../number/index.js";
import { type Figure, isBreakdown, type Slots } from "./cell.js";
import type { CompiledFormula } from "./compile-tree.js";
import { foldTree } from "./fold.js";
import { type Found, hasKeys, type Walked } from "./found.js";
import { keyed } from "./read-cell.js";
import { slotKey } from "./slots.js";
import { walkOperation } from "./walk-operation.js";

/**
 * Works a formula out a second time, slowly and with a reason wherever there is no value. The compiled closures know no
 * reasons; a law in the tests holds the two together.
 *
 * @param visit is told what each node comes to, operands first
 */
export function walkTree(
  { formula, slots, shapes }: CompiledFormula,
  figures: Slots,
  visit?: (walked: Walked, operands: readonly Walked[]) => void,
): Walked {
  const numbers = new Map(slots.map(({ key }, number) => [key, number]));
  const absent = new Set(
    slots
      .filter(({ key }, number) => figures[number] === undefined && shapes.get(key)?.each !== false)
      .map(({ key }) => key),
  );
  const walk = (node: Walked["node"], operands: readonly Walked[]): Walked => {
    switch (node.kind) {
      case "text":
      case "truth":
        return { node, each: false, found: node.value, keysFrom: [] };
      case "number": {
        const read = readDecimal(node.value);
        return { node, each: false, found: isFault(read) ? { reason: "invalidInput" } : read, keysFrom: [] };
      }
      case "name": {
        const key = slotKey(node);
        const figure = figures[numbers.get(key) ?? -1];
        const found = foundIn(figure, key);
        return { node, each: shapes.get(key)?.each, found, keysFrom: hasKeys(found) ? [key] : [] };
      }
      default:
        return walkOperation(absent, node, operands);
    }
  };
  return foldTree<Walked>(formula.tree, (node, operands) => {
    const walked = walk(node, operands);
    visit?.(walked, operands);
    return walked;
  });
}

function foundIn(figure: Figure, name: string): Walked["found"] {
  if (!isBreakdown(figure)) return figure ?? { reason: "missing", name };
  const { keys, values } = figure;
  return new Map(
    keys.map((key, i): [string, Found] => [key, values[i] ?? { reason: "missing", name: keyed(name, key) }]),
  );
}
