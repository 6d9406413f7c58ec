import type { ConcernKind } from "../../issue/index.js";
import { kindsInOrder, type Things } from "./things.js";

/** A thing with what it goes by. */
interface Pairable {
  /** Its id. */
  readonly id: string;
  /** Its name or title, in Chinese. */
  readonly title?: string | undefined;
}

/** Which members of two lists are the same thing: positions in the first by positions in the second. */
export type Pairs = ReadonlyMap<number, number>;

/**
 * Pairs the members of two lists: those of one id, and of the rest those of one name that stands once on both sides. Tasks
 * go by their titles first, since a task put in moves the numbers of those behind it.
 */
function pairsOf(a: readonly Pairable[], b: readonly Pairable[], first: "id" | "title"): Pairs {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const key of first === "id" ? (["id", "title"] as const) : (["title", "id"] as const)) {
    const left = positions(a, key, taken);
    const right = positions(b, key, new Set(pairs.keys()));
    for (const [word, j] of right) {
      const i = left.get(word);
      if (i === undefined || j === undefined) continue;
      pairs.set(j, i);
      taken.add(i);
    }
  }
  return pairs;
}

/** The free members by what they go by; `undefined` for what stands twice. */
function positions(
  list: readonly Pairable[],
  key: "id" | "title",
  taken: ReadonlySet<number>,
): ReadonlyMap<string, number | undefined> {
  const found = new Map<string, number | undefined>();
  for (const [i, member] of list.entries()) {
    const word = member[key];
    if (word === undefined || taken.has(i)) continue;
    found.set(word, found.has(word) ? undefined : i);
  }
  return found;
}

/** The pairs of each kind. */
export function pairsByKind(before: Things, after: Things): ReadonlyMap<ConcernKind, Pairs> {
  const pairable = (things: Things, kind: ConcernKind) =>
    (things.get(kind) ?? []).map(({ id, name }) => ({ id, title: name?.zh }));
  return new Map(
    kindsInOrder.map((kind) => [
      kind,
      pairsOf(pairable(before, kind), pairable(after, kind), kind === "task" ? "title" : "id"),
    ]),
  );
}
