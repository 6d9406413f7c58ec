import { shown } from "../../issue/index.js";
import type { Place, Unit } from "../../model/index.js";
import { isSame } from "../is-same.js";
import { altered } from "./altered.js";
import { idOf, type ListName, looksOf, type Member, unknownId } from "./lists.js";
import type { ListWork } from "./read-changes.js";

/**
 * A list of a plan after the work on it: what stays in its order, then what is added; tasks by their numbers.
 *
 * @param members those of the base, whose mentions already follow the new ids
 * @throws RangeError for an id given twice, or that differs from another by width or normalisation alone
 */
export function changedList(name: ListName, members: readonly Member[], work: ListWork): readonly Member[] {
  const list = [...members.flatMap((member) => changedMember(name, member, work)), ...work.added];
  const once = withoutMerged(list, new Set(work.replaced.values()));
  checkIds(name, once, members);
  const ids = new Set(once.map(idOf));
  for (const other of work.replaced.values())
    if (typeof other === "string" && !ids.has(other)) throw unknownId(`in ${name}`, other, ids);
  if (name !== "tasks" || (work.renamed.size === 0 && work.added.length === 0)) return once;
  return [...once].sort((a, b) => Number(idOf(a)) - Number(idOf(b)));
}

function changedMember(name: ListName, member: Member, work: ListWork): readonly Member[] {
  const id = idOf(member);
  if (work.removed.has(id)) return [];
  const other = work.replaced.get(id);
  if (other !== undefined) return typeof other === "string" ? [] : [other as Unit | Place];
  const [key, newId] = [name === "tasks" ? "number" : "id", work.renamed.get(id)];
  const same = altered(member, work.set.get(id) ?? [], key);
  if (newId === undefined) return [same];
  return [{ ...same, [key]: name === "tasks" ? Number(newId) : newId }];
}

/** A list in which what stands in for several stands once. */
function withoutMerged(list: readonly Member[], stand: ReadonlySet<Member | string>): readonly Member[] {
  const first = new Map<string, Member>();
  return list.filter((member) => {
    if (!stand.has(member)) return true;
    const known = first.get(idOf(member));
    first.set(idOf(member), known ?? member);
    return known === undefined || !isSame(known, member);
  });
}

/** Ids that stand more often than in the base, and new ones that only look like others; what the base has is not judged. */
function checkIds(name: ListName, list: readonly Member[], base: readonly Member[]): void {
  const before = countsOf(base.map(idOf));
  const looks = new Map<string, string>();
  for (const [id, count] of countsOf(list.map(idOf))) {
    if (count > 1 && count > (before.get(id) ?? 0))
      throw new RangeError(`in ${name} ${shown(id)} stands twice`);
    const like = looks.get(looksOf(id));
    if (like !== undefined && !(before.has(id) && before.has(like)))
      throw new RangeError(
        `in ${name} ${shown(id)} differs from ${shown(like)} in the form of its letters alone`,
      );
    looks.set(looksOf(id), id);
  }
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
