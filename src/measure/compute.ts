import {
  type CompiledFormula,
  compileTree,
  type Figure,
  type Formula,
  type FormulaFailure,
  parseFormula,
  type Slots,
  whyNothing,
} from "../formula/index.js";
import type { Issue } from "../issue/index.js";
import type { DataElement, Plan } from "../model/index.js";
import { isFault, type Quantity, type Rational, toQuantity } from "../number/index.js";
import type { PeriodText } from "../period/index.js";
import type { Asked } from "./collect.js";
import { type Input, inputOf } from "./input.js";
import type { MeasureReason, NamedInputs } from "./measurement.js";
import { type Contradicted, named, whatConflicts } from "./named.js";

/** No value, and why. */
export interface Nothing extends Contradicted {
  /** Why. */
  readonly reason: MeasureReason;
  /** What is missing. */
  readonly missing?: NamedInputs;
}

/** What a formula comes to. */
export interface Computation {
  /** The value, or why there is none. */
  readonly outcome: Rational | Nothing;
  /** What it rests on. */
  readonly inputs: readonly Input[];
  /** What is wrong with the formula. */
  readonly issues: readonly Issue[];
}

/** Works out a formula of a plan for a place and a period. */
export function compute(asked: Asked, plan: Plan, text: string, period: PeriodText): Computation {
  const parsed = parseFormula(text);
  if (!parsed.ok) return unusable(parsed.issues);
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  const compiled = compileOver(parsed.formula, elements);
  if (compiled === undefined) return unusable([]);
  const leading = compiled.slots
    .map(({ name }) => elements.get(name))
    .find((element) => element !== undefined);
  if (leading === undefined && compiled.slots.length > 0) return unusable([]);
  const inputs = compiled.slots.flatMap((slot) => {
    const element = elements.get(slot.name);
    return element && leading ? [inputOf(asked, plan, slot, element, leading, period)] : [];
  });
  return { outcome: outcomeOf(compiled, inputs), inputs, issues: [] };
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

function unusable(issues: readonly Issue[]): Computation {
  return { outcome: { reason: "invalidInput" }, inputs: [], issues };
}

function outcomeOf(compiled: CompiledFormula, inputs: readonly Input[]): Rational | Nothing {
  const absent = inputs.filter(({ found }) => found === 0).map(({ name }) => name);
  if (inputs.length > 0 && absent.length === inputs.length)
    return { reason: "noData", missing: named(absent) };
  const gaps = inputs.flatMap((input) => input.gaps);
  if (gaps.length > 0) return { reason: "incomplete", missing: named([...absent, ...gaps]) };
  const figures = figuresOf(inputs, 0);
  const value = compiled.run(figures);
  const failure = isNumber(value) ? undefined : whyNothing(compiled, figures);
  if (failure?.reason === "missing") return lacking(failure, inputs);
  const conflicts = inputs.flatMap((input) => input.conflicts);
  if (conflicts.length > 0)
    return whatConflicts(conflicts, (pick) => quantityOf(compiled.run(figuresOf(inputs, pick))));
  if (failure !== undefined) return { reason: failure.reason };
  return isNumber(value) ? value : { reason: "invalidInput" };
}

/** What is missing: whole inputs, or, where every one of them is there in part, the keys that lack a figure. */
function lacking({ missing = [], missingCount = 0 }: FormulaFailure, inputs: readonly Input[]): Nothing {
  const absent = new Set(inputs.filter(({ found }) => found === 0).map(({ name }) => name));
  const gaps = new Map(inputs.flatMap(({ keyGaps }) => [...keyGaps]));
  const names = missing.flatMap((name) => gaps.get(name) ?? [name]);
  const reason = missing.some((name) => absent.has(name)) ? "missing" : "incomplete";
  return { reason, missing: named(names, missingCount - missing.length) };
}

function figuresOf(inputs: readonly Input[], pick: number): Slots {
  return inputs.map(({ figure }) => figure(pick));
}

function quantityOf(value: Figure): Quantity | undefined {
  if (!isNumber(value)) return undefined;
  const quantity = toQuantity(value);
  return isFault(quantity) ? undefined : quantity;
}

function isNumber(value: Figure): value is Rational {
  return typeof value === "object" && value !== null && "d" in value;
}
