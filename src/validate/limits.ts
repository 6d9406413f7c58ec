import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import { type Indicator, type Limits, limitsOf, type Plan } from "../model/index.js";
import { compare } from "../number/index.js";
import { numberOf } from "./number-of.js";
import { statedTargets, withPaths } from "./stated-targets.js";

/** Thresholds and baselines that an indicator cannot reach: a percentage above 100, unless it says that it may. */
export function checkLimits(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  const limits = new Map<Indicator, Limits>();
  const within = (indicator: Indicator): Limits => {
    const found = limits.get(indicator) ?? limitsOf(indicator);
    limits.set(indicator, found);
    return found;
  };
  for (const stated of statedTargets(plan))
    for (const { target, path } of withPaths(stated))
      for (const key of ["value", "upper"] as const)
        issues.push(...checkOne(within(stated.indicator), target[key], [...path, key]));
  for (const [i, indicator] of plan.indicators.entries())
    issues.push(
      ...checkOne(within(indicator), indicator.baseline?.value, ["indicators", i, "baseline", "value"]),
    );
  return issues;
}

function checkOne({ least, most }: Limits, value: string | undefined, path: IssuePath): Issue[] {
  const number = numberOf(value);
  if (number === undefined || value === undefined) return [];
  const [low, high] = [numberOf(least), numberOf(most)];
  const inside = (!low || compare(number, low) >= 0) && (!high || compare(number, high) <= 0);
  if (inside) return [];
  const bounds = { ...(least !== undefined && { least }), ...(most !== undefined && { most }) };
  return [issueOf("outsideLimits", path, { value, ...bounds })];
}
