import { coverRun, type Figure, type Piece, type Run, rankOfFigure } from "../dataset/index.js";
import { collectOwn } from "./collect-own.js";
import type { Asked, Double } from "./collected.js";
import type { Countable } from "./countable.js";

/**
 * The figures of one place that it reported in shorter periods too, all of them and as firmly: the year beside its twelve
 * months. What is firmer is meant to differ.
 *
 * @param run the period, with the pieces of it that were reported anywhere
 */
export function doublesOfPieces(asked: Asked, of: Countable, run: Run): readonly Double[] {
  const figures = new Map<Piece, Figure>();
  for (const piece of [run, ...run.pieces])
    for (const { figure } of collectOwn(asked, of, piece.period).addends) figures.set(piece, figure);
  return [...figures].flatMap(([piece, figure]): readonly Double[] => {
    const rank = rankOfFigure(figure);
    const isPart = (one: Piece) =>
      one.first >= piece.first && one.last <= piece.last && isShorter(one, piece);
    const isAsFirm = (one: Piece) => rankOfFigure(figures.get(one) ?? figure) === rank;
    const { period, first, last } = piece;
    const pieces = run.pieces.filter((one) => figures.has(one) && isPart(one) && isAsFirm(one));
    const cover = pieces.length < 2 ? undefined : coverRun({ period, first, last, pieces }, () => true);
    if (cover === undefined || cover.open.length > 0) return [];
    const parts = cover.pieces.flatMap((one) => figures.get(one) ?? []);
    return [{ of: "pieces", place: asked.place, period, own: [figure], parts }];
  });
}

function isShorter(one: Piece, other: Piece): boolean {
  return one.last - one.first < other.last - other.first;
}
