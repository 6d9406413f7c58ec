import type { NamedThing } from "../adapt/index.js";
import type { Assessment, StatusCounts } from "../assess/index.js";
import { actionSubjects, answeringForAction, type Flag } from "../flag/index.js";
import type { Action, ActionReport, ActionState, Plan, Task, Text } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import { calledIn } from "./called.js";
import { countsOf } from "./counts.js";
import { requireOwnPlan } from "./own-plan.js";

/** What a list of projects takes beside the plan. */
export interface ProjectListOptions {
  /** The assessment, for the statuses of the indicators under a task and the flags. */
  readonly assessment?: Assessment | undefined;
  /** What was reported of the actions. */
  readonly actionReports?: Iterable<ActionReport> | undefined;
  /** What is known counts to this day: that of the assessment when absent; without either every report counts. */
  readonly asOf?: CivilDate | undefined;
}

/** An action as a line of the list: one for each place where it is reported by place. */
export interface ProjectAction {
  /** Id of the action. */
  readonly id: string;
  /** Its title. */
  readonly title: Text;
  /** The place where it happens or that reported it. */
  readonly place: NamedThing;
  /** The lead units. */
  readonly leads: readonly NamedThing[];
  /** When it is to be done; absent where the document does not say. */
  readonly due?: PeriodText | CivilDate;
  /** How far it had come by the latest report; absent where nothing was reported. */
  readonly state?: ActionState;
  /** The latest report. */
  readonly report?: ActionReport;
  /** What was flagged of it, the gravest first. */
  readonly flags: readonly Flag[];
}

/** A task as an entry of the list. */
export interface Project {
  /** Its number in the document. */
  readonly number: number;
  /** Its title. */
  readonly title: Text;
  /** The lead units. */
  readonly leads: readonly NamedThing[];
  /** The supporting units. */
  readonly supporting: readonly NamedThing[];
  /** The indicators under it. */
  readonly indicators: readonly NamedThing[];
  /** How many verdicts on them have each status; absent without an assessment. */
  readonly counts?: StatusCounts;
  /** The actions under it. */
  readonly actions: readonly ProjectAction[];
}

/** The tasks and actions of a plan (项目清单). */
export interface ProjectList {
  /** Tells the reports apart. */
  readonly kind: "projectList";
  /** What is known counts to this day, where it is known. */
  readonly asOf?: CivilDate;
  /** The tasks, in the order of the plan. */
  readonly projects: readonly Project[];
}

const latestDay = "9999-12-31";

/**
 * The tasks of a plan with their actions (项目清单): who leads, when it is due and, as far as it was reported, how far it
 * has come. What was not reported has no state: it is not taken for 未开工.
 *
 * @throws RangeError when the assessment is of another plan
 * @throws TypeError when the plan is none
 */
export function projectList(plan: Plan, options: ProjectListOptions = {}): ProjectList {
  const { assessment, actionReports = [], asOf = assessment?.asOf } = options;
  requireOwnPlan(plan, assessment);
  const called = calledIn(plan);
  const subjects = actionSubjects(plan, actionReports, asOf ?? latestDay);
  const lineOf = (task: Task, action: Action): readonly ProjectAction[] =>
    subjects
      .filter((subject) => subject.action === action)
      .map(({ place, report }) => ({
        id: action.id,
        title: action.title,
        place: called.place(place),
        leads: answeringForAction(task, action).leads.map(called.unit),
        ...(action.due !== undefined && { due: action.due }),
        ...(report && { state: report.state, report }),
        flags: assessment?.flags.filter((flag) => isOn(flag, action, place)) ?? [],
      }));
  return {
    kind: "projectList",
    ...(asOf !== undefined && { asOf }),
    projects: plan.tasks.map((task) => ({
      number: task.number,
      title: task.title,
      leads: leadsOf(task).map(called.unit),
      supporting: task.supporting.map(called.unit),
      indicators: task.indicators.map(called.indicator),
      ...(assessment && {
        counts: countsOf(assessment.verdicts.filter(({ indicator }) => task.indicators.includes(indicator))),
      }),
      actions: task.actions.flatMap((action) => lineOf(task, action)),
    })),
  };
}

function leadsOf({ lead, jointLeads = [] }: Task): readonly string[] {
  return lead === undefined ? jointLeads : [lead, ...jointLeads];
}

function isOn({ subject }: Flag, { id }: Action, place: string): boolean {
  return subject.action === id && subject.place === place;
}
