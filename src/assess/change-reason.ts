import { bandStatuses, type Horizon, type Verdict } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";
import { periodSpan } from "../period/index.js";
import type { Asked } from "./assessment.js";

/**
 * Why a verdict differs, of several the first. `question`: the place was looked at in one of the two alone, or values were
 * judged by another scheme, another assumed path or otherwise rounded; `revisedTarget`: another target, milestone or expected
 * value holds for the same period, or one that was revised in between; `revisedPlan`: the plan differs otherwise, as where only
 * one of the two has the indicator or a target for the place, or where the same figures come to another value; `newData`: a
 * newer period was reported; `revisedData`: the same period was reported otherwise; `date`: nothing but the date changed. A later
 * target of the same plan that follows when the one before is past is no revision.
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

/** How the two assessments were asked. */
export interface AskedTwice {
  /** The earlier one. */
  readonly before: Asked;
  /** The later one. */
  readonly after: Asked;
}

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
  if (isRevisedSince(before, after) || (isOfOne && isAimAnother(before, after))) return "revisedTarget";
  if (isNewSince(was, is)) return "newData";
  if (!isOfOne) return isSilent(is) ? "date" : "revisedData";
  if (!isSame(contentOf(was), contentOf(is))) return isOfSameFigures(was, is) ? "revisedPlan" : "revisedData";
  const [expected, expects] = [before[horizon]?.expected, after[horizon]?.expected];
  if (expected && expects && !isSame(expected, expects)) return "revisedTarget";
  return before.asOf === after.asOf ? "revisedPlan" : "date";
}

/** Whether values were judged in another way; where there is none, no way of judging makes a difference. */
function isAskedOtherwise(
  one: Verdict,
  other: Verdict,
  { before, after }: AskedTwice,
  horizon: "annual" | "final",
): boolean {
  const both = [one, other];
  if (!both.every(isValued)) return false;
  const horizons = both.flatMap((verdict) => verdict[horizon] ?? []);
  return (
    (horizons.some(isOfScheme) && !isSame(ruleOf(before), ruleOf(after))) ||
    (both.some(isRounded) && before.roundedComparison !== after.roundedComparison) ||
    (horizons.some(isOfPath) && before.path !== after.path)
  );
}

/** Whether there is a value to judge, or there are several that nothing brings together. */
function isValued({ measurement, final }: Verdict): boolean {
  if (unvalued.has(final.reason ?? "")) return false;
  return measurement.ok || measurement.reason === "conflicting" || measurement.reason === "outOfDomain";
}

/** What of a scheme decides: two of one rule judge alike, whatever they are called. */
function ruleOf({ scheme: { quantity, bands } }: Asked): unknown {
  return [quantity, bands];
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

/** Whether a verdict goes by a revision that was not known on the date of the other one. */
function isRevisedSince({ asOf }: Verdict, { final }: Verdict): boolean {
  return final.superseded !== undefined && final.superseded.issued > asOf;
}

const unvalued = new Set(["noData", "awaiting", "stale"]);

/**
 * Whether a period is held against another target or milestone. Of a floor beside a target now the one decides and now the
 * other, and the next target follows where no figure came for the one before: neither is a change of the plan.
 */
function isAimAnother(before: Verdict, after: Verdict): boolean {
  const [was, is] = [before.final, after.final];
  if (before.annual && after.annual && !isSame(before.annual.target, after.annual.target)) return true;
  if (was.target.holds !== is.target.holds) return false;
  const isNext = was.due !== is.due && [was, is].some(({ reason }) => unvalued.has(reason ?? ""));
  return !isNext && !isSame(was.target, is.target);
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
