import type { Horizon, Verdict } from "../judge/index.js";

const awaited: ReadonlySet<unknown> = new Set(["noData", "awaiting", "stale"]);

/** Whether nothing can be said because a figure is to come, or overdue. */
export function isAwaited({ reason }: Horizon): boolean {
  return awaited.has(reason);
}

/** Whether there is a value to judge, or there are several that nothing brings together. */
export function isValued({ measurement, final }: Verdict): boolean {
  if (isAwaited(final)) return false;
  return measurement.ok || measurement.reason === "conflicting" || measurement.reason === "outOfDomain";
}
