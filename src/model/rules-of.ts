import type { Plan } from "./plan.js";
import type { Rule } from "./rule.js";
import { standardRules } from "./standard-rules.js";

/** The rules that a plan runs by: the standard ones, but for those that one of its own replaces by its id, and then its own. */
export function rulesOf({ rules = [] }: Pick<Plan, "rules">): readonly Rule[] {
  const own = new Set(rules.map((rule: Rule | null) => rule?.id));
  return [...standardRules.filter(({ id }) => !own.has(id)), ...rules];
}
