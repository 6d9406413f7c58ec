import type { Assessment } from "../../assess/index.js";
import { requirePlace } from "../../dataset/index.js";
import type { Verdict } from "../../judge/index.js";
import { type Locale, termsIn } from "../../locale/index.js";
import type { Plan } from "../../model/index.js";
import { inBrief } from "../../number/index.js";
import { calledIn } from "../called.js";
import { optionsOf } from "../options-of.js";
import { requireAssessment, requireOwnPlan } from "../own-plan.js";
import { type ColumnOf, type Table, tableFrom } from "../table/table.js";
import { wordsIn } from "../words/words-in.js";
import type { Chart } from "./chart.js";
import { chartWordsIn } from "./chart-words.js";
import { sentenceSpec, specOf } from "./sheet.js";
import { lookOf } from "./state-look.js";
import { drawGrid, fitting, mostColumns } from "./status-grid.js";

/** What stands beside one another in the columns. */
export const statusColumns = ["place", "asOf"] as const;
/** One of {@link statusColumns}. */
export type StatusColumns = (typeof statusColumns)[number];

/** What is drawn. */
export interface StatusChartOptions {
  /** The language. */
  readonly locale: Locale;
  /** `place`: a column for each place that was judged; `asOf`: one for each assessment, of one place. */
  readonly by: StatusColumns;
  /** Id of the place, for columns by date; the jurisdiction when absent. */
  readonly place?: string | undefined;
}

interface Column {
  readonly label: string;
  readonly verdicts: ReadonlyMap<string, Verdict>;
}

/**
 * The plan's state: a row for each indicator that was judged, a column for each place or date, and in each cell the state
 * over the whole way. Where nothing was judged the cell stays empty. More than 32 places or dates run downwards instead, and
 * the indicators across.
 *
 * @param assessments one, or for columns by date several of the same plan
 * @throws RangeError for columns or a place that are none (the nearest is named), a locale that does not ship, an assessment of
 *   another plan, two of one date, and several dates where the columns are places
 * @throws TypeError when the plan or an assessment is none
 */
export function statusChart(
  assessments: Assessment | readonly Assessment[],
  plan: Plan,
  options: StatusChartOptions,
): Chart {
  const { locale, by, place = plan?.jurisdiction?.code } = optionsOf(options, ["locale", "by", "place"]);
  const given = Array.isArray(assessments)
    ? (assessments as readonly Assessment[])
    : [assessments as Assessment];
  for (const one of given) {
    requireAssessment(one);
    requireOwnPlan(plan, one);
  }
  if (!statusColumns.includes(by))
    throw new RangeError(`by must be one of ${statusColumns.join(", ")}, not ${inBrief(by)}`);
  requirePlace(plan, place);
  const list = [...given].sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
  requireDates(list, by);
  const [terms, words] = [termsIn(locale), chartWordsIn(locale)];
  const called = calledIn(plan);
  const nameOf = (id: string) => {
    const { name } = called.place(id);
    return name === undefined ? id : terms.pick(name);
  };
  const columns = by === "asOf" ? columnsByDate(list, place) : columnsByPlace(list, plan, nameOf);
  const indicators = plan.indicators.filter(({ id }) => columns.some(({ verdicts }) => verdicts.has(id)));
  const title = words.titles.status(nameOf(by === "asOf" ? place : plan.jurisdiction.code));
  const name = (id: string) => terms.pick(called.indicator(id).name ?? { zh: id });
  const stateOf = (verdict: Verdict | undefined) =>
    verdict === undefined ? "" : lookOf(verdict.final, terms).state;
  const tableColumns: readonly ColumnOf<string>[] = [
    { key: "indicator", title: wordsIn(locale).titles.indicator, align: "left", cell: name },
    ...columns.map(
      ({ label, verdicts }, at): ColumnOf<string> => ({
        key: `column${at + 1}`,
        title: label,
        align: "left",
        cell: (id) => stateOf(verdicts.get(id)),
      }),
    ),
  ];
  const ids = indicators.map(({ id }) => id);
  const table: Table = tableFrom({ locale, title }, tableColumns, ids);
  const base = { kind: "chart", shows: "status", locale, title, table } as const;
  if (ids.length === 0)
    return { ...base, empty: "noVerdict", spec: sentenceSpec(title, words.empty.noVerdict) };
  const grid = fitting({
    rows: ids.map(name),
    columns: columns.map(({ label }) => label),
    at: (row, column) => columns[column]?.verdicts.get(ids[row] ?? "")?.final,
  });
  const dates = [...new Set(list.map(({ asOf }) => asOf))];
  const when =
    dates.length > 1 ? words.between(dates[0] ?? "", dates.at(-1) ?? "") : words.asOf(dates[0] ?? "");
  const across = grid.columns.length;
  const cut = across > mostColumns ? [words.some(mostColumns, across)] : [];
  const { layers, ...around } = drawGrid(grid, terms);
  const sheet = { title, subtitle: [[when, ...cut]], separator: words.separator, ...around };
  return { ...base, spec: specOf(sheet, layers) };
}

function requireDates(list: readonly Assessment[], by: StatusColumns): void {
  const dates = list.map(({ asOf }) => asOf);
  const different = new Set(dates).size;
  if (dates.length === 0) throw new RangeError("assessments must be at least one");
  if (by === "asOf" && different < dates.length)
    throw new RangeError(`assessments must be of different dates, not of ${dates.join(", ")}`);
  if (by === "place" && different > 1)
    throw new RangeError(`assessments must be of one date, not of ${dates.join(", ")}`);
}

function columnsByDate(list: readonly Assessment[], place: string): readonly Column[] {
  return list.map(({ asOf, verdicts }) => ({
    label: asOf,
    verdicts: new Map(verdicts.filter((one) => one.place === place).map((one) => [one.indicator, one])),
  }));
}

/** A column for each place that was judged, the whole first and then in the order of the plan. */
function columnsByPlace(
  list: readonly Assessment[],
  plan: Plan,
  nameOf: (id: string) => string,
): readonly Column[] {
  const verdicts = list.flatMap((one) => one.verdicts);
  return [plan.jurisdiction.code, ...plan.places.map(({ id }) => id)].flatMap((place) => {
    const own = verdicts.filter((one) => one.place === place).map((one) => [one.indicator, one] as const);
    return own.length === 0 ? [] : [{ label: nameOf(place), verdicts: new Map(own) }];
  });
}
