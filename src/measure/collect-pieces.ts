import { coverRun, type Piece, type Run } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import { type Collected, together } from "./collected.js";
import type { Countable } from "./countable.js";

/**
 * Puts a period together from the pieces that were reported: by all places where that covers it, otherwise by some of them,
 * with the months named that stay open. Of what is reported as a year to date, an earlier one alone is nothing of a later one.
 *
 * @param collectOne collects what was reported for exactly one period
 * @returns `undefined` where there is nothing
 */
export function collectPieces(
  { accumulation }: Countable,
  run: Run,
  collectOne: (period: PeriodText) => Collected,
): Collected | undefined {
  const found = new Map<Piece, Collected>();
  for (const piece of run.pieces) {
    const collected = collectOne(piece.period);
    if (collected.addends.length > 0) found.set(piece, collected);
  }
  if (found.size === 0) return undefined;
  const whole = coverRun(run, (piece) => found.get(piece)?.missing.length === 0);
  const { pieces, open } = whole.open.length === 0 ? whole : coverRun(run, (piece) => found.has(piece));
  // The year to October is not January to September without a month: it was not reported yet.
  const isEarlier = pieces.length === 1 && pieces[0]?.first === 1 && run.first === 1;
  if (accumulation === "yearToDate" && isEarlier && open.length > 0) return undefined;
  const parts = within(
    run.period,
    pieces.flatMap((piece) => found.get(piece) ?? []),
  );
  if (open.length === 0) return parts;
  const reporting = parts.addends.map(({ place }) => place);
  return {
    ...parts,
    missing: [...parts.missing, ...open.map((period) => ({ period }))],
    lacking: [...parts.lacking, ...reporting],
  };
}

function within(period: PeriodText, parts: readonly Collected[]): Collected {
  const all = together(period, parts);
  return { ...all, addends: all.addends.map((addend) => ({ ...addend, within: period })) };
}
