import type { Figure } from "../formula/index.js";
import {
  type Horizon,
  type JudgedPeriod,
  numberOf,
  readBack,
  statuses,
  verdictReasons,
} from "../judge/index.js";
import { directionOf, holdings } from "../model/index.js";
import { type Quantity, readDecimal } from "../number/index.js";
import type { Fact, Facts } from "./fact.js";
import { improvement, improvementNeeded, isBeside } from "./improvement.js";
import type { IndicatorSubject } from "./indicator-subject.js";

type Read = (period: JudgedPeriod, subject: IndicatorSubject, number: number) => Figure;

const number = (zh: string, en: string, read: Read): Fact<IndicatorSubject> => ({
  type: "number",
  of: "period",
  text: { zh, en },
  read: ofPeriod(read),
});

const text = (zh: string, en: string, values: readonly string[], read: Read): Fact<IndicatorSubject> => ({
  type: "text",
  values,
  of: "period",
  text: { zh, en },
  read: ofPeriod(read),
});

const truth = (zh: string, en: string, read: Read): Fact<IndicatorSubject> => ({
  type: "truth",
  of: "period",
  text: { zh, en },
  read: ofPeriod(read),
});

/** The facts of a due period of an indicator in a place. */
export function periodFacts(): Facts<IndicatorSubject> {
  // What nothing can be said of is missing, so that it never fires: `reason` then says why.
  const knownStatuses = statuses.filter((status) => status !== "undetermined");
  // What a text can never be would never fire either, so the check has to refuse it.
  const yearlyStatuses = ["met", "onTrack", "slightlyBehind", "offTrack", "reversing"];
  const reasons = verdictReasons.filter((reason) => reason !== "stale");
  return {
    status: text(
      "该期的研判结果;暂不能研判时缺失,另见 reason",
      "How the period stands to its target; missing where nothing can be said, for which see `reason`",
      knownStatuses,
      ({ horizon }) => statusOf(horizon),
    ),
    annualStatus: text(
      "该期对照当年年度目标的研判结果;没有年度目标时缺失",
      "How the period stands to the milestone of its year; missing where there is none",
      yearlyStatuses,
      ({ annual }) => statusOf(annual),
    ),
    keptStatus: text(
      "该期守住底线或上限的情况,另有更重的目标时也照判;没有底线、上限时缺失",
      "How the period stands to its floor or ceiling, though another target may be graver; missing where there is none",
      knownStatuses,
      ({ kept }) => statusOf(kept),
    ),
    reason: text(
      "该期暂不能研判的原因;能研判时为 none",
      "Why nothing can be said of the period; `none` where something can",
      ["none", ...reasons],
      ({ horizon }) => horizon && (horizon.status === "undetermined" ? horizon.reason : "none"),
    ),
    metEarly: truth(
      "该期提前达到:目标尚未到期,已经达到,到期那一期的估计数也算;研判结果缺失时也缺失",
      "Whether the target was met before it was due, by an estimate of its due period too; missing where the status is",
      ({ horizon }) => statusOf(horizon) && horizon?.metEarly === true,
    ),
    stale: truth(
      "该期应报未报,研判停在此前的数上,目标尚未到期(数据过时)",
      "Whether the period was not reported though due, and the verdict is left with an earlier figure before the target is due",
      (_, { verdict, unreported }, i) => verdict && verdict.final.reason === "stale" && i < unreported,
    ),
    value: number("测算值", "The value", ({ measurement }) => numberOf(measurement)),
    expected: number("应达值", "The expected value; the lower end of a range", ({ horizon }) =>
      quantity(horizon?.expected?.value),
    ),
    gap: number(
      "与应达值的差距,按计量单位计(百分比为百分点);负数为超过",
      "How far the value falls short of the expected one, in its unit of measure; below 0 ahead",
      ({ horizon }) => quantity(horizon?.gap),
    ),
    annualGap: number(
      "与当年年度目标的差距;负数为超过",
      "How far the value falls short of the milestone of its year; below 0 ahead",
      ({ annual }) => quantity(annual?.gap),
    ),
    distance: number(
      "与目标值的差距;负数为超过",
      "How far the value falls short of the target itself; below 0 beyond it",
      ({ horizon }) => quantity(horizon?.distance),
    ),
    attainment: number(
      "完成程度:应达部分中已完成的比例,1 为全部",
      "How much of what is expected was reached; 1 is all of it",
      ({ horizon }) => quantity(horizon?.attainment),
    ),
    missingNumerator: number(
      "按现有分母,分子还差多少(还差637名幼儿)",
      "How many counted units the numerator lacks to what is expected, at the present denominator",
      ({ horizon }) => decimal(horizon?.missingNumerator),
    ),
    denominator: number("分母", "The denominator of a ratio of counts", ({ measurement }) =>
      measurement.ok && "ratio" in measurement ? decimal(measurement.ratio?.denominator) : undefined,
    ),
    effectOfOne: number(
      "分子多1,值变动多少",
      "By how much one more in the numerator of a ratio of counts moves the value",
      ({ measurement }) =>
        measurement.ok && "ratio" in measurement ? quantity(measurement.ratio?.effectOfOne) : undefined,
    ),
    basis: text(
      "应达值的依据:文件(official)、方案所定路径(declared)、假定路径(assumed)",
      "Where the expected value comes from: the document, the path that the plan declares, or an assumed one",
      ["official", "declared", "assumed"],
      ({ horizon }) => horizon?.expected?.basis,
    ),
    holds: text(
      "目标是到期达到(byDue),还是期期保持(everyPeriod)",
      "Whether the target is to be reached when it is due, or kept in every period",
      holdings,
      ({ horizon }) => horizon && (horizon.target.holds ?? "byDue"),
    ),
    improvement: number(
      "比上一应报期改善多少,以变好为正;不同年份的本年累计数不相比,缺失",
      "By how much the value is better than that of the due period before; below 0 where it is worse, missing between years to date of two years",
      ({ period, measurement }, { of, periods }, i) => {
        const before = periods[i + 1];
        if (before === undefined || !isBeside(of, before.period, period)) return undefined;
        const [from, to] = [numberOf(before.measurement), numberOf(measurement)];
        return from && to && improvement(from, to, directionOf(of.indicator) ?? "none");
      },
    ),
    yearlyImprovementNeeded: number(
      "为达到下一个年度目标(其后为目标值;容差、修约算在内),今后每年须改善多少;已超过时为负",
      "The improvement in each year that leads to the next official milestone, or to the target, by its tolerance and after rounding too; below 0 beyond it",
      (period, { of }) => improvementNeeded(of, period),
    ),
    bestYearlyImprovement: number(
      "至该期为止,实测的最大年改善(相隔至少一年的两期之间,含基期)",
      "The best improvement in a year measured up to then, between values at least a year apart, the baseline included",
      (_, { best }, i) => best()[i],
    ),
  };
}

function ofPeriod(read: Read): Fact<IndicatorSubject>["read"] {
  return (subject, i) => {
    const period = subject.periods[i];
    return period && read(period, subject, i);
  };
}

function statusOf(horizon: Horizon | undefined): Figure {
  return horizon?.status === "undetermined" ? undefined : horizon?.status;
}

function quantity(one: Quantity | undefined): Figure {
  return one && readBack(one);
}

function decimal(one: string | undefined): Figure {
  const read = readDecimal(one);
  return typeof read === "string" ? undefined : read;
}
