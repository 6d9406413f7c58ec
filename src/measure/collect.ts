import { piecesOf, reportedPieces, type SlotPeriods } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import { collectOwn } from "./collect-own.js";
import { collectPieces } from "./collect-pieces.js";
import { collectPlace } from "./collect-place.js";
import { type Asked, type Collected, isWhole, together } from "./collected.js";
import type { Countable } from "./countable.js";
import { rollUp } from "./roll-up.js";

/**
 * Collects what makes a figure: over the periods that are summed, each as it was reported or from its pieces, and over the
 * places inside the place, less the total before them where that is taken away. Of several readings the first one that is whole is taken, or else the first of which anything
 * was reported.
 */
export function collect(asked: Asked, of: Countable, readings: readonly SlotPeriods[]): Collected {
  const found: Collected[] = [];
  for (const { own, period, sum, less } of readings) {
    const wanted = of.versionAt(own);
    const counted = wanted === undefined ? of : { ...of, wanted };
    const parts = sum.map((one) => collectPeriod(asked, counted, one));
    if (less !== undefined) parts.push(takenAway(collectPeriod(asked, counted, less)));
    const collected = together(period, parts);
    if (isWhole(collected)) return collected;
    found.push(collected);
  }
  return found.find(({ addends }) => addends.length > 0) ?? found[found.length - 1] ?? together("", []);
}

function takenAway(collected: Collected): Collected {
  return { ...collected, addends: collected.addends.map((addend) => ({ ...addend, isTakenAway: true })) };
}

/**
 * A period of which no piece was reported anywhere, as it was reported. Otherwise place by place, since one may report by
 * months what another one reports by years; and where that leaves something open, piece by piece over all places, since a
 * county may report three quarters and its towns the last.
 */
function collectPeriod(asked: Asked, of: Countable, period: PeriodText): Collected {
  const run = piecesOf(of, period);
  const reported = run && reportedPieces(asked.data, of.id, run);
  const collectOne = (one: PeriodText) => rollUp(asked, of, one, (at) => collectOwn(at, of, one));
  if (reported === undefined || reported.pieces.length === 0) return collectOne(period);
  const found = rollUp(asked, of, period, (at) => collectPlace(at, of, reported));
  if (isWhole(found) || of.breakdown !== undefined) return found;
  const pieces = collectPieces(of, reported, collectOne);
  if (pieces === undefined) return found;
  const isClearer = monthsOpen(of, pieces) <= monthsOpen(of, found);
  return found.addends.length === 0 || isClearer ? pieces : found;
}

/** How many months lack, over all places. */
function monthsOpen(of: Countable, { missing }: Collected): number {
  return missing.reduce((months, { period }) => {
    const run = piecesOf(of, period);
    return months + (run === undefined ? 1 : run.last - run.first + 1);
  }, 0);
}
