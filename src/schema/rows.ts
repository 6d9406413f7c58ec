import * as z from "zod";
import {
  type ActionReport,
  actionStates,
  type Observation,
  observationStatuses,
  type Waiver,
} from "../model/index.js";
import { date, decimal, figure, id, label, name, object, oneOf, passage, period } from "./basics.js";

/** The shape of an observation. */
export const observationShape = object({
  of: name,
  place: id,
  period,
  value: figure,
  key: label.optional(),
  status: oneOf(observationStatuses).optional(),
  definition: label.optional(),
  reportedOn: date.optional(),
  source: label.optional(),
});

/** The zod schema of one observation: the shape alone. What it means in a plan is for `parseObservations`. */
export const observationSchema: z.ZodType<Observation> = observationShape;

const text = z.string();

/** The keys and types of an observation, without the checks of its texts. */
export const observationKeys: z.ZodType<Observation> = z.strictObject({
  of: text,
  place: text,
  period: text,
  value: z.union([text, z.number(), z.boolean(), z.bigint()]),
  key: text.optional(),
  status: z.enum(observationStatuses).optional(),
  definition: text.optional(),
  reportedOn: text.optional(),
  source: text.optional(),
});

/** The shape of an action report. */
export const actionReportShape = object({
  action: id,
  place: id.optional(),
  state: oneOf(actionStates),
  progress: decimal.optional(),
  reportedOn: date,
  remark: passage.optional(),
});

/** The zod schema of one action report. */
export const actionReportSchema: z.ZodType<ActionReport> = actionReportShape;

/** The shape of a waiver. */
export const waiverShape = object({
  rule: id,
  indicator: name.optional(),
  action: id.optional(),
  place: id,
  reason: passage,
  approver: label,
  document: label.optional(),
  from: date.optional(),
  until: date,
});

/** The zod schema of one waiver. */
export const waiverSchema: z.ZodType<Waiver> = waiverShape;
