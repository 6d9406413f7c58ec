import { type Issue, issueOf, shown } from "../issue/index.js";
import { type CivilDate, type PeriodText, periodSpan } from "../period/index.js";
import { isPercentage, type Subject } from "./names.js";
import type { Observation } from "./observation.js";
import { percentMeant } from "./percent-meant.js";
import type { Plan } from "./plan.js";
import type { Target } from "./target.js";

/** A reader of the doubts about rows, one after another; it remembers what it told. */
export type ReaderOfDoubts = (observation: Observation) => Issue | undefined;

/** Years before the first and after the last one of a plan in which a figure is still expected to lie. */
const yearsAround = 10;

/**
 * Looks for rows that can be read and are probably meant otherwise, and are taken as they stand:
 * a figure that was reported before its period began, though it is no estimate: the year of the report is mistyped; one of a
 * period that begins more than ten years outside the plan; a percentage up to 1 though more than 20 is to be reached: 0.95 for
 * 95 %; and a figure of a data element that is reported as a year to date (1—3月) under the label of a part of the year that does
 * not begin in January: `2024-03` is read as March alone, and many a county means January to March. Of those the first of each
 * data element is told.
 */
export function readerOfDoubts(plan: Plan, subjects: ReadonlyMap<string, Subject>): ReaderOfDoubts {
  const toDate = new Set<string>();
  const percentages = new Set<string>();
  for (const [id, subject] of subjects)
    if (isHighPercentage(subject)) percentages.add(id);
    else if (subject.kind === "element" && subject.element.accumulation === "yearToDate") toDate.add(id);
  const beginnings = new Map<PeriodText, Beginning>();
  return (observation) => {
    const { of, period, status, reportedOn } = observation;
    let begins = beginnings.get(period);
    if (begins === undefined) {
      begins = beginningOf(period, plan);
      beginnings.set(period, begins);
    }
    if (reportedOn !== undefined && status !== "estimated" && reportedOn < begins.on)
      return issueOf("reportedBeforePeriod", ["reportedOn"], { value: reportedOn, period });
    if (begins.isFar) return issueOf("farFromSpan", ["period"], { value: period, ...plan.span });
    if (percentages.has(of)) return percentAsShare(observation);
    return toDate.has(of) ? partOfYearToDate(of, period, toDate) : undefined;
  };
}

/** Whether figures are percentages of which a high one is to be reached, so that one up to 1 is probably a share. */
export function isHighPercentage(subject: Subject): boolean {
  return (
    subject.kind !== "element" && isPercentage(subject.indicator) && subject.indicator.targets.some(isHigh)
  );
}

/** When a period begins, and whether that is far from the years of the plan. */
interface Beginning {
  readonly on: CivilDate;
  readonly isFar: boolean;
}

function beginningOf(period: PeriodText, { span }: Plan): Beginning {
  const on = periodSpan(period).start;
  const year = Number(on.slice(0, 4));
  return { on, isFar: year < span.first - yearsAround || year > span.last + yearsAround };
}

/** A percentage that is to be reached, and of which one in a hundred is next to nothing. */
function isHigh({ comparator, value }: Target): boolean {
  return comparator !== "atMost" && comparator !== "lessThan" && Number(value) > 20;
}

function percentAsShare({ value }: Observation): Issue | undefined {
  const instead = percentMeant(value);
  return instead === undefined
    ? undefined
    : issueOf("percentAsShare", ["value"], { value: shown(value), instead });
}

function partOfYearToDate(of: string, period: PeriodText, open: Set<string>): Issue | undefined {
  const { start, end } = periodSpan(period);
  if (start.endsWith("-01-01")) return undefined;
  open.delete(of);
  const instead = `${start.slice(0, 4)}-01..${end.slice(5, 7)}`;
  return issueOf("partOfYearToDate", ["period"], { element: of, period, instead });
}
