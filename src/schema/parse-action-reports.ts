import { type Issue, issueOf, shown, suggester } from "../issue/index.js";
import {
  type ActionReport,
  idsByName,
  type Plan,
  placeIdsOf,
  placesOf,
  requirePlan,
} from "../model/index.js";
import { compare, fromInteger, isFault, readDecimal, sign } from "../number/index.js";
import { parseRows } from "./parse-rows.js";
import { rowReader } from "./row-reader.js";
import { actionReportSchema } from "./rows.js";
import { unknownReference } from "./unknown-reference.js";

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
  const actions = new Set(plan.tasks.flatMap((task) => task.actions.map((action) => action.id)));
  const places = placeIdsOf(plan);
  const nearestAction = suggester([...actions], idsByName(plan.tasks.flatMap((task) => task.actions)));
  const nearestPlace = suggester([...places], idsByName(placesOf(plan)));
  const checkRow = (row: ActionReport): Issue | undefined => {
    if (!actions.has(row.action))
      return unknownReference("action", "action", row.action, nearestAction(row.action));
    if (row.place !== undefined && !places.has(row.place))
      return unknownReference("place", "place", row.place, nearestPlace(row.place));
    return checkProgress(row);
  };
  const { rows, issues } = parseRows(input, rowReader(actionReportSchema, checkRow));
  return { reports: rows, issues };
}

function checkProgress({ progress }: ActionReport): Issue | undefined {
  if (progress === undefined) return undefined;
  const number = readDecimal(progress);
  if (!isFault(number) && sign(number) >= 0 && compare(number, fromInteger(100)) <= 0) return undefined;
  return issueOf("outsideLimits", ["progress"], { value: shown(progress), least: "0", most: "100" });
}
