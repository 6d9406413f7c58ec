import * as z from "zod";
import { benefits, jurisdictionLevels, type Plan, planFormat } from "../model/index.js";
import { date, id, label, list, object, oneOf, year } from "./basics.js";
import { element } from "./element.js";
import { indicator } from "./indicator.js";
import { place, unit } from "./organisation.js";
import { assumption, gap } from "./reading.js";
import { rule } from "./rule.js";
import { title } from "./text.js";
import { goal, safeguard, task } from "./work.js";

/** The shape of a plan, with the types that zod infers; a type test holds it equal to {@link Plan}. */
export const planShape = object({
  $schema: label.optional(),
  format: z.literal(planFormat, "notOneOf"),
  version: z.literal(1, "notOneOf"),
  id,
  title,
  benefits: list(oneOf(benefits)).min(1, "tooFew 1"),
  jurisdiction: object({ name: title, code: id, level: oneOf(jurisdictionLevels) }),
  span: object({ first: year, last: year }),
  document: object({ title: label, number: label.optional(), issuer: label, date }),
  units: list(unit),
  places: list(place),
  goals: list(goal),
  tasks: list(task),
  safeguards: list(safeguard),
  elements: list(element),
  indicators: list(indicator),
  rules: list(rule).optional(),
  assumptions: list(assumption).optional(),
  gaps: list(gap).optional(),
});

/**
 * The zod schema of a plan: the shape alone. Unknown keys are refused. Deep or hostile input is for `parsePlan`,
 * which copies it as plain data first and answers with issues.
 */
export const planSchema: z.ZodType<Plan> = planShape;
