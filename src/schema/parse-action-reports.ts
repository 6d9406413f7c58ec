import type { Issue } from "../issue/index.js";
import { type ActionReport, actionReportChecker, type Plan, requirePlan } from "../model/index.js";
import { parseRows } from "./parse-rows.js";
import { rowReader } from "./row-reader.js";
import { actionReportSchema } from "./rows.js";

/**
 * Reads action reports of a plan from anything. Good rows are kept; each bad one becomes an issue with its row.
 *
 * @param plan a plan without errors
 * @param input any iterable of objects
 * @returns the good rows and the issues
 * @throws TypeError when `plan` is no plan; nothing in the rows throws
 */
export function parseActionReports(
  plan: Plan,
  input: unknown,
): { readonly reports: readonly ActionReport[]; readonly issues: readonly Issue[] } {
  requirePlan(plan);
  const check = actionReportChecker(plan);
  const { rows, issues } = parseRows(
    input,
    rowReader(actionReportSchema, (row) => check(row)[0]),
  );
  return { reports: rows, issues };
}
