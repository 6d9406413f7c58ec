import type { Definition, Indicator, Source, Text } from "../../model/index.js";
import { isSame } from "../is-same.js";
import { isSameSet, propertyOf, saysTheSame } from "./defaults.js";
import { definitionFindings, type Finding, formulaFindings, indicatorFindings } from "./diff-indicator.js";
import {
  type NamedThing,
  type PropertyName,
  type ResponsibilityRole,
  responsibilityRoles,
} from "./difference.js";
import type { Thing } from "./things.js";
import { toldValue } from "./told-value.js";

/** How the things that one of two plans mentions are called. */
export interface Calls {
  /** A unit. */
  readonly unit: (id: string) => NamedThing;
  /** A place. */
  readonly place: (id: string) => NamedThing;
}

/** What differs between two forms of one thing, in one order. */
export function* thingFindings(
  a: Thing,
  b: Thing,
  [before, after]: readonly [Calls, Calls],
): Generator<Finding> {
  if (!isSame(a.name, b.name)) yield ["name", { from: textOf(a), to: textOf(b) }];
  yield* formulaFindings(a.data.formula, b.data.formula);
  const [from, to] = [wordOf(a.data.unitOfMeasure), wordOf(b.data.unitOfMeasure)];
  if (from !== to) yield ["unitOfMeasure", { from, to }];
  if (a.kind === "indicator") {
    const sides = [
      { unitOfMeasure: from, place: before.place },
      { unitOfMeasure: to, place: after.place },
    ] as const;
    yield* indicatorFindings(a.data as unknown as Indicator, b.data as unknown as Indicator, sides);
  }
  yield* responsibilityFindings(a, b, [before, after]);
  yield* definitionFindings(definitionsOf(a), definitionsOf(b));
  if (!isSame(a.data.source, b.data.source))
    yield ["source", { of: "thing", from: sourcesOf(a), to: sourcesOf(b) }];
  yield* propertyFindings(a, b);
}

function* responsibilityFindings(
  a: Thing,
  b: Thing,
  [before, after]: readonly [Calls, Calls],
): Generator<Finding> {
  for (const role of responsibilityRoles) {
    const [was, is] = [idsOf(a, role), idsOf(b, role)];
    if (was === is || (was !== undefined && is !== undefined && isSameSet(was, is))) continue;
    const named = (ids: readonly string[] | undefined, { unit }: Calls) =>
      ids?.map((id) => (role === "leader" ? { id } : unit(id)));
    yield ["responsibility", { role, from: named(was, before), to: named(is, after) }];
  }
}

/** Keys that are compared elsewhere: what goes by a code of its own, and the parts that are things themselves. */
const toldApart: ReadonlySet<string> = new Set([
  ...responsibilityRoles,
  ...["id", "number", "name", "title", "formula", "unitOfMeasure", "targets", "milestones", "revisions"],
  ...["baseline", "trajectory", "definitions", "source", "sources", "actions", "components"],
]);

function* propertyFindings(a: Thing, b: Thing): Generator<Finding> {
  const keys = new Set([...Object.keys(a.data), ...Object.keys(b.data)]);
  for (const key of [...keys].filter((one) => !toldApart.has(one)).sort()) {
    const [was, is] = [propertyOf(a, key), propertyOf(b, key)];
    if (saysTheSame(key, was, is)) continue;
    // A key that is none of the model is told too, by its own name.
    yield ["property", { property: key as PropertyName, from: toldValue(was, key), to: toldValue(is, key) }];
  }
}

function textOf({ name, id }: Thing): Text {
  return name ?? { zh: id };
}

function wordOf(value: unknown): string | undefined {
  return value as string | undefined;
}

/** The units that have a role; `undefined` where the plan does not say, so that an indicator has those of its task. */
function idsOf({ data }: Thing, role: ResponsibilityRole): readonly string[] | undefined {
  const ids = data[role] ?? (role === "jointLeads" ? [] : undefined);
  if (ids === undefined) return undefined;
  return Array.isArray(ids) ? (ids as readonly string[]) : [ids as string];
}

function definitionsOf({ data }: Thing): readonly Definition[] {
  return (data.definitions ?? []) as readonly Definition[];
}

function sourcesOf({ data }: Thing): readonly Source[] {
  return data.source === undefined ? [] : [data.source as Source];
}
