import type { Target } from "../model/index.js";
import type { Case } from "./case.js";
import { counterpartOf, governing } from "./governing.js";
import { binds, inForce } from "./in-force.js";
import type { Horizon, TargetAhead } from "./verdict.js";

/**
 * The target to be reached that a revision known at the as-of date sets for later periods, in place of the one by which a
 * period is judged. None where the target is due with that period, or stands as it was.
 *
 * @param at where the period lies
 */
export function aheadOf(of: Case, now: Target, at: number): TargetAhead | undefined {
  const { indicator, schedule, asOf } = of;
  const dueAt = schedule.monthsAt(schedule.read(now.due));
  if (indicator.revisions === undefined || now.holds === "everyPeriod" || at >= dueAt) return undefined;
  const force = inForce(indicator, schedule, dueAt, asOf);
  const { revision } = force;
  if (revision === undefined || revision === inForce(indicator, schedule, at, asOf).revision)
    return undefined;
  const target = counterpartOf(now, governing(of, force, at + 1));
  if (target === undefined || isSame(target, now)) return undefined;
  return { target, due: schedule.read(target.due), effective: revision.effective };
}

/** The target to which a judgement leads on, with the period in which it is due: its own, or the one ahead. */
export function goalOf({
  target,
  due,
  ahead,
}: Pick<Horizon, "target" | "due" | "ahead">): Pick<Horizon, "target" | "due"> {
  return ahead ?? { target, due };
}

/** The official milestones between two points in time, each in force for its own, in order of time. */
export function milestonesBetween(of: Case, from: number, to: number): readonly Target[] {
  const { indicator, schedule, asOf, place, plan } = of;
  const dueAt = ({ due }: Target) => schedule.monthsAt(schedule.read(due));
  const all = [indicator, ...(indicator.revisions ?? [])].flatMap(({ milestones = [] }) => milestones);
  return all
    .filter((one) => binds(one, place, plan) && dueAt(one) > from && dueAt(one) < to)
    .filter((one) => inForce(indicator, schedule, dueAt(one), asOf).milestones.includes(one))
    .sort((a, b) => dueAt(a) - dueAt(b));
}

function isSame(one: Target, other: Target): boolean {
  const told = ({ comparator, value, upper, tolerance, due }: Target) =>
    JSON.stringify([comparator, value, upper, tolerance, due]);
  return told(one) === told(other);
}
