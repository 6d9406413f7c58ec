import { piecesOf, type Run, rankOfFigure, type SlotPeriods } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import { collectKeys } from "./collect-keys.js";
import { collectOne } from "./collect-one.js";
import { collectPieces } from "./collect-pieces.js";
import { type Asked, type Collected, together } from "./collected.js";
import type { Countable } from "./countable.js";

/**
 * Collects what makes a figure: over the periods that are summed, each as it was reported or from its pieces, and over the
 * places inside the place. Of several readings the first one that is whole is taken, or else the first of which anything
 * was reported.
 */
export function collect(asked: Asked, of: Countable, readings: readonly SlotPeriods[]): Collected {
  const found: Collected[] = [];
  for (const { own, period, sum } of readings) {
    const wanted = of.versionAt(own);
    const counted = wanted === undefined ? of : { ...of, wanted };
    const parts = sum.map((one) => collectPeriod(asked, counted, one));
    const collected = together(period, parts);
    if (collected.addends.length > 0 && collected.missing.length === 0) return collected;
    found.push(collected);
  }
  return found.find(({ addends }) => addends.length > 0) ?? found[found.length - 1] ?? together("", []);
}

/**
 * A period as it was reported; else from the pieces that cover it; else place by place, since one may report by months what
 * another reports by years; else what there is.
 */
function collectPeriod(asked: Asked, of: Countable, period: PeriodText): Collected {
  const run = piecesOf(of, period);
  if (run === undefined) return collectOne(asked, of, period);
  const own = collectOne(asked, of, period);
  const found = fromRun(asked, of, run, own);
  return of.breakdown === undefined ? found : collectKeys(asked, of, run, found);
}

function fromRun(asked: Asked, of: Countable, run: Run, own: Collected): Collected {
  const isWhole = own.missing.length === 0;
  if (isWhole && isFirm(own)) return own;
  const pieces = collectPieces(asked, of, run);
  const arePiecesWhole = pieces !== undefined && pieces.missing.length === 0;
  if (isWhole) return arePiecesWhole && isFirmer(pieces, own) ? pieces : own;
  if (arePiecesWhole) return pieces;
  const byPlace = collectPlaces(asked, of, own);
  return byPlace.addends.length > 0 ? byPlace : (pieces ?? own);
}

/** What some places reported as a whole, with the others from pieces where these are whole. */
function collectPlaces(asked: Asked, of: Countable, own: Collected): Collected {
  const { period } = own;
  const places = own.lacking.filter((place) => place !== asked.place);
  const parts = new Map(
    places.map((place) => [place, collectPeriod({ ...asked, place }, { ...of, rollUp: "none" }, period)]),
  );
  const isWhole = (place: string) => parts.get(place)?.missing.length === 0;
  const lacking = own.lacking.filter((place) => !isWhole(place));
  return {
    ...own,
    addends: [...own.addends, ...places.filter(isWhole).flatMap((place) => parts.get(place)?.addends ?? [])],
    missing: lacking.map((place) => ({ period, place })),
    lacking,
  };
}

/** Whether every report is final, so that nothing can be firmer. */
function isFirm({ addends }: Collected): boolean {
  return addends.every(({ figure }) => rankOfFigure(figure) === 0);
}

/** Whether everything in one is firmer than everything in another: final months beat an estimated half. */
function isFirmer(one: Collected, other: Collected): boolean {
  const ranks = other.addends.map(({ figure }) => rankOfFigure(figure));
  const least = ranks.reduce((least, rank) => Math.min(least, rank), Number.POSITIVE_INFINITY);
  return one.addends.every(({ figure }) => rankOfFigure(figure) < least);
}
