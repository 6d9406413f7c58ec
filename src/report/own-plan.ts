import type { Assessment } from "../assess/index.js";
import { type Plan, requirePlan } from "../model/index.js";
import { inBrief } from "../number/index.js";

/**
 * Makes sure that a plan is one, and the one that was assessed: names and units of another would be wrong in silence.
 *
 * @throws TypeError when it is no plan
 * @throws RangeError when the assessment is of another plan
 */
export function requireOwnPlan(plan: Plan, assessment: Assessment | undefined): void {
  requirePlan(plan);
  if (assessment === undefined) return;
  requireAssessment(assessment);
  if (assessment.plan.id !== plan.id)
    throw new RangeError(
      `the assessment is of the plan ${inBrief(assessment.plan.id)}, not of ${inBrief(plan.id)}`,
    );
}

/** Makes sure of an assessment. @throws TypeError when it is none */
export function requireAssessment(assessment: Assessment): void {
  const value: unknown = assessment;
  if (typeof value === "object" && value !== null && "verdicts" in value && "flags" in value) return;
  throw new TypeError(`assessment must be what assess returns, not ${inBrief(value)}`);
}
