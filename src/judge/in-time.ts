import type { Plan } from "../model/index.js";
import type { Quantity } from "../number/index.js";
import { written } from "./number-of.js";
import type { StatedAssumption } from "./stated-assumption.js";
import type { TimeSpan, TimeStanding } from "./time-standing.js";

/** Completion beside time progress (时序进度). */
export interface CompletionInTime {
  /** The value over the target, in percent. */
  readonly completion: Quantity;
  /** The months completed, in percent. */
  readonly timeProgress: Quantity;
  /** Whether both are of the year or of the whole plan, whose months count from 1 January of its first year (assumed). */
  readonly over: TimeSpan;
  /**
   * That the value is above the range, or the one number, that it may come to in the period in which that is due: it is then
   * less than on time, however much is completed, and by less than any number.
   */
  readonly tooMuch?: true;
}

/** Completion beside time progress as it is told; nothing where there is none. */
export function inTimeOf(time: TimeStanding | undefined): { readonly inTime?: CompletionInTime } {
  if (!time?.ok) return {};
  const [completion, timeProgress] = [written(time.completion), written(time.timeProgress)];
  if (completion === undefined || timeProgress === undefined) return {};
  return {
    inTime: { completion, timeProgress, over: time.over, ...(time.isTooMuch && { tooMuch: true }) },
  };
}

/** What time progress over a whole plan takes to be so; nothing over a year. */
export function planMonthsAssumed(
  { inTime }: { readonly inTime?: CompletionInTime },
  { span }: Pick<Plan, "span">,
): readonly StatedAssumption[] {
  return inTime?.over === "plan" ? [{ code: "planMonths", params: { from: `${span.first}-01-01` } }] : [];
}
