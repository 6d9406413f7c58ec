import { elementPeriods, leadingOf, periodAt, slotPeriods, type Timed, toDate } from "../dataset/index.js";
import { type FormulaInput, formulaInputs, parseFormula } from "../formula/index.js";
import { byPeriod } from "../measure/index.js";
import type { DataElement, Indicator, Plan } from "../model/index.js";
import {
  type CivilDate,
  dueOn,
  monthsCompleted,
  nextPeriod,
  type PeriodText,
  periodSpan,
  previousPeriod,
  referenceDate,
} from "../period/index.js";

/** When an indicator is measured, and when its figures are due. */
export interface Schedule {
  /** The periods from the one in which a date lies back to the first that stands for a day not before another; at least one. */
  periods(asOf: CivilDate, oldest: CivilDate): readonly PeriodText[];
  /** A period of the plan, such as the plan year `2027`, as the indicator counts periods: `2027/28`. */
  read(period: PeriodText): PeriodText;
  /** The months completed since the year 0 on the day for which a figure of a period stands. */
  monthsAt(period: PeriodText): number;
  /** The day for which a figure of a period stands. */
  dayOf(period: PeriodText): CivilDate;
  /** The last day on which the figures of a period are due. */
  dueDay(period: PeriodText): CivilDate;
  /** The period after another. */
  next(period: PeriodText): PeriodText;
  /** The last day on which the figures of the period after another are due. */
  nextDue(period: PeriodText): CivilDate;
}

/** An input of a formula, with its data element. */
interface Slot {
  readonly at: FormulaInput["at"];
  readonly element: DataElement;
}

/**
 * The schedule of an indicator, read from the data elements of its formula, or of the formula of its first component.
 * What is only reported stands for the end of its period (assumed).
 */
export function scheduleOf(
  plan: Plan,
  indicator: Indicator,
  elements: ReadonlyMap<string, DataElement>,
): Schedule {
  const { frequency, lagDays } = indicator;
  const slots = slotsOf(indicator, elements);
  const first = leadingOf(slots.map(({ element }) => element));
  const leading: Timed = first ?? {
    timing: "overPeriod",
    calendar: frequency === "schoolYear" ? "school" : "calendar",
  };
  const isToDate = first?.accumulation === "yearToDate";
  const asked = (period: PeriodText) => (isToDate ? toDate(period) : period);
  const read = byPeriod((period) => elementPeriods(period, leading, leading)[0] ?? period);
  const dayOf = byPeriod((period) => referenceDate(read(period), leading));
  const reportedBy = (period: PeriodText) =>
    dueOn(period, { timing: leading.timing, lagDays, every: frequency });
  const next = (period: PeriodText): PeriodText => {
    const after = asked(nextPeriod(plain(period, frequency)));
    return isJanuary(after) ? next(after) : after;
  };
  const dueDay = byPeriod((period) => {
    const days = slots.flatMap(({ at, element }) => {
      const readings = slotPeriods(plan, at, element, leading, period);
      return (readings.at(-1)?.sum ?? []).map((one) => dueOn(one, { ...element, every: frequency }));
    });
    return days.sort().at(-1) ?? reportedBy(period);
  });
  return {
    periods: (asOf, oldest) => {
      const found: PeriodText[] = [];
      let period = periodAt(frequency, asOf);
      while (found.length === 0 || dayOf(period) >= oldest) {
        if (!isJanuary(asked(period))) found.push(asked(period));
        period = previousPeriod(period);
      }
      return found;
    },
    read,
    monthsAt: byPeriod((period) => monthsAt(dayOf(period))),
    dayOf,
    dueDay,
    next,
    nextDue: byPeriod((period) => dueDay(next(period))),
  };
}

/** National statistics have no figure for January alone. */
function isJanuary(period: PeriodText): boolean {
  return period.endsWith("-01..01");
}

/** The period of a frequency that ends with another: `2024-Q3` for `2024-01..09`. */
function plain(period: PeriodText, frequency: Indicator["frequency"]): PeriodText {
  return period.includes("..") ? periodAt(frequency, periodSpan(period).end) : period;
}

/** The months completed at the end of a day since the year 0. */
export function monthsAt(day: CivilDate): number {
  return 12 * Number(day.slice(0, 4)) + monthsCompleted(day).months;
}

function slotsOf(
  { formula, components }: Indicator,
  elements: ReadonlyMap<string, DataElement>,
): readonly Slot[] {
  const text = formula ?? components?.of.find((one) => one.formula !== undefined)?.formula;
  const parsed = text === undefined ? undefined : parseFormula(text);
  if (!parsed?.ok) return [];
  return formulaInputs(parsed.formula).flatMap(({ name, at }) => {
    const element = elements.get(name);
    return element === undefined ? [] : [{ at, element }];
  });
}
