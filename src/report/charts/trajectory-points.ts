import { printThreshold } from "../../adapt/threshold/index.js";
import {
  binds,
  type Case,
  courseOf,
  expectedAt,
  type Horizon,
  inForce,
  judgedPeriods,
  numberOf,
  readBack,
  thresholdOf,
  type Verdict,
} from "../../judge/index.js";
import { digitsFor, printed } from "../../locale/index.js";
import type { Target } from "../../model/index.js";
import { fromInteger, isFault, type Rational, readDecimal } from "../../number/index.js";
import type { PeriodText } from "../../period/index.js";

/** A number at a time. */
export interface TrajectoryPoint {
  /** In months completed since the year 0. */
  readonly at: number;
  /** The number. */
  readonly value: Rational;
}

/** A measurement with its judgement. */
export interface MeasuredPoint extends TrajectoryPoint {
  /** Its period. */
  readonly period: PeriodText;
  /** How it stood; absent where no target governs the period. */
  readonly horizon: Horizon | undefined;
}

/** A milestone or target with its threshold. */
export interface ThresholdPoint extends TrajectoryPoint {
  /** The target. */
  readonly target: Target;
  /** The upper end of a range. */
  readonly upper?: Rational;
  /** The threshold as it is printed; of units of measure only the percent sign. */
  readonly text: string;
}

/** The numbers of an indicator's story, in order of time. */
export interface TrajectoryPoints {
  /** Where the county started. */
  readonly baseline: readonly (TrajectoryPoint & { readonly period: PeriodText })[];
  /** What the document expects of single periods. */
  readonly milestones: readonly ThresholdPoint[];
  /** What is to be reached. */
  readonly targets: readonly ThresholdPoint[];
  /** What was measured. */
  readonly measured: readonly MeasuredPoint[];
  /** The path, where one is declared or assumed. */
  readonly path: readonly TrajectoryPoint[];
  /** Whether the path is assumed by the host. */
  readonly isAssumed: boolean;
  /** From the latest measurement to the value projected for the due period; empty where nothing is projected. */
  readonly projection: readonly TrajectoryPoint[];
}

/** Gathers the numbers of a case. */
export function trajectoryPoints(of: Case, verdict: Verdict | undefined): TrajectoryPoints {
  const { indicator, schedule } = of;
  const at = (period: PeriodText) => schedule.monthsAt(schedule.read(period));
  const { baseline: from } = indicator;
  const start = from && of.place === of.plan.jurisdiction.code ? readDecimal(from.value) : undefined;
  const targets = thresholds(of, "targets");
  const measured = measuredPoints(of, verdict);
  const course = pathPoints(of, verdict);
  const projected = verdict?.projected && readBack(verdict.projected);
  const last = measured.at(-1);
  return {
    baseline:
      from === undefined || start === undefined || isFault(start)
        ? []
        : [{ at: at(from.period), value: start, period: from.period }],
    milestones: thresholds(of, "milestones"),
    targets,
    measured,
    ...course,
    projection:
      projected === undefined || verdict === undefined || last === undefined
        ? []
        : [
            { at: last.at, value: last.value },
            { at: at(verdict.final.due), value: projected },
          ],
  };
}

function measuredPoints(of: Case, verdict: Verdict | undefined): readonly MeasuredPoint[] {
  const judged = new Map(judgedPeriods(of).map((one) => [one.period, one]));
  const points = of.series.measured.flatMap(({ period, at, measurement }) => {
    const value = numberOf(measurement);
    if (value === undefined) return [];
    const isShown = verdict?.measurement.period === period;
    return [{ at, period, value, horizon: isShown ? verdict.final : judged.get(period)?.horizon }];
  });
  return points.sort((a, b) => a.at - b.at);
}

/** Those that bind the place, each in force for its own period. */
function thresholds(of: Case, which: "targets" | "milestones"): readonly ThresholdPoint[] {
  const { indicator, schedule, asOf, place, plan } = of;
  const { unitOfMeasure } = indicator;
  const all = [indicator, ...(indicator.revisions ?? [])].flatMap((one) => one[which] ?? []);
  const points = all.flatMap((target) => {
    const at = schedule.monthsAt(schedule.read(target.due));
    const found = thresholdOf(target);
    const isInForce = inForce(indicator, schedule, at, asOf)[which].includes(target);
    if (found === undefined || !isInForce || !binds(target, place, plan)) return [];
    const text = printThreshold({ ...target, unitOfMeasure: unitOfMeasure === "%" ? "%" : "" });
    return [{ at, value: found.value, target, text, ...(found.upper && { upper: found.upper }) }];
  });
  return points.sort((a, b) => a.at - b.at);
}

/** What the course to the target expects of each period, where it runs along a path. */
function pathPoints(of: Case, verdict: Verdict | undefined): Pick<TrajectoryPoints, "path" | "isAssumed"> {
  const target = verdict?.final.target;
  const threshold = target && thresholdOf(target);
  const { indicator, schedule, asOf, plan } = of;
  if (target === undefined || threshold === undefined) return { path: [], isAssumed: false };
  const due = schedule.read(target.due);
  const dueAt = schedule.monthsAt(due);
  const course = courseOf(of, target, threshold, inForce(indicator, schedule, dueAt, asOf));
  const isAssumed = course.basis === "assumed";
  if (course.kind === "none") return { path: [], isAssumed };
  const start = typeof course.start === "object" ? course.start : undefined;
  const firstDay = `${plan.span.first - 1}-01-01`;
  const points = [...schedule.periods(schedule.dayOf(due), firstDay)].reverse().flatMap((period) => {
    const at = schedule.monthsAt(period);
    const expected = at > dueAt ? undefined : expectedAt(course, at);
    return typeof expected === "object" ? [{ at, value: expected.threshold.value }] : [];
  });
  const [first] = points;
  const isAfter = start !== undefined && (first === undefined || start.at < first.at);
  const zero = { at: course.firstStep - 12, value: fromInteger(0) };
  const fromZero = start === undefined && course.kind === "even" && course.start !== "unknown";
  return { path: [...(isAfter ? [start] : fromZero ? [zero] : []), ...points], isAssumed };
}

/** The part of the scale that lies free above and below what is drawn. */
const free = 0.12;

/** The scale for all that is drawn; it does not go below 0 where nothing does. */
export function rangeOf(points: TrajectoryPoints, print: (value: Rational) => string): [number, number] {
  const { baseline, milestones, targets, measured, path, projection } = points;
  const uppers = targets.flatMap(({ upper }) => upper ?? []);
  const drawn = [...baseline, ...milestones, ...targets, ...measured, ...path, ...projection];
  const numbers = [...drawn.map(({ value }) => value), ...uppers].map((value) => Number(print(value)));
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  const room = free * (most - least || Math.abs(most) || 1);
  return [least >= 0 ? Math.max(0, least - room) : least - room, most + room];
}

/** A number as a chart prints it, with the digits of its indicator. */
export function printedFor({ indicator }: Case): (value: Rational) => string {
  return (value) => printed(value, digitsFor(indicator.decimals));
}
