import type { Plan } from "../../src/model/index.js";
import { validatePlan } from "../../src/validate/index.js";

/**
 * The issues of a plan as flat records, without the severity, which follows from the code. The small plan has data
 * elements for every kind of thing, and most tests cut it down to one indicator: that the others are unused is told in
 * formulas.test.ts alone.
 */
export function found(plan: Plan): readonly unknown[] {
  const issues = validatePlan(plan).filter(({ code }) => code !== "unusedElement");
  return issues.map(({ code, path, params }) => ({ code, path: path.join("."), ...params }));
}
