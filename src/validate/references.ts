import { type IdKind, type Issue, issueOf, type Suggest, suggester } from "../issue/index.js";
import { idsByName, type Named, type Plan, placesOf } from "../model/index.js";
import { givenIds } from "./given-ids.js";
import { type Reference, referencesOf } from "./references-of.js";

/** Ids that point nowhere, or to something of another kind, or stand twice in one list. */
export function checkReferences(plan: Plan): Issue[] {
  const kinds = kindsById(plan);
  const suggest = suggestersByKind(plan, kinds);
  const issues: Issue[] = [];
  let list = "";
  let seen = new Set<string>();
  for (const reference of referencesOf(plan)) {
    const here = JSON.stringify(reference.path.slice(0, -1));
    if (here !== list) [list, seen] = [here, new Set()];
    if (typeof reference.path.at(-1) === "number" && seen.has(reference.id))
      issues.push(issueOf("repeatedReference", reference.path, { id: reference.id, kind: reference.kind }));
    seen.add(reference.id);
    const issue = checkOne(reference, kinds, suggest);
    if (issue !== undefined) issues.push(issue);
  }
  return issues;
}

type KindsById = ReadonlyMap<string, ReadonlySet<IdKind>>;

function kindsById(plan: Plan): KindsById {
  const kinds = new Map<string, Set<IdKind>>([[plan.jurisdiction.code, new Set(["place"])]]);
  for (const { id, kind } of givenIds(plan)) {
    const known = kinds.get(id);
    if (known === undefined) kinds.set(id, new Set([kind]));
    else known.add(kind);
  }
  return kinds;
}

function suggestersByKind(plan: Plan, kinds: KindsById): (kind: IdKind, id: string) => string | undefined {
  const names: Partial<Record<IdKind, Iterable<Named>>> = {
    unit: plan.units,
    place: placesOf(plan),
    goal: plan.goals,
    element: plan.elements,
    indicator: plan.indicators,
    action: plan.tasks.flatMap((task) => task.actions),
  };
  const byKind = new Map<IdKind, Suggest>();
  return (kind, id) => {
    let suggest = byKind.get(kind);
    if (suggest === undefined) {
      const known = [...kinds].filter(([, of]) => of.has(kind)).map(([one]) => one);
      suggest = suggester(known, idsByName(names[kind] ?? []));
      byKind.set(kind, suggest);
    }
    return suggest(id);
  };
}

function checkOne(
  { id, kind, path }: Reference,
  kinds: KindsById,
  suggest: (kind: IdKind, id: string) => string | undefined,
): Issue | undefined {
  const known = kinds.get(id);
  if (known?.has(kind)) return undefined;
  const [found] = known ?? [];
  if (found !== undefined) return issueOf("wrongKind", path, { id, expected: kind, found });
  const meant = suggest(kind, id);
  return issueOf("unknownReference", path, meant === undefined ? { id, kind } : { id, kind, nearest: meant });
}
