import { shown } from "../issue/index.js";
import { listNames } from "./extend/lists.js";

/** The lists that every plan has. */
const needed = listNames.filter((name) => name !== "rules" && name !== "assumptions" && name !== "gaps");

/** @throws TypeError where an argument is no plan */
export function needPlan(value: unknown, argument: string): void {
  const isObject = typeof value === "object" && value !== null;
  if (isObject && needed.every((name) => Array.isArray((value as Readonly<Record<string, unknown>>)[name])))
    return;
  const hint = isObject && "ok" in value ? "the answer of a reader; pass its `plan`" : shown(value);
  throw new TypeError(`${argument} must be a plan, as definePlan or parsePlan give it, not ${hint}`);
}
