import { orderedStatuses, type Status, type Verdict } from "../judge/index.js";
import { inBrief } from "../number/index.js";
import type { AskedTwice } from "./asked-otherwise.js";
import type { Assessment } from "./assessment.js";
import { type ChangeReason, reasonOf, reasonOfOne } from "./change-reason.js";

/**
 * What happened to a verdict. `newlyOffTrack`: it was well, or not judged, and now falls short; `recovered`: it fell
 * short and is well; `newlyJudged`: it was not judged and is well; `worsened`, `improved`: it fell short before and does so
 * still, or was well and is so still, by another status; `lost`: it can no longer be judged; `reclassified`: it is judged in
 * neither, but for another reason; `appeared`, `disappeared`: only one of the assessments has it.
 */
export const assessmentChangeKinds = [
  "newlyOffTrack",
  "worsened",
  "recovered",
  "improved",
  "newlyJudged",
  "lost",
  "reclassified",
  "appeared",
  "disappeared",
] as const;
/** One of {@link assessmentChangeKinds}. */
export type AssessmentChangeKind = (typeof assessmentChangeKinds)[number];

/** A verdict that differs between two assessments. */
export interface AssessmentChange {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the place. */
  readonly place: string;
  /** Where it differs: over the whole way, or in the year where it falls short, or fell short, in that alone. */
  readonly horizon: "annual" | "final";
  /** What happened. */
  readonly change: AssessmentChangeKind;
  /** Why. */
  readonly because: ChangeReason;
  /** The status of the horizon before, where there was one. */
  readonly before?: Status;
  /** The status of the horizon after, where there is one. */
  readonly after?: Status;
}

/**
 * What changed from one assessment to another: each verdict whose status over the whole way is another one, or that falls short
 * in the year alone and did so otherwise, in the order of the later assessment, and then those that it lacks. Each stands once.
 *
 * @throws TypeError when one of the two is no assessment
 * @throws RangeError when they are of two plans
 */
export function compareAssessments(before: Assessment, after: Assessment): readonly AssessmentChange[] {
  requireAssessment("before", before);
  requireAssessment("after", after);
  if (before.plan.id !== after.plan.id)
    throw new RangeError(
      `assessments of one plan are compared, not of ${inBrief(before.plan.id)} and ${inBrief(after.plan.id)}`,
    );
  const earlier = new Map(before.verdicts.map((verdict) => [keyOf(verdict), verdict]));
  const later = new Set(after.verdicts.map(keyOf));
  const asked = { before: before.asked, after: after.asked };
  const changes = after.verdicts.flatMap(
    (verdict) => changeOf(earlier.get(keyOf(verdict)), verdict, asked) ?? [],
  );
  const gone = before.verdicts.filter((verdict) => !later.has(keyOf(verdict)));
  return [...changes, ...gone.flatMap((verdict) => changeOf(verdict, undefined, asked) ?? [])];
}

function requireAssessment(name: string, one: unknown): void {
  const isOne =
    typeof one === "object" &&
    one !== null &&
    "asked" in one &&
    "plan" in one &&
    "verdicts" in one &&
    Array.isArray(one.verdicts);
  if (!isOne) throw new TypeError(`${name} must be an assessment, the answer of assess, not ${inBrief(one)}`);
}

function keyOf({ indicator, place }: Verdict): string {
  return JSON.stringify([indicator, place]);
}

function changeOf(
  before: Verdict | undefined,
  after: Verdict | undefined,
  asked: AskedTwice,
): AssessmentChange | undefined {
  const { indicator, place } = (after ?? before) as Verdict;
  const horizon = before && after && isOfYear(before, after) ? "annual" : "final";
  const [was, is] = [before?.[horizon]?.status, after?.[horizon]?.status];
  if (was === is) return undefined;
  return {
    indicator,
    place,
    horizon,
    change: before && after ? kindOf(was, is) : after ? "appeared" : "disappeared",
    because: before && after ? reasonOf(before, after, asked, horizon) : reasonOfOne(place, asked),
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
  };
}

const short: ReadonlySet<Status | undefined> = new Set(["slightlyBehind", "offTrack", "reversing", "missed"]);
/** Without a status there is no target of the year. */
const unjudged: ReadonlySet<Status | undefined> = new Set([
  undefined,
  "notDue",
  "undetermined",
  "notApplicable",
]);
const order: readonly (Status | undefined)[] = [...orderedStatuses, "missed"];

/** Whether it is the year that differs: it falls short in one of the two, and the whole way in neither. */
function isOfYear(before: Verdict, after: Verdict): boolean {
  const both = [before, after];
  return (
    !both.some(({ final }) => short.has(final.status)) &&
    both.some(({ annual }) => short.has(annual?.status)) &&
    before.annual?.status !== after.annual?.status
  );
}

function kindOf(was: Status | undefined, is: Status | undefined): AssessmentChangeKind {
  if (unjudged.has(is)) return unjudged.has(was) ? "reclassified" : "lost";
  if (short.has(is) && !short.has(was)) return "newlyOffTrack";
  if (short.has(was) && !short.has(is)) return "recovered";
  if (unjudged.has(was)) return "newlyJudged";
  return order.indexOf(is) > order.indexOf(was) ? "worsened" : "improved";
}
