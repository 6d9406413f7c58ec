import {
  absentOr,
  checkMember,
  checkText,
  fieldsOf,
  firstIssues,
  type Issue,
  type IssuePath,
  issueOf,
  shown,
  wrongType,
} from "../issue/index.js";
import type { PlanReading } from "../measure/index.js";
import { type ActionReport, actionStates } from "../model/index.js";
import { isFault, readDecimal } from "../number/index.js";
import { isCivilDate } from "../period/index.js";
import { checkIdIn } from "./check-id.js";
import type { Usable } from "./usable.js";

/** Reports of actions that can be used, and what is wrong with the others, which count as never made. */
export function usableReports(
  { plan, places }: PlanReading,
  reports: Iterable<ActionReport>,
): Usable<ActionReport> {
  const given: unknown = reports;
  const isList = typeof given === "object" && given !== null && Symbol.iterator in given;
  if (!isList) return { rows: [], issues: [wrongType(["actionReports"], given, "list")] };
  const actions = plan.tasks.flatMap((task) => task.actions.map(({ id }) => id));
  const checks = [checkIdIn("action", new Set(actions)), checkIdIn("place", places)];
  const rows: ActionReport[] = [];
  const issues: Issue[] = [];
  let row = 0;
  for (const report of reports) {
    const path = ["actionReports", row++];
    const found = checkReport(path, report);
    if (found.length === 0) found.push(...checks.flatMap((check) => check(path, report)));
    if (found.length === 0) rows.push(report);
    issues.push(...found);
  }
  return { rows, issues: firstIssues(issues) };
}

function checkReport(path: IssuePath, report: unknown): Issue[] {
  const fields = fieldsOf(report);
  if (fields === undefined) return [wrongType(path, report, "object")];
  const { place, state, progress, reportedOn } = fields;
  const found = [...checkText(path, fields, "action")];
  if (place !== undefined) found.push(...checkText(path, fields, "place"));
  if (state === undefined) found.push(absentOr(path, fields, "state", "text"));
  else found.push(...checkMember([...path, "state"], state, actionStates));
  if (progress !== undefined) {
    const number = readDecimal(progress);
    if (isFault(number))
      found.push(issueOf("badNumber", [...path, "progress"], { value: shown(progress), reason: number }));
  }
  if (reportedOn === undefined) found.push(absentOr(path, fields, "reportedOn", "date"));
  else if (typeof reportedOn !== "string" || !isCivilDate(reportedOn))
    found.push(issueOf("badDate", [...path, "reportedOn"], { value: shown(reportedOn) }));
  return found;
}
