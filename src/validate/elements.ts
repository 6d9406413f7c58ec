import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import type { DataElement, Plan } from "../model/index.js";
import { checkBounds, checkNotNegative } from "./bounds.js";

/** Units of measure whose figures cannot be added over places: shares, ages and years; rates carry a stroke, 个/千人. */
const notAdditive: ReadonlySet<string> = new Set(["%", "％", "‰", "百分点", "岁", "年", "倍"]);

/** Roll-ups of what does not add up, keys that do not go with the timing, bounds in reverse, formulas beside components. */
export function checkElements(plan: Plan): Issue[] {
  const issues: Issue[] = [];
  for (const [i, element] of plan.elements.entries()) {
    const path = ["elements", i];
    issues.push(...checkRollUp(element.rollUp, element.unitOfMeasure, path), ...checkTiming(element, path));
    if (element.rollUp === "union" && element.breakdown === undefined)
      issues.push(issueOf("unionWithoutBreakdown", [...path, "rollUp"], { rollUp: element.rollUp }));
    issues.push(...checkBounds(element, path));
  }
  for (const [i, indicator] of plan.indicators.entries()) {
    const path = ["indicators", i];
    issues.push(...checkRollUp(indicator.rollUp, indicator.unitOfMeasure ?? "", path));
    if (indicator.formula !== undefined && indicator.components !== undefined)
      issues.push(issueOf("componentsBesideFormula", [...path, "formula"], { indicator: indicator.id }));
    issues.push(...checkBounds(indicator.limits ?? {}, [...path, "limits"]));
    issues.push(...checkNotNegative(indicator.materiality, [...path, "materiality"]));
    for (const [j, { tolerance }] of indicator.targets.entries())
      issues.push(...checkNotNegative(tolerance, [...path, "targets", j, "tolerance"]));
  }
  return issues;
}

function checkRollUp(rollUp: string | undefined, unitOfMeasure: string, path: IssuePath): Issue[] {
  if (rollUp !== "sum" || (!notAdditive.has(unitOfMeasure) && !unitOfMeasure.includes("/"))) return [];
  return [issueOf("notAdditive", [...path, "rollUp"], { unitOfMeasure })];
}

/** A snapshot has a day and does not accumulate; a running total says since when; schools alone have a start of the year. */
function checkTiming(element: DataElement, path: IssuePath): Issue[] {
  const { timing, calendar, snapshotDay, accumulation, since, overTime } = element;
  const wrong: string[] = [];
  if (snapshotDay !== undefined && timing !== "snapshot") wrong.push("snapshotDay");
  if (accumulation === "yearToDate" && timing !== "overPeriod") wrong.push("accumulation");
  if (overTime !== undefined && timing === "snapshot") wrong.push("overTime");
  if (since !== undefined && accumulation !== "runningTotal") wrong.push("since");
  if (calendar === "calendar" && timing === "atStart") wrong.push("calendar");
  return wrong.map((key) => issueOf("timingDoesNotTake", [...path, key], { key, timing }));
}
