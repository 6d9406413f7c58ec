import { type CompiledRules, compileRules, standardRules } from "../flag/index.js";
import type { PlanReading } from "../measure/index.js";
import type { Rule } from "../model/index.js";

/** The rules that run, compiled: the standard ones and those of the plan, or those that the host gives instead. */
export function rulesFor({ plan, once }: PlanReading, rules: readonly Rule[] | undefined): CompiledRules {
  if (rules !== undefined) return compileRules(rules, plan);
  return once("rules", () => compileRules([...standardRules, ...(plan.rules ?? [])], plan));
}
