import { type Issue, issueOf } from "../issue/index.js";
import type { Observation, Subject } from "../model/index.js";
import { periodSpan } from "../period/index.js";

/**
 * Looks for figures of a data element that is reported as a year to date (1—3月) under the label of a part of the year that
 * does not begin in January: `2024-03` is read as March alone, and many a county means January to March. The first such
 * figure of each data element is told.
 *
 * @returns for a readable observation, the issue; once a data element
 */
export function readerOfDoubts(
  subjects: ReadonlyMap<string, Subject>,
): (observation: Observation) => Issue | undefined {
  const open = new Set<string>();
  for (const [id, subject] of subjects)
    if (subject.kind === "element" && subject.element.accumulation === "yearToDate") open.add(id);
  return ({ of, period }) => {
    if (!open.has(of)) return undefined;
    const { start, end } = periodSpan(period);
    if (start.endsWith("-01-01")) return undefined;
    open.delete(of);
    const instead = `${start.slice(0, 4)}-01..${end.slice(5, 7)}`;
    return issueOf("partOfYearToDate", ["period"], { element: of, period, instead });
  };
}
