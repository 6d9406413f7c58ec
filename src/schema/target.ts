import * as z from "zod";
import { comparators, holdings } from "../model/index.js";
import { date, decimal, id, label, list, object, oneOf, passage, period, truth } from "./basics.js";
import { source } from "./text.js";

const everyPlace = z.literal("every");

/** Every place, or a list of ids. */
const places = z.union([everyPlace, list(id)], "wrongType everyOrList");

/** A target, or a milestone. */
export const target = object({
  comparator: oneOf(comparators),
  value: decimal.optional(),
  upper: decimal.optional(),
  tolerance: decimal.optional(),
  holds: oneOf(holdings).optional(),
  places: places.optional(),
  due: period,
  aspirational: truth.optional(),
  source: source.optional(),
});

/** A later change of targets. */
export const revision = object({
  issued: date,
  effective: period,
  pathFrom: oneOf(["revision", "start"]).optional(),
  document: label,
  reason: passage,
  targets: list(target),
  milestones: list(target).optional(),
});
