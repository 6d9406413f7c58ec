import { nearest } from "../../issue/index.js";
import { type Plan, placeIdsOf } from "../../model/index.js";
import { inBrief } from "../../number/index.js";

/** Makes sure of the id of a place. @throws RangeError when the plan has no such place; the nearest is named */
export function requirePlaceOf(plan: Plan, place: string): void {
  const known = placeIdsOf(plan);
  if (known.has(place)) return;
  const meant = typeof place === "string" ? nearest(place, known) : undefined;
  const hint = meant === undefined ? "" : `; did you mean ${inBrief(meant)}?`;
  throw new RangeError(`not a place of the plan: ${inBrief(place)}${hint}`);
}
