import type { Indicator, Rule } from "../model/index.js";

/** Whether a rule looks at an indicator, or at an action that adds to one, in a place. */
export function isInScope({ only }: Rule, indicator: Indicator | undefined, place: string): boolean {
  if (only === undefined) return true;
  const { indicators, places, nature } = only;
  return (
    (indicators === undefined || (indicator !== undefined && indicators.includes(indicator.id))) &&
    (places === undefined || places.includes(place)) &&
    (nature === undefined || indicator?.nature === nature)
  );
}
