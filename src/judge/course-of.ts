import type { Target } from "../model/index.js";
import { isFault, readDecimal } from "../number/index.js";
import type { Case } from "./case.js";
import type { Course, Mark, Start } from "./course.js";
import { beginOf, binds, type InForce } from "./in-force.js";
import { numberOf } from "./number-of.js";
import { isYearToDate, yearStart } from "./pace.js";
import { thresholdIn } from "./rounded.js";
import { decimalsIn, type Threshold, wayTo } from "./threshold.js";

/** The course to a target of a place, as it is in force. */
export function courseOf(
  of: Case,
  target: Target,
  threshold: Threshold,
  { milestones, revision }: InForce,
): Course {
  const { plan, place, schedule } = of;
  const marks = milestones
    .filter((milestone) => binds(milestone, place, plan))
    .flatMap((milestone): readonly Mark[] => {
      const found = thresholdIn(of, milestone);
      return found === undefined ? [] : [markOf(of, milestone, found)];
    })
    .sort((a, b) => a.at - b.at);
  const firstStep = schedule.monthsAt(schedule.read(String(plan.span.first)));
  return {
    target: markOf(of, target, threshold),
    milestones: marks,
    start:
      revision === undefined || revision.pathFrom === "start"
        ? baselineOf(of)
        : valueBefore(of, revision.effective, firstStep),
    firstStep,
    ...pathOf(of),
  };
}

/** A target or milestone as a point in time. */
export function markOf(of: Case, { due }: Pick<Target, "due">, threshold: Threshold): Mark {
  return { at: of.schedule.monthsAt(of.schedule.read(due)), threshold, way: wayTo(of, threshold) };
}

/** How the way to a target runs: as the plan declares, or else as the host assumes. */
export function pathOf({ indicator, options }: Case): Pick<Course, "kind" | "basis"> {
  const declared = indicator.trajectory;
  if (declared !== undefined && declared.kind !== "none") return { kind: declared.kind, basis: "declared" };
  return { kind: options.assume?.path ?? "none", basis: "assumed" };
}

/** Where a place starts: the baseline is that of the jurisdiction. */
export function baselineOf({ plan, indicator, place, schedule }: Case): Start | undefined {
  const { baseline } = indicator;
  if (baseline === undefined || place !== plan.jurisdiction.code) return undefined;
  const value = readDecimal(baseline.value);
  if (isFault(value)) return undefined;
  const at = schedule.monthsAt(schedule.read(baseline.period));
  return { at, value, decimals: decimalsIn(baseline.value) };
}

/**
 * The value of the period just before a revision takes effect, from which the new path runs: measured, the baseline, or
 * nothing yet (`undefined`) at the beginning of the plan. Where it is not known (`"unknown"`), an older one would ask for
 * less than is due.
 */
function valueBefore(of: Case, effective: string, firstStep: number): Start | "unknown" | undefined {
  const { schedule, series, indicator } = of;
  const begin = beginOf(schedule, effective);
  const isLast = (period: string, at: number) => {
    // A year to date before the year is over is no start for what whole years have to reach.
    const last = isYearToDate(period) ? yearStart(begin + 1) : begin;
    return at <= last && schedule.monthsAt(schedule.next(period)) > last;
  };
  const entry = series.measured.find(({ period, at }) => isLast(period, at));
  const value = entry && numberOf(entry.measurement);
  if (entry !== undefined && value !== undefined) return { at: entry.at, value };
  const baseline = baselineOf(of);
  if (baseline && isLast(schedule.read(indicator.baseline?.period ?? ""), baseline.at)) return baseline;
  return begin < firstStep ? baseline : "unknown";
}
