import type { Run } from "../dataset/index.js";
import { collectKeys } from "./collect-keys.js";
import { collectOne } from "./collect-one.js";
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
export function collectPlace(asked: Asked, counted: Countable, run: Run): Collected {
  const of: Countable = { ...counted, rollUp: "none" };
  const own = collectOne(asked, of, run.period);
  const pieces =
    isWhole(own) && of.breakdown === undefined && isFirm(own) ? undefined : collectPieces(asked, of, run);
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
