import type { ConcernKind, IssuePath } from "../../issue/index.js";
import type { Plan, Text } from "../../model/index.js";
import { idOf, listKinds, listNames, membersOf } from "../extend/lists.js";

import type { NewId } from "../extend/new-ids.js";

/** A thing of a plan: what kind it is, what it goes by, and its data. */
export interface Thing {
  /** Its kind. */
  readonly kind: ConcernKind;
  /** Its id; of a task its number, as text. */
  readonly id: string;
  /** Its name or title. */
  readonly name?: Text | undefined;
  /** Where it stands in the plan. */
  readonly path: IssuePath;
  /** Its data; of an action with its task, of a component with its indicator. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** The kinds in the order in which differences come out: that of the plan, parts behind the list of their wholes. */
export const kindsInOrder: readonly ConcernKind[] = [
  "unit",
  "place",
  "goal",
  "task",
  "action",
  "element",
  "indicator",
  "component",
  "rule",
  "assumption",
  "gap",
];

/** The things of a plan, by kind. */
export type Things = ReadonlyMap<ConcernKind, readonly Thing[]>;

/**
 * Everything with an id in a plan, by kind.
 *
 * @param newId by which parts name their wholes: an action its task, a component its indicator
 */
export function thingsOf(plan: Plan, newId: NewId = (_, id) => id): Things {
  const things = new Map<ConcernKind, readonly Thing[]>();
  for (const name of listNames)
    things.set(
      listKinds[name],
      membersOf(plan, name).map((member, i) => thing(listKinds[name], idOf(member), [name, i], member)),
    );
  const actions = plan.tasks.flatMap(({ number, actions }, i) => {
    const task = newId("task", String(number));
    return actions.map((one, j) => thing("action", one.id, ["tasks", i, "actions", j], { ...one, task }));
  });
  things.set("action", actions);
  const components = plan.indicators.flatMap(({ id, components }, i) => {
    const indicator = newId("indicator", id);
    return (components?.of ?? []).map((one, j) =>
      thing("component", one.id, ["indicators", i, "components", "of", j], { ...one, indicator }),
    );
  });
  things.set("component", components);
  return things;
}

interface Titled {
  readonly name?: Text | undefined;
  readonly title?: Text | undefined;
}

function thing(kind: ConcernKind, id: string, path: IssuePath, data: object): Thing {
  const { name, title } = data as Titled;
  return { kind, id, name: name ?? title, path, data: data as Thing["data"] };
}
