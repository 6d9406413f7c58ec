import { shown } from "../../issue/index.js";
import type { Plan } from "../../model/index.js";
import { needPlan } from "../need-plan.js";
import { altered } from "./altered.js";
import { changedList } from "./changed-list.js";
import type { CommonChanges, ElementChanges, IdsAfter, IndicatorChanges, PlanChanges } from "./changes.js";
import { idsAfter } from "./ids-after.js";
import { idOf, listNames, type Member, membersOf } from "./lists.js";
import { newIdIn } from "./new-ids.js";
import { readChanges, type Work } from "./read-changes.js";
import { withNewIds } from "./with-new-ids.js";

/**
 * Another plan out of a base and what it has other: things left out, renamed, replaced, altered and added, by id. The base
 * stays as it is. The keys of the changes are ids of the base; what is set or added speaks of the plan that comes out.
 *
 * What is given replaces what stood there as a whole: a list of targets is another list. `null` takes an optional key away.
 * Mentions of a thing follow its new id; mentions of what is left out go with it, and readings that concerned nothing else.
 * Lists keep the order of the base, and what is added stands behind; tasks go by their numbers once one is added or renumbered.
 * A formula that uses a data element that is left out stays, and `validatePlan` reports it.
 *
 * The compiler checks ids of data elements and indicators, and the spelling of formulas, as far as the base is typed by its
 * ids. Changes out of a file are `PlanChanges`, over a base that is a `Plan`.
 *
 * @throws RangeError for an id that the base lacks, with the one that may be meant; for one that is given twice, or to be
 *   left out and altered; for a key that is none of a plan; for a rule that is only for what is left out
 * @throws TypeError for a base that is no plan and for changes that are no object
 *
 * @example
 * const base = { id: "a", jurisdiction: { code: "1" }, units: [], places: [], goals: [], tasks: [], elements: [], indicators: [] };
 * extendPlan(base, { units: { add: [{ id: "bureau", name: { zh: "区教体局" } }] } }).units // => [{"id":"bureau","name":{"zh":"区教体局"}}]
 */
export function extendPlan<
  E extends string,
  I extends string,
  const XE extends E = never,
  const KE extends E = never,
  const RE extends string = never,
  const NE extends string = never,
  const SI extends I = never,
  const XI extends I = never,
  const KI extends I = never,
  const RI extends string = never,
  const NI extends string = never,
  const F extends string = never,
>(
  base: Plan<E, I>,
  changes: CommonChanges<IdsAfter<I, XI | KI, RI, NI>> & {
    readonly elements?: ElementChanges<NoInfer<E>, XE, KE, RE, NE> | undefined;
    readonly indicators?:
      | IndicatorChanges<SI, XI, KI, RI, NI, IdsAfter<I, XI | KI, RI, NI>, IdsAfter<E, XE | KE, RE, NE>, F>
      | undefined;
  },
): Plan<IdsAfter<E, XE | KE, RE, NE>, IdsAfter<I, XI | KI, RI, NI>> {
  needPlan(base, "base");
  return withWork(base, readChanges(base, changes as PlanChanges)) as Plan<
    IdsAfter<E, XE | KE, RE, NE>,
    IdsAfter<I, XI | KI, RI, NI>
  >;
}

function withWork(base: Plan, work: Work): Plan {
  const moved = withNewIds(base, newIdIn(idsAfter(base, work)));
  let plan = altered(moved, work.keys, "");
  for (const name of listNames) {
    const before = membersOf(base, name);
    for (const [i, member] of membersOf(moved, name).entries()) checkScope(before[i], member, work);
    const members = membersOf(moved, name).filter(
      (member, i) => !isEmptied(before[i], member) || work.lists[name].set.has(idOf(member)),
    );
    const list = changedList(name, members, work.lists[name]);
    if (plan[name] !== undefined || list.length > 0) plan = { ...plan, [name]: list };
  }
  return plan;
}

/** A rule of nothing but what is left out would not be one for everything, nor may it go unseen. */
function checkScope(before: Member | undefined, after: Member, { lists: { rules } }: Work): void {
  if (before === undefined || !("only" in before) || !("only" in after)) return;
  if (rules.removed.has(before.id) || rules.set.get(before.id)?.some(([key]) => key === "only")) return;
  for (const key of ["indicators", "places"] as const)
    if ((before.only?.[key]?.length ?? 0) > 0 && after.only?.[key]?.length === 0)
      throw new RangeError(
        `in rules ${shown(before.id)} is for none but ${key} that are left out: remove it, or set its only`,
      );
}

/** Whether a reading concerns nothing any more: it would stand for the whole plan. */
function isEmptied(before: Member | undefined, after: Member): boolean {
  const count = (member: Member | undefined) =>
    member !== undefined && "concerns" in member ? member.concerns.length : 0;
  return count(before) > 0 && count(after) === 0;
}
