import type { IdKind } from "../../issue/index.js";

/** What becomes of the id of a thing: another one, the same, or `undefined` where the thing is gone. */
export type NewId = (kind: IdKind, id: string) => string | undefined;

/** What becomes of ids, by kind: another id, or `null` for what is gone. Others stay. */
export type NewIds = ReadonlyMap<IdKind, ReadonlyMap<string, string | null>>;

/** Looks an id up. */
export function newIdIn(ids: NewIds): NewId {
  return (kind, id) => {
    const found = ids.get(kind)?.get(id);
    return found === undefined ? id : (found ?? undefined);
  };
}

/** The ids of a list, each once where two of them have become one; the same list where nothing changes. */
export function newIdsOf(ids: readonly string[], kind: IdKind, newId: NewId): readonly string[] {
  const found = ids.map((id) => newId(kind, id));
  if (found.every((id, i) => id === ids[i])) return ids;
  return [...new Set(found.filter((id) => id !== undefined))];
}
