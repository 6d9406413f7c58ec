import type { Report } from "../dataset/index.js";
import type { Quantity } from "../number/index.js";
import type { NamedInputs, WhyNot } from "./measurement.js";

/** How many names, and how many alternatives, a measurement lists. */
const mostListed = 10;

/** Names as a measurement lists them. */
export function named(names: readonly string[], more = 0): NamedInputs {
  const all = [...new Set(names)];
  return { names: all.slice(0, mostListed), count: all.length + more };
}

/** A figure on which reports contradict one another. */
export interface Conflict {
  /** Its name: `children.total@east`. */
  readonly name: string;
  /** What tells it from every other. */
  readonly id: string;
  /** The reports. */
  readonly reports: readonly Report[];
}

/**
 * Why there is no value where reports contradict one another.
 *
 * @param valueAt the value with the report of a number, from 0
 */
export function whatConflicts(
  conflicts: readonly Conflict[],
  valueAt: (pick: number) => Quantity | undefined,
): WhyNot {
  const conflicting = named(conflicts.map(({ name }) => name));
  const [first] = conflicts;
  if (first === undefined || conflicts.some(({ id }) => id !== first.id))
    return { reason: "conflicting", conflicting };
  const different = new Map<string, Quantity>();
  for (const pick of first.reports.keys()) {
    const quantity = valueAt(pick);
    if (quantity === undefined) return { reason: "conflicting", conflicting };
    different.set(JSON.stringify(quantity), quantity);
    if (different.size === mostListed) break;
  }
  return { reason: "conflicting", conflicting, alternatives: [...different.values()] };
}
