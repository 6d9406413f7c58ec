import type { Case } from "../../judge/index.js";
import type { Locale, Terms } from "../../locale/index.js";
import type { PeriodText } from "../../period/index.js";

/** A place on the axis of periods. */
export interface AxisPlace {
  /** In months completed since the year 0. */
  readonly at: number;
  /** The period that stands there, as the indicator counts. */
  readonly period: PeriodText;
  /** Its label. */
  readonly label: string;
}

/** The periods of an indicator from one day to another, each at its place. */
export interface PeriodAxis {
  /** The places in order of time. */
  readonly places: readonly AxisPlace[];
  /** The label where something lies; absent outside. */
  readonly labelAt: (months: number) => string | undefined;
}

/** The axis from the start to the last target: every reporting period, and what lies between them. */
export function periodAxis(
  { schedule }: Case,
  marked: readonly PeriodText[],
  terms: Terms,
  locale: Locale,
): PeriodAxis {
  const read = marked.map((period) => schedule.read(period));
  const days = read.map((period) => schedule.dayOf(period)).sort();
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const own = days.length === 0 ? [] : schedule.periods(last, first);
  const byMonths = new Map<number, PeriodText>();
  for (const period of [...read, ...own]) byMonths.set(schedule.monthsAt(period), period);
  const places = [...byMonths]
    .sort(([a], [b]) => a - b)
    .map(([at, period]) => ({ at, period, label: axisLabel(period, terms, locale) }));
  const labels = new Map(places.map(({ at, label }) => [at, label]));
  return { places, labelAt: (months) => labels.get(months) };
}

/** A label as short as it can be. */
function axisLabel(period: PeriodText, terms: Terms, locale: Locale): string {
  return locale === "en" ? terms.period(period).replace(/^school year /, "") : terms.period(period);
}
