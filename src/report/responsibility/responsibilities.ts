import type { Assessment } from "../../assess/index.js";
import type { Flag } from "../../flag/index.js";
import type { Indicator, Plan, Task } from "../../model/index.js";
import { inBrief } from "../../number/index.js";
import { calledIn } from "../called.js";
import { requireOwnPlan } from "../own-plan.js";
import type {
  ActionAnswered,
  IndicatorAnswered,
  Responsibilities,
  Responsibility,
} from "./responsibility.js";
import {
  type Answerer,
  collectivesOf,
  type RoleFound,
  roleForAction,
  roleForIndicator,
  roleForTask,
  roles,
} from "./role.js";

/**
 * What a unit leads, supports, and answers for through a collective (责任清单): the tasks, with the indicators and actions
 * under them. An indicator or action with units of its own stands where those say, not where its task says. With an
 * assessment, each with its verdicts and flags, waived ones included. A town that a collective stands for can be asked by
 * the id of its place.
 *
 * @param unit id of a unit, or of a place that a collective stands for
 * @throws RangeError when the plan has no such unit, and when the assessment is of another plan
 * @throws TypeError when the plan is none
 */
export function responsibilities(plan: Plan, unit: string, assessment?: Assessment): Responsibilities {
  requireOwnPlan(plan, assessment);
  const called = calledIn(plan);
  const collectives = collectivesOf(plan, unit);
  const isUnit = plan.units.some(({ id }) => id === unit);
  if (!isUnit && collectives.length === 0)
    throw new RangeError(
      `the plan has no unit ${inBrief(unit)}, nor a collective that stands for such a place`,
    );
  const found = new Map<string, Responsibility>();
  const who: Answerer = { id: unit, collectives };
  const entryFor = (task: Task | undefined, { role, through }: RoleFound): Responsibility => {
    const key = JSON.stringify([role, through, task?.number]);
    const known = found.get(key) ?? {
      role,
      ...(through !== undefined && { through: called.unit(through) }),
      ...(task && { task: { number: task.number, title: task.title } }),
      isWholeTask: false,
      indicators: [],
      actions: [],
    };
    found.set(key, known);
    return known;
  };
  const change = (task: Task | undefined, role: RoleFound, by: (entry: Responsibility) => Responsibility) =>
    found.set(JSON.stringify([role.role, role.through, task?.number]), by(entryFor(task, role)));
  const addIndicator = (task: Task | undefined, indicator: Indicator): void => {
    const role = roleForIndicator(who, plan, indicator);
    const answered = role && indicatorAnswered(indicator, unit, isUnit, assessment);
    if (role && answered)
      change(task, role, (entry) => ({ ...entry, indicators: [...entry.indicators, answered] }));
  };
  for (const task of plan.tasks) {
    const whole = roleForTask(who, task);
    if (whole) change(task, whole, (entry) => ({ ...entry, isWholeTask: true }));
    for (const id of task.indicators) {
      const indicator = plan.indicators.find((one) => one.id === id);
      if (indicator) addIndicator(task, indicator);
    }
    for (const action of task.actions) {
      const role = roleForAction(who, task, action);
      const flags = flagsOn(assessment, (flag) => flag.subject.action === action.id);
      const { id, title, due } = action;
      const answered: ActionAnswered = { id, title, ...(due !== undefined && { due }), flags };
      if (role) change(task, role, (entry) => ({ ...entry, actions: [...entry.actions, answered] }));
    }
  }
  const stated = new Set(plan.tasks.flatMap(({ indicators }) => indicators));
  for (const indicator of plan.indicators) if (!stated.has(indicator.id)) addIndicator(undefined, indicator);
  return {
    kind: "responsibilities",
    unit: isUnit ? called.unit(unit) : called.place(unit),
    ...(assessment && { asOf: assessment.asOf }),
    list: [...found.values()].sort((a, b) => roles.indexOf(a.role) - roles.indexOf(b.role)),
    supplies: plan.elements.filter(({ supplier }) => supplier === unit).map(({ id, name }) => ({ id, name })),
    toReport: flagsOn(assessment, ({ kind, goesTo }) => kind === "reporting" && goesTo.includes(unit)),
  };
}

/** Of a town asked by its place, only what was judged there. */
function indicatorAnswered(
  { id, name, targets }: Indicator,
  unit: string,
  isUnit: boolean,
  assessment: Assessment | undefined,
): IndicatorAnswered {
  const isHere = (place: string) => isUnit || place === unit;
  const verdicts = assessment?.verdicts.filter((one) => one.indicator === id && isHere(one.place)) ?? [];
  const flags = flagsOn(assessment, ({ subject }) => subject.indicator === id && isHere(subject.place));
  return { id, name, targets, verdicts, flags };
}

function flagsOn(assessment: Assessment | undefined, isMeant: (flag: Flag) => boolean): readonly Flag[] {
  return assessment?.flags.filter(isMeant) ?? [];
}
