import { inLocale, type Locale, termsIn } from "../../locale/index.js";
import type { EmptyReason } from "./chart.js";

/** What charts say beyond the words of tables. */
export interface ChartWords {
  /** Titles. */
  readonly titles: {
    /** Of an indicator's story. */
    readonly trajectory: (indicator: string, place: string) => string;
    /** Of the plan's state. */
    readonly status: (place: string) => string;
    /** Of the bars. */
    readonly bullet: (place: string) => string;
    /** Of the ranks. */
    readonly movement: string;
  };
  /** The day of an assessment. */
  readonly asOf: (date: string) => string;
  /** The days of several. */
  readonly between: (first: string, last: string) => string;
  /** A target line with its threshold. */
  readonly target: (due: string, threshold: string) => string;
  /** A floor or ceiling that every period has to keep. */
  readonly kept: (isCeiling: boolean, threshold: string) => string;
  /** The baseline. */
  readonly baseline: (value: string) => string;
  /** The value projected. */
  readonly projected: (value: string) => string;
  /** What was flagged. */
  readonly flagged: (titles: readonly string[]) => string;
  /** What the marks mean: only those that are drawn. */
  readonly marks: Readonly<
    Record<"baseline" | "milestone" | "target" | "path" | "assumed" | "projected" | "flag", string>
  >;
  /** Between what the marks mean. */
  readonly separator: string;
  /** What the axis of the bars shows. */
  readonly completed: string;
  /** What the black line on a bar is. */
  readonly expectedLine: string;
  /** That the value is left and the target right. */
  readonly valueAndTarget: string;
  /** Words for the ways in which a rank moves. */
  readonly moves: Readonly<Record<"up" | "down" | "level" | "alone", string>>;
  /** The rank axis. */
  readonly rank: string;
  /** That only the first are drawn. */
  readonly some: (drawn: number, of: number) => string;
  /** Why nothing is drawn. */
  readonly empty: Readonly<Record<EmptyReason, string>>;
}

const zh: ChartWords = {
  titles: {
    trajectory: (indicator, place) => `${place} ${indicator}`,
    status: (place) => `${place} 指标状态一览`,
    bullet: (place) => `${place} 各项指标进展`,
    movement: "名次变化",
  },
  asOf: (date) => `截至${termsIn("zh-CN").day(date)}`,
  between: (first, last) => `${termsIn("zh-CN").day(first)}至${termsIn("zh-CN").day(last)}`,
  target: (due, threshold) => `${due}目标 ${threshold}`,
  kept: (isCeiling, threshold) => `${isCeiling ? "上限" : "底线"} ${threshold}`,
  baseline: (value) => `基期 ${value}`,
  projected: (value) => `推算 ${value}`,
  flagged: (titles) => `预警:${titles.join("、")}`,
  marks: {
    baseline: "空心圆 基期值",
    milestone: "短横 年度目标",
    target: "虚线 目标值",
    path: "灰线 方案载明的进度路径",
    assumed: "灰点线 推算路径,非文件年度目标",
    projected: "空心菱形 按历年变化推算",
    flag: "小旗 预警",
  },
  separator: ";",
  completed: "从基期值到目标值已走完的比例;没有基期值的,与目标值相比",
  expectedLine: "黑线 本期应达值",
  valueAndTarget: "右侧为当前值 / 目标值",
  moves: { up: "上升", down: "下降", level: "持平", alone: "仅一期" },
  rank: "名次",
  some: (drawn, of) => `共${of}个,只画前${drawn}个`,
  empty: {
    event: "节点事项没有数值,不画图。",
    noNumber: "没有测算值,也没有可画的目标值。",
    noVerdict: "没有研判结果。",
    noRank: "没有可排名的对象。",
  },
};

const en: ChartWords = {
  titles: {
    trajectory: (indicator, place) => `${indicator}, ${place}`,
    status: (place) => `${place}: state of the indicators`,
    bullet: (place) => `${place}: progress of the indicators`,
    movement: "Ranks over time",
  },
  asOf: (date) => `As of ${termsIn("en").day(date)}`,
  between: (first, last) => `${termsIn("en").day(first)} to ${termsIn("en").day(last)}`,
  target: (due, threshold) => `Target ${due}: ${threshold}`,
  kept: (isCeiling, threshold) => `${isCeiling ? "Ceiling" : "Floor"}: ${threshold}`,
  baseline: (value) => `Baseline ${value}`,
  projected: (value) => `Projected ${value}`,
  flagged: (titles) => `Flags: ${titles.join(", ")}`,
  marks: {
    baseline: "hollow circle: baseline",
    milestone: "dash: milestone of the year",
    target: "dashed line: target",
    path: "grey line: path that the plan declares",
    assumed: "dotted line: assumed path, not of the document",
    projected: "hollow diamond: projection",
    flag: "small flag: flagged",
  },
  separator: "; ",
  completed: "Part of the way from the baseline to the target; without one, of the target",
  expectedLine: "Black line: expected by now",
  valueAndTarget: "on the right: current value / target",
  moves: { up: "up", down: "down", level: "unchanged", alone: "one date only" },
  rank: "Rank",
  some: (drawn, of) => `The first ${drawn} of ${of}`,
  empty: {
    event: "An event has no number to draw.",
    noNumber: "Neither a value nor a target with a number is known.",
    noVerdict: "Nothing was judged.",
    noRank: "Nothing is ranked.",
  },
};

const words: Readonly<Record<Locale, ChartWords>> = { "zh-CN": zh, en };

/** What charts say in a locale. @throws RangeError for one that does not ship */
export function chartWordsIn(locale: Locale): ChartWords {
  return inLocale(words, locale);
}
