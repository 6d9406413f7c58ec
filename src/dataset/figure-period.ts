import type { Subject } from "../model/index.js";
import { isPeriodFault, type PeriodText, parsePeriod, referenceDate } from "../period/index.js";

/** Under which name the figures of a subject are kept, by their period. */
export type FigurePeriods = (period: PeriodText) => string;

/**
 * The name under which the figure of a period is kept, so that two labels of one figure meet: a stock and a running total
 * are those of a day (`2024-12`, `2024` and `2024-01..12` of a stock at the end of the year), a flow that of a run of months
 * (`2024-Q1` and `2024-01..03`).
 */
export function figurePeriods(subject: Subject): FigurePeriods {
  if (subject.kind !== "element") return remembered(nameOfRun);
  const { element } = subject;
  const isOfADay = element.timing === "snapshot" || element.accumulation === "runningTotal";
  if (!isOfADay) return remembered(nameOfRun);
  return remembered((period) =>
    isPeriodFault(parsePeriod(period)) ? period : referenceDate(period, element),
  );
}

function nameOfRun(period: PeriodText): string {
  const parts = parsePeriod(period);
  if (isPeriodFault(parts) || parts.kind !== "yearToDate") return period;
  switch (parts.month) {
    case 1:
      return `${parts.year}-01`;
    case 3:
      return `${parts.year}-Q1`;
    case 6:
      return `${parts.year}-H1`;
    case 12:
      return String(parts.year);
    default:
      return period;
  }
}

function remembered(nameOf: FigurePeriods): FigurePeriods {
  const known = new Map<PeriodText, string>();
  return (period) => {
    const found = known.get(period);
    if (found !== undefined) return found;
    const name = nameOf(period);
    known.set(period, name);
    return name;
  };
}
