import { coverRun, type Figure, type Piece, type Run, type Told } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import { addendsOf, type Cell, rankOfCells } from "./cells.js";
import { collectOwn } from "./collect-own.js";
import type { Asked, Collected, Gap } from "./collected.js";
import type { Countable } from "./countable.js";

/**
 * A breakdown of one place key by key, where one school reports the year and another one its months: each key as it was
 * reported for the period, unless the pieces that cover it are firmer; else from those pieces. A month that no key has is
 * missing as a whole, one that others have is missing for the key.
 *
 * @param run the period, with the pieces of it that were reported anywhere
 */
export function collectKeys(asked: Asked, of: Countable, run: Run, own: Collected): Collected {
  const whole = keysOf(own.addends[0]?.figure);
  const pieces = new Map<Piece, ReadonlyMap<string, Told>>();
  for (const piece of run.pieces) {
    const [addend] = collectOwn(asked, of, piece.period).addends;
    if (addend !== undefined) pieces.set(piece, keysOf(addend.figure));
  }
  const keys = new Set([...whole.keys(), ...[...pieces.values()].flatMap((told) => [...told.keys()])]);
  const open = whole.size > 0 ? [] : coverRun(run, (piece) => pieces.has(piece)).open;
  const cells = new Map<string, readonly Cell[]>();
  const missing: Gap[] = open.map((period) => ({ period }));
  for (const key of [...keys].sort()) {
    const cover = coverRun(run, (piece) => pieces.get(piece)?.has(key) === true);
    const inPieces = cover.pieces.flatMap((piece) => cellOf(of, piece.period, pieces.get(piece)?.get(key)));
    const inOne = cellOf(of, run.period, whole.get(key));
    const isFirmer = cover.open.length === 0 && rankOfCells(inPieces) < rankOfCells(inOne);
    cells.set(key, inOne.length > 0 && !isFirmer ? inOne : inPieces);
    if (inOne.length > 0) continue;
    const others = cover.open.filter((month) => !open.includes(month));
    missing.push(...others.map((period) => ({ period, key })));
  }
  const { place } = asked;
  return {
    ...own,
    addends: addendsOf(cells, { place, within: run.period }),
    missing,
    lacking: missing.length > 0 ? [place] : [],
  };
}

function keysOf(figure: Figure | undefined): ReadonlyMap<string, Told> {
  return figure?.kind === "breakdown" ? figure.byKey : new Map();
}

function cellOf(of: Countable, period: PeriodText, told: Told | undefined): readonly Cell[] {
  return told === undefined ? [] : [{ period, version: of.versionAt(period), told }];
}
