import { shown } from "../issue/index.js";
import type { Plan } from "../model/index.js";

/**
 * Makes sure of the argument that a program, not the data, vouches for: a host that passes the answer of `parsePlan`
 * instead of its plan should read that in the error.
 *
 * @throws TypeError when the value is no plan
 */
export function requirePlan(plan: Plan): void {
  const value: unknown = plan;
  const isPlan = typeof value === "object" && value !== null && "indicators" in value && "elements" in value;
  if (isPlan) return;
  const answer = typeof value === "object" && value !== null && "ok" in value;
  const hint = answer ? "the answer of parsePlan; pass its `plan`" : shown(value);
  throw new TypeError(`plan must be a plan, as definePlan or parsePlan give it, not ${hint}`);
}
