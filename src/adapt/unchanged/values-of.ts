import { parseFormula } from "../../formula/index.js";
import type { IssuePath } from "../../issue/index.js";
import type { Action, Aim, DataElement, Indicator, Plan, Source, Target, Text } from "../../model/index.js";
import { isFault, printDecimal, readDecimal } from "../../number/index.js";
import type { Thing } from "../diff/things.js";
import { leavesOf } from "../formula-nodes.js";
import type { UnchangedKind } from "./unchanged-value.js";

/** A value of a thing that another county has otherwise. */
export interface OwnValue {
  /** What kind of value it is. */
  readonly what: UnchangedKind;
  /** Where it stands in its thing. */
  readonly path: IssuePath;
  /** The value, as text. */
  readonly value: string;
  /** What it is recognised by: a number with another source is another county's own. */
  readonly key: string;
}

/** The values of a thing that belong to one county: numbers, names, words of documents; not how things are counted. */
export function* valuesOf({ kind, data }: Thing): Generator<OwnValue> {
  switch (kind) {
    case "unit":
    case "place":
      yield* textOf("name", ["name"], data.name);
      break;
    case "goal":
    case "task":
      yield* textOf("name", ["title"], data.title);
      yield* textOf("text", ["text"], data.text);
      yield* plainOf("name", ["leader"], data.leader);
      yield* aimsOf(data.aims);
      break;
    case "action":
      yield* actionValues(data as unknown as Action);
      break;
    case "element":
      yield* boundsOf(data as unknown as DataElement);
      break;
    case "indicator":
      yield* indicatorValues(data as unknown as Indicator);
      break;
    case "component":
      yield* constantsOf(data.formula);
      break;
    case "assumption":
    case "gap":
      yield* textOf("text", ["text"], data.text);
      break;
  }
  yield* sourceOf(["source"], data.source);
}

/** The values of the plan itself. */
export function* planValues({ id, title, jurisdiction, document, safeguards }: Plan): Generator<OwnValue> {
  yield* plainOf("identity", ["id"], id);
  yield* textOf("identity", ["title"], title);
  yield* textOf("identity", ["jurisdiction", "name"], jurisdiction.name);
  yield* plainOf("identity", ["jurisdiction", "code"], jurisdiction.code);
  for (const key of ["title", "number", "issuer", "date"] as const)
    yield* plainOf("identity", ["document", key], document[key]);
  for (const [i, safeguard] of (safeguards ?? []).entries()) {
    yield* textOf("text", ["safeguards", i, "text"], safeguard.text);
    yield* sourceOf(["safeguards", i, "source"], safeguard.source);
  }
}

function* actionValues({ title, due, adds }: Action): Generator<OwnValue> {
  yield* textOf("name", ["title"], title);
  yield* plainOf("action", ["due"], due);
  yield* numberOf("action", ["adds", "value"], adds?.value);
}

function* boundsOf({ least, most }: DataElement): Generator<OwnValue> {
  yield* numberOf("bound", ["least"], least);
  yield* numberOf("bound", ["most"], most);
}

function* indicatorValues(indicator: Indicator): Generator<OwnValue> {
  const { formula, materiality, baseline, milestones = [], targets, revisions = [], sources } = indicator;
  yield* constantsOf(formula);
  yield* numberOf("bound", ["materiality"], materiality);
  yield* numberOf("baseline", ["baseline", "value"], baseline?.value, baseline?.source);
  yield* sourceOf(["baseline", "source"], baseline?.source);
  yield* thresholdsOf("milestone", ["milestones"], milestones);
  yield* thresholdsOf("target", ["targets"], targets);
  for (const [i, revision] of revisions.entries()) {
    yield* thresholdsOf("target", ["revisions", i, "targets"], revision.targets);
    yield* thresholdsOf("milestone", ["revisions", i, "milestones"], revision.milestones ?? []);
  }
  for (const [i, source] of sources.entries()) yield* sourceOf(["sources", i], source);
}

function* thresholdsOf(
  what: "target" | "milestone",
  path: IssuePath,
  targets: readonly Target[],
): Generator<OwnValue> {
  for (const [i, target] of targets.entries()) {
    for (const key of ["value", "upper", "tolerance"] as const)
      yield* numberOf(what, [...path, i, key], target[key], target.source);
    yield* sourceOf([...path, i, "source"], target.source);
  }
}

/** Factors that only move the point, as the 100 of a percentage, and 1: they belong to the unit of measure. */
const factor = /^(?:1|0\.0*1|1?0+)$/;

function* constantsOf(formula: unknown): Generator<OwnValue> {
  const read = parseFormula(formula);
  if (!read.ok) return;
  for (const leaf of leavesOf(read.formula.tree))
    if (leaf.kind === "number" && !factor.test(leaf.value))
      yield* numberOf("constant", ["formula"], leaf.value);
}

function* aimsOf(aims: unknown): Generator<OwnValue> {
  for (const [i, { text, source }] of ((aims ?? []) as readonly Aim[]).entries()) {
    yield* textOf("text", ["aims", i, "text"], text);
    yield* sourceOf(["aims", i, "source"], source);
  }
}

function* textOf(what: UnchangedKind, path: IssuePath, text: unknown): Generator<OwnValue> {
  yield* plainOf(what, path, (text as Text | undefined)?.zh);
}

function* plainOf(what: UnchangedKind, path: IssuePath, value: unknown): Generator<OwnValue> {
  if (typeof value === "string") yield { what, path, value, key: keyOf(what, path, value) };
}

function* numberOf(
  what: UnchangedKind,
  path: IssuePath,
  value: string | undefined,
  source?: Source,
): Generator<OwnValue> {
  if (value === undefined) return;
  const number = readDecimal(value);
  const plain = isFault(number) ? value : printDecimal(number);
  yield { what, path, value, key: keyOf(what, path, plain, source) };
}

function* sourceOf(path: IssuePath, source: unknown): Generator<OwnValue> {
  if (source === undefined) return;
  const { words } = source as Source;
  yield { what: "source", path, value: words, key: keyOf("source", path, words, source as Source) };
}

/** The kind of value, the key under which it stands, itself, and its source; where in a list does not matter. */
function keyOf(what: UnchangedKind, path: IssuePath, value: string, source?: Source): string {
  const { document, section, item, words } = source ?? {};
  const slot = path.filter((key) => typeof key === "string");
  return JSON.stringify([what, slot, value, document, section, item, words]);
}
