import type { NamedThing } from "../../adapt/index.js";
import type { StatusCounts } from "../../assess/index.js";
import type { DecimalText, Quantity } from "../../number/index.js";
import type { CivilDate } from "../../period/index.js";

/** What is ranked: places by their own verdicts, or lead units by those of their indicators. */
export const rankingKeys = ["place", "unit"] as const;
/** One of {@link rankingKeys}. */
export type RankingKey = (typeof rankingKeys)[number];

/**
 * Why something is not ranked. `nothingJudged`: not one verdict says how it goes; `fewJudged`: too small a part of its
 * verdicts does, against the best of those compared; `fewIndicators`: a place has targets of its own in too few indicators,
 * against the place with the most.
 */
export const rankingRefusals = ["nothingJudged", "fewJudged", "fewIndicators"] as const;
/** One of {@link rankingRefusals}. */
export type RankingRefusal = (typeof rankingRefusals)[number];

/** What is ranked, with the counts behind it. */
export interface RankingStanding {
  /** The place or unit. */
  readonly of: NamedThing;
  /** How many verdicts have each status over the whole way. */
  readonly counts: StatusCounts;
  /** Verdicts that say how it goes: met, on track, slightly behind, off track, reversing or missed. */
  readonly judged: number;
  /** Those and the ones that cannot be judged; what is not due yet or not applicable stands apart. */
  readonly judgeable: number;
  /** Indicators in which it has a target that is due to be judged. */
  readonly indicators: number;
}

/** Something with a rank. */
export interface RankingEntry extends RankingStanding {
  /** Its rank, from 1; those that stand alike share one, and the next is left out. */
  readonly rank: number;
  /** Whether another shares the rank. */
  readonly isTied: boolean;
  /** Verdicts that are met or on track, in percent of those judged. */
  readonly wellShare: Quantity;
  /** Verdicts that are at least slightly behind, in percent of those judged: decides between equal shares. */
  readonly nearShare: Quantity;
  /** Its rank at the earlier date, where it had one. */
  readonly rankBefore?: number;
  /** How many ranks it has moved up since; below 0 it moved down. */
  readonly movement?: number;
}

/** Something that is not ranked, and why. */
export interface RankingRefused extends RankingStanding {
  /** Why. */
  readonly reason: RankingRefusal;
  /** What it comes to: its judged part or number of indicators over that of the best, in percent. */
  readonly share?: Quantity;
}

/** Places or units by how many of their verdicts are well. */
export interface Ranking {
  /** Tells the reports apart. */
  readonly kind: "ranking";
  /** What is ranked. */
  readonly by: RankingKey;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** The earlier day that ranks are compared with. */
  readonly since?: CivilDate;
  /** Less than this part of the best, in percent, is not compared. */
  readonly leastShare: DecimalText;
  /** Those that are ranked, from the first. */
  readonly entries: readonly RankingEntry[];
  /** Those that are not. */
  readonly refused: readonly RankingRefused[];
}
