import { type Breakdown, type Cell, type Figure, isBreakdown, type Nothing } from "./cell.js";
import type { Kernel1, Kernel2 } from "./kernels.js";

/** Applies a kernel to a figure, key by key. */
export function spread1(kernel: Kernel1, a: Figure): Figure {
  return isBreakdown(a) ? { keys: a.keys, values: a.values.map(kernel) } : kernel(a);
}

/**
 * Applies a kernel to two figures, key by key; a single cell applies to every key, and so does a figure that is nothing.
 *
 * @param each whether one of them should have keys: when none has, they are not known, and the result is nothing
 */
export function spread2(kernel: Kernel2, each: boolean, a: Figure, b: Figure): Figure {
  if (isBreakdown(a)) {
    if (!isBreakdown(b)) return { keys: a.keys, values: a.values.map((value) => kernel(value, b)) };
    const { keys, columns } = align([a, b]);
    const [left = [], right = []] = columns;
    return { keys, values: left.map((value, i) => kernel(value, right[i])) };
  }
  if (isBreakdown(b)) return { keys: b.keys, values: b.values.map((value) => kernel(a, value)) };
  return each ? withoutKeys([a, b]) : kernel(a, b);
}

/** What an operation key by key comes to when no operand has keys, though one should: something is missing, mostly. */
export function withoutKeys(figures: readonly Figure[]): Nothing {
  return figures.includes(undefined) || !figures.includes(null) ? undefined : null;
}

/** Figures with the same keys. */
export interface Aligned {
  /** The keys of all breakdowns among the figures. */
  readonly keys: readonly string[];
  /** For each figure, a cell for each key: `undefined` where it lacks the key. */
  readonly columns: readonly (readonly Cell[])[];
}

/** Gives figures the same keys. When the breakdowns have them already, in the same order, nothing is copied. */
export function align(figures: readonly Figure[]): Aligned {
  const lists = figures.filter(isBreakdown).map((one) => one.keys);
  const [first = []] = lists;
  const keys = lists.every((list) => areSame(list, first)) ? first : [...new Set(lists.flat())];
  return { keys, columns: figures.map((figure) => column(figure, keys)) };
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a === b || (a.length === b.length && a.every((key, i) => key === b[i]));
}

function column(figure: Figure, keys: readonly string[]): readonly Cell[] {
  if (!isBreakdown(figure)) return keys.map(() => figure);
  return areSame(figure.keys, keys) ? figure.values : byKeys(figure, keys);
}

function byKeys(breakdown: Breakdown, keys: readonly string[]): readonly Cell[] {
  const byKey = new Map(breakdown.keys.map((key, i) => [key, breakdown.values[i]]));
  return keys.map((key) => byKey.get(key));
}
