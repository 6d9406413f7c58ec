import { type Issue, issueOf, shown } from "../../issue/index.js";
import type { Target } from "../../model/index.js";
import { compareNumbers } from "../../number/index.js";
import { parseThreshold, type ThresholdOptions } from "../threshold/index.js";
import type { Filled } from "./row-reading.js";

/**
 * A target without a year, or a sum over the years, that says another number than the last year: what is to be reached
 * may be the sum of what is wanted of each year, or the last of it, and the table does not say which.
 */
export function contrarySum(
  filled: readonly Filled[],
  readings: readonly { readonly cell: Filled; readonly target: Target }[],
  last: Filled | undefined,
  options: ThresholdOptions,
): { readonly sum: Filled; readonly issue: Issue } | undefined {
  const ofLast = readings.find(({ cell }) => cell === last && cell.kind === "year")?.target;
  if (ofLast?.value === undefined || last === undefined) return undefined;
  const sum = filled.find((cell) => {
    if (cell.kind !== "total" && (cell.kind !== "target" || cell.period !== ofLast.due)) return false;
    const read = parseThreshold(cell.text, options);
    const value = read.ok ? read.target.value : undefined;
    if (value === undefined) return true;
    // Less than a part cannot be the sum.
    const order = compareNumbers(value, ofLast.value ?? "");
    return cell.kind === "total" ? order > 0 : order !== 0;
  });
  return (
    sum && {
      sum,
      issue: issueOf("tableSumUnsure", [], {
        value: shown(sum.text),
        other: shown(last.text),
        column: shown(last.head),
      }),
    }
  );
}
