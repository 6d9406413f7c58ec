import type { Target } from "../model/index.js";
import type { Told } from "./telling.js";
import type { Change, Clause, Stated } from "./verdict-sayings.js";

/** What the last revision changed that governs the measured period. */
export function supersededClause({ verdict, unit }: Told): readonly Clause[] {
  const { annual, final } = verdict;
  const { superseded } = final;
  if (superseded === undefined) return [];
  const target = changeOf(superseded.target, final.target);
  // Of figures that contradict one another no year is judged.
  const milestone = verdict.measurement.ok ? changeOf(superseded.milestone, annual?.target) : undefined;
  return [{ code: "superseded", params: { target, milestone, unit } }];
}

/** The target that a revision sets for the periods after the measured one. */
export function aheadClause({ verdict, unit }: Told): readonly Clause[] {
  const { target, ahead } = verdict.final;
  const change = ahead && changeOf(target, ahead.target);
  if (ahead === undefined || change === undefined) return [];
  return [{ code: "ahead", params: { target: change, from: ahead.effective, unit } }];
}

function changeOf(from: Target | undefined, to: Target | undefined): Change | undefined {
  const [before, after] = [statedIn(from), statedIn(to)];
  return JSON.stringify(before) === JSON.stringify(after) ? undefined : { before, after };
}

function statedIn(target: Target | undefined): Stated | undefined {
  if (target?.value === undefined) return undefined;
  const { comparator, value, upper, due } = target;
  return { comparator, threshold: value, ...(upper !== undefined && { upper }), due };
}
