import { shown } from "../issue/index.js";
import { type ListName, listNames } from "./extend/lists.js";

/** The lists that every plan has. */
const needed = listNames.filter((name) => name !== "rules" && name !== "assumptions" && name !== "gaps");

/** @throws TypeError where an argument is no plan, or one of its lists holds what has no id */
export function needPlan(value: unknown, argument: string): void {
  const isObject = typeof value === "object" && value !== null;
  const lists = value as Readonly<Record<string, unknown>>;
  if (!isObject || !needed.every((name) => Array.isArray(lists[name]))) {
    const hint = isObject && "ok" in value ? "the answer of a reader; pass its `plan`" : shown(value);
    throw new TypeError(`${argument} must be a plan, as definePlan or parsePlan give it, not ${hint}`);
  }
  for (const name of listNames) {
    const list = lists[name] ?? [];
    if (!Array.isArray(list)) throw new TypeError(`${argument}.${name} must be a list, not ${shown(list)}`);
    for (const [at, member] of list.entries()) needMember(name, member, `${argument}.${name}[${at}]`);
  }
}

/** @throws TypeError where a member of a list has no id, or a task no number */
export function needMember(list: ListName, member: unknown, what: string): void {
  if (typeof member !== "object" || member === null)
    throw new TypeError(`${what} must be an object, not ${shown(member)}`);
  const key = list === "tasks" ? "number" : "id";
  const id: unknown = (member as Readonly<Record<string, unknown>>)[key];
  if (typeof id !== (key === "id" ? "string" : "number"))
    throw new TypeError(`${what} must have ${key === "id" ? "an id" : "a number"}, not ${shown(id)}`);
}
