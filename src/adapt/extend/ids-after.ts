import type { IdKind } from "../../issue/index.js";
import type { Component, Plan, Task } from "../../model/index.js";
import { idOf, listKinds, listNames } from "./lists.js";
import type { NewIds } from "./new-ids.js";
import type { Entries, Work } from "./read-changes.js";

type Ids = Map<IdKind, Map<string, string | null>>;

/** What becomes of the ids of a plan by the work on it. */
export function idsAfter(base: Plan, { keys, lists }: Work): NewIds {
  const ids: Ids = new Map();
  for (const name of listNames) {
    const { removed, renamed, replaced } = lists[name];
    for (const id of removed) setId(ids, listKinds[name], id, null);
    for (const [id, other] of renamed) setId(ids, listKinds[name], id, other);
    for (const [id, other] of replaced)
      setId(ids, listKinds[name], id, typeof other === "string" ? other : idOf(other));
  }
  const code = (new Map(keys).get("jurisdiction") as { readonly code?: unknown } | undefined)?.code;
  if (typeof code === "string" && code !== base.jurisdiction.code)
    setId(ids, "place", base.jurisdiction.code, code);
  for (const id of lostParts(base.tasks, lists.tasks, (entries) => given(entries, "actions"), actionsOf))
    setId(ids, "action", id, null);
  for (const id of lostParts(
    base.indicators,
    lists.indicators,
    componentsGiven,
    (one) => one.components?.of ?? [],
  ))
    setId(ids, "component", id, null);
  return ids;
}

function setId(ids: Ids, kind: IdKind, id: string, other: string | null): void {
  const known = ids.get(kind) ?? new Map<string, string | null>();
  ids.set(kind, known.set(id, other));
}

interface Part {
  readonly id: string;
}

/** The ids of the parts of things that go with the thing, or that another list of parts no longer has. */
function lostParts<T extends Plan["tasks"][number] | Plan["indicators"][number]>(
  things: readonly T[],
  { removed, set }: Work["lists"]["tasks"],
  newParts: (entries: Entries) => readonly Part[] | undefined,
  partsOf: (thing: T) => readonly Part[],
): ReadonlySet<string> {
  const lost = new Set<string>();
  for (const thing of things) {
    const others = newParts(set.get(idOf(thing)) ?? []);
    if (!removed.has(idOf(thing)) && others === undefined) continue;
    for (const { id } of partsOf(thing)) lost.add(id);
  }
  const kept = [...set.values()].flatMap((entries) => newParts(entries) ?? []);
  for (const { id } of kept) lost.delete(id);
  return lost;
}

/** The list under a key of what is given; none for `null`. */
function given(entries: Entries, key: string): readonly Part[] | undefined {
  const found = entries.find(([one]) => one === key);
  return found && ((found[1] ?? []) as readonly Part[]);
}

function componentsGiven(entries: Entries): readonly Part[] | undefined {
  const found = entries.find(([key]) => key === "components");
  return found && ((found[1] as { readonly of?: readonly Component[] } | null)?.of ?? []);
}

function actionsOf(task: Task): readonly Part[] {
  return task.actions;
}
