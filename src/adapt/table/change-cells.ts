import { issueOf, shown } from "../../issue/index.js";
import { parseThreshold, type ThresholdOptions } from "../threshold/index.js";
import { namedStart } from "../threshold/starting-point.js";
import { evenText } from "./cell.js";
import type { Filled } from "./row-reading.js";

const perYear = /年均/u;

/**
 * The cells whose change may be counted from the year before as well as from the baseline: 增加100个 under each of several
 * years. A change is sure where it names its start, or stands for the last year alone (年均增长6% beside numbers too).
 */
export function unsureChanges(
  cells: readonly Filled[],
  lastColumn: string | undefined,
  optionsFor: (cell: Filled) => ThresholdOptions,
): ReadonlySet<Filled> {
  const years = cells.filter(({ kind }) => kind === "year");
  const changes = years.filter((cell) => isChange(cell.text, optionsFor(cell)));
  const unsure = changes.filter((cell) => {
    if (namedStart.test(evenText(cell.text))) return false;
    const isLast = cell.head === lastColumn;
    const others = perYear.test(evenText(cell.text)) ? changes : years;
    return !isLast || others.length > 1;
  });
  return new Set(unsure);
}

/** Why such a cell is not read. */
export function changeUnsure({ text }: Filled) {
  return issueOf("thresholdUnread", [], { words: shown(text), unread: shown(text), hint: "reference" });
}

/** Whether a phrase counts from the baseline: without one it asks for it. */
function isChange(text: string, options: ThresholdOptions): boolean {
  const read = parseThreshold(text, { ...options, direction: "none", baseline: undefined });
  return (
    !read.ok &&
    read.issues.some(
      ({ code, params }) =>
        code === "thresholdNeeds" &&
        "needs" in params &&
        (params.needs === "baseline" || params.needs === "years"),
    )
  );
}
