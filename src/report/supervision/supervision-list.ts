import type { Assessment } from "../../assess/index.js";
import type { Flag } from "../../flag/index.js";
import { type FlagSeverity, flagSeverities, type Nature, type Plan, responses } from "../../model/index.js";
import { inBrief } from "../../number/index.js";
import type { CivilDate } from "../../period/index.js";
import { calledIn } from "../called.js";
import { requireAssessment, requireOwnPlan } from "../own-plan.js";
import { longestOf } from "./since.js";
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
 * has lasted longest, by the day of the first figure or the deadline; then in the order of the assessment. Flags put off with leave stand apart; what rests on a path that
 * the host assumes does not enter.
 *
 * @param plan the plan, for names, for the nature of the indicators and for the days of their figures
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
    const placed = groups.map((flags) => placedItem(flags, assessment, plan));
    return placed.sort(comparePlaced).map(({ item }) => item);
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

interface Placed {
  readonly item: SupervisionItem;
  /** The day since when it has been so. */
  readonly day: CivilDate;
}

/** @param flags on one subject, the gravest first */
function placedItem(
  flags: readonly [Flag, ...Flag[]],
  assessment: Assessment,
  plan: Plan | undefined,
): Placed {
  const [gravest] = flags;
  const { subject, severity } = gravest;
  const called = calledIn(plan);
  const indicator = plan?.indicators.find(({ id }) => id === subject.indicator);
  const action = plan?.tasks.flatMap(({ actions }) => actions).find(({ id }) => id === subject.action);
  const verdict = assessment.verdicts.find(
    (one) => one.indicator === subject.indicator && one.place === subject.place,
  );
  const { day, ...since } = longestOf(flags, plan);
  const response = flags.reduce(
    (most, flag) => (responses.indexOf(flag.response) > responses.indexOf(most) ? flag.response : most),
    gravest.response,
  );
  const item: SupervisionItem = {
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
    ...since,
    ...(verdict && { status: verdict.final.status }),
    ...(gravest.report && { report: gravest.report }),
    ...(action?.due !== undefined && { due: action.due }),
    takes: takesOf(flags, verdict),
    flags,
  };
  return { item, day };
}

function comparePlaced(one: Placed, other: Placed): number {
  const grave = flagSeverities.indexOf(other.item.severity) - flagSeverities.indexOf(one.item.severity);
  if (grave !== 0) return grave;
  const rank = ({ item: { nature = "unstated" } }: Placed) => natureRank[nature];
  const nature = rank(one) - rank(other);
  if (nature !== 0) return nature;
  return one.day < other.day ? -1 : one.day > other.day ? 1 : 0;
}

const natureRank: Readonly<Record<Nature, number>> = {
  binding: 0,
  unstated: 1,
  anticipatory: 2,
};
