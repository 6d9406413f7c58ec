import type { Report, Told } from "../dataset/index.js";
import type { Addend, Asked, Collected } from "./collected.js";
import type { Countable } from "./countable.js";
import { keyInside } from "./same-school.js";

/** One settled or conflicting figure among the addends. */
export interface Part {
  /** The addend to which it belongs. */
  readonly addend: Addend;
  /** Its key as the formula sees it; empty without a breakdown. */
  readonly key: string;
  /** What the reports come to. */
  readonly settled: Told;
}

/** The parts of one key; without a breakdown all of them. */
export interface KeyedParts {
  /** The key. */
  readonly key: string;
  /** Its parts. */
  readonly parts: readonly Part[];
  /** The addends in which the key should stand and does not. */
  readonly lacking: readonly Addend[];
}

/** The parts of what was collected, each with its key; those of other places are told apart by place in a union. */
export function partsOf({ addends }: Collected, of: Countable, asked: Asked): readonly Part[] {
  const parts: Part[] = [];
  for (const addend of addends) {
    const { figure, place } = addend;
    if (figure.kind === "scalar") {
      parts.push({ addend, key: "", settled: figure.settled });
      continue;
    }
    const isInside = of.rollUp === "union" && place !== asked.place;
    for (const [key, settled] of figure.byKey)
      parts.push({ addend, key: isInside ? keyInside({ place, key }) : key, settled });
  }
  return parts;
}

/** The report of a part; of conflicting reports the one that is picked. */
export function reportOf({ settled }: Part, pick: number): Report | undefined {
  if (settled.kind === "settled") return settled.report;
  return settled.reports[Math.min(pick, settled.reports.length - 1)];
}

/** What tells a part from every other, over all inputs of a formula. */
export function idOfPart(of: Countable, { addend, key }: Part): string {
  return JSON.stringify([of.id, addend.place, addend.period, key]);
}

const none: readonly Addend[] = [];

/** The parts by key. */
export function byKey(parts: readonly Part[], { addends }: Collected, of: Countable): readonly KeyedParts[] {
  if (areKeysApart(addends, of))
    return parts.map((part) => ({ key: part.key, parts: [part], lacking: none }));
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.key);
    if (group === undefined) groups.set(part.key, [part]);
    else group.push(part);
  }
  const keys = [...groups.keys()].sort();
  return keys.map((key) => {
    const own = groups.get(key) ?? [];
    return { key, parts: own, lacking: lackingAddends(own, addends, of) };
  });
}

/** Whether no two addends can share a key: there is one alone, or each is of another place in a union over places. */
function areKeysApart(addends: readonly Addend[], of: Countable): boolean {
  const [first] = addends;
  return (
    addends.length === 1 || (of.rollUp === "union" && addends.every(({ period }) => period === first?.period))
  );
}

/**
 * Where a key should stand and does not: in each period that was asked for, in one of its pieces at least. A union over
 * places asks for a key only in the place to which it belongs.
 */
function lackingAddends(own: readonly Part[], addends: readonly Addend[], of: Countable): readonly Addend[] {
  if (own.length === addends.length) return none;
  const idOf = ({ place, within }: Addend) => `${within} ${place}`;
  const here = new Set(own.map(({ addend }) => idOf(addend)));
  const places = new Set(own.map(({ addend }) => addend.place));
  return addends.filter((addend) => {
    if (here.has(idOf(addend)) || (of.rollUp === "union" && !places.has(addend.place))) return false;
    here.add(idOf(addend));
    return true;
  });
}
