import { flagSeverities, natures, responses } from "../model/index.js";
import { formula, id, list, name, object, oneOf, whole } from "./basics.js";
import { source, title } from "./text.js";

/** A rule that raises a flag. */
export const rule = object({
  id,
  title,
  kind: oneOf(["progress", "reporting"]),
  subject: oneOf(["indicator", "action"]),
  when: formula,
  steps: list(
    object({ periods: whole(1, 1000), severity: oneOf(flagSeverities), response: oneOf(responses) }),
  ).min(1, "tooFew 1"),
  only: object({
    indicators: list(name).optional(),
    places: list(id).optional(),
    nature: oneOf(natures).optional(),
  }).optional(),
  source: source.optional(),
});
