import type { Figure, WordType } from "../formula/index.js";
import {
  goalOf,
  milestonesBetween,
  numberOf,
  readBack,
  satisfies,
  thresholdIn,
  wayTo,
} from "../judge/index.js";
import { isEvent } from "../model/index.js";
import { fromInteger } from "../number/index.js";
import { daysBetween } from "../period/index.js";
import type { Fact, Facts } from "./fact.js";
import type { IndicatorSubject } from "./indicator-subject.js";

const fact = (
  type: WordType,
  zh: string,
  en: string,
  read: (subject: IndicatorSubject) => Figure,
): Fact<IndicatorSubject> => ({ type, of: "asOf", text: { zh, en }, read });

/** The facts of the as-of date about an indicator in a place. */
export function asOfFacts(): Facts<IndicatorSubject> {
  return {
    neverReported: fact(
      "truth",
      "至截至日从未上报任何数",
      "Whether nothing at all was reported up to the as-of date",
      ({ verdict, of }) => verdict && of.series.measured.length === 0,
    ),
    daysOverdue: fact(
      "number",
      "最早一个应报未报的数逾期多少天(其后一直未报);没有逾期为 0",
      "Days since the first of the figures was due that have not been reported since; 0 where none is overdue",
      (subject) => subject.verdict && fromInteger(daysOverdue(subject)),
    ),
    daysToDue: fact(
      "number",
      "距目标到期那一期参考日的天数(时点数为其时点,如2027年的学校数为2027年9月1日;其余为该期末日);已过为负",
      "Days to the reference day of the period in which the target is due: the day of a snapshot, as 1 September 2027 for schools in 2027, and otherwise the last day of the period; below 0 after it",
      ({ verdict, of }) =>
        verdict && fromInteger(daysBetween(of.asOf, of.schedule.dayOf(goalOf(verdict.final).due))),
    ),
    milestoneAhead: fact(
      "truth",
      "最近一期之后、目标到期之前还有文件所定的年度目标",
      "Whether an official milestone lies between the latest period and the one in which the target is due",
      isMilestoneAhead,
    ),
    projectedMisses: fact(
      "truth",
      "照此下去,到期达不到目标(外推值);前面还有年度目标时缺失",
      "Whether the projected value misses the target; missing where an official milestone lies ahead",
      projectedMisses,
    ),
    gapToWhole: fact(
      "number",
      "没有自己目标的地方,比全县落后多少;负数为领先",
      "How far a place without a target of its own falls short of the whole; below 0 ahead",
      ({ comparison }) => comparison?.gapToWhole && readBack(comparison.gapToWhole),
    ),
    shareOfWhole: fact(
      "number",
      "没有自己目标的地方,占全县的百分比",
      "The part of the whole that a place without a target of its own makes, in percent",
      ({ comparison }) => comparison?.share && readBack(comparison.share),
    ),
  };
}

/** Of periods that follow one another without a report, the first one counts. */
function daysOverdue({ of, verdict, periods, counted, unreported }: IndicatorSubject): number {
  const { schedule, asOf, indicator } = of;
  if (isEvent(indicator))
    return verdict?.final.reason === "noData" ? daysBetween(schedule.dueDay(verdict.final.due), asOf) : 0;
  const first = periods[Math.min(unreported, counted) - 1]?.period;
  return first === undefined ? 0 : daysBetween(schedule.dueDay(first), asOf);
}

function isMilestoneAhead({ of, verdict, periods }: IndicatorSubject): boolean | undefined {
  const known = periods.find(({ measurement }) => numberOf(measurement) !== undefined);
  if (verdict === undefined || known === undefined) return undefined;
  const { schedule } = of;
  const dueAt = schedule.monthsAt(goalOf(verdict.final).due);
  return milestonesBetween(of, schedule.monthsAt(known.period), dueAt).length > 0;
}

function projectedMisses(subject: IndicatorSubject): boolean | undefined {
  const { of, verdict } = subject;
  const value = verdict?.projected && readBack(verdict.projected);
  const threshold = verdict && thresholdIn(of, goalOf(verdict.final).target);
  if (value === undefined || threshold === undefined || isMilestoneAhead(subject) !== false) return undefined;
  const satisfied = satisfies(value, threshold, wayTo(of, threshold));
  return satisfied === "noTolerance" ? undefined : !satisfied;
}
