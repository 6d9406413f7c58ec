import { type CompiledFormula, compileTree, type Formula, parseFormula } from "../formula/index.js";
import type { Issue } from "../issue/index.js";
import type { DataElement } from "../model/index.js";

/** A formula over the data elements of a plan, ready to run. */
export interface ReadableFormula {
  /** The formula. */
  readonly compiled: CompiledFormula;
  /** The data element of its first input, by which its periods are read; absent for a formula without one. */
  readonly leading: DataElement | undefined;
}

/** What is wrong with a formula that cannot be used; nothing where its check tells. */
export interface Unusable {
  /** What cannot be read. */
  readonly issues: readonly Issue[];
}

/** A formula that can be used, or what is wrong with it. */
export type ReadFormula = ReadableFormula | Unusable;

/** Reads and compiles a formula over the data elements of a plan. */
export function readFormula(text: string, elements: ReadonlyMap<string, DataElement>): ReadFormula {
  const parsed = parseFormula(text);
  if (!parsed.ok) return { issues: parsed.issues };
  const compiled = compileOver(parsed.formula, elements);
  if (compiled === undefined) return { issues: [] };
  const [first] = compiled.slots;
  return { compiled, leading: first && elements.get(first.name) };
}

/** A formula over the data elements of a plan; `undefined` where it cannot give one number, which its check tells. */
function compileOver(
  formula: Formula,
  elements: ReadonlyMap<string, DataElement>,
): CompiledFormula | undefined {
  const compiled = compileTree(formula, ({ name }) => {
    const element = elements.get(name);
    return element && { type: "number", each: element.breakdown !== undefined };
  });
  if (!("run" in compiled) || compiled.slots.some(({ name }) => !elements.has(name))) return undefined;
  return compiled.shape.each === true || compiled.shape.type !== "number" ? undefined : compiled;
}
