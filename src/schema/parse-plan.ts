import { firstIssues, type Refusal } from "../issue/index.js";
import type { Plan } from "../model/index.js";
import { issuesFromZod } from "./issues-from-zod.js";
import { plainCopy } from "./plain.js";
import { planSchema } from "./plan.js";

/**
 * Reads a plan from anything: the content of a JSON file, what a form sent. The plan that comes back is a copy.
 * What the plan means (ids that point nowhere, sums, order) is for `validatePlan`.
 *
 * @param input any value; text is not parsed as JSON
 * @returns the plan, or at least one issue; never throws
 *
 * @example
 * parsePlan({ format: "seven-benefits/plan" }).ok // => false
 */
export function parsePlan(input: unknown): { readonly ok: true; readonly plan: Plan } | Refusal {
  const plain = plainCopy(input);
  if (!plain.ok) return { ok: false, issues: firstIssues(plain.issues) };
  const result = planSchema.safeParse(plain.value);
  if (result.success) return { ok: true, plan: result.data };
  return { ok: false, issues: firstIssues(issuesFromZod(result.error, plain.value)) };
}
