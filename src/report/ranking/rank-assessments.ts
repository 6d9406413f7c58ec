import type { Assessment } from "../../assess/index.js";
import { type Plan, requirePlan } from "../../model/index.js";
import {
  compare,
  fromInteger,
  inBrief,
  isFault,
  type NumberInput,
  printDecimal,
  readDecimal,
} from "../../number/index.js";
import type { CivilDate } from "../../period/index.js";
import { optionsOf } from "../options-of.js";
import { requireAssessment } from "../own-plan.js";
import { levelFor } from "./level.js";
import { rankStandings } from "./rank-standings.js";
import { type Ranking, type RankingKey, rankingKeys } from "./ranking.js";
import { standingsOf } from "./standings.js";

/** How places or units are ranked. */
export interface RankingOptions {
  /** What is ranked. */
  readonly by: RankingKey;
  /** The plan, or those of the assessments: needed for units, for several places of one assessment, and for names. */
  readonly plans?: Plan | readonly Plan[] | undefined;
  /** The assessment or assessments of an earlier date, for the movement of ranks. */
  readonly since?: Assessment | readonly Assessment[] | undefined;
  /** Ids of the indicators that count; all when absent. */
  readonly indicators?: readonly string[] | undefined;
  /**
   * Which places are ranked, by how many steps they lie below the jurisdictions: 0 for the jurisdictions themselves, 1 for the
   * places directly in them. When absent 1 where every assessment has verdicts there, and otherwise 0.
   */
  readonly level?: number | undefined;
  /** Whatever falls below this part of the best in coverage, in percent, is not compared; 80 (assumed) when absent. */
  readonly leastShare?: NumberInput | undefined;
}

/** Assumed: nothing official says from where on coverage differs too much. */
const assumedLeastShare = "80";

/**
 * Places, or lead units, by the part of their judged verdicts that is met or on track; where that is equal, by the part
 * that is at least slightly behind. Only indicators in which a place has a target of its own count, because only those
 * have verdicts; all places of one ranking lie at one level, so that none is ranked among its own parts. Equals share a rank,
 * and the next one is left out.
 * Whoever was judged on far less than the best is not ranked, and the reason is told.
 *
 * @param assessments one with many places, or several of one date, such as one for each county
 * @throws RangeError for another key, an option that is none, an assessment given twice, assessments of several dates, a level that is no whole number from 0, assessments that
 *   have no level in common, several places without their plan, and a share that is no number from 0 to 100
 * @throws TypeError when an assessment or a plan is none, and when units are ranked without the plan
 */
export function ranking(assessments: Assessment | readonly Assessment[], options: RankingOptions): Ranking {
  const known = ["by", "plans", "since", "indicators", "level", "leastShare"] as const;
  const {
    by,
    plans = [],
    since,
    indicators,
    level,
    leastShare = assumedLeastShare,
  } = optionsOf(options, known);
  const now = listOf(assessments);
  const earlier = since === undefined ? [] : listOf(since);
  if (!rankingKeys.includes(by))
    throw new RangeError(`by must be one of ${rankingKeys.join(", ")}, not ${inBrief(by)}`);
  const asOf = dayOf(now);
  const before = earlier.length === 0 ? undefined : dayOf(earlier);
  const least = readDecimal(leastShare);
  if (isFault(least) || compare(least, fromInteger(0)) < 0 || compare(least, fromInteger(100)) > 0)
    throw new RangeError(`leastShare must be a number from 0 to 100, not ${inBrief(leastShare)}`);
  const given = Array.isArray(plans) ? (plans as readonly Plan[]) : [plans as Plan];
  given.forEach(requirePlan);
  const byId = new Map(given.map((plan) => [plan.id, plan]));
  const without = by === "unit" ? [...now, ...earlier].find(({ plan }) => !byId.has(plan.id)) : undefined;
  if (without)
    throw new TypeError(`units are ranked with the plan; ${inBrief(without.plan.id)} is not given`);
  if (level !== undefined && (!Number.isSafeInteger(level) || level < 0))
    throw new RangeError(`level must be a whole number from 0, not ${inBrief(level)}`);
  const query = {
    plans: byId,
    indicators: indicators && new Set(indicators),
    level: by === "place" ? levelFor(now, byId, level) : undefined,
  };
  const { entries, refused } = rankStandings(standingsOf(now, query), by, least);
  const ranks = new Map(
    rankStandings(standingsOf(earlier, query), by, least).entries.map(({ of, rank }) => [of.id, rank]),
  );
  return {
    kind: "ranking",
    by,
    asOf,
    ...(before !== undefined && { since: before }),
    leastShare: printDecimal(least),
    entries: entries.map((entry) => {
      const rankBefore = ranks.get(entry.of.id);
      if (rankBefore === undefined) return entry;
      return { ...entry, rankBefore, movement: rankBefore - entry.rank };
    }),
    refused,
  };
}

function listOf(assessments: Assessment | readonly Assessment[]): readonly Assessment[] {
  const list = Array.isArray(assessments)
    ? (assessments as readonly Assessment[])
    : [assessments as Assessment];
  list.forEach(requireAssessment);
  if (new Set(list).size < list.length) throw new RangeError("an assessment is given twice");
  return list;
}

/** The day of all of them: ranks at several days are none. */
function dayOf(assessments: readonly Assessment[]): CivilDate {
  const days = [...new Set(assessments.map(({ asOf }) => asOf))];
  const [day] = days;
  if (day === undefined || days.length > 1)
    throw new RangeError(`assessments must be of one date, not of ${days.join(", ") || "none"}`);
  return day;
}
