import { type Figure, ofOneSchool } from "../dataset/index.js";
import { addendsOf, type Cell, cellsOf, rankOfCells } from "./cells.js";
import type { Addend, Collected, Double, Gap } from "./collected.js";
import { type InsideKey, sameSchools } from "./same-school.js";

/**
 * The keys of a place beside those of the places inside it, where the one may report by months what the others report by
 * years. A school that the place and one place inside it both report counts once: by the report that is whole, then by the
 * firmer one, then by that of the place, against which the other is held; for one period two reports of one firmness that
 * differ contradict one another. Where the places inside report no school that the place lacks, its own report is taken as
 * the whole, and none of them is asked for more.
 *
 * @param own what the place reported for itself
 * @param inside what the places inside it come to
 */
export function besideInside(own: Collected, inside: Collected, place: string): Collected {
  const [first] = own.addends;
  if (first === undefined) return inside;
  if (first.figure.kind === "scalar" || inside.addends.length === 0) return asWhole(own, inside);
  const { cells, shared, taken, doubles } = settleKeys(own, inside, place);
  const others = inside.addends.flatMap((addend) => without(addend, shared));
  const left = new Set(others.map((addend) => addend.place));
  const emptied = new Set(inside.addends.map((addend) => addend.place).filter((at) => !left.has(at)));
  const isOwn = ({ key }: Gap) => (key === undefined ? taken.size < cells.size : !taken.has(key));
  const isOther = ({ key, place: at = "" }: Gap) =>
    !emptied.has(at) && (key === undefined || !shared.has(idOf({ place: at, key })));
  const missing = own.missing.filter(isOwn);
  const settled: Collected = {
    ...own,
    addends: [...addendsOf(cells, first), ...others],
    missing,
    lacking: missing.length > 0 ? own.lacking : [],
    doubles: [...own.doubles, ...inside.doubles, ...doubles],
  };
  if (others.length === 0) return asWhole(settled, inside);
  return {
    ...settled,
    ...(inside.isWholeAssumed && { isWholeAssumed: true }),
    missing: [...missing, ...inside.missing.filter(isOther)],
    lacking: [...settled.lacking, ...inside.lacking.filter((at) => !emptied.has(at))],
  };
}

/** What is settled of the keys that a place shares with places inside it. */
interface SharedKeys {
  /** The keys of the place. */
  readonly cells: ReadonlyMap<string, readonly Cell[]>;
  /** The keys of the places inside that are keys of the place, by `idOf`. */
  readonly shared: ReadonlySet<string>;
  /** The keys of the place that count as the place inside reported them. */
  readonly taken: ReadonlySet<string>;
  /** What is to be held against each other. */
  readonly doubles: readonly Double[];
}

function settleKeys(own: Collected, inside: Collected, place: string): SharedKeys {
  const cells = cellsOf(own.addends);
  const [shared, taken] = [new Set<string>(), new Set<string>()];
  const [ownLacks, insideLacks] = [lacksIn(own), lacksIn(inside)];
  const doubles: Double[] = [];
  const { cellsAt, keys } = insideKeysOf(inside.addends);
  for (const [key, one] of sameSchools(new Set(cells.keys()), keys)) {
    const [known, theirs] = [cells.get(key) ?? [], cellsAt(one)];
    shared.add(idOf(one));
    if (insideLacks(one)) continue;
    const settled = ownLacks({ place, key }) ? theirs : ofOneKey(known, theirs);
    cells.set(key, settled);
    if (settled === theirs) taken.add(key);
    else if (settled === known && rankOfCells(known) === rankOfCells(theirs))
      doubles.push({
        ...{ of: "places", place, period: own.period },
        ...{ own: figuresOf(key, known), parts: figuresOf(key, theirs) },
      });
  }
  return { cells, shared, taken, doubles };
}

/** One school that was reported twice. */
function ofOneKey(own: readonly Cell[], other: readonly Cell[]): readonly Cell[] {
  const [one, theirs] = [own[0], other[0]];
  const isOnePeriod = own.length === 1 && other.length === 1 && one?.period === theirs?.period;
  if (isOnePeriod && one && theirs) return [{ ...one, told: ofOneSchool(one.told, theirs.told) }];
  return rankOfCells(other) < rankOfCells(own) ? other : own;
}

/** The keys of each place inside, and what was told of them. */
function insideKeysOf(addends: readonly Addend[]): {
  readonly keys: readonly InsideKey[];
  readonly cellsAt: (one: InsideKey) => readonly Cell[];
} {
  const byPlace = new Map<string, Addend[]>();
  for (const addend of addends) {
    const known = byPlace.get(addend.place);
    if (known === undefined) byPlace.set(addend.place, [addend]);
    else known.push(addend);
  }
  const cells = new Map([...byPlace].map(([place, of]) => [place, cellsOf(of)]));
  const keys = [...cells].flatMap(([place, of]) => [...of.keys()].map((key) => ({ place, key })));
  return { keys, cellsAt: ({ place, key }) => cells.get(place)?.get(key) ?? [] };
}

/** Tells whether something of a key at a place is missing. */
function lacksIn({ missing }: Collected): (one: InsideKey) => boolean {
  const gaps = new Set(missing.map(({ place, key }) => JSON.stringify([place, key])));
  return (one) => gaps.size > 0 && (gaps.has(JSON.stringify([one.place, undefined])) || gaps.has(idOf(one)));
}

function idOf({ place, key }: InsideKey): string {
  return JSON.stringify([place, key]);
}

function figuresOf(key: string, cells: readonly Cell[]): readonly Figure[] {
  return cells.map(({ told }) => ({ kind: "breakdown", byKey: new Map([[key, told]]) }));
}

/** An addend without the keys that are told with those of the place; nothing where it has no other. */
function without(addend: Addend, shared: ReadonlySet<string>): readonly Addend[] {
  const { figure, place } = addend;
  if (figure.kind === "scalar") return [addend];
  const others = [...figure.byKey].filter(([key]) => !shared.has(idOf({ place, key })));
  if (others.length === figure.byKey.size) return [addend];
  return others.length === 0 ? [] : [{ ...addend, figure: { kind: "breakdown", byKey: new Map(others) } }];
}

/** The own report of a place as the whole; that is assumed where a place inside it did not report. */
function asWhole(own: Collected, inside: Collected): Collected {
  return inside.missing.length === 0 ? own : { ...own, isWholeAssumed: true };
}
