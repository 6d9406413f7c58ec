import { type Issue, issueOf, shown } from "../issue/index.js";
import { compare, fromInteger, isFault, readDecimal, sign } from "../number/index.js";
import type { ActionReport } from "./action-report.js";
import { idChecker } from "./id-checker.js";
import { actionsOf, placesOf } from "./names.js";
import type { Plan } from "./plan.js";

/** What is wrong with reports of actions, once their shape is right: ids that nothing has, and progress outside 0 to 100. */
export function actionReportChecker(plan: Plan): (report: ActionReport) => readonly Issue[] {
  const checks = [idChecker("action", actionsOf(plan)), idChecker("place", placesOf(plan)), checkProgress];
  return (report) => checks.flatMap((check) => check(report) ?? []);
}

function checkProgress({ progress }: ActionReport): Issue | undefined {
  if (progress === undefined) return undefined;
  const number = readDecimal(progress);
  if (!isFault(number) && sign(number) >= 0 && compare(number, fromInteger(100)) <= 0) return undefined;
  return issueOf("outsideLimits", ["progress"], { value: shown(progress), least: "0", most: "100" });
}
