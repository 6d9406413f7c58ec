import { dayOfFigure } from "../../dataset/index.js";
import type { Flag } from "../../flag/index.js";
import type { Plan } from "../../model/index.js";
import { type CivilDate, isPeriodText, type PeriodText, periodSpan } from "../../period/index.js";

/** Since when something has been so. */
export interface Since {
  /** The first period of the run, or a day; absent where neither is known. */
  readonly since?: PeriodText | CivilDate;
  /** Whether it may have begun earlier. */
  readonly sinceAtLatest?: true;
  /** The day of that figure, or that day: what lasts longest comes first. */
  readonly day: CivilDate;
}

const latestDay = "9999-12-31";

/** The one of several flags on a subject that has lasted longest. */
export function longestOf(flags: readonly Flag[], plan: Plan | undefined): Since {
  const begun = flags.map((flag) => sinceOf(flag, plan));
  return begun.reduce((first, one) => (one.day < first.day ? one : first), { day: latestDay });
}

/**
 * The first period of the run; of a figure that is overdue the day by which it was due, and of an action that is the day on
 * which it should have been done (with the plan); of any other action the day of its latest report, which tells what was so already.
 */
function sinceOf(flag: Flag, plan: Plan | undefined): Since {
  const { since, sinceAtLatest, awaited, facts, report, subject } = flag;
  if (since !== undefined)
    return { since, ...(sinceAtLatest && { sinceAtLatest }), day: dayOf(since, flag, plan) };
  if (awaited !== undefined) return { since: awaited.by, day: awaited.by };
  const due = Number(facts.daysOverdue ?? 0) > 0 ? dueDayOf(subject.action, plan) : undefined;
  if (due !== undefined) return { since: due, day: due };
  if (report === undefined) return { day: latestDay };
  return { since: report.reportedOn, sinceAtLatest: true, day: report.reportedOn };
}

/** The day by which an action is to be done. */
function dueDayOf(action: string | undefined, plan: Plan | undefined): CivilDate | undefined {
  const due = plan?.tasks.flatMap(({ actions }) => actions).find(({ id }) => id === action)?.due;
  return due !== undefined && isPeriodText(due) ? periodSpan(due).end : due;
}

/** The day for which a figure stands: of school years 1 September or 31 August; without the plan the first day. */
function dayOf(period: PeriodText, { subject }: Flag, plan: Plan | undefined): CivilDate {
  if (!isPeriodText(period)) return period;
  const indicator = plan?.indicators.find(({ id }) => id === subject.indicator);
  if (plan === undefined || indicator === undefined) return periodSpan(period).start;
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  return dayOfFigure({ kind: "indicator", indicator }, elements)(period);
}
