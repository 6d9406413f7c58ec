import { type CompiledFormula, compileTree, type Formula, parseFormula } from "../formula/index.js";
import type { Issue } from "../issue/index.js";
import type { DataElement, Plan } from "../model/index.js";
import type { PeriodText } from "../period/index.js";
import type { Asked } from "./collect.js";
import { type Input, inputOf } from "./input.js";

/** A formula of a plan with what it asks of the data. */
export interface Filled {
  /** The formula, ready to run. */
  readonly compiled: CompiledFormula;
  /** Its inputs, in the order of its slots. */
  readonly inputs: readonly Input[];
  /** The data elements of the plan, by id. */
  readonly elements: ReadonlyMap<string, DataElement>;
}

/** What is wrong with a formula that cannot be filled; nothing where its check tells. */
export interface Unusable {
  /** What cannot be read. */
  readonly issues: readonly Issue[];
}

/** Reads a formula of a plan and fills its inputs for a place and a period. */
export function fillFormula(asked: Asked, plan: Plan, text: string, period: PeriodText): Filled | Unusable {
  const parsed = parseFormula(text);
  if (!parsed.ok) return { issues: parsed.issues };
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  const compiled = compileOver(parsed.formula, elements);
  if (compiled === undefined) return { issues: [] };
  const [first] = compiled.slots;
  const leading = first && elements.get(first.name);
  const inputs = compiled.slots.flatMap((slot) => {
    const element = elements.get(slot.name);
    return element && leading ? [inputOf(asked, plan, slot, element, leading, period)] : [];
  });
  return { compiled, inputs, elements };
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
