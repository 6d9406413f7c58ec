import { checkText, fieldsOf, type Issue, issueOf, shown, wrongType } from "../issue/index.js";
import { idChecker, type Plan, type Rule, type Waiver, waiverChecker } from "../model/index.js";
import { isCivilDate } from "../period/index.js";
import type { Usable } from "./usable.js";

/**
 * Waivers that can be used, and what is wrong with the others, which put off nothing: their shape, and what `waiverChecker`
 * finds by the rules that run.
 */
export function usableWaivers(plan: Plan, rules: readonly Rule[], waivers: unknown = []): Usable<Waiver> {
  if (!Array.isArray(waivers)) return { rows: [], issues: [wrongType(["waivers"], waivers, "list")] };
  if (waivers.length === 0) return { rows: [], issues: [] };
  const known = identified(rules);
  const checkRule = idChecker("rule", known);
  const check = waiverChecker(plan, known);
  const rows: Waiver[] = [];
  const issues: Issue[] = [];
  waivers.forEach((waiver: unknown, row) => {
    const found = checkShape(waiver);
    if (found.length === 0)
      found.push(...[checkRule(waiver as Waiver) ?? []].flat(), ...check(waiver as Waiver));
    if (found.length === 0) rows.push(waiver as Waiver);
    issues.push(...found.map((issue) => ({ ...issue, path: ["waivers", row, ...issue.path] })));
  });
  return { rows, issues };
}

function checkShape(waiver: unknown): Issue[] {
  const fields = fieldsOf(waiver);
  if (fields === undefined) return [wrongType([], waiver, "object")];
  const named = ["indicator", "action"].filter((key) => fields[key] !== undefined);
  const found = ["rule", "place", "reason", "approver", ...named].flatMap((key) =>
    checkText([], fields, key),
  );
  if (fields.until === undefined) found.push(issueOf("missingKey", ["until"], { key: "until" }));
  for (const key of ["from", "until"]) {
    const day = fields[key];
    if (day !== undefined && (typeof day !== "string" || !isCivilDate(day)))
      found.push(issueOf("badDate", [key], { value: shown(day) }));
  }
  return found;
}

/** The rules that can be named; some may be none. */
function identified(rules: readonly Rule[]): readonly Rule[] {
  return Array.isArray(rules) ? rules.filter((rule: Rule | null) => typeof rule?.id === "string") : [];
}
