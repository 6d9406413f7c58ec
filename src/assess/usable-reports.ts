import {
  absentOr,
  checkMember,
  checkText,
  fieldsOf,
  firstIssues,
  type Issue,
  issueOf,
  shown,
  wrongType,
} from "../issue/index.js";
import { type ActionReport, actionReportChecker, actionStates, type Plan } from "../model/index.js";
import { isFault, readDecimal } from "../number/index.js";
import { isCivilDate } from "../period/index.js";
import type { Usable } from "./usable.js";

/** Reports of actions that can be used, and what is wrong with the others, which count as never made. */
export function usableReports(plan: Plan, reports: Iterable<ActionReport>): Usable<ActionReport> {
  const given: unknown = reports;
  const isList = typeof given === "object" && given !== null && Symbol.iterator in given;
  if (!isList) return { rows: [], issues: [wrongType(["actionReports"], given, "list")] };
  const check = actionReportChecker(plan);
  const rows: ActionReport[] = [];
  const issues: Issue[] = [];
  let row = 0;
  for (const report of reports) {
    const found = checkShape(report);
    if (found.length === 0) found.push(...check(report));
    if (found.length === 0) rows.push(report);
    const at = row++;
    issues.push(...found.map((issue) => ({ ...issue, path: ["actionReports", at, ...issue.path] })));
  }
  return { rows, issues: firstIssues(issues) };
}

function checkShape(report: unknown): Issue[] {
  const fields = fieldsOf(report);
  if (fields === undefined) return [wrongType([], report, "object")];
  const { place, state, progress, reportedOn } = fields;
  const found = [...checkText([], fields, "action")];
  if (place !== undefined) found.push(...checkText([], fields, "place"));
  if (state === undefined) found.push(absentOr([], fields, "state", "text"));
  else found.push(...checkMember(["state"], state, actionStates));
  if (progress !== undefined) {
    const number = readDecimal(progress);
    if (isFault(number))
      found.push(issueOf("badNumber", ["progress"], { value: shown(progress), reason: number }));
  }
  if (reportedOn === undefined) found.push(absentOr([], fields, "reportedOn", "date"));
  else if (typeof reportedOn !== "string" || !isCivilDate(reportedOn))
    found.push(issueOf("badDate", ["reportedOn"], { value: shown(reportedOn) }));
  return found;
}
