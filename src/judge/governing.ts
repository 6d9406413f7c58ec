import type { Target } from "../model/index.js";
import type { Case } from "./case.js";
import { binds, type InForce } from "./in-force.js";

/**
 * The targets that govern a place at a point in time: of those to be reached, the next one due, and likewise of those to be
 * kept; where all are past, the last of each. None where no target binds the place.
 */
export function governing(of: Case, { targets }: InForce, months: number): readonly Target[] {
  const { plan, place, schedule } = of;
  const dueAt = ({ due }: Target) => schedule.monthsAt(schedule.read(due));
  const own = targets.filter((target) => binds(target, place, plan)).sort((a, b) => dueAt(a) - dueAt(b));
  const nextOf = (some: readonly Target[]) => some.find((target) => dueAt(target) >= months) ?? some.at(-1);
  const isKept = ({ holds }: Target) => holds === "everyPeriod";
  const reached = nextOf(own.filter((target) => !isKept(target)));
  const kept = nextOf(own.filter(isKept));
  const both = [reached, kept].filter((target) => target !== undefined);
  const ahead = both.filter((target) => dueAt(target) >= months);
  return ahead.length > 0 ? ahead : both;
}
