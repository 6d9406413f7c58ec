import { directionOf, type Target } from "../model/index.js";
import { isFault, readDecimal } from "../number/index.js";
import type { Case } from "./case.js";
import type { Course, Mark } from "./course.js";
import { binds, type InForce } from "./in-force.js";
import { numberOf } from "./number-of.js";
import type { Point } from "./path.js";
import { betterWay, type Threshold, thresholdOf } from "./threshold.js";

/** The course to a target of a place, as it is in force. */
export function courseOf(
  of: Case,
  target: Target,
  threshold: Threshold,
  { milestones, revision }: InForce,
): Course {
  const { plan, indicator, place, schedule, options } = of;
  const declared = indicator.trajectory;
  const assumed = options.assume?.path;
  const isDeclared = declared !== undefined && declared.kind !== "none";
  const kind = isDeclared ? declared.kind : (assumed ?? "none");
  const marks = milestones
    .filter((milestone) => binds(milestone, place, plan))
    .flatMap((milestone): readonly Mark[] => {
      const found = thresholdOf(milestone);
      return found === undefined
        ? []
        : [{ at: schedule.monthsAt(schedule.read(milestone.due)), threshold: found }];
    })
    .sort((a, b) => a.at - b.at);
  return {
    target: { at: schedule.monthsAt(schedule.read(target.due)), threshold },
    milestones: marks,
    start: (revision?.pathFrom !== "start" && valueBefore(of, revision?.effective)) || baselineOf(of),
    firstStep: schedule.monthsAt(schedule.read(String(plan.span.first))),
    kind,
    basis: isDeclared ? "declared" : "assumed",
    way: betterWay(threshold, directionOf(indicator)),
  };
}

/** Where a place starts: the baseline is that of the jurisdiction. */
export function baselineOf({ plan, indicator, place, schedule }: Case): Point | undefined {
  const { baseline } = indicator;
  if (baseline === undefined || place !== plan.jurisdiction.code) return undefined;
  const value = readDecimal(baseline.value);
  return isFault(value) ? undefined : { at: schedule.monthsAt(schedule.read(baseline.period)), value };
}

/** The value measured last before a revision took effect, from which the new path runs. */
function valueBefore({ schedule, series }: Case, effective: string | undefined): Point | undefined {
  if (effective === undefined) return undefined;
  const from = schedule.monthsAt(schedule.read(effective));
  for (const { at, measurement } of series.measured) {
    const value = at < from ? numberOf(measurement) : undefined;
    if (value !== undefined) return { at, value };
  }
  return undefined;
}
