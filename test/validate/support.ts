import type { Plan } from "../../src/model/index.js";
import { validatePlan } from "../../src/validate/index.js";

/** The issues of a plan as flat records, without the severity, which follows from the code. */
export function found(plan: Plan): readonly unknown[] {
  return validatePlan(plan).map(({ code, path, params }) => ({ code, path: path.join("."), ...params }));
}
