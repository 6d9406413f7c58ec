import type { Vocabulary, Word } from "../formula/index.js";
import type { Plan } from "./plan.js";

/**
 * The names that the indicators of a plan may use: its data elements, each a number with its breakdown and its unit of
 * measure. The answer has no prototype, so that no name is there but those of the plan.
 *
 * @example
 * elementVocabulary({ elements: [{ id: "pupils", unitOfMeasure: "人", breakdown: "school" }] }).pupils // => {"type":"number","unitOfMeasure":"人","breakdown":"school"}
 */
export function elementVocabulary(plan: Pick<Plan, "elements">): Vocabulary {
  const words: Record<string, Word> = Object.create(null);
  for (const { id, unitOfMeasure, breakdown } of plan.elements)
    words[id] = { type: "number", unitOfMeasure, ...(breakdown === undefined ? {} : { breakdown }) };
  return words;
}
