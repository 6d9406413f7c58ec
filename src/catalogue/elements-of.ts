import type { DataElement } from "../model/index.js";
import type { CatalogueEntry } from "./entry.js";

/**
 * The data elements of some entries, each once, in the order in which the entries first name them. Their ids stay
 * literal types, so that `definePlan` checks the formulas of a plan that lists them.
 *
 * @example
 * elementsOf(inclusiveCoverage, publicShare).map(({ id }) => id) // => ["children.total", "children.in_public", "children.in_inclusive_private"]
 */
export function elementsOf<const T extends readonly CatalogueEntry[]>(
  ...entries: T
): readonly DataElement<T[number]["elements"][number]["id"], never>[] {
  const byId = new Map(
    entries.flatMap(({ elements }) => elements).map((element) => [element.id, element] as const),
  );
  return [...byId.values()] as readonly DataElement<T[number]["elements"][number]["id"], never>[];
}
