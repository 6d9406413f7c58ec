import { type Issue, issueOf } from "../issue/index.js";
import { idChecker, type Plan, requirePlan, rulesOf, type Waiver, waiverChecker } from "../model/index.js";
import { parseRows } from "./parse-rows.js";
import { rowReader } from "./row-reader.js";
import { waiverSchema } from "./rows.js";

/**
 * Reads waivers of a plan from anything. Good rows are kept; each bad one becomes an issue with its row. A row whose rule is
 * neither a standard one nor one of the plan is kept with a warning, since `assess` can be given other rules.
 *
 * @param plan a plan without errors
 * @param input any iterable of objects
 * @returns the good rows and the issues; a waiver names an indicator or an action, whichever its rule looks at
 * @throws TypeError when `plan` is no plan; nothing in the rows throws
 */
export function parseWaivers(
  plan: Plan,
  input: unknown,
): { readonly waivers: readonly Waiver[]; readonly issues: readonly Issue[] } {
  requirePlan(plan);
  const rules = rulesOf(plan);
  const check = waiverChecker(plan, rules);
  const checkRule = idChecker("rule", rules);
  const doubt = (row: Waiver): Issue | undefined => {
    const unknown = checkRule(row);
    if (unknown?.code !== "unknownReference") return unknown;
    const { kind, ...params } = unknown.params;
    return issueOf("waiverRuleUnknown", unknown.path, params);
  };
  const read = rowReader(waiverSchema, (row) => check(row)[0]);
  const { rows, issues } = parseRows(input, read, doubt);
  return { waivers: rows, issues };
}
