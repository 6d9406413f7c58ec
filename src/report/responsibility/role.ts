import { type Answering, answeringFor, answeringForAction } from "../../flag/index.js";
import type { Action, Indicator, Plan, Task } from "../../model/index.js";

/** What a unit has to do with something: it leads (牵头), it supports (配合), or it does either as one of a collective. */
export const roles = ["lead", "support", "collectiveLead", "collectiveSupport"] as const;
/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** A unit with the collectives through which it answers too, such as 各乡镇(街道) for a town. */
export interface Answerer {
  /** Id of the unit or place. */
  readonly id: string;
  /** Ids of the collectives that it belongs to. */
  readonly collectives: readonly string[];
}

/** A role, and the collective through which it comes. */
export interface RoleFound {
  /** The role. */
  readonly role: Role;
  /** Id of the collective, for the roles through one. */
  readonly through?: string;
}

/** The collectives that a unit belongs to by `within`, or that stand for a place. */
export function collectivesOf({ units }: Plan, id: string): readonly string[] {
  const collectives = units.filter(({ kind }) => kind === "collective");
  const own = units.find((unit) => unit.id === id);
  const above = own?.within;
  return collectives
    .filter((unit) => unit.id !== id && (unit.id === above || unit.places?.includes(id) === true))
    .map((unit) => unit.id);
}

/** The role in which a unit answers; the most direct one where there are several. */
export function roleOf(
  { id, collectives }: Answerer,
  { leads, supporting }: Answering,
): RoleFound | undefined {
  if (leads.includes(id)) return { role: "lead" };
  if (supporting.includes(id)) return { role: "support" };
  const leading = collectives.find((one) => leads.includes(one));
  if (leading !== undefined) return { role: "collectiveLead", through: leading };
  const helping = collectives.find((one) => supporting.includes(one));
  return helping === undefined ? undefined : { role: "collectiveSupport", through: helping };
}

/** The role of a unit for a task as a whole. */
export function roleForTask(unit: Answerer, task: Task): RoleFound | undefined {
  const leads = [...(task.lead === undefined ? [] : [task.lead]), ...(task.jointLeads ?? [])];
  return roleOf(unit, { leads, supporting: task.supporting.filter((one) => !leads.includes(one)) });
}

/** The role of a unit for an indicator. */
export function roleForIndicator(unit: Answerer, plan: Plan, indicator: Indicator): RoleFound | undefined {
  return roleOf(unit, answeringFor(plan, indicator));
}

/** The role of a unit for an action. */
export function roleForAction(unit: Answerer, task: Task, action: Action): RoleFound | undefined {
  return roleOf(unit, answeringForAction(task, action));
}
