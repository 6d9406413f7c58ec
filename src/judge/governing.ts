import type { Target } from "../model/index.js";
import type { Case } from "./case.js";
import { binds, type InForce } from "./in-force.js";

/**
 * The targets that govern a place at a point in time: of those to be reached, all that are due next, and likewise of the
 * floors and of the ceilings to be kept; where all are past, the last of each. None where no target binds the place.
 */
export function governing(of: Case, { targets }: InForce, months: number): readonly Target[] {
  const { plan, place, schedule } = of;
  const dueAt = ({ due }: Target) => schedule.monthsAt(schedule.read(due));
  const own = targets.filter((target) => binds(target, place, plan)).sort((a, b) => dueAt(a) - dueAt(b));
  const all = asks.flatMap((ask) => {
    const alike = own.filter((target) => askOf(target) === ask);
    const next = alike.find((target) => dueAt(target) >= months) ?? alike.at(-1);
    return next === undefined ? [] : alike.filter((target) => dueAt(target) === dueAt(next));
  });
  const ahead = all.filter((target) => dueAt(target) >= months);
  return ahead.length > 0 ? ahead : all;
}

/** Of other targets the one that asks the like of a given one: by the same comparator, or else to be reached or kept as it is. */
export function counterpartOf(one: Target, others: readonly Target[]): Target | undefined {
  const alike = others.filter(({ holds }) => (holds === "everyPeriod") === (one.holds === "everyPeriod"));
  return alike.find(({ comparator }) => comparator === one.comparator) ?? alike[0];
}

/** What a target may ask, in the order in which equals are told: a floor and a ceiling are kept beside one another. */
const asks = ["reached", "floor", "ceiling"] as const;

function askOf({ holds, comparator }: Target): (typeof asks)[number] {
  if (holds !== "everyPeriod") return "reached";
  return comparator === "atMost" || comparator === "lessThan" ? "ceiling" : "floor";
}
