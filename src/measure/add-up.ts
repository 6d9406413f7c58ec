import type { Report, Settled } from "../dataset/index.js";
import type { Breakdown, Figure } from "../formula/index.js";
import { isFault, type Rational, sum } from "../number/index.js";
import type { Addend, Asked, Collected, Countable } from "./collect.js";

/** A figure on which reports contradict one another. */
export interface Conflict {
  /** Its name: `children.total@east`. */
  readonly name: string;
  /** What tells it from every other. */
  readonly id: string;
  /** The reports. */
  readonly reports: readonly Report[];
}

/** One settled or conflicting figure among the addends. */
export interface Part {
  /** The addend to which it belongs. */
  readonly addend: Addend;
  /** Its key as the formula sees it; empty without a breakdown. */
  readonly key: string;
  /** What the reports come to. */
  readonly settled: Exclude<Settled, { readonly kind: "missing" }>;
}

/** The parts of what was collected, each with its key; those of other places are told apart by place in a union. */
export function partsOf(collected: Collected, of: Countable, asked: Asked): readonly Part[] {
  const parts: Part[] = [];
  for (const addend of collected.addends) {
    const { figure, place } = addend;
    const isForeign = of.rollUp === "union" && place !== asked.place;
    const cells = figure.kind === "scalar" ? [["", figure.settled] as const] : figure.byKey;
    for (const [key, settled] of cells)
      if (settled.kind !== "missing")
        parts.push({ addend, key: isForeign ? `${place}/${key}` : key, settled });
  }
  return parts;
}

/** What tells a part from every other, over all inputs of a formula. */
export function idOfPart(of: Countable, { addend, key }: Part): string {
  return JSON.stringify([of.id, addend.place, addend.period, key]);
}

/** The number of a part; of conflicting reports the one that is picked. */
function numberOf({ settled }: Part, pick: number): Rational | undefined {
  const { reports } = settled.kind === "settled" ? { reports: [settled.report] } : settled;
  const value = reports[Math.min(pick, reports.length - 1)]?.value;
  return typeof value === "boolean" ? undefined : value;
}

/**
 * Adds up the parts: to one number, or to one for each key. A key that one of the addends lacks has no value, but for a
 * union over places, where each place has keys of its own.
 *
 * @param pick which of conflicting reports counts, from 0
 */
export function addUp(parts: readonly Part[], collected: Collected, of: Countable, pick: number): Figure {
  if (collected.missing.length > 0 || parts.length === 0) return undefined;
  if (of.breakdown === undefined) return totalOf(parts, pick);
  const byKey = partsByKey(parts);
  const keys = [...byKey.keys()].sort();
  const values = keys.map((key) => {
    const own = byKey.get(key) ?? [];
    return lackingAddends(own, collected, of).length > 0 ? undefined : totalOf(own, pick);
  });
  return { keys, values } satisfies Breakdown;
}

/** The parts of each key. */
export function partsByKey(parts: readonly Part[]): ReadonlyMap<string, readonly Part[]> {
  const byKey = new Map<string, Part[]>();
  for (const part of parts) {
    const own = byKey.get(part.key);
    if (own === undefined) byKey.set(part.key, [part]);
    else own.push(part);
  }
  return byKey;
}

/** The addends in which a key should stand and does not. */
export function lackingAddends(own: readonly Part[], collected: Collected, of: Countable): readonly Addend[] {
  if (own.length === collected.addends.length) return [];
  const here = new Set(own.map(({ addend }) => addend));
  const places = new Set(own.map(({ addend }) => addend.place));
  return collected.addends.filter(
    (addend) => !here.has(addend) && (of.rollUp !== "union" || places.has(addend.place)),
  );
}

function totalOf(parts: readonly Part[], pick: number): Rational | undefined | null {
  const numbers: Rational[] = [];
  for (const part of parts) {
    const number = numberOf(part, pick);
    if (number === undefined) return undefined;
    numbers.push(number);
  }
  const total = sum(numbers);
  return isFault(total) ? null : total;
}
