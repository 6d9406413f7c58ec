import { type Horizon, type Status, statuses } from "../judge/index.js";
import type { StatusCounts } from "./assessment.js";

/** How many judgements have each status. */
export function countsOf(horizons: readonly (Horizon | undefined)[]): StatusCounts {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const horizon of horizons) if (horizon !== undefined) counts[horizon.status]++;
  return counts;
}
