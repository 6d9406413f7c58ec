import { type CompiledRules, compileRules } from "../flag/index.js";
import type { PlanReading } from "../measure/index.js";
import { type Plan, type Rule, rulesOf } from "../model/index.js";

/** The rules that run: those of the plan with the standard ones, or those that the host gives instead. */
export function rulesGiven(plan: Plan, rules: readonly Rule[] | undefined): readonly Rule[] {
  return rules ?? rulesOf(plan);
}

/** The rules that run, compiled: those of the plan with the standard ones, or those that the host gives instead. */
export function rulesFor({ plan, once }: PlanReading, rules: readonly Rule[] | undefined): CompiledRules {
  if (rules !== undefined) return compiledFrom(rules, plan, 0);
  return once("rules", () => {
    const given = rulesOf(plan);
    return compiledFrom(given, plan, given.length - (plan.rules?.length ?? 0));
  });
}

/** @param before how many rules stand before those that an issue can be about */
function compiledFrom(rules: readonly Rule[], plan: Plan, before: number): CompiledRules {
  const compiled = compileRules(rules, plan);
  const issues = compiled.issues.map((issue) => {
    const [at, ...rest] = issue.path;
    return { ...issue, path: at === undefined ? ["rules"] : ["rules", Number(at) - before, ...rest] };
  });
  return { ...compiled, issues };
}
