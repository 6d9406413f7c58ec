import type { Action, ActionReport, Indicator, Plan, Task } from "../model/index.js";
import { type CivilDate, isCivilDate, isPeriodText, periodSpan } from "../period/index.js";

/** An action in a place, as rules look at it. */
export interface ActionSubject {
  /** The plan. */
  readonly plan: Plan;
  /** The task under which it stands. */
  readonly task: Task;
  /** The action. */
  readonly action: Action;
  /** The indicator to which it adds. */
  readonly indicator: Indicator | undefined;
  /** Id of the place. */
  readonly place: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** The day by which it is to be done. */
  readonly dueDay: CivilDate | undefined;
  /** The latest report of it. */
  readonly report: ActionReport | undefined;
}

/**
 * The actions of a plan with their latest reports, in the order of the plan. An action that is reported by place counts
 * in each place that reported; otherwise where it happens, which is the jurisdiction where the plan names no place.
 */
export function actionSubjects(
  plan: Plan,
  reports: Iterable<ActionReport>,
  asOf: CivilDate,
): readonly ActionSubject[] {
  const latest = latestReports(plan, reports, asOf);
  const indicators = new Map(plan.indicators.map((indicator) => [indicator.id, indicator]));
  return plan.tasks.flatMap((task) =>
    task.actions.flatMap((action) => {
      const own = placeOf(plan, action);
      const byPlace = latest.get(action.id) ?? new Map<string, ActionReport>();
      const places = byPlace.size === 0 ? [own] : [...byPlace.keys()].sort();
      const dueDay = dueDayOf(action);
      return places.map((place) => ({
        plan,
        task,
        action,
        indicator: indicators.get(action.adds?.indicator ?? ""),
        place,
        asOf,
        dueDay,
        report: byPlace.get(place),
      }));
    }),
  );
}

/** Of reports of one day the later in the list counts. */
function latestReports(plan: Plan, reports: Iterable<ActionReport>, asOf: CivilDate) {
  const actions = new Map(plan.tasks.flatMap((task) => task.actions.map((action) => [action.id, action])));
  const latest = new Map<string, Map<string, ActionReport>>();
  for (const report of reports) {
    const action = actions.get(report.action);
    if (action === undefined || !isCivilDate(report.reportedOn) || report.reportedOn > asOf) continue;
    const place = report.place ?? placeOf(plan, action);
    const byPlace = latest.get(action.id) ?? new Map<string, ActionReport>();
    latest.set(action.id, byPlace);
    const known = byPlace.get(place);
    if (known === undefined || known.reportedOn <= report.reportedOn) byPlace.set(place, report);
  }
  return latest;
}

function placeOf({ jurisdiction }: Plan, { place }: Action): string {
  return place ?? jurisdiction.code;
}

function dueDayOf({ due }: Action): CivilDate | undefined {
  if (due === undefined || isCivilDate(due)) return due;
  return isPeriodText(due) ? periodSpan(due).end : undefined;
}
