import type { Horizon, Status, Verdict } from "../judge/index.js";

/** The states that fall short, the worst first. */
export const shortStatuses: readonly Status[] = ["missed", "reversing", "offTrack", "slightlyBehind"];

/** A judgement that falls short. */
export interface Shortfall {
  /** The judgement. */
  readonly horizon: Horizon;
  /** Whether it is that of the year alone: the whole way does not fall short. */
  readonly isAnnual: boolean;
}

/** Where a verdict falls short: over the whole way or, where that does not, in the year; nothing where neither does. */
export function shortfallOf({ annual, final }: Verdict): Shortfall | undefined {
  if (isShort(final)) return { horizon: final, isAnnual: false };
  return annual !== undefined && isShort(annual) ? { horizon: annual, isAnnual: true } : undefined;
}

function isShort({ status }: Horizon): boolean {
  return shortStatuses.includes(status);
}
