import type { DataElement } from "../model/index.js";

/** What of a data element decides how its figures add up over time. */
export type Adding = Pick<DataElement, "timing" | "calendar" | "snapshotDay" | "accumulation" | "overTime">;

/** Whether the figures of periods add up: those of a flow, unless it is a running total or counted once a period. */
export function addsUp({ timing, accumulation, overTime }: Adding): boolean {
  return timing !== "snapshot" && accumulation !== "runningTotal" && overTime !== "none";
}

/** Whether a sum since the plan's start makes no sense: of a stock, and of what is counted once a period. */
export function isNeverSummed({ timing, accumulation, overTime }: Adding): boolean {
  return overTime === "none" || (timing === "snapshot" && accumulation !== "runningTotal");
}
