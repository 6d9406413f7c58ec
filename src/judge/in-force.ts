import type { Indicator, Plan, Target, TargetRevision } from "../model/index.js";
import { type CivilDate, type PeriodText, periodSpan } from "../period/index.js";
import type { Case } from "./case.js";
import type { Schedule } from "./schedule.js";

/** The targets and milestones by which a period is judged. */
export interface InForce {
  /** What is to be reached or kept. */
  readonly targets: readonly Target[];
  /** What is expected of single periods. */
  readonly milestones: readonly Target[];
  /** The revision that set them; absent for those of the plan itself. */
  readonly revision?: TargetRevision;
  /** What was in force before that revision. */
  readonly before?: InForce;
}

/**
 * The targets in force for a period, as known at a date: those of the last revision that was issued by then and that
 * governs the period.
 *
 * @param months where the period lies
 */
export function inForce(indicator: Indicator, schedule: Schedule, months: number, asOf: CivilDate): InForce {
  const known = (indicator.revisions ?? []).filter(
    ({ issued, effective }) => issued <= asOf && beginOf(schedule, effective) < months,
  );
  const first: InForce = { targets: indicator.targets, milestones: indicator.milestones ?? [] };
  return known.reduce<InForce>(
    (before, revision) => ({
      targets: revision.targets,
      milestones: revision.milestones ?? [],
      revision,
      before,
    }),
    first,
  );
}

/**
 * Where the first period that a revision governs begins: one that is effective in 2025 governs all months and quarters of
 * 2025, and no figure of 2024.
 */
export function beginOf(schedule: Schedule, effective: PeriodText): number {
  const { start, end } = periodSpan(effective);
  const [from, to] = [start, end].map((day) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))) as [
    number,
    number,
  ];
  return schedule.monthsAt(effective) - (to - from + 1);
}

/** The official milestone of a point in time for a place. */
export function milestoneAt(
  { plan, place, schedule }: Pick<Case, "plan" | "place" | "schedule">,
  { milestones }: InForce,
  months: number,
): Target | undefined {
  return milestones.find(
    (one) => binds(one, place, plan) && schedule.monthsAt(schedule.read(one.due)) === months,
  );
}

/** Whether a target binds a place: the jurisdiction alone, unless it names every place or single ones. */
export function binds({ places }: Target, place: string, plan: Pick<Plan, "jurisdiction">): boolean {
  const isWhole = place === plan.jurisdiction.code;
  if (places === undefined) return isWhole;
  return places === "every" ? !isWhole : places.includes(place);
}
