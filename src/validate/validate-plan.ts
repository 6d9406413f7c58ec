import { firstIssues, type Issue } from "../issue/index.js";
import { type Plan, refuseAnswerOfParsePlan } from "../model/index.js";
import { parsePlan } from "../schema/index.js";
import { checkBaselines } from "./baseline.js";
import { checkContradictions } from "./contradictions.js";
import { checkCycles } from "./cycles.js";
import { checkDefinitions } from "./definitions.js";
import { checkElements } from "./elements.js";
import { checkFormulas } from "./formulas.js";
import { checkDuplicateIds } from "./given-ids.js";
import { checkLimits } from "./limits.js";
import { checkMilestones } from "./milestones.js";
import { checkOrder } from "./order.js";
import { checkPercentScale } from "./percent-scale.js";
import { checkQuotas } from "./quotas.js";
import { checkReferences } from "./references.js";
import { checkResponsibility } from "./responsibility.js";
import { checkSources } from "./sources.js";
import { checkSpan } from "./span.js";
import { checkTargets } from "./targets.js";

/** What is checked, in the order in which issues come out; within each, in the order of the plan. */
const checks: readonly ((plan: Plan) => readonly Issue[])[] = [
  checkDuplicateIds,
  checkReferences,
  checkCycles,
  checkResponsibility,
  checkSpan,
  checkTargets,
  checkLimits,
  checkPercentScale,
  checkMilestones,
  checkBaselines,
  checkQuotas,
  checkContradictions,
  checkOrder,
  checkDefinitions,
  checkElements,
  checkSources,
  checkFormulas,
];

/**
 * What a plan means, checked as a whole: references, responsibility, targets against the years, limits, milestones,
 * baselines, quotas and one another, definitions, roll-ups, sources, and what its formulas say. A plan written in code
 * is checked for its shape first, as `parsePlan` does; when the shape is wrong, only that is reported.
 *
 * @returns the issues, none for a plan in order; at most a thousand, and then one that says how many more
 * @throws TypeError for the whole answer of `parsePlan`, whose `plan` is meant
 */
export function validatePlan(plan: Plan): readonly Issue[] {
  refuseAnswerOfParsePlan(plan);
  const read = parsePlan(plan);
  if (!read.ok) return read.issues;
  return firstIssues(checks.flatMap((check) => check(read.plan)));
}
