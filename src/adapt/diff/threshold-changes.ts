import type { Target } from "../../model/index.js";
import { isFault, printDecimal, readDecimal } from "../../number/index.js";
import { isSame } from "../is-same.js";
import type { AskedThreshold, NamedThing, PlanDifferenceParams, ThresholdChange } from "./difference.js";

/** One side of a comparison: what its numbers are counted in, and how its places are called. */
export interface Side {
  /** The unit of measure of the indicator. */
  readonly unitOfMeasure: string | undefined;
  /** A place with its name. */
  readonly place: (id: string) => NamedThing;
}

/** What differs between two lists of targets, or of milestones. */
export interface ThresholdChanges {
  /** Thresholds. */
  readonly thresholds: readonly ThresholdChange[];
  /** Sources of thresholds that both plans have. */
  readonly sources: readonly Omit<PlanDifferenceParams["source"], "of">[];
}

/**
 * Holds two lists of targets or milestones against each other: those of one due period and one set of places belong
 * together, and of the remaining targets those of one set of places, in their order.
 */
export function thresholdChanges(
  of: "target" | "milestone",
  a: readonly Target[],
  b: readonly Target[],
  [before, after]: readonly [Side, Side],
): ThresholdChanges {
  const keys = of === "target" ? [thresholdKey, dueKey, placesKey] : [thresholdKey, dueKey];
  const partners = partnersOf(a, b, keys);
  const thresholds: ThresholdChange[] = [];
  const sources: Omit<PlanDifferenceParams["source"], "of">[] = [];
  for (const [j, to] of b.entries()) {
    const i = partners.get(j);
    const from = i === undefined ? undefined : a[i];
    if (from === undefined) thresholds.push({ to: asked(to, after) });
    else if (thresholdKey(from) !== thresholdKey(to))
      thresholds.push({ from: asked(from, before), to: asked(to, after) });
    if (from !== undefined && !isSame(from.source, to.source))
      sources.push({ due: to.due, from: listOf(from.source), to: listOf(to.source) });
  }
  const kept = new Set(partners.values());
  const gone = a.filter((_, i) => !kept.has(i));
  return { thresholds: [...thresholds, ...gone.map((from) => ({ from: asked(from, before) }))], sources };
}

/** Positions in the first list by positions in the second: those that say the same first, then by ever less. */
function partnersOf(
  a: readonly Target[],
  b: readonly Target[],
  keys: readonly Key[],
): ReadonlyMap<number, number> {
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  for (const keyOf of keys) {
    const free = new Map<string, number[]>();
    for (const [i, from] of a.entries()) {
      if (taken.has(i)) continue;
      const key = keyOf(from);
      const queue = free.get(key);
      if (queue) queue.push(i);
      else free.set(key, [i]);
    }
    for (const queue of free.values()) queue.reverse();
    for (const [j, to] of b.entries()) {
      const i = partners.has(j) ? undefined : free.get(keyOf(to))?.pop();
      if (i === undefined) continue;
      partners.set(j, i);
      taken.add(i);
    }
  }
  return partners;
}

/** What targets that belong together have in common, as text. */
type Key = (target: Target) => string;

const placesKey: Key = ({ places }) =>
  JSON.stringify(typeof places === "object" ? [...new Set(places)].sort() : (places ?? null));
const dueKey: Key = (target) => JSON.stringify([target.due, placesKey(target)]);
const thresholdKey: Key = (target) =>
  JSON.stringify([
    dueKey(target),
    target.comparator,
    ...[target.value, target.upper, target.tolerance].map(plainNumber),
    target.holds ?? "byDue",
    target.aspirational ?? false,
  ]);

function plainNumber(text: string | undefined): string | null {
  const number = readDecimal(text);
  return isFault(number) ? (text ?? null) : printDecimal(number);
}

function asked({ source: _, places, ...threshold }: Target, { unitOfMeasure, place }: Side): AskedThreshold {
  return {
    ...threshold,
    ...(places !== undefined && { places: places === "every" ? places : places.map(place) }),
    ...(unitOfMeasure !== undefined && { unitOfMeasure }),
  };
}

function listOf<T>(one: T | undefined): readonly T[] {
  return one === undefined ? [] : [one];
}
