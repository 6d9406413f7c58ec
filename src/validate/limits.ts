import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import { type Indicator, limitsOf, type Plan } from "../model/index.js";
import { compare } from "../number/index.js";
import { numberOf } from "./number-of.js";
import { statedTargets, withPaths } from "./stated-targets.js";

/** Thresholds and baselines that an indicator cannot reach: a percentage above 100, unless it says that it may. */
export function checkLimits(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  for (const stated of statedTargets(plan))
    for (const { target, path } of withPaths(stated))
      for (const key of ["value", "upper"] as const)
        issues.push(...checkOne(stated.indicator, target[key], [...path, key]));
  for (const [i, indicator] of plan.indicators.entries())
    issues.push(...checkOne(indicator, indicator.baseline?.value, ["indicators", i, "baseline", "value"]));
  return issues;
}

function checkOne(indicator: Indicator, value: string | undefined, path: IssuePath): Issue[] {
  const number = numberOf(value);
  if (number === undefined || value === undefined) return [];
  const { least, most } = limitsOf(indicator);
  const [low, high] = [numberOf(least), numberOf(most)];
  const inside = (!low || compare(number, low) >= 0) && (!high || compare(number, high) <= 0);
  if (inside) return [];
  const bounds = { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
  return [issueOf("outsideLimits", path, { value, ...bounds })];
}
