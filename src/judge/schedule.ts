import { elementPeriods, leadingOf, periodAt, type Timed, toDate } from "../dataset/index.js";
import { byPeriod, type PlanReading, type ReadableFormula } from "../measure/index.js";
import { frequencies, type Indicator } from "../model/index.js";
import { inBrief } from "../number/index.js";
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
import { isSummedInYear } from "./sum-of-year.js";

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
  /** The last period of the indicator's own frequency within a period of the plan, whose figure is then due: `2027-Q4`. */
  lastIn(period: PeriodText): PeriodText;
  /** The period after another. */
  next(period: PeriodText): PeriodText;
  /** The last day on which the figures of the period after another are due. */
  nextDue(period: PeriodText): CivilDate;
}

/**
 * The schedule of an indicator, read from the data elements of its formula, or of the formula of its first component.
 * What is only reported stands for the end of its period (assumed).
 *
 * @throws RangeError when its frequency is none
 */
export function scheduleOf(reading: PlanReading, indicator: Indicator): Schedule {
  const { frequency, lagDays } = indicator;
  if (!frequencies.includes(frequency))
    throw new RangeError(`not a frequency of the indicator ${indicator.id}: ${inBrief(frequency)}`);
  const { elements: named, asks } = formulaOf(reading, indicator);
  const first = leadingOf(named, frequency);
  const leading: Timed = first ?? {
    timing: "overPeriod",
    calendar: frequency === "schoolYear" ? "school" : "calendar",
  };
  const elements = first === undefined ? [leading] : named;
  const isToDate = first?.accumulation === "yearToDate" || isSummedInYear(reading, indicator);
  const asked = (period: PeriodText) => (isToDate ? toDate(period) : period);
  const read = byPeriod((period) => elementPeriods(period, elements, leading)[0] ?? period);
  const dayOf = byPeriod((period) => referenceDate(read(period), leading));
  const reportedBy = (period: PeriodText) =>
    dueOn(period, { timing: leading.timing, lagDays, every: frequency });
  const next = (period: PeriodText): PeriodText => {
    const after = asked(nextPeriod(plain(period, frequency)));
    return isJanuary(after) ? next(after) : after;
  };
  const dueDay = byPeriod((period) => {
    const days = asks.flatMap(({ slot, readingsFor }) => {
      const element = reading.elements.get(slot.name) ?? leading;
      const last = readingsFor(period).at(-1)?.sum ?? [];
      return last.map((one) => dueOn(one, { ...element, every: frequency }));
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
    lastIn: byPeriod((period) => {
      const end = periodSpan(period).end;
      const last = isYearly(frequency) ? period : asked(periodAt(frequency, end));
      return isYearly(frequency) || periodSpan(last).end !== end ? read(period) : last;
    }),
    next,
    nextDue: byPeriod((period) => dueDay(next(period))),
  };
}

function isYearly(frequency: Indicator["frequency"]): boolean {
  return frequency === "year" || frequency === "schoolYear";
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

/** The formula by whose data elements an indicator is measured; without inputs where there is none that can be used. */
function formulaOf(
  { formula }: PlanReading,
  { formula: own, components }: Indicator,
): Pick<ReadableFormula, "elements" | "asks"> {
  const text = own ?? components?.of.find((one) => one.formula !== undefined)?.formula;
  const read = text === undefined ? undefined : formula(text);
  return read && "asks" in read ? read : { elements: [], asks: [] };
}
