import { accumulations, calendars, overTimes, rollUps, timings } from "../model/index.js";
import {
  date,
  decimal,
  id,
  label,
  list,
  monthDay,
  name,
  object,
  oneOf,
  passage,
  truth,
  whole,
} from "./basics.js";
import { text, title } from "./text.js";

/** One version of what is counted. */
export const definition = object({ version: label, from: date, until: date.optional(), words: passage });

/** Days from a reference date to the day on which a figure is due. */
export const lagDays = whole(0, 3660);

/** A data element. */
export const element = object({
  id: name,
  name: title,
  text: text.optional(),
  unitOfMeasure: label,
  timing: oneOf(timings),
  calendar: oneOf(calendars),
  snapshotDay: monthDay.optional(),
  accumulation: oneOf(accumulations).optional(),
  since: date.optional(),
  lagDays: lagDays.optional(),
  supplier: id.optional(),
  breakdown: id.optional(),
  overTime: oneOf(overTimes).optional(),
  rollUp: oneOf(rollUps).optional(),
  whole: truth.optional(),
  least: decimal.optional(),
  most: decimal.optional(),
  definitions: list(definition).optional(),
});
