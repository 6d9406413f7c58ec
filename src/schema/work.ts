import { decimal, id, label, leadId, list, name, object, periodOrDate, whole } from "./basics.js";
import { source, text, title } from "./text.js";

const aims = list(object({ text, source }));

/** A main goal. */
export const goal = object({
  id,
  title,
  text,
  within: id.optional(),
  indicators: list(name),
  aims: aims.optional(),
  source,
});

const action = object({
  id,
  title,
  due: periodOrDate.optional(),
  adds: object({ indicator: name, value: decimal }).optional(),
  place: id.optional(),
  lead: leadId.optional(),
  source,
});

/** The number of a task in its document. */
export const taskNumber = whole(1, 9999);

/** A main task. */
export const task = object({
  number: taskNumber,
  title,
  goals: list(id),
  lead: leadId.optional(),
  jointLeads: list(id).max(20, "tooMany 20").optional(),
  supporting: list(id),
  leader: label.optional(),
  actions: list(action),
  indicators: list(name),
  aims: aims.optional(),
  source,
});

/** A safeguard. */
export const safeguard = object({ title, text, source });
