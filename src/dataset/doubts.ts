import { type Issue, issueOf } from "../issue/index.js";
import type { Observation, Subject } from "../model/index.js";
import { type CivilDate, type PeriodText, periodSpan } from "../period/index.js";

/** A reader of the doubts about rows, one after another; it remembers what it told. */
export type ReaderOfDoubts = (observation: Observation) => Issue | undefined;

/**
 * Looks for rows that can be read and are probably meant otherwise, and are taken as they stand:
 * a figure that was reported before its period began, though it is no estimate: the year of the report is mistyped; and a
 * figure of a data element that is reported as a year to date (1—3月) under the label of a part of the year that does not
 * begin in January: `2024-03` is read as March alone, and many a county means January to March. The first such figure of
 * each data element is told.
 */
export function readerOfDoubts(subjects: ReadonlyMap<string, Subject>): ReaderOfDoubts {
  const toDate = new Set<string>();
  for (const [id, subject] of subjects)
    if (subject.kind === "element" && subject.element.accumulation === "yearToDate") toDate.add(id);
  const starts = new Map<PeriodText, CivilDate>();
  return ({ of, period, status, reportedOn }) => {
    if (reportedOn !== undefined && status !== "estimated") {
      const start = starts.get(period) ?? periodSpan(period).start;
      starts.set(period, start);
      if (reportedOn < start)
        return issueOf("reportedBeforePeriod", ["reportedOn"], { value: reportedOn, period });
    }
    return toDate.has(of) ? partOfYearToDate(of, period, toDate) : undefined;
  };
}

function partOfYearToDate(of: string, period: PeriodText, open: Set<string>): Issue | undefined {
  const { start, end } = periodSpan(period);
  if (start.endsWith("-01-01")) return undefined;
  open.delete(of);
  const instead = `${start.slice(0, 4)}-01..${end.slice(5, 7)}`;
  return issueOf("partOfYearToDate", ["period"], { element: of, period, instead });
}
