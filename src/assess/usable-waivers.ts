import {
  checkText,
  fieldsOf,
  type Issue,
  type IssuePath,
  issueOf,
  shown,
  wrongType,
} from "../issue/index.js";
import type { PlanReading } from "../measure/index.js";
import type { Rule, Waiver } from "../model/index.js";
import { isCivilDate } from "../period/index.js";
import { checkIdIn } from "./check-id.js";
import type { Usable } from "./usable.js";

/**
 * Waivers that can be used, and what is wrong with the others, which put off nothing: their shape, their days, and ids that
 * nothing has, of rules among those that run, of indicators, actions and places of the plan.
 */
export function usableWaivers(
  { plan, indicators, places }: PlanReading,
  rules: readonly Rule[],
  waivers: unknown = [],
): Usable<Waiver> {
  if (!Array.isArray(waivers)) return { rows: [], issues: [wrongType(["waivers"], waivers, "list")] };
  if (waivers.length === 0) return { rows: [], issues: [] };
  const actions = plan.tasks.flatMap((task) => task.actions.map(({ id }) => id));
  const checks = [
    checkIdIn("rule", new Set(idsIn(rules))),
    checkIdIn("indicator", new Set(indicators.keys())),
    checkIdIn("action", new Set(actions)),
    checkIdIn("place", places),
  ];
  const rows: Waiver[] = [];
  const issues: Issue[] = [];
  waivers.forEach((waiver: unknown, row) => {
    const path = ["waivers", row];
    const found = checkWaiver(path, waiver);
    if (found.length === 0) found.push(...checks.flatMap((check) => check(path, waiver as Waiver)));
    if (found.length === 0) rows.push(waiver as Waiver);
    issues.push(...found);
  });
  return { rows, issues };
}

function checkWaiver(path: IssuePath, waiver: unknown): Issue[] {
  const fields = fieldsOf(waiver);
  if (fields === undefined) return [wrongType(path, waiver, "object")];
  const { indicator, action, from, until } = fields;
  const asked =
    action === undefined ? ["indicator"] : indicator === undefined ? ["action"] : ["indicator", "action"];
  const found = ["rule", "place", "reason", "approver", ...asked].flatMap((key) =>
    checkText(path, fields, key),
  );
  if (until === undefined) found.push(issueOf("missingKey", [...path, "until"], { key: "until" }));
  const days = Object.entries({ from, until }).filter(([, day]) => day !== undefined);
  const bad = days.filter(([, day]) => typeof day !== "string" || !isCivilDate(day));
  found.push(...bad.map(([key, day]) => issueOf("badDate", [...path, key], { value: shown(day) })));
  if (bad.length === 0 && typeof from === "string" && typeof until === "string" && until < from)
    found.push(issueOf("datesReversed", [...path, "until"], { from, until }));
  return found;
}

/** The ids of rules, some of which may be none. */
function idsIn(rules: readonly Rule[]): readonly string[] {
  return Array.isArray(rules) ? rules.flatMap((rule: Rule | undefined | null) => rule?.id ?? []) : [];
}
