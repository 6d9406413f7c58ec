import { type Issue, issueOf } from "../issue/index.js";
import type { Plan } from "../model/index.js";

/** Units of measure whose figures cannot be added over places: shares, ages and years; rates carry a stroke, 个/千人. */
const notAdditive: ReadonlySet<string> = new Set(["%", "％", "‰", "百分点", "岁", "年", "倍"]);

/** Roll-ups of what does not add up, unions of what has no breakdown, and snapshot days of what is no snapshot. */
export function checkElements(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  for (const [i, element] of plan.elements.entries()) {
    const { rollUp, unitOfMeasure, timing } = element;
    const path = ["elements", i];
    if (rollUp === "sum" && !addsUp(unitOfMeasure))
      issues.push(issueOf("notAdditive", [...path, "rollUp"], { unitOfMeasure }));
    if (rollUp === "union" && element.breakdown === undefined)
      issues.push(issueOf("unionWithoutBreakdown", [...path, "rollUp"], { rollUp }));
    if (element.snapshotDay !== undefined && timing !== "snapshot")
      issues.push(issueOf("timingDoesNotTake", [...path, "snapshotDay"], { key: "snapshotDay", timing }));
  }
  for (const [i, { rollUp, unitOfMeasure = "" }] of plan.indicators.entries())
    if (rollUp === "sum" && !addsUp(unitOfMeasure))
      issues.push(issueOf("notAdditive", ["indicators", i, "rollUp"], { unitOfMeasure }));
  return issues;
}

function addsUp(unitOfMeasure: string): boolean {
  return !notAdditive.has(unitOfMeasure) && !unitOfMeasure.includes("/");
}
