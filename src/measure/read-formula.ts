import { isNeverSummed, type SlotPeriods, slotPeriods } from "../dataset/index.js";
import {
  type CompiledFormula,
  checkFormula,
  compileTree,
  type Formula,
  parseFormula,
  type Slot,
} from "../formula/index.js";
import { type Issue, issueOf } from "../issue/index.js";
import { type DataElement, elementVocabulary, type Plan } from "../model/index.js";
import type { PeriodText } from "../period/index.js";
import { byPeriod } from "./by-period.js";
import type { Countable } from "./countable.js";
import { unreplacedIn } from "./unreplaced-in.js";
import { versionsOfElement } from "./versions.js";

/** A formula over the data elements of a plan, ready to run. */
export interface ReadableFormula {
  /** The formula. */
  readonly compiled: CompiledFormula;
  /** The data elements that it names, by which its periods are read. */
  readonly elements: readonly DataElement[];
  /** What each of its inputs asks of the data, in their order. */
  readonly asks: readonly Ask[];
}

/** What an input of a formula asks of the data. */
export interface Ask {
  /** The input. */
  readonly slot: Slot;
  /** What is counted. */
  readonly of: Countable;
  /** Whether the formula replaces it by something else where it is missing, wherever it stands. */
  readonly isReplaceable: boolean;
  /** The periods of it that go with a period of the indicator. */
  readonly readingsFor: (period: PeriodText) => readonly SlotPeriods[];
}

/** What is wrong with a formula that cannot be used. */
export interface Unusable {
  /** What cannot be read. */
  readonly issues: readonly Issue[];
}

/** A formula that can be used, or what is wrong with it. */
export type ReadFormula = ReadableFormula | Unusable;

/** Reads and compiles a formula over the data elements of a plan. */
export function readFormula(
  text: string,
  plan: Pick<Plan, "span">,
  elements: ReadonlyMap<string, DataElement>,
): ReadFormula {
  const parsed = parseFormula(text);
  if (!parsed.ok) return { issues: parsed.issues };
  const compiled = compileOver(parsed.formula, elements);
  if (compiled === undefined) {
    const vocabulary = elementVocabulary({ elements: [...elements.values()] });
    return { issues: checkFormula(parsed.formula, vocabulary, "number") };
  }
  const summed = compiled.slots.filter(
    ({ name, at }) => at === "cumulative" && isSummedInVain(elements.get(name)),
  );
  if (summed.length > 0)
    return { issues: summed.map(({ name }) => issueOf("notAdditiveOverTime", [], { element: name })) };
  const slots = compiled.slots.flatMap((slot) => {
    const element = elements.get(slot.name);
    return element ? [{ slot, at: slot.at, element }] : [];
  });
  const needed = unreplacedIn(parsed.formula.tree);
  const asks = slots.map((asked) => ({
    slot: asked.slot,
    isReplaceable: !needed.has(asked.slot.key),
    of: countableOf(asked.element),
    readingsFor: byPeriod((period) => slotPeriods(plan, asked, slots, period)),
  }));
  return { compiled, elements: slots.map(({ element }) => element), asks };
}

function isSummedInVain(element: DataElement | undefined): boolean {
  return element !== undefined && isNeverSummed(element);
}

function countableOf(element: DataElement): Countable {
  const { id, timing, calendar, breakdown, rollUp, accumulation, overTime } = element;
  const versionAt = byPeriod(versionsOfElement(element));
  return { id, timing, calendar, breakdown, rollUp, accumulation, overTime, versionAt };
}

/** A formula over the data elements of a plan; `undefined` where it cannot give one number. */
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
