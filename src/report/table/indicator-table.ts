import { planToTable } from "../../adapt/table/plan-to-table.js";
import type { Assessment } from "../../assess/index.js";
import { requirePlace } from "../../dataset/index.js";
import { answeringFor } from "../../flag/index.js";
import type { Verdict } from "../../judge/index.js";
import { type Locale, type Terms, termsIn } from "../../locale/index.js";
import { benefitNames, type Indicator, type Plan } from "../../model/index.js";
import { planProgress, timeProgressAt } from "../../period/index.js";
import { calledIn } from "../called.js";
import { optionsOf } from "../options-of.js";
import { requireOwnPlan } from "../own-plan.js";
import type { ReportWords } from "../words/words.js";
import { wordsIn } from "../words/words-in.js";
import { planInPlace } from "./plan-in-place.js";
import { numberOfQuantity, printQuantity, printVerdict } from "./printed-verdict.js";
import { type ColumnOf, type Table, tableFrom } from "./table.js";

/** How a table of indicators is written. */
export interface IndicatorTableOptions {
  /** The language. */
  readonly locale: Locale;
  /** Id of the place; the jurisdiction when absent. */
  readonly place?: string | undefined;
}

interface Line {
  readonly indicator: Indicator;
  readonly cells: readonly string[];
  readonly verdict: Verdict | undefined;
}

const fixedBefore = 4;

/**
 * The indicators in the counties' layout, as `planToTable` has it (领域, 序号, 指标, 单位, the years, 牵头单位), with the
 * current value and its period, time progress, the status of the year and of the whole way, and remarks: how far off, and
 * what was flagged. Time progress is that of the plan at the as-of date or, for a count of a year to date, of its year.
 *
 * For a place inside the jurisdiction the years have the targets and milestones of its own, and nothing where it has none.
 *
 * @throws RangeError for an option that is none, a place that the plan has not, a locale that does not ship, an assessment of another plan
 * @throws TypeError when the plan or the assessment is none
 */
export function indicatorTable(assessment: Assessment, plan: Plan, options: IndicatorTableOptions): Table {
  const { locale, place = plan?.jurisdiction?.code } = optionsOf(options, ["locale", "place"]);
  requireOwnPlan(plan, assessment);
  requirePlace(plan, place);
  const [words, terms] = [wordsIn(locale), termsIn(locale)];
  const [header = [], ...rows] = planToTable(planInPlace(plan, place));
  const verdicts = new Map(
    assessment.verdicts.filter((one) => one.place === place).map((one) => [one.indicator, one]),
  );
  const lines = plan.indicators.map(
    (indicator, at): Line => ({ indicator, cells: rows[at] ?? [], verdict: verdicts.get(indicator.id) }),
  );
  const years = header.flatMap((name, at) => {
    const year = at < fixedBefore ? undefined : /^\d{4}/.exec(name)?.[0]; // 2023年目标 in a plan without a baseline
    return year === undefined ? [] : [{ at, year }];
  });
  const area = areaNames(plan, terms);
  const named = namesBy(plan, terms, words);
  const { titles } = words;
  const columns: readonly ColumnOf<Line>[] = [
    { key: "area", title: titles.area, align: "left", cell: ({ cells }) => area(cells[0] ?? "") },
    {
      key: "number",
      title: titles.number,
      align: "right",
      cell: ({ cells }) => cells[1] ?? "",
      number: ({ cells: [, number = ""] }) =>
        /^\d+$/.test(number) ? { printed: number, exact: number } : undefined,
    },
    {
      key: "indicator",
      title: titles.indicator,
      align: "left",
      cell: ({ indicator }) => terms.pick(indicator.name),
    },
    {
      key: "unitOfMeasure",
      title: titles.unitOfMeasure,
      align: "left",
      cell: ({ cells }) => terms.unitOfMeasure(cells[3] ?? ""),
    },
    ...years.map(
      ({ at, year }): ColumnOf<Line> => ({
        key: `year${year}`, // a bare number would come before all other keys of a record
        title: year,
        align: "right",
        cell: ({ cells }) => words.threshold(cells[at] ?? ""),
      }),
    ),
    ...currentColumns(assessment, plan, terms, words),
    { key: "lead", title: titles.lead, align: "left", cell: ({ indicator }) => named(indicator) },
    {
      key: "remarks",
      title: titles.remarks,
      align: "left",
      cell: ({ indicator, verdict }) => remarksOf(assessment, place, indicator, verdict, terms, words),
    },
  ];
  const where = terms.pick(calledIn(plan).place(place).name ?? { zh: place });
  return tableFrom(
    { locale, title: words.dated(words.about(titles.indicatorTable, where), assessment.asOf) },
    columns,
    lines,
  );
}

function currentColumns(
  assessment: Assessment,
  plan: Plan,
  terms: Terms,
  words: ReportWords,
): readonly ColumnOf<Line>[] {
  const { titles } = words;
  const judged =
    (cell: (verdict: Verdict, indicator: Indicator) => string) =>
    ({ verdict, indicator }: Line) =>
      verdict === undefined ? "" : cell(verdict, indicator);
  const passed = ({ measurement, final }: Verdict) =>
    final.expected?.path === "timeProgress"
      ? timeProgressAt(measurement.period)
      : planProgress(assessment.asOf, plan.span);
  return [
    {
      key: "current",
      title: titles.current,
      align: "right",
      cell: judged((verdict, indicator) => printVerdict(verdict, indicator, terms, words).value),
      number: ({ verdict, indicator }) =>
        verdict && printVerdict(verdict, indicator, terms, words).numbers.value,
    },
    {
      key: "period",
      title: titles.period,
      align: "left",
      cell: judged(({ measurement: { ok, period } }) => (ok ? terms.period(period) : "")),
    },
    {
      key: "timeProgress",
      title: titles.timeProgress,
      align: "right",
      cell: judged((verdict) => `${printQuantity(passed(verdict), 1)}%`),
      number: ({ verdict }) => verdict && numberOfQuantity(passed(verdict), 1),
    },
    {
      key: "annualStatus",
      title: titles.annualStatus,
      align: "left",
      cell: judged(({ annual }) => (annual === undefined ? "" : terms.statuses[annual.status])),
    },
    {
      key: "status",
      title: titles.status,
      align: "left",
      cell: judged((verdict, indicator) => printVerdict(verdict, indicator, terms, words).status),
    },
  ];
}

/** How far off it is, and what was flagged. */
function remarksOf(
  { flags }: Assessment,
  place: string,
  indicator: Indicator,
  verdict: Verdict | undefined,
  terms: Terms,
  words: ReportWords,
): string {
  const gap = verdict === undefined ? "" : printVerdict(verdict, indicator, terms, words).gap;
  const flagged = flags
    .filter(({ subject }) => subject.indicator === indicator.id && subject.place === place)
    .map(({ title, waived }) => (waived ? words.waived(terms.pick(title)) : terms.pick(title)));
  return [...(gap === "" ? [] : [gap]), ...flagged].join(words.comma);
}

/** The area of a row in the locale: it is a benefit or the title of a goal. */
function areaNames({ goals }: Plan, { pick }: Terms): (zh: string) => string {
  const all = [...Object.values(benefitNames), ...goals.map(({ title }) => title)];
  const names = new Map(all.map((text) => [text.zh, pick(text)]));
  return (zh) => names.get(zh) ?? zh;
}

function namesBy(plan: Plan, { pick }: Terms, { comma }: ReportWords): (indicator: Indicator) => string {
  const called = calledIn(plan);
  return (indicator) =>
    answeringFor(plan, indicator)
      .leads.map(called.unit)
      .map(({ id, name }) => (name === undefined ? id : pick(name)))
      .join(comma);
}
