import { type FormulaFailure, type Slots, whyNothing } from "../formula/index.js";
import type { Issue } from "../issue/index.js";
import type { Rational } from "../number/index.js";
import type { PeriodText } from "../period/index.js";
import { isNumber, quantityOf } from "./add-up.js";
import type { Asked } from "./collected.js";
import type { CountRatio } from "./count-ratio.js";
import { changesAt, definitionChanges } from "./definition-change.js";
import { type Filled, fillFormula } from "./fill-formula.js";
import type { Input } from "./input.js";
import type { WhyNot } from "./measurement.js";
import { named, whatConflicts } from "./named.js";
import { ratioOf } from "./ratio-of.js";
import { unpairedKeys } from "./unpaired-keys.js";

/** What a formula comes to. */
export interface Computation {
  /** The formula. */
  readonly formula: string;
  /** The value, or why there is none. */
  readonly outcome: Rational | WhyNot;
  /** The counts that it divides. */
  readonly ratio?: CountRatio | undefined;
  /** What it rests on. */
  readonly inputs: readonly Input[];
  /** What is wrong with the formula or with what it rests on. */
  readonly issues: readonly Issue[];
}

/** Works out a formula of a plan for a place and a period. */
export function compute(asked: Asked, text: string, period: PeriodText): Computation {
  const filled = fillFormula(asked, text, period);
  if ("issues" in filled)
    return { formula: text, outcome: { reason: "invalidInput" }, inputs: [], issues: filled.issues };
  const outcome = outcomeOf(filled);
  const ratio = "reason" in outcome ? undefined : ratioOf(filled);
  const issues = filled.inputs.flatMap((input) => input.issues);
  return { formula: text, outcome, ratio, inputs: filled.inputs, issues };
}

/** What a filled formula comes to: its value, or why there is none. */
export function outcomeOf({ compiled, asks, inputs }: Filled): Rational | WhyNot {
  const absent = inputs.filter(({ found }) => !found).map(({ name }) => name);
  if (inputs.length > 0 && absent.length === inputs.length)
    return { reason: "noData", missing: named(absent) };
  const gaps = inputs.flatMap((input) => input.gaps);
  if (gaps.length > 0) return { reason: "incomplete", missing: named([...absent, ...gaps]) };
  const figures = figuresOf(inputs, 0);
  const value = compiled.run(figures);
  const failure = isNumber(value) ? undefined : whyNothing(compiled, figures);
  if (failure?.reason === "missing") return lacking(failure, inputs);
  const unpaired = unpairedKeys(asks, inputs);
  if (unpaired.length > 0) return { reason: "incomplete", missing: named(unpaired) };
  const changed = definitionChanges(inputs);
  if (changed.length > 0) return { reason: "definitionChanged", changed };
  const conflicts = inputs.flatMap((input) => input.conflicts);
  if (conflicts.length > 0)
    return whatConflicts(conflicts, (pick) =>
      changesAt(inputs, pick).length > 0 ? undefined : quantityOf(compiled.run(figuresOf(inputs, pick))),
    );
  if (failure !== undefined) return { reason: failure.reason, ...keysOf(failure) };
  return isNumber(value) ? value : { reason: "invalidInput" };
}

/** What is missing: whole inputs, or, where every one of them is there in part, the keys that lack a figure. */
function lacking(failure: FormulaFailure, inputs: readonly Input[]): WhyNot {
  const { missing = [], missingCount = 0 } = failure;
  const absent = new Set(inputs.filter(({ found }) => !found).map(({ name }) => name));
  const gaps = new Map(inputs.flatMap(({ keyGaps }) => [...keyGaps()]));
  const names = missing.flatMap((name) => gaps.get(name) ?? [name]);
  // A key that a `where` dropped on one side only: no input lacks anything.
  if (missing.length === 0) return { reason: "incomplete", ...keysOf(failure) };
  const reason = missing.some((name) => absent.has(name)) ? "missing" : "incomplete";
  return { reason, missing: named(names, missingCount - missing.length) };
}

/** The keys at which a formula has no value. */
function keysOf({ keys = [], keyCount = keys.length }: FormulaFailure): Pick<WhyNot, "keys"> {
  return keys.length === 0 ? {} : { keys: named(keys, keyCount - keys.length) };
}

/** The figures of the slots, with the reports of a conflict that are picked by their number. */
export function figuresOf(inputs: readonly Input[], pick: number): Slots {
  return inputs.map(({ figure }) => figure(pick));
}
