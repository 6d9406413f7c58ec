import type { PlanDifference, PlanDifferenceParams } from "../adapt/index.js";
import type { DifferenceText, Pick } from "./difference-sayings.js";

/** A difference between two plans in a sentence: the thing, and what it had and has. */
export function explainDifference(
  { difference, kind, id, name, params }: PlanDifference,
  text: DifferenceText,
  pick: Pick,
): string {
  const thing = text.thing(kind, id, name && pick(name));
  // The compiler cannot see that the code and the parameters of a union belong together.
  const say = text.changes[difference] as (
    params: PlanDifferenceParams[typeof difference],
    thing: string,
    pick: Pick,
  ) => string;
  return say(params, thing, pick);
}
