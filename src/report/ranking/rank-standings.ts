import {
  compare,
  divide,
  fromInteger,
  isFault,
  multiply,
  type Quantity,
  type Rational,
  toQuantity,
} from "../../number/index.js";
import type { RankingEntry, RankingKey, RankingRefusal, RankingRefused, RankingStanding } from "./ranking.js";

/** Those with a rank, and those without. */
export interface Ranked {
  /** From the first. */
  readonly entries: readonly RankingEntry[];
  /** Those that are not compared. */
  readonly refused: readonly RankingRefused[];
}

interface Scored {
  readonly standing: RankingStanding;
  readonly well: Rational;
  readonly near: Rational;
}

/**
 * Ranks by the part of the judged verdicts that is met or on track and, where that is equal, by the part that is at least
 * slightly behind. Whoever stands alike shares a rank. No status is given a weight.
 */
export function rankStandings(
  standings: readonly RankingStanding[],
  by: RankingKey,
  least: Rational,
): Ranked {
  const best = {
    judged: most(standings.map((one) => percent(one.judged, one.judgeable))),
    indicators: most(standings.map(({ indicators }) => fromInteger(indicators))),
  };
  const refused: RankingRefused[] = [];
  const scored: Scored[] = [];
  for (const standing of standings) {
    const refusal = refusalOf(standing, by, best, least);
    if (refusal !== undefined) refused.push({ ...standing, ...refusal });
    else {
      const { met, onTrack, slightlyBehind } = standing.counts;
      scored.push({
        standing,
        well: percent(met + onTrack, standing.judged),
        near: percent(met + onTrack + slightlyBehind, standing.judged),
      });
    }
  }
  scored.sort(compareScored);
  const entries: RankingEntry[] = [];
  for (const [at, { standing, well, near }] of scored.entries()) {
    const isLike = (other: Scored | undefined) =>
      other !== undefined && compareScored(other, { standing, well, near }) === 0;
    const rank = isLike(scored[at - 1]) ? (entries.at(-1)?.rank ?? 1) : at + 1;
    const isTied = isLike(scored[at - 1]) || isLike(scored[at + 1]);
    entries.push({ ...standing, rank, isTied, wellShare: written(well), nearShare: written(near) });
  }
  return { entries, refused };
}

function refusalOf(
  { judged, judgeable, indicators }: RankingStanding,
  by: RankingKey,
  best: { readonly judged: Rational; readonly indicators: Rational },
  least: Rational,
): { readonly reason: RankingRefusal; readonly share?: Quantity } | undefined {
  if (judged === 0) return { reason: "nothingJudged" };
  const ofJudged = over(percent(judged, judgeable), best.judged);
  if (compare(ofJudged, least) < 0) return { reason: "fewJudged", share: written(ofJudged) };
  // A unit leads what it leads; a place with two targets is not set beside one with twenty.
  const ofIndicators = over(fromInteger(indicators), best.indicators);
  if (by === "unit" || compare(ofIndicators, least) >= 0) return undefined;
  return { reason: "fewIndicators", share: written(ofIndicators) };
}

function compareScored(one: Scored, other: Scored): number {
  return compare(other.well, one.well) || compare(other.near, one.near);
}

function most(numbers: readonly Rational[]): Rational {
  return numbers.reduce((best, one) => (compare(one, best) > 0 ? one : best), fromInteger(0));
}

function percent(part: number, whole: number): Rational {
  return over(fromInteger(part), fromInteger(whole));
}

/** In percent; 0 of nothing. */
function over(part: Rational, whole: Rational): Rational {
  const share = multiply(divide(part, whole), fromInteger(100));
  return isFault(share) ? fromInteger(0) : share;
}

/** Never a fault: shares of counts are small. */
function written(share: Rational): Quantity {
  return toQuantity(share) as Quantity;
}
