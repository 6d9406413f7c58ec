import type { ConcernKind, IdKind } from "../../issue/index.js";
import type { Plan } from "../../model/index.js";
import { type NewId, type NewIds, newIdIn } from "../extend/new-ids.js";
import { withNewIds } from "../extend/with-new-ids.js";
import { needPlan } from "../need-plan.js";
import type { Finding } from "./diff-indicator.js";
import { type Calls, thingFindings } from "./diff-thing.js";
import type { NamedThing, PlanDifference } from "./difference.js";
import { type Pairs, pairsByKind } from "./pair.js";
import { planFindings } from "./plan-findings.js";
import { kindsInOrder, type Thing, type Things, thingsOf } from "./things.js";

/**
 * What differs between two plans, by meaning: formulas by their trees, numbers by their values, lists of ids as sets, and what
 * is left out by what it then stands for. Spelling, the order of lists and of keys are no difference.
 *
 * Things belong together by their ids, and of the rest by their names: a thing that only goes by another id is one
 * difference, and mentions of it are none. Tasks belong together by their titles first.
 *
 * @returns the plan as a whole first, then kind by kind (units, places, goals, tasks, actions, data elements, indicators,
 *   components, rules, assumptions, gaps): in the order of the second plan, and then what only the first one has
 * @throws TypeError where one of the two is no plan
 *
 * @example
 * const a = { jurisdiction: { code: "1", name: { zh: "示例市" } }, span: {}, document: {}, units: [{ id: "bureau", name: { zh: "市教育局" } }], places: [], goals: [], tasks: [], elements: [], indicators: [] };
 * diffPlans(a, { ...a, units: [] }) // => [{"difference":"removed","kind":"unit","id":"bureau","name":{"zh":"市教育局"},"params":{}}]
 * diffPlans(a, a) // => []
 */
export function diffPlans(a: Plan, b: Plan): readonly PlanDifference[] {
  needPlan(a, "the first plan");
  needPlan(b, "the second plan");
  const [before, after] = [thingsOf(a), thingsOf(b)];
  const pairs = pairsByKind(before, after);
  const newId = newIdIn(movedIds(a, b, before, after, pairs));
  const inNewIds = thingsOf(withNewIds(a, newId), newId);
  const calls = [callsIn(before, newId), callsIn(after, (_, id) => id)] as const;
  const differences: PlanDifference[] = [];
  const whole = { kind: "plan", id: b.id, name: b.title } as const;
  for (const finding of planFindings(a, b)) differences.push(said(whole, finding));
  for (const kind of kindsInOrder) {
    const old = { own: before.get(kind) ?? [], moved: inNewIds.get(kind) ?? [] };
    differences.push(...listDifferences(old, after.get(kind) ?? [], pairs.get(kind) ?? new Map(), calls));
  }
  return differences;
}

function movedIds(
  a: Plan,
  b: Plan,
  before: Things,
  after: Things,
  pairs: ReadonlyMap<ConcernKind, Pairs>,
): NewIds {
  const ids = new Map<IdKind, Map<string, string>>();
  for (const [kind, positions] of pairs) {
    const moved = new Map<string, string>();
    for (const [j, i] of positions) {
      const [from, to] = [before.get(kind)?.[i]?.id, after.get(kind)?.[j]?.id];
      if (from !== undefined && to !== undefined && from !== to) moved.set(from, to);
    }
    ids.set(kind, moved);
  }
  const { code } = a.jurisdiction;
  if (code !== b.jurisdiction.code) ids.get("place")?.set(code, b.jurisdiction.code);
  return ids;
}

/** How the things of a plan are called, by the ids of the second plan. */
function callsIn(things: Things, newId: NewId): Calls {
  const named = (kind: "unit" | "place") => {
    const names = new Map((things.get(kind) ?? []).map(({ id, name }) => [newId(kind, id), name]));
    return (id: string): NamedThing => {
      const name = names.get(id);
      return name === undefined ? { id } : { id, name };
    };
  };
  return { unit: named("unit"), place: named("place") };
}

/** A list of the first plan: as it stands, and with its mentions by the ids of the second plan. */
interface OldList {
  readonly own: readonly Thing[];
  readonly moved: readonly Thing[];
}

function* listDifferences(
  { own, moved }: OldList,
  list: readonly Thing[],
  pairs: Pairs,
  calls: readonly [Calls, Calls],
): Generator<PlanDifference> {
  for (const [j, thing] of list.entries()) {
    const i = pairs.get(j) ?? -1;
    const [before, old] = [own[i], moved[i]];
    if (before === undefined || old === undefined) {
      yield said(thing, ["added", {}]);
      continue;
    }
    if (before.id !== thing.id) yield said(thing, ["id", { from: before.id, to: thing.id }]);
    for (const finding of thingFindings(old, thing, calls)) yield said(thing, finding);
  }
  const kept = new Set(pairs.values());
  for (const [i, thing] of own.entries()) if (!kept.has(i)) yield said(thing, ["removed", {}]);
}

function said(
  { kind, id, name }: Pick<Thing, "id" | "name"> & { readonly kind: PlanDifference["kind"] },
  [difference, params]: Finding,
): PlanDifference {
  const given = Object.fromEntries(Object.entries(params).filter(([, value]) => value !== undefined));
  // The compiler cannot see that the code and the parameters of a union belong together.
  return { difference, kind, id, ...(name && { name }), params: given } as unknown as PlanDifference;
}
