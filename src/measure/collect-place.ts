import type { Run } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import { collectKeys } from "./collect-keys.js";
import { collectOwn } from "./collect-own.js";
import { collectPieces } from "./collect-pieces.js";
import { type Asked, type Collected, isWhole, rankOfCollected } from "./collected.js";
import type { Countable } from "./countable.js";
import { doublesOfPieces } from "./doubles-of-pieces.js";

/**
 * What a place reported for itself: for the period, unless its pieces make up the period and are firmer (final months beat
 * an estimated half); else what there is of pieces. A breakdown is looked at key by key.
 *
 * @param run the period, with the pieces of it that were reported anywhere
 */
export function collectPlace(asked: Asked, of: Countable, run: Run): Collected {
  const collectOne = (period: PeriodText) => collectOwn(asked, of, period);
  const own = collectOne(run.period);
  const isSettled = isWhole(own) && of.breakdown === undefined && isFirm(own);
  const pieces = isSettled ? undefined : collectPieces(of, run, collectOne);
  const found =
    pieces === undefined
      ? own
      : of.breakdown === undefined
        ? firmerOf(own, pieces)
        : collectKeys(asked, of, run, own);
  const doubles = doublesOfPieces(asked, of, run);
  return doubles.length === 0 ? found : { ...found, doubles };
}

function firmerOf(own: Collected, pieces: Collected): Collected {
  if (!isWhole(own)) return pieces;
  return isWhole(pieces) && rankOfCollected(pieces) < rankOfCollected(own) ? pieces : own;
}

/** Whether every report is final, so that nothing can be firmer. */
function isFirm(own: Collected): boolean {
  return rankOfCollected(own) === 0;
}
