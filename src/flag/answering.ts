import type { Case } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";
import type { Action, Indicator, Plan, Task } from "../model/index.js";

/** The units that answer for something. */
export interface Answering {
  /** Ids of the lead units (牵头单位), in the order of the document; mostly one, none where the document names none. */
  readonly leads: readonly string[];
  /** Ids of the supporting units (配合单位). */
  readonly supporting: readonly string[];
}

/** Who answers for an indicator: its own units, or else those of the tasks that state it. */
export function answeringFor(plan: Plan, { id, lead, supporting }: Indicator): Answering {
  const tasks = plan.tasks.filter(({ indicators }) => indicators.includes(id));
  const leads = lead === undefined ? unique(tasks.flatMap(leadsOf)) : [lead];
  const others = supporting ?? unique(tasks.flatMap((task) => task.supporting));
  return { leads, supporting: others.filter((unit) => !leads.includes(unit)) };
}

/** Who answers for an action: its own lead unit, or else those of its task. */
export function answeringForAction(task: Task, { lead }: Action): Answering {
  const leads = lead === undefined ? leadsOf(task) : [lead];
  return { leads, supporting: task.supporting.filter((unit) => !leads.includes(unit)) };
}

/** The units that supply the data elements which a measurement lacks, in the order of the plan; none where no unit is named. */
export function suppliersOf(
  { plan, elements }: Pick<Case, "plan" | "elements">,
  measurement: Measurement | undefined,
): readonly string[] {
  const lacking = lackingElements(elements, measurement);
  const suppliers = plan.elements.flatMap(({ id, supplier }) =>
    supplier !== undefined && lacking.has(id) ? [supplier] : [],
  );
  return unique(suppliers);
}

function leadsOf({ lead, jointLeads = [] }: Task): readonly string[] {
  return unique(lead === undefined ? jointLeads : [lead, ...jointLeads]);
}

/** The data elements that a measurement names as missing or contradicted; all of the formula where it names not all. */
function lackingElements(
  all: ReadonlySet<string>,
  measurement: Measurement | undefined,
): ReadonlySet<string> {
  if (measurement === undefined || measurement.ok) return all;
  const { missing, conflicting, changed = [] } = measurement;
  const names = [...(missing?.names ?? []), ...(conflicting?.names ?? [])];
  const isWhole = (missing?.count ?? 0) + (conflicting?.count ?? 0) === names.length;
  const named = new Set([...names.map(elementIn), ...changed.map(({ element }) => element)]);
  const lacking = [...all].filter((element) => named.has(element));
  return isWhole && lacking.length > 0 ? new Set(lacking) : all;
}

/** The element in the name of a figure: `pupils` in `previous(pupils)[三小]@2023/24`. */
function elementIn(name: string): string {
  return name.replace(/^(?:previous|cumulative)\(/u, "").replace(/[)[@].*$/u, "");
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
