import type { Assessment } from "../../assess/index.js";
import type { Flag } from "../../flag/index.js";
import { type FlagSeverity, flagSeverities, type Nature, type Plan, responses } from "../../model/index.js";
import { inBrief } from "../../number/index.js";
import { isPeriodText, periodSpan } from "../../period/index.js";
import { calledIn } from "../called.js";
import { requireAssessment, requireOwnPlan } from "../own-plan.js";
import type { SupervisionItem, SupervisionList } from "./supervision-item.js";
import { takesOf } from "./takes.js";

/** What a list for supervision can be asked for. */
export interface SupervisionOptions {
  /** The least severity that is listed; `warning` when absent. */
  readonly least?: FlagSeverity | undefined;
}

/**
 * What needs action (督办清单): one entry for each indicator and place, or action, that was flagged; by whom, since when,
 * and what it would take. The gravest first, then binding indicators before anticipatory ones (with the plan), then what
 * has lasted longest; then in the order of the assessment. Flags put off with leave stand apart; what rests on a path that
 * the host assumes does not enter.
 *
 * @param plan the plan, for names and for the nature of the indicators
 * @throws RangeError when the assessment is of another plan, and for a severity that is none
 * @throws TypeError when the assessment or the plan is none
 */
export function supervisionList(
  assessment: Assessment,
  plan?: Plan,
  { least = "warning" }: SupervisionOptions = {},
): SupervisionList {
  if (plan === undefined) requireAssessment(assessment);
  else requireOwnPlan(plan, assessment);
  if (!flagSeverities.includes(least))
    throw new RangeError(`least must be one of ${flagSeverities.join(", ")}, not ${inBrief(least)}`);
  const listed = assessment.flags.filter(
    ({ severity, expected }) =>
      flagSeverities.indexOf(severity) >= flagSeverities.indexOf(least) && expected?.basis !== "assumed",
  );
  const entries = (isWaived: boolean) => {
    const groups = bySubject(listed.filter(({ waived }) => (waived !== undefined) === isWaived));
    return groups.map((flags) => itemOf(flags, assessment, plan)).sort(compareItems);
  };
  return { kind: "supervisionList", asOf: assessment.asOf, items: entries(false), waived: entries(true) };
}

function bySubject(flags: readonly Flag[]): readonly (readonly [Flag, ...Flag[]])[] {
  const groups = new Map<string, [Flag, ...Flag[]]>();
  for (const flag of flags) {
    const { indicator, action, place } = flag.subject;
    const key = JSON.stringify([indicator, action, place]);
    const group = groups.get(key);
    if (group) group.push(flag);
    else groups.set(key, [flag]);
  }
  return [...groups.values()];
}

/** @param flags on one subject, the gravest first */
function itemOf(
  flags: readonly [Flag, ...Flag[]],
  assessment: Assessment,
  plan: Plan | undefined,
): SupervisionItem {
  const [gravest] = flags;
  const { subject, severity } = gravest;
  const called = calledIn(plan);
  const indicator = plan?.indicators.find(({ id }) => id === subject.indicator);
  const action = plan?.tasks.flatMap(({ actions }) => actions).find(({ id }) => id === subject.action);
  const verdict = assessment.verdicts.find(
    (one) => one.indicator === subject.indicator && one.place === subject.place,
  );
  const first = [...flags].sort(compareSince)[0] ?? gravest;
  const since = sinceOf(first);
  const response = flags.reduce(
    (most, flag) => (responses.indexOf(flag.response) > responses.indexOf(most) ? flag.response : most),
    gravest.response,
  );
  return {
    subject,
    about: action
      ? { id: action.id, name: action.title }
      : subject.action === undefined
        ? called.indicator(subject.indicator ?? "")
        : { id: subject.action },
    place: called.place(subject.place),
    severity,
    response,
    ...(indicator && { nature: indicator.nature }),
    goesTo: [...new Set(flags.flatMap(({ goesTo }) => goesTo))].map(called.unit),
    ...(since !== undefined && { since }),
    ...(first.sinceAtLatest && { sinceAtLatest: true as const }),
    ...(verdict && { status: verdict.final.status }),
    takes: takesOf(flags, verdict),
    flags,
  };
}

/** The first period of the run; of a figure that is overdue, the day by which it was due. */
function sinceOf({ since, awaited }: Flag): string | undefined {
  return since ?? awaited?.by;
}

function dayOf(since: string | undefined): string {
  if (since === undefined) return "9999-12-31";
  return isPeriodText(since) ? periodSpan(since).end : since;
}

function compareSince(one: Flag, other: Flag): number {
  const [a, b] = [dayOf(sinceOf(one)), dayOf(sinceOf(other))];
  return a < b ? -1 : a > b ? 1 : 0;
}

function compareItems(one: SupervisionItem, other: SupervisionItem): number {
  const grave = flagSeverities.indexOf(other.severity) - flagSeverities.indexOf(one.severity);
  if (grave !== 0) return grave;
  const rank = ({ nature = "unstated" }: SupervisionItem) => natureRank[nature];
  const nature = rank(one) - rank(other);
  if (nature !== 0) return nature;
  const [a, b] = [dayOf(one.since), dayOf(other.since)];
  return a < b ? -1 : a > b ? 1 : 0;
}

const natureRank: Readonly<Record<Nature, number>> = {
  binding: 0,
  unstated: 1,
  anticipatory: 2,
};
