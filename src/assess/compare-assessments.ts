import { orderedStatuses, type Status, type Verdict } from "../judge/index.js";
import { inBrief } from "../number/index.js";
import type { Assessment } from "./assessment.js";

/**
 * What happened to a verdict. `newlyOffTrack`: it was well, or not judged, and now falls short; `recovered`: the reverse;
 * `worsened`, `improved`: it fell short before and does so still, or was well and is so still, by another status; `lost`:
 * it can no longer be judged; `reclassified`: it is judged in neither, but for another reason; `appeared`, `disappeared`:
 * only one of the assessments has it.
 */
export const assessmentChangeKinds = [
  "newlyOffTrack",
  "worsened",
  "recovered",
  "improved",
  "lost",
  "reclassified",
  "appeared",
  "disappeared",
] as const;
/** One of {@link assessmentChangeKinds}. */
export type AssessmentChangeKind = (typeof assessmentChangeKinds)[number];

/**
 * Why it happened, of several the first: the target or milestone was revised in between or is another one for the same
 * period, a newer period was measured, the same period has another value, or nothing but the date changed. A later target of
 * the same plan that follows when the one before is past is no revision.
 */
export const changeReasons = ["revisedTarget", "newData", "revisedData", "date"] as const;
/** One of {@link changeReasons}. */
export type ChangeReason = (typeof changeReasons)[number];

/** A verdict that differs between two assessments. */
export interface AssessmentChange {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the place. */
  readonly place: string;
  /** What happened. */
  readonly change: AssessmentChangeKind;
  /** Why. */
  readonly because: ChangeReason;
  /** The status before, where there was one. */
  readonly before?: Status;
  /** The status after, where there is one. */
  readonly after?: Status;
}

/**
 * What changed from one assessment to another: each verdict whose status over the whole way is another one, in the order of
 * the later assessment, and then those that it lacks.
 *
 * @throws TypeError when one of the two is no assessment
 */
export function compareAssessments(before: Assessment, after: Assessment): readonly AssessmentChange[] {
  requireAssessment("before", before);
  requireAssessment("after", after);
  const earlier = new Map(before.verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const later = new Set(after.verdicts.map(keyOf));
  const changes = after.verdicts.flatMap((verdict) => changeOf(earlier.get(keyOf(verdict)), verdict) ?? []);
  const gone = before.verdicts.filter((verdict) => !later.has(keyOf(verdict)));
  return [...changes, ...gone.flatMap((verdict) => changeOf(verdict, undefined) ?? [])];
}

function requireAssessment(name: string, one: unknown): void {
  const isOne = typeof one === "object" && one !== null && "verdicts" in one && Array.isArray(one.verdicts);
  if (!isOne) throw new TypeError(`${name} must be an assessment, the answer of assess, not ${inBrief(one)}`);
}

function keyOf({ indicator, place }: Verdict): string {
  return JSON.stringify([indicator, place]);
}

function changeOf(before: Verdict | undefined, after: Verdict | undefined): AssessmentChange | undefined {
  const { indicator, place } = (after ?? before) as Verdict;
  const [was, is] = [before?.final.status, after?.final.status];
  if (was === is) return undefined;
  return {
    indicator,
    place,
    change: kindOf(was, is),
    because: before && after ? reasonOf(before, after) : "revisedTarget",
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
  };
}

const short: ReadonlySet<Status | undefined> = new Set(["slightlyBehind", "offTrack", "reversing", "missed"]);
const unjudged: ReadonlySet<Status> = new Set(["notDue", "undetermined", "notApplicable"]);
const order: readonly Status[] = [...orderedStatuses, "missed"];

function kindOf(was: Status | undefined, is: Status | undefined): AssessmentChangeKind {
  if (was === undefined) return "appeared";
  if (is === undefined) return "disappeared";
  if (unjudged.has(is)) return unjudged.has(was) ? "reclassified" : "lost";
  if (short.has(is) && !short.has(was)) return "newlyOffTrack";
  if (short.has(was) && !short.has(is)) return "recovered";
  return !unjudged.has(was) && order.indexOf(is) > order.indexOf(was) ? "worsened" : "improved";
}

function reasonOf(before: Verdict, after: Verdict): ChangeReason {
  const [was, is] = [before.measurement, after.measurement];
  const isOfOne = was.period === is.period;
  if (isRevisedSince(before, after) || (isOfOne && isAimAnother(before, after))) return "revisedTarget";
  if (!isOfOne || was.ok !== is.ok) return "newData";
  const isRevised = was.ok && is.ok ? !isSame(quantityIn(was), quantityIn(is)) : !isSame(was, is);
  if (isRevised) return "revisedData";
  const [asked, asks] = [before.final.expected, after.final.expected];
  return asked && asks && !isSame(asked, asks) ? "revisedTarget" : "date";
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

function quantityIn(measurement: { readonly value?: unknown; readonly fraction?: unknown }) {
  return [measurement.value, measurement.fraction];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
