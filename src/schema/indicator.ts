import { directions, frequencies, natures, trajectoryKinds } from "../model/index.js";
import {
  decimal,
  formula,
  id,
  label,
  leadId,
  list,
  name,
  object,
  oneOf,
  period,
  truth,
  whole,
} from "./basics.js";
import { definition, lagDays } from "./element.js";
import { revision, target } from "./target.js";
import { source, title } from "./text.js";

const components = object({
  combine: oneOf(["each", "mean"]),
  of: list(object({ id: name, name: title, formula: formula.optional() })).min(1, "tooFew 1"),
});

/** An indicator. */
export const indicator = object({
  id: name,
  name: title,
  otherNames: list(label).max(50, "tooMany 50").optional(),
  unitOfMeasure: label.optional(),
  decimals: whole(0, 20).optional(),
  direction: oneOf(directions).optional(),
  nature: oneOf(natures),
  frequency: oneOf(frequencies),
  lagDays: lagDays.optional(),
  formula: formula.optional(),
  components: components.optional(),
  limits: object({ least: decimal.optional(), most: decimal.optional() }).optional(),
  rollUp: oneOf(["sum", "none"]).optional(),
  materiality: decimal.optional(),
  definitions: list(definition).optional(),
  requires: name.optional(),
  lead: leadId.optional(),
  supporting: list(id).optional(),
  baseline: object({ value: decimal, period, source: source.optional() }).optional(),
  trajectory: object({ kind: oneOf(trajectoryKinds), stated: truth }).optional(),
  milestones: list(target).optional(),
  targets: list(target),
  revisions: list(revision).optional(),
  sources: list(source),
});
