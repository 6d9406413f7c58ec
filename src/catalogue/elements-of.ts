import type { DataElement } from "../model/index.js";
import type { CatalogueEntry } from "./entry.js";

/** An entry as it is; of anything else, what to write instead, which the compiler then shows. */
export type WholeEntry<E> = E extends CatalogueEntry
  ? E
  : E extends readonly unknown[]
    ? "one by one: elementsOf(...list)"
    : E extends Readonly<Record<"formula", string>> | Readonly<Record<"components", object>>
      ? "the whole entry, not its indicator"
      : CatalogueEntry;

/**
 * The data elements of some entries, each once, in the order in which the entries first name them. Their ids stay
 * literal types, so that `definePlan` checks the formulas of a plan that lists them.
 *
 * @param entries whole entries, one by one; of a list, `elementsOf(...catalogue)`
 * @throws TypeError for anything that is no entry: a list, an entry's `indicator`, an id
 *
 * @example
 * elementsOf(inclusiveCoverage, publicShare).map(({ id }) => id) // => ["children.total", "children.in_public", "children.in_inclusive_private"]
 */
export function elementsOf<const T extends readonly unknown[]>(
  ...entries: T & { readonly [K in keyof T]: WholeEntry<T[K]> }
): readonly DataElement<Extract<T[number], CatalogueEntry>["elements"][number]["id"], never>[];
export function elementsOf(...entries: readonly CatalogueEntry[]): readonly DataElement<string, never>[] {
  for (const [i, entry] of entries.entries()) requireEntry(entry, i + 1);
  return [
    ...new Map(entries.flatMap(({ elements }) => elements).map((element) => [element.id, element])).values(),
  ];
}

function requireEntry(entry: unknown, position: number): void {
  if (isObject(entry) && "elements" in entry && Array.isArray(entry.elements)) return;
  throw new TypeError(
    `elementsOf takes entries of the catalogue, one by one; argument ${position} is ${whatItIs(entry)}`,
  );
}

function whatItIs(given: unknown): string {
  if (Array.isArray(given)) return "a list: write elementsOf(...list)";
  if (isObject(given) && ("formula" in given || "components" in given))
    return "an indicator: give the whole entry that has it";
  if (isObject(given)) return "an object without elements";
  return given === null || given === undefined ? String(given) : `a ${typeof given}`;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
