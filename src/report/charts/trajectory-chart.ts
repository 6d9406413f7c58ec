import type { Dataset } from "../../dataset/index.js";
import type { Flag } from "../../flag/index.js";
import { type Case, caseFor, type JudgeOptions, judgeCase, readBack } from "../../judge/index.js";
import { type Locale, termsIn } from "../../locale/index.js";
import { isEvent, type Observation, type Plan } from "../../model/index.js";
import type { CivilDate } from "../../period/index.js";
import { calledIn } from "../called.js";
import { optionsOf } from "../options-of.js";
import { type ColumnOf, type Table, tableFrom } from "../table/table.js";
import { wordsIn } from "../words/words-in.js";
import type { Chart } from "./chart.js";
import { type ChartWords, chartWordsIn } from "./chart-words.js";
import { periodAxis } from "./period-axis.js";
import { innerWidth, sentenceSpec, specOf } from "./sheet.js";
import { trajectoryLayers } from "./trajectory-layers.js";
import {
  type MeasuredPoint,
  printedFor,
  rangeOf,
  type TrajectoryPoints,
  trajectoryPoints,
} from "./trajectory-points.js";

/** Whose story is drawn. */
export interface TrajectoryQuery<I extends string = string> {
  /** Id of the indicator. */
  readonly indicator: I;
  /** Id of the place; the jurisdiction when absent. */
  readonly place?: string | undefined;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
}

/** How it is drawn, and how it is judged: as for `judge`. */
export interface TrajectoryChartOptions extends JudgeOptions {
  /** The language. */
  readonly locale: Locale;
  /** The flags of an assessment: those on the indicator in the place are drawn. */
  readonly flags?: readonly Flag[] | undefined;
}

const margins = { top: 30, right: 20, bottom: 62, left: 56 };
const height = 250;

/**
 * One indicator's story in a place: baseline, milestones, target, the path where one is declared or assumed, every
 * measurement with its state, the projection and the flags. Nothing is drawn between milestones where no path is known.
 *
 * @param plan the plan itself, for its names
 * @param data observations, or the index of `indexObservations`
 * @throws RangeError when the indicator or the place is none of the plan (the nearest is named), for a date or a locale that is none
 * @throws TypeError when `data` is neither
 */
export function trajectoryChart<I extends string>(
  plan: Plan<string, I>,
  data: Dataset | Iterable<Observation>,
  { indicator, place = plan?.jurisdiction?.code, asOf }: TrajectoryQuery<NoInfer<I>>,
  options: TrajectoryChartOptions,
): Chart {
  const judgingKeys = ["assume", "roundedComparison", "scheme", "opinions"] as const;
  const { locale, flags = [], ...judging } = optionsOf(options, ["locale", "flags", ...judgingKeys]);
  const [terms, words] = [termsIn(locale), chartWordsIn(locale)];
  const of = caseFor(plan, data, { indicator, place, asOf }, judging);
  const verdict = judgeCase(of);
  const points = trajectoryPoints(of, verdict);
  const name = calledIn(plan).place(place).name;
  const title = words.titles.trajectory(
    terms.pick(of.indicator.name),
    name === undefined ? place : terms.pick(name),
  );
  const base = {
    kind: "chart",
    shows: "trajectory",
    locale,
    title,
    table: tableFor(of, points, title, locale),
  } as const;
  const isEmpty = points.measured.length + points.milestones.length + points.targets.length === 0;
  const empty = isEvent(of.indicator) ? "event" : isEmpty ? "noNumber" : undefined;
  if (empty !== undefined) return { ...base, empty, spec: sentenceSpec(title, words.empty[empty]) };
  const own = flags.filter(({ subject }) => subject.indicator === indicator && subject.place === place);
  const titleOf = ({ title: text, waived }: Flag) =>
    waived ? wordsIn(locale).waived(terms.pick(text)) : terms.pick(text);
  const marked = [
    ...points.baseline.map(({ period }) => period),
    ...points.measured.map(({ period }) => period),
  ];
  const due = [...points.milestones, ...points.targets].map(({ target }) => target.due);
  const zero = points.path.length === 0 ? [] : [String(plan.span.first - 1)];
  const axis = periodAxis(of, [...zero, ...marked, ...due], terms, locale);
  const flagged = new Map<string, string>();
  for (const flag of own) {
    const at = flag.period ?? verdict?.measurement.period;
    const label = at && axis.labelAt(of.schedule.monthsAt(at));
    if (label) flagged.set(label, [...(flagged.get(label)?.split("\n") ?? []), titleOf(flag)].join("\n"));
  }
  const subtitle = [
    [words.asOf(asOf)],
    ...(own.length === 0 ? [] : [[words.flagged(own.map(titleOf))]]),
    marksOf(points, flagged.size > 0, words),
  ];
  const legend = [margins.left - 12, height + 32] as const;
  const width = innerWidth(margins);
  const range = rangeOf(points, printedFor(of));
  const layers = trajectoryLayers(points, { of, axis, locale, terms, words, flagged, legend, width, range });
  return { ...base, spec: specOf({ title, subtitle, separator: words.separator, margins, height }, layers) };
}

/** What the marks mean, of those that are drawn. */
function marksOf(points: TrajectoryPoints, isFlagged: boolean, { marks }: ChartWords): readonly string[] {
  return [
    ...(points.baseline.length > 0 ? [marks.baseline] : []),
    ...(points.milestones.length > 0 ? [marks.milestone] : []),
    ...(points.targets.length > 0 ? [marks.target] : []),
    ...(points.path.length === 0 ? [] : [points.isAssumed ? marks.assumed : marks.path]),
    ...(points.projection.length > 0 ? [marks.projected] : []),
    ...(isFlagged ? [marks.flag] : []),
  ];
}

/** The measurements as a table. */
function tableFor(
  of: Case,
  { measured, milestones }: TrajectoryPoints,
  title: string,
  locale: Locale,
): Table {
  const [terms, words] = [termsIn(locale), wordsIn(locale)];
  const print = printedFor(of);
  const unit = of.indicator.unitOfMeasure ?? "";
  const expected = ({ at, horizon }: MeasuredPoint) => {
    const official = milestones.find((one) => one.at === at)?.value;
    const value = official ?? (horizon?.expected && readBack(horizon.expected.value));
    return value === undefined ? "" : terms.amount({ text: print(value), unit });
  };
  const columns: readonly ColumnOf<MeasuredPoint>[] = [
    { key: "period", title: words.titles.period, align: "left", cell: ({ period }) => terms.period(period) },
    {
      key: "value",
      title: words.titles.current,
      align: "right",
      cell: ({ value }) => terms.amount({ text: print(value), unit }),
    },
    { key: "expected", title: words.titles.expected, align: "right", cell: expected },
    {
      key: "status",
      title: words.titles.status,
      align: "left",
      cell: ({ horizon }) => (horizon === undefined ? "" : terms.statuses[horizon.status]),
    },
  ];
  return tableFrom({ locale, title }, columns, measured);
}
