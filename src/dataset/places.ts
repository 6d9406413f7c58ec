import type { Plan } from "../model/index.js";

/** Ids of the places directly inside each place, in the order of the plan; the jurisdiction goes by its code. */
export function placesInside(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const inside = new Map<string, string[]>();
  for (const { id, within = plan.jurisdiction.code } of plan.places) {
    const list = inside.get(within);
    if (list === undefined) inside.set(within, [id]);
    else list.push(id);
  }
  return inside;
}
