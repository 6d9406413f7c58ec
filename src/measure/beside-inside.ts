import { type Figure, ofOneSchool } from "../dataset/index.js";
import { addendsOf, type Cell, cellsOf, rankOfCells } from "./cells.js";
import type { Addend, Collected, Double, Gap } from "./collected.js";

/**
 * The keys of a place beside those of the places inside it, where the one may report by months what the others report by
 * years. As in `sideBySide`, a key that the place and one place inside it both report is one school. It counts once: by
 * the report that is whole, then by the firmer one, then by that of the place, against which the other is held.
 *
 * @param own what the place reported for itself
 * @param inside what the places inside it come to
 */
export function besideInside(own: Collected, inside: Collected, place: string): Collected {
  const [first] = own.addends;
  if (first === undefined) return inside;
  const { cells, same, taken, doubles } = settleKeys(own, inside, place);
  const others = inside.addends.flatMap((addend) => without(addend, same));
  const left = new Set(others.map((addend) => addend.place));
  const emptied = new Set(inside.addends.map((addend) => addend.place).filter((at) => !left.has(at)));
  const isOwn = ({ key }: Gap) => (key === undefined ? taken.size < cells.size : !taken.has(key));
  const isOther = ({ key, place: at = "" }: Gap) =>
    !emptied.has(at) && (key === undefined || same.get(key) !== at);
  const [missing, missingInside] = [own.missing.filter(isOwn), inside.missing.filter(isOther)];
  return {
    period: own.period,
    addends: [...addendsOf(cells, first), ...others],
    missing: others.length === 0 ? missing : [...missing, ...missingInside],
    lacking: [
      ...(missing.length > 0 ? own.lacking : []),
      ...(others.length === 0 ? [] : inside.lacking.filter((at) => !emptied.has(at))),
    ],
    doubles: [...own.doubles, ...inside.doubles, ...doubles],
  };
}

/** What is settled of the keys that a place shares with one place inside it. */
interface SharedKeys {
  /** The keys of the place. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  /** The place inside that has the same key, by key. */
  readonly same: ReadonlyMap<string, string>;
  /** The keys that count as the place inside reported them. */
  readonly taken: ReadonlySet<string>;
  /** What is to be held against each other. */
  readonly doubles: readonly Double[];
}

function settleKeys(own: Collected, inside: Collected, place: string): SharedKeys {
  const cells = cellsOf(own.addends);
  const [same, taken] = [new Map<string, string>(), new Set<string>()];
  const [ownLacks, insideLacks] = [lacksIn(own), lacksIn(inside)];
  const doubles: Double[] = [];
  for (const [key, places] of placesByKey(inside.addends)) {
    const [other, further] = places;
    const known = cells.get(key);
    if (known === undefined || other === undefined || further !== undefined) continue;
    const [at, theirs] = other;
    same.set(key, at);
    if (insideLacks(key, at)) continue;
    const settled = ownLacks(key, place) ? theirs : ofOneKey(known, theirs);
    cells.set(key, settled);
    if (settled === theirs) taken.add(key);
    else if (settled === known && rankOfCells(known) === rankOfCells(theirs))
      doubles.push({
        ...{ of: "places", place, period: own.period },
        ...{ own: figuresOf(key, known), parts: figuresOf(key, theirs) },
      });
  }
  return { cells, same, taken, doubles };
}

/** One school that was reported twice. */
function ofOneKey(own: readonly Cell[], other: readonly Cell[]): readonly Cell[] {
  const [one, theirs] = [own[0], other[0]];
  const isOnePeriod = own.length === 1 && other.length === 1 && one?.period === theirs?.period;
  if (isOnePeriod && one && theirs) return [{ ...one, told: ofOneSchool(one.told, theirs.told) }];
  return rankOfCells(other) < rankOfCells(own) ? other : own;
}

/** The cells of each key, by their place. */
function placesByKey(addends: readonly Addend[]): ReadonlyMap<string, ReadonlyMap<string, readonly Cell[]>> {
  const found = new Map<string, Map<string, readonly Cell[]>>();
  for (const [place, own] of byPlace(addends))
    for (const [key, cells] of cellsOf(own)) {
      const known = found.get(key);
      if (known === undefined) found.set(key, new Map([[place, cells]]));
      else known.set(place, cells);
    }
  return found;
}

function byPlace(addends: readonly Addend[]): ReadonlyMap<string, readonly Addend[]> {
  const found = new Map<string, Addend[]>();
  for (const addend of addends) {
    const known = found.get(addend.place);
    if (known === undefined) found.set(addend.place, [addend]);
    else known.push(addend);
  }
  return found;
}

/** Tells whether something of a key at a place is missing. */
function lacksIn({ missing }: Collected): (key: string, place: string) => boolean {
  const gaps = new Set(missing.map(({ place, key }) => JSON.stringify([place, key])));
  return (key, place) =>
    gaps.size > 0 && (gaps.has(JSON.stringify([place, undefined])) || gaps.has(JSON.stringify([place, key])));
}

function figuresOf(key: string, cells: readonly Cell[]): readonly Figure[] {
  return cells.map(({ told }) => ({ kind: "breakdown", byKey: new Map([[key, told]]) }));
}

/** An addend without the keys that were settled; nothing where it has no other. */
function without(addend: Addend, settled: ReadonlyMap<string, string>): readonly Addend[] {
  const { figure, place } = addend;
  if (figure.kind === "scalar") return [addend];
  const others = [...figure.byKey].filter(([key]) => settled.get(key) !== place);
  if (others.length === figure.byKey.size) return [addend];
  return others.length === 0 ? [] : [{ ...addend, figure: { kind: "breakdown", byKey: new Map(others) } }];
}
