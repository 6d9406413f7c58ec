import { type Issue, issueOf, suggester } from "../issue/index.js";
import { idsByName, type Plan, placeIdsOf, placesOf, requirePlan, type Waiver } from "../model/index.js";
import { compareDates } from "../period/index.js";
import { parseRows } from "./parse-rows.js";
import { rowReader } from "./row-reader.js";
import { waiverSchema } from "./rows.js";
import { unknownReference } from "./unknown-reference.js";

/**
 * Reads waivers of a plan from anything. Good rows are kept; each bad one becomes an issue with its row.
 *
 * @param plan a plan without errors
 * @param input any iterable of objects
 * @returns the good rows and the issues; a waiver that names neither an indicator nor an action is none
 * @throws TypeError when `plan` is no plan; nothing in the rows throws
 */
export function parseWaivers(
  plan: Plan,
  input: unknown,
): { readonly waivers: readonly Waiver[]; readonly issues: readonly Issue[] } {
  requirePlan(plan);
  const indicators = new Set(plan.indicators.map((indicator) => indicator.id));
  const places = placeIdsOf(plan);
  const listed = plan.tasks.flatMap((task) => task.actions);
  const actions = new Set(listed.map((action) => action.id));
  const nearestAction = suggester([...actions], idsByName(listed));
  const nearestIndicator = suggester([...indicators], idsByName(plan.indicators));
  const nearestPlace = suggester([...places], idsByName(placesOf(plan)));
  const checkRow = (row: Waiver): Issue | undefined => {
    const { indicator, action } = row;
    if (indicator === undefined && action === undefined)
      return issueOf("missingKey", ["indicator"], { key: "indicator" });
    if (indicator !== undefined && !indicators.has(indicator))
      return unknownReference("indicator", "indicator", indicator, nearestIndicator(indicator));
    if (action !== undefined && !actions.has(action))
      return unknownReference("action", "action", action, nearestAction(action));
    if (!places.has(row.place)) return unknownReference("place", "place", row.place, nearestPlace(row.place));
    if (row.from !== undefined && compareDates(row.from, row.until) > 0)
      return issueOf("datesReversed", ["until"], { from: row.from, until: row.until });
    return undefined;
  };
  const { rows, issues } = parseRows(input, rowReader(waiverSchema, checkRow));
  return { waivers: rows, issues };
}
