import { shown } from "../../issue/index.js";
import type { Plan } from "../../model/index.js";
import { needMember } from "../need-plan.js";
import type { PlanChanges } from "./changes.js";
import { idOf, type ListName, listNames, type Member, membersOf, unknownId } from "./lists.js";

/** Keys and values, as they stand in an object. */
export type Entries = readonly (readonly [string, unknown])[];

/** What is to be done with one list of a plan, by the ids of the base. */
export interface ListWork {
  /** Ids of those to leave out. */
  readonly removed: ReadonlySet<string>;
  /** New ids. */
  readonly renamed: ReadonlyMap<string, string>;
  /** Others in their place, or the ids of others. */
  readonly replaced: ReadonlyMap<string, Member | string>;
  /** Keys to alter. */
  readonly set: ReadonlyMap<string, Entries>;
  /** Further members. */
  readonly added: readonly Member[];
}

/** What is to be done with a plan. */
export interface Work {
  /** Its keys that are no lists of things with ids. */
  readonly keys: Entries;
  /** Its lists. */
  readonly lists: Readonly<Record<ListName, ListWork>>;
}

const planKeys = ["$schema", "id", "title", "benefits", "jurisdiction", "span", "document", "safeguards"];

/** Reads what is to be done. @throws RangeError, TypeError as `extendPlan` says */
export function readChanges(base: Plan, changes: PlanChanges): Work {
  const entries = entriesOf(changes, "changes");
  const isList = (key: string): key is ListName => (listNames as readonly string[]).includes(key);
  for (const [key] of entries)
    if (!isList(key) && !planKeys.includes(key))
      throw unknownId("the key of a plan", key, [...planKeys, ...listNames]);
  const given = new Map(entries);
  const lists = listNames.map((name) => {
    const known = new Set(membersOf(base, name).map(idOf));
    return [name, readList(name, entriesOf(given.get(name) ?? {}, `changes.${name}`), known)] as const;
  });
  return {
    keys: entries.filter(([key]) => !isList(key)),
    lists: Object.fromEntries(lists) as Work["lists"],
  };
}

const works: Readonly<Record<"tasks" | "units" | "places" | "others", readonly string[]>> = {
  tasks: ["remove", "renumber", "set", "add"],
  units: ["remove", "rename", "replace", "set", "add"],
  places: ["remove", "rename", "replace", "set", "add"],
  others: ["remove", "rename", "set", "add"],
};

function readList(name: ListName, entries: Entries, known: ReadonlySet<string>): ListWork {
  const takes = name === "tasks" || name === "units" || name === "places" ? works[name] : works.others;
  for (const [key] of entries) if (!takes.includes(key)) throw unknownId(`in ${name} the key`, key, takes);
  const given = new Map(entries);
  const at = (key: string) => entriesOf(given.get(key) ?? {}, `changes.${name}.${key}`);
  const remove = given.get("remove") ?? [];
  const work: ListWork = {
    removed: new Set(remove === "every" ? known : listOf(remove, `changes.${name}.remove`).map(String)),
    renamed: new Map([...at("rename"), ...at("renumber")].map(([id, other]) => [id, String(other)])),
    replaced: new Map(at("replace").map(([id, other]) => [id, replacement(name, other)])),
    set: new Map(at("set").map(([id, keys]) => [id, entriesOf(keys, `changes.${name}.set`)])),
    added: listOf(given.get("add") ?? [], `changes.${name}.add`).map((one) => {
      needMember(name, one, `a member of changes.${name}.add`);
      return one as Member;
    }),
  };
  const { removed, renamed, replaced, set } = work;
  const named = [...removed, ...renamed.keys(), ...replaced.keys(), ...set.keys()];
  for (const id of named) if (!known.has(id)) throw unknownId(`in ${name}`, id, known);
  for (const id of named) {
    const asked = [removed.has(id), renamed.has(id) || set.has(id), replaced.has(id)];
    if (asked.filter((is) => is).length > 1)
      throw new RangeError(`${name} ${shown(id)} is to be left out, replaced or altered: one of them`);
  }
  return work;
}

function replacement(name: ListName, other: unknown): Member | string {
  if (typeof other !== "string") needMember(name, other, `a member of changes.${name}.replace`);
  return other as Member | string;
}

/** The keys and values of an object, without those that are `undefined`. */
function entriesOf(value: unknown, what: string): Entries {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${what} must be an object, not ${shown(value)}`);
  return Object.entries(value).filter(([, one]) => one !== undefined);
}

function listOf(value: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`${what} must be a list, not ${shown(value)}`);
  return value;
}
