import type { PeriodText } from "../period/index.js";
import type { Piece, Run } from "./pieces.js";

/** How a run of months is covered by pieces. */
export interface Cover {
  /** The pieces, in order of time. */
  readonly pieces: readonly Piece[];
  /** The months that none of them covers. */
  readonly open: readonly PeriodText[];
}

interface Step {
  readonly open: number;
  readonly count: number;
  readonly piece?: Piece;
}

/**
 * Covers a run of months by the pieces that are there, none of them overlapping: by pieces of one length where these do, the
 * longest first, since twelve months are of one hand; else so that the fewest months stay open, and of several ways the one
 * with the fewest pieces, the longest first.
 *
 * @param isThere whether a piece can be used
 */
export function coverRun(run: Run, isThere: (piece: Piece) => boolean): Cover {
  const there = run.pieces.filter(isThere);
  const lengths = new Set(there.map(lengthOf));
  if (lengths.size > 1)
    for (const length of [...lengths].sort((a, b) => b - a)) {
      const cover = coverBy(
        run,
        there.filter((piece) => lengthOf(piece) === length),
      );
      if (cover.open.length === 0) return cover;
    }
  return coverBy(run, there);
}

function lengthOf({ first, last }: Piece): number {
  return last - first;
}

function coverBy({ first, last, period }: Run, there: readonly Piece[]): Cover {
  const best = new Map<number, Step>([[last + 1, { open: 0, count: 0 }]]);
  for (let month = last; month >= first; month--) {
    const after = best.get(month + 1) as Step;
    let chosen: Step = { open: after.open + 1, count: after.count };
    for (const piece of there) {
      const rest = piece.first === month ? best.get(piece.last + 1) : undefined;
      if (rest === undefined) continue;
      const step = { open: rest.open, count: rest.count + 1, piece };
      if (step.open < chosen.open || (step.open === chosen.open && step.count < chosen.count)) chosen = step;
    }
    best.set(month, chosen);
  }
  const cover = { pieces: [] as Piece[], open: [] as PeriodText[] };
  for (let month = first; month <= last; ) {
    const piece = best.get(month)?.piece;
    if (piece === undefined) cover.open.push(`${period.slice(0, 4)}-${String(month).padStart(2, "0")}`);
    else cover.pieces.push(piece);
    month = piece === undefined ? month + 1 : piece.last + 1;
  }
  return cover;
}
