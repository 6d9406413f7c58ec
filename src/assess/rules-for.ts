import { type CompiledRules, compileRules, standardRules } from "../flag/index.js";
import type { PlanReading } from "../measure/index.js";
import type { Plan, Rule } from "../model/index.js";

/** The rules that run: the standard ones and those of the plan, or those that the host gives instead. */
export function rulesGiven(plan: Plan, rules: readonly Rule[] | undefined): readonly Rule[] {
  return rules ?? [...standardRules, ...(plan.rules ?? [])];
}

/** The rules that run, compiled: the standard ones and those of the plan, or those that the host gives instead. */
export function rulesFor({ plan, once }: PlanReading, rules: readonly Rule[] | undefined): CompiledRules {
  if (rules !== undefined) return compiledFrom(rules, plan, 0);
  return once("rules", () => compiledFrom(rulesGiven(plan, undefined), plan, standardRules.length));
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
