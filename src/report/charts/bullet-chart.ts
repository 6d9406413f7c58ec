import type { Assessment } from "../../assess/index.js";
import { requirePlace } from "../../dataset/index.js";
import { type Locale, termsIn } from "../../locale/index.js";
import type { Plan } from "../../model/index.js";
import { calledIn } from "../called.js";
import { optionsOf } from "../options-of.js";
import { requireOwnPlan } from "../own-plan.js";
import { indicatorTable } from "../table/indicator-table.js";
import { wordsIn } from "../words/words-in.js";
import { bulletLines } from "./bullet-lines.js";
import type { Chart } from "./chart.js";
import { chartWordsIn } from "./chart-words.js";
import { layerOf, sentenceSpec, specOf } from "./sheet.js";
import { shortened } from "./shortened.js";
import { legendAt, legendHeight, legendOrder, lookOf, stateChannels } from "./state-look.js";

/** Whose bars are drawn. */
export interface BulletChartOptions {
  /** The language. */
  readonly locale: Locale;
  /** Id of the place; the jurisdiction when absent. */
  readonly place?: string | undefined;
}

const lineHeight = 19;
const margins = { top: 40, right: 178, bottom: 22, left: 172 };
/** Beyond these ends of the scale a bar is cut off. */
const ends = [-0.25, 1.25] as const;

/**
 * All indicators of a place on one sheet. A bar is as long as the part of the way from the baseline to the target that lies
 * behind, so that percentages, schools and years stand side by side and what should fall runs to the right too; without a
 * baseline it is what the value has of the target. The black line is what is expected by now; value and target stand beside.
 *
 * @throws RangeError for an option that is none, a place that the plan has not (the nearest is named), a locale that does not ship, an assessment of another plan
 * @throws TypeError when the plan or the assessment is none
 */
export function bulletChart(assessment: Assessment, plan: Plan, options: BulletChartOptions): Chart {
  const { locale, place = plan?.jurisdiction?.code } = optionsOf(options, ["locale", "place"]);
  requireOwnPlan(plan, assessment);
  requirePlace(plan, place);
  const [terms, words] = [termsIn(locale), chartWordsIn(locale)];
  const where = calledIn(plan).place(place).name;
  const title = words.titles.bullet(where === undefined ? place : terms.pick(where));
  const table = indicatorTable(assessment, plan, { locale, place });
  const base = { kind: "chart", shows: "bullet", locale, title, table } as const;
  const verdicts = assessment.verdicts.filter((one) => one.place === place);
  const found = bulletLines(plan, verdicts, terms, wordsIn(locale));
  if (found.length === 0)
    return { ...base, empty: "noVerdict", spec: sentenceSpec(title, words.empty.noVerdict) };
  const names = shortened(
    found.map(({ indicator }) => terms.pick(indicator.name)),
    27,
  );
  const looks = found.map(({ verdict: { final } }) => ({ ...lookOf(final, terms), status: final.status }));
  const lines = found.map(({ indicator, completed, expected, text }, at) => ({
    indicator: names[at] ?? indicator.id,
    name: terms.pick(indicator.name),
    state: looks[at]?.state ?? "",
    text,
    completed,
    expected,
  }));
  const cut = (value: number) => Math.min(Math.max(value, ends[0]), ends[1]);
  const bars = lines.flatMap(({ completed, ...line }) =>
    completed === undefined ? [] : [{ ...line, completed, from: 0, to: cut(completed) }],
  );
  const ticks = lines.flatMap(({ expected, indicator }) =>
    expected === undefined ? [] : [{ indicator, expected, to: cut(expected) }],
  );
  const height = lines.length * lineHeight;
  const y = {
    field: "indicator",
    type: "ordinal",
    scale: { domain: [...names], paddingInner: 0.25, paddingOuter: 0.125 },
    axis: { title: null, ticks: false, domain: false, labelLimit: 0, labelPadding: 6 },
  };
  const x = {
    field: "to",
    type: "quantitative",
    scale: { domain: [...ends], nice: false },
    axis: {
      title: words.completed,
      titleAnchor: "start",
      orient: "top",
      format: "%",
      values: [0, 0.5, 1],
      grid: false,
      domain: false,
    },
  };
  const width = 600 - margins.left - margins.right;
  const states = legendOrder(looks).map(({ state }) => state);
  const legend = legendAt(12 - margins.left, height + 14, states);
  const { color, shape } = stateChannels(legendOrder(looks), legend);
  const quiet = stateChannels(legendOrder(looks)).color;
  const spec = specOf(
    {
      title,
      subtitle: [[words.asOf(assessment.asOf), words.expectedLine, words.valueAndTarget]],
      separator: words.separator,
      margins: { ...margins, bottom: margins.bottom + legendHeight(states) },
      height,
    },
    [
      layerOf(
        lines.map(({ indicator }) => ({ indicator, from: 0, to: 1 })),
        { type: "bar", color: "#f0f0f0" },
        { y, x: { ...x, field: "from" }, x2: { field: "to" } },
      ),
      layerOf(
        bars,
        { type: "bar", height: 10, stroke: "#444444", strokeWidth: 0.6 },
        { y, x: { ...x, field: "from" }, x2: { field: "to" }, color: quiet },
      ),
      layerOf([{ to: 0 }], { type: "rule", color: "#777777" }, { x }),
      layerOf([{ to: 1 }], { type: "rule", color: "#222222", strokeDash: [4, 3] }, { x }),
      layerOf(
        ticks,
        { type: "tick", orient: "vertical", thickness: 3, bandSize: 16, opacity: 1, color: "#000000" },
        { y, x },
      ),
      layerOf(
        lines,
        {
          type: "point",
          filled: true,
          size: 70,
          opacity: 1,
          stroke: "#444444",
          strokeWidth: 0.8,
          x: width + 12,
        },
        { y, color, shape },
      ),
      layerOf(
        lines,
        { type: "text", align: "left", x: width + 24 },
        { y, text: { field: "text", type: "nominal" } },
      ),
    ],
  );
  return { ...base, spec };
}
