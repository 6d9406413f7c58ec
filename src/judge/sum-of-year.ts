import { type FormulaNode, operandsOf } from "../formula/index.js";
import type { PlanReading } from "../measure/index.js";
import type { DataElement, Indicator, Target } from "../model/index.js";

/**
 * Whether an indicator is judged by its sum since January: where it adds up counts of months, quarters or halves, while
 * the plan says what a year has to come to. A rate is judged as it is, and so is what every single period has to keep.
 */
export function isSummedInYear({ formula, elements }: PlanReading, indicator: Indicator): boolean {
  const { frequency, unitOfMeasure, formula: text, targets, milestones = [], revisions = [] } = indicator;
  if (text === undefined || frequency === "year" || frequency === "schoolYear") return false;
  if (unitOfMeasure === "%" || unitOfMeasure === "‰") return false;
  const later = revisions.flatMap((one) => [...one.targets, ...(one.milestones ?? [])]);
  if (targets.length === 0 || ![...targets, ...milestones, ...later].every(isOfYear)) return false;
  const read = formula(text);
  if (!("asks" in read) || !isSum(read.compiled.formula.tree)) return false;
  return read.asks.every(({ slot }) => slot.at === "period" && isPieceOfYear(elements.get(slot.name)));
}

function isOfYear({ due, holds }: Target): boolean {
  return holds !== "everyPeriod" && /^\d{4}$/u.test(due);
}

function isPieceOfYear(element: DataElement | undefined): boolean {
  if (element === undefined) return false;
  const { timing, calendar, accumulation = "none", overTime } = element;
  return timing === "overPeriod" && calendar === "calendar" && accumulation === "none" && overTime !== "none";
}

/** Whether a formula of sums is the sum of the formula: data elements added and taken away, times or over a constant. */
function isSum(node: FormulaNode): boolean {
  switch (node.kind) {
    case "name":
      return true;
    case "unary":
      return node.operator === "-" && isSum(node.operand);
    case "call":
      return node.name === "sum" && operandsOf(node).every(isSum);
    case "binary": {
      const { operator, left, right } = node;
      if (operator === "+" || operator === "-") return isSum(left) && isSum(right);
      if (operator === "/") return isSum(left) && isConstant(right);
      return operator === "*" && (isConstant(left) ? isSum(right) : isSum(left) && isConstant(right));
    }
    default:
      return false;
  }
}

function isConstant(node: FormulaNode): boolean {
  return node.kind === "number" || (operandsOf(node).length > 0 && operandsOf(node).every(isConstant));
}
