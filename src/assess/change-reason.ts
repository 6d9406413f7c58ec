import type { Horizon, Verdict } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";
import type { Target } from "../model/index.js";
import { periodSpan } from "../period/index.js";
import { type AskedTwice, isAskedOtherwise } from "./asked-otherwise.js";
import { hasValue, isAwaited, isValued } from "./valued.js";

/**
 * Why a verdict differs, of several the first. `question`: the place was looked at in one of the two alone, or values were
 * judged by the rule of another scheme, another assumed path or otherwise rounded; `revisedTarget`: another target, milestone
 * or expected value holds for the same period, or one that was revised in between; `revisedPlan`: the plan differs otherwise, as
 * where only one of the two has the indicator or a target for the place, or where the same figures come to another value;
 * `newData`: a newer period was reported; `revisedData`: the same period was reported otherwise, or no more; `date`: nothing but
 * the date changed, or a figure is overdue, whatever came before it. A later target of the same plan that follows when the one
 * before is past is no revision.
 */
export const changeReasons = [
  "question",
  "revisedTarget",
  "revisedPlan",
  "newData",
  "revisedData",
  "date",
] as const;
/** One of {@link changeReasons}. */
export type ChangeReason = (typeof changeReasons)[number];

/** Why only one of the assessments has a verdict on a place. */
export function reasonOfOne(place: string, { before, after }: AskedTwice): ChangeReason {
  return before.places.includes(place) && after.places.includes(place) ? "revisedPlan" : "question";
}

/** Why a verdict has another status than before. */
export function reasonOf(
  before: Verdict,
  after: Verdict,
  asked: AskedTwice,
  horizon: "annual" | "final",
): ChangeReason {
  const [was, is] = [before.measurement, after.measurement];
  const isOfOne = was.period === is.period;
  if (isAskedOtherwise(before, after, asked, horizon)) return "question";
  const isOfOneDay = before.asOf === after.asOf;
  if (isRevisedSince(before, after) || (isOfOne && isAimAnother(before, after, horizon)))
    return "revisedTarget";
  if (isWithdrawn(before, after)) return "revisedData";
  const isWaiting = isLate(after, horizon);
  if (isWaiting && !isOfOneDay && !isGone(was, is)) return "date";
  if (!isWaiting && isNewSince(was, is)) return "newData";
  if (!isOfOne) return "revisedData";
  if (!isSame(contentOf(was), contentOf(is))) return isOfSameFigures(was, is) ? "revisedPlan" : "revisedData";
  const [had, has] = [before[horizon], after[horizon]];
  const isOfOneTarget = had?.expected && has?.expected && isSame(had.target, has.target);
  if (isOfOneTarget && !isSame(had.expected, has.expected)) return "revisedTarget";
  return isOfOneDay ? "revisedPlan" : "date";
}

/** Whether a verdict goes by a revision that was not known on the date of the other one. */
function isRevisedSince({ asOf }: Verdict, { final }: Verdict): boolean {
  return final.superseded !== undefined && final.superseded.issued > asOf;
}

/**
 * Whether a period is held against another target or milestone. Of a floor beside a target now the one decides and now the
 * other, and the next target follows where no figure came for the one before: neither is a change of the plan.
 */
function isAimAnother(before: Verdict, after: Verdict, horizon: "annual" | "final"): boolean {
  const [was, is] = [before.final, after.final];
  if (before.annual && after.annual && !isSame(before.annual.target, after.annual.target)) return true;
  if ([before, after].every(isHeld)) {
    if (horizon === "annual" && !(before.annual && after.annual)) return true;
    if (was.superseded?.issued !== is.superseded?.issued) return true;
  }
  if (was.target.holds !== is.target.holds || isEitherOf(was, is)) return false;
  const isNext = was.due !== is.due && [was, is].some(isAwaited);
  return !isNext && !isSame(was.target, is.target);
}

/** Whether both targets were judged both times, and now the one decided and now the other. */
function isEitherOf(was: Horizon, is: Horizon): boolean {
  const isAmong = (one: Target, { target, besides = [] }: Horizon) =>
    [target, ...besides].some((other) => isSame(one, other));
  return isAmong(was.target, is) && isAmong(is.target, was);
}

/** Whether a value is held against a target, so that a revision which governs its period is told with it. */
function isHeld(verdict: Verdict): boolean {
  return isValued(verdict, "final") && verdict.final.reason !== "conflicting";
}

/** Whether a report that decided an event, or left it open, is gone: one of a later period does not undo it. */
function isWithdrawn({ measurement, final }: Verdict, after: Verdict): boolean {
  if (final.target.comparator !== "achieved" || after.final.status === "met") return false;
  return measurement.ok ? measurement.value === true : !isSilent(measurement);
}

/**
 * Whether nothing can be said because a figure has not come in time, though one of a newer period may be there, or of an older
 * one that the newer is held against.
 */
function isLate(verdict: Verdict, horizon: "annual" | "final"): boolean {
  const { measurement, final } = verdict;
  if ((verdict[horizon]?.status ?? "undetermined") !== "undetermined") return false;
  if (isAwaited(final)) return true;
  const isMissing = !measurement.ok && measurement.reason === "missing";
  return isMissing && measurement.inputs.every(({ at }) => at !== "period");
}

/** Whether nothing was reported of a period. */
function isSilent(measurement: Measurement): boolean {
  return !measurement.ok && measurement.reason === "noData";
}

/** Whether something is reported now, of a later period or where there was nothing. */
function isNewSince(was: Measurement, is: Measurement): boolean {
  if (isSilent(is)) return false;
  return isSilent(was) || periodSpan(is.period).end > periodSpan(was.period).end;
}

/** Whether the value that there was is there no more: at a later date an older one stands in its place, or none. */
function isGone(was: Measurement, is: Measurement): boolean {
  if (!hasValue(was)) return false;
  const [ended, ends] = [was, is].map(({ period }) => periodSpan(period).end) as [string, string];
  return ends < ended || (was.period === is.period && !hasValue(is));
}

/** What a measurement came to: its value or, where it has none, all that it says of it. */
function contentOf(measurement: Measurement): unknown {
  if (!measurement.ok) return measurement;
  return [measurement.value, "fraction" in measurement ? measurement.fraction : undefined];
}

/** Whether two values rest on the same figures; of those by school only the total is kept, which cannot tell. */
function isOfSameFigures(was: Measurement, is: Measurement): boolean {
  const measurements = [was, is].flatMap((one) => [one, ...(one.components ?? [])]);
  const isTold = measurements.every((one) => one.ok && one.inputs.every(({ value }) => value !== undefined));
  return isTold && isSame(figuresIn(was), figuresIn(is));
}

function figuresIn({ inputs, components = [] }: Measurement): unknown {
  return [inputs, components.map(figuresIn)];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
