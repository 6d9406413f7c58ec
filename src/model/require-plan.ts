import { shown } from "../issue/index.js";
import type { Plan } from "./plan.js";

const lists = ["elements", "indicators", "places", "tasks"] as const;

/**
 * Makes sure of the argument that a program, not the data, vouches for: a host that passes the answer of `parsePlan`
 * instead of its plan, or half a plan, should read that in the error.
 *
 * @throws TypeError when the value is no plan
 */
export function requirePlan(plan: Plan): void {
  const value: unknown = plan;
  if (!isObject(value)) throw refused(shown(value));
  const lacking = [
    ...lists.filter((key) => !Array.isArray(value[key])),
    ...["jurisdiction", "span"].filter((key) => !isObject(value[key])),
  ];
  if (lacking.length === 0) return;
  if ("ok" in value) throw refused(answer);
  throw refused(`an object without ${lacking.join(", ")}`);
}

/**
 * Makes sure of a plan that may be anything, but not the answer of `parsePlan`.
 *
 * @throws TypeError for that answer
 */
export function refuseAnswerOfParsePlan(value: unknown): void {
  if (isAnswer(value)) throw refused(answer);
}

const answer = "the answer of parsePlan; pass its `plan`";

function isAnswer(value: unknown): boolean {
  try {
    return isObject(value) && typeof value.ok === "boolean" && ("plan" in value || "issues" in value);
  } catch {
    return false; // a proxy or an accessor that throws
  }
}

function refused(what: string): TypeError {
  return new TypeError(`plan must be a plan, as definePlan or parsePlan give it, not ${what}`);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
