import { answeringFor } from "../../flag/index.js";
import {
  type Baseline,
  benefitNames,
  directionOf,
  type Indicator,
  isEvent,
  type Plan,
  type Target,
} from "../../model/index.js";
import { compareNumbers } from "../../number/index.js";
import { parseThreshold, printThreshold } from "../threshold/index.js";
import { undatedItems } from "./cell.js";
import { rowOptions } from "./row-options.js";

/**
 * A plan as the table that counties publish: 领域, 序号, 指标, 单位, a column for each year from the baseline to the
 * last, 属性 where the plan states any, 牵头单位, and 配合单位 where it names any. The years are bare where the baseline is
 * that of the year before the plan, and say 基期 or 目标 otherwise, since bare ones would be read as something else. A cell
 * shows the words of its source where they still say what the plan says, and the threshold as a phrase otherwise; of several
 * targets for one year the first is shown. Targets of single places and later revisions have no column.
 *
 * @returns rows of texts, the header first; empty where the plan says nothing
 *
 * @example
 * const { plan } = planFromTable([["指标", "单位", "2022", "2027"], ["托位数", "个", 3.31, "≥5.5"]], { id: "a", title: { zh: "示例(虚构)" }, span: { first: 2023, last: 2027 }, benefits: ["childcare"] });
 * planToTable(plan) // => [["领域","序号","指标","单位","2022","2023","2024","2025","2026","2027","牵头单位"],["幼有善育","1","托位数","个","3.31","","","","","≥5.5",""]]
 */
export function planToTable(plan: Plan): readonly (readonly string[])[] {
  const years = yearsOf(plan);
  const headOf = yearHeads(plan);
  const names = new Map(plan.units.map(({ id, name }) => [id, name.zh]));
  const undated = Object.values(undatedItems).filter((item) =>
    plan.indicators.some((indicator) => wordsUnder(indicator, item) !== ""),
  );
  const answering = plan.indicators.map((indicator) => answeringFor(plan, indicator));
  const hasNature = plan.indicators.some((indicator) => natureCell(indicator) !== "");
  const hasSupport = answering.some(({ supporting }) => supporting.length > 0);
  const areaOf = areasOf(plan);
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join("、");
  return [
    [
      "领域",
      "序号",
      "指标",
      "单位",
      ...years.map(headOf),
      ...undated,
      ...(hasNature ? ["属性"] : []),
      "牵头单位",
      ...(hasSupport ? ["配合单位"] : []),
    ],
    ...plan.indicators.map((indicator, at) => [
      areaOf(indicator.id),
      numberOf(indicator) ?? String(at + 1),
      indicator.name.zh,
      unitOf(indicator),
      ...years.map((year) => cellOf(indicator, year)),
      ...undated.map((item) => wordsUnder(indicator, item)),
      ...(hasNature ? [natureCell(indicator)] : []),
      named(answering[at]?.leads ?? []),
      ...(hasSupport ? [named(answering[at]?.supporting ?? [])] : []),
    ]),
  ];
}

/** How a nature is written; nothing where the plan states none. */
function natureCell({ nature }: Indicator): string {
  return nature === "binding" ? "约束性" : nature === "anticipatory" ? "预期性" : "";
}

/** From the earliest baseline to the last year of the plan, and whatever year is spoken of beyond it. */
function yearsOf(plan: Plan): readonly number[] {
  const spoken = plan.indicators.flatMap(({ baseline, milestones = [], targets }) => [
    ...(baseline === undefined ? [] : [yearOf(baseline.period)]),
    ...[...milestones, ...targets].map(({ due }) => yearOf(due)),
  ]);
  const first = spoken.reduce((least, year) => Math.min(least, year), plan.span.first);
  const last = spoken.reduce((most, year) => Math.max(most, year), plan.span.last);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Heads of years that are read again as what stands below them: a bare year is taken for a baseline where it is the last before the plan. */
function yearHeads({ span, indicators }: Plan): (year: number) => string {
  const starts = new Set(indicators.flatMap(({ baseline }) => (baseline ? [yearOf(baseline.period)] : [])));
  return Math.max(...starts) === span.first - 1
    ? String
    : (year) => `${year}年${starts.has(year) ? "基期" : "目标"}`;
}

function yearOf(period: string): number {
  return Number(period.slice(0, 4));
}

function areasOf(plan: Plan): (indicator: string) => string {
  const [only, ...more] = plan.benefits;
  const areas = new Map<string, string>();
  for (const { id, title, indicators } of plan.goals) {
    const benefit = plan.benefits.find((one) => one === id);
    const own = title.zh === plan.title.zh ? "" : title.zh; // a goal for all rows of a table without areas
    const area = benefit === undefined ? own : benefitNames[benefit].zh;
    for (const indicator of indicators) if (!areas.has(indicator)) areas.set(indicator, area);
  }
  if (only !== undefined && more.length === 0) return () => benefitNames[only].zh;
  return (indicator) => areas.get(indicator) ?? "";
}

function numberOf({ sources }: Indicator): string | undefined {
  return /^序号(.+)$/u.exec(sources[0]?.item ?? "")?.[1];
}

/** An event is written as 0 and 100 of a hundred where its table did so. */
function unitOf(indicator: Indicator): string {
  return indicator.unitOfMeasure ?? (isEvent(indicator) && indicator.targets.some(isHundred) ? "%" : "");
}

function isHundred({ source }: Target): boolean {
  return /^100[%％]?$/u.test(source?.words ?? "");
}

function cellOf(indicator: Indicator, year: number): string {
  const { baseline, milestones = [], targets } = indicator;
  const at = (one: Target) => one.places === undefined && yearOf(one.due) === year;
  const target = milestones.find(at) ?? targets.find(at);
  if (target !== undefined) return thresholdCell(indicator, target);
  if (baseline !== undefined && yearOf(baseline.period) === year) return baselineCell(indicator, baseline);
  return wordsUnder(indicator, String(year));
}

/** The words of a cell that was not read, by its column. */
function wordsUnder({ sources }: Indicator, item: string): string {
  return sources.find((source, place) => place > 0 && source.item === item)?.words ?? "";
}

function baselineCell({ unitOfMeasure, name }: Indicator, { value, period, source }: Baseline): string {
  if (source === undefined) return value;
  const isSame = (["perOne", "quotient"] as const).some((ratio) => {
    const options = {
      ...rowOptions(name.zh, undefined, period),
      direction: "none",
      unitOfMeasure,
      ratio,
    } as const;
    const read = parseThreshold(source.words, options);
    return read.ok && read.target.comparator === "equalTo" && isEqual(read.target.value, value);
  });
  return isSame ? underYear(source.words, period) : value;
}

function thresholdCell(indicator: Indicator, target: Target): string {
  const words = target.source?.words;
  if (target.comparator === "achieved") return isHundred(target) ? (words ?? "") : printThreshold(target);
  const { value, upper } = target;
  if (value === undefined || (target.comparator === "between" && upper === undefined)) return "";
  if (words !== undefined && stillSays(words, indicator, target)) return underYear(words, target.due);
  return printThreshold(target);
}

/** Words under the head of their year: a bare number need not name it once more. */
function underYear(words: string, period: string): string {
  return words.replace(new RegExp(`^[到至]?${yearOf(period)}年[底末]?(?=\\d)`, "u"), "");
}

/** Whether the words in the document still mean what the plan says: a number may have been changed since. */
function stillSays(words: string, indicator: Indicator, target: Target): boolean {
  const direction = directionOf(indicator);
  return (["inclusive", "exclusive"] as const).some((convention) =>
    (["perOne", "quotient"] as const).some((ratio) => {
      const { unitOfMeasure, name, baseline } = indicator;
      const told = rowOptions(name.zh, baseline, target.due);
      const read = parseThreshold(words, { ...told, direction, unitOfMeasure, convention, ratio });
      return (
        read.ok &&
        read.target.comparator === target.comparator &&
        isEqual(read.target.value, target.value) &&
        isEqual(read.target.upper, target.upper) &&
        isEqual(read.target.tolerance, target.tolerance) &&
        (read.target.aspirational === true) === (target.aspirational === true) &&
        (read.target.holds ?? "byDue") === (target.holds ?? "byDue")
      );
    }),
  );
}

function isEqual(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined ? a === b : compareNumbers(a, b) === 0;
}
