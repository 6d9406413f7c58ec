import { bandStatuses, type Horizon, type Verdict } from "../judge/index.js";
import type { Asked } from "./assessment.js";
import { isValued } from "./valued.js";

/** How the two assessments were asked. */
export interface AskedTwice {
  /** The earlier one. */
  readonly before: Asked;
  /** The later one. */
  readonly after: Asked;
}

/** Whether values were judged in another way; where there is none, no way of judging makes a difference. */
export function isAskedOtherwise(
  one: Verdict,
  other: Verdict,
  { before, after }: AskedTwice,
  horizon: "annual" | "final",
): boolean {
  const both = [one, other];
  if (!both.every((verdict) => isValued(verdict, horizon))) return false;
  const horizons = both.flatMap((verdict) => verdict[horizon] ?? []);
  return (
    (horizons.some(isOfScheme) && ruleOf(before) !== ruleOf(after)) ||
    (both.some(isRounded) && before.roundedComparison !== after.roundedComparison) ||
    (horizons.some(isOfPath) && before.path !== after.path)
  );
}

/** What of a scheme decides: two of one rule judge alike, whatever they are called. */
function ruleOf({ scheme: { quantity, bands } }: Asked): string {
  return JSON.stringify([quantity, bands]);
}

/** Whether a scheme may have decided. */
function isOfScheme({ status, outside }: Horizon): boolean {
  return outside !== undefined || bandStatuses.some((one) => one === status);
}

function isRounded({ assumptions }: Verdict): boolean {
  return assumptions.some(({ code }) => code === "roundedComparison");
}

/** Whether an assumed path decided, or one that has no beginning. */
function isOfPath({ expected, reason }: Horizon): boolean {
  return expected?.basis === "assumed" || reason === "noBaseline";
}
