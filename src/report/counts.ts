import type { StatusCounts } from "../assess/index.js";
import { type Status, statuses, type Verdict } from "../judge/index.js";

/** How many verdicts have each status over the whole way. */
export function countsOf(verdicts: readonly Verdict[]): StatusCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { final } of verdicts) counts[final.status]++;
  return counts;
}

/** How many there are in all. */
export function totalOf(counts: StatusCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
