import type { Horizon, Verdict } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";

const awaited: ReadonlySet<unknown> = new Set(["noData", "awaiting", "stale"]);

/** Whether nothing can be said because a figure is to come, or overdue. */
export function isAwaited({ reason }: Horizon): boolean {
  return awaited.has(reason);
}

/** Whether a measurement has a value, or several that nothing brings together. */
export function hasValue(measurement: Measurement): boolean {
  return measurement.ok || measurement.reason === "conflicting" || measurement.reason === "outOfDomain";
}

/** Whether a value is judged over the year or over the whole way, where the next one may be awaited. */
export function isValued(verdict: Verdict, horizon: "annual" | "final"): boolean {
  const judged = verdict[horizon];
  return judged !== undefined && !isAwaited(judged) && hasValue(verdict.measurement);
}
