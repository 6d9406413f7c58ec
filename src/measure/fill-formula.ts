import type { CompiledFormula } from "../formula/index.js";
import type { DataElement } from "../model/index.js";
import type { PeriodText } from "../period/index.js";
import type { Asked } from "./collected.js";
import { fill, type Input } from "./input.js";
import type { Ask, Unusable } from "./read-formula.js";

/** A formula of a plan with what it asks of the data. */
export interface Filled {
  /** The formula, ready to run. */
  readonly compiled: CompiledFormula;
  /** What its inputs ask of the data, in the order of its slots. */
  readonly asks: readonly Ask[];
  /** Its inputs, in the order of its slots. */
  readonly inputs: readonly Input[];
  /** The data elements of the plan, by id. */
  readonly elements: ReadonlyMap<string, DataElement>;
}

/** Fills the inputs of a formula of a plan for a place and a period. */
export function fillFormula(asked: Asked, text: string, period: PeriodText): Filled | Unusable {
  const { elements, formula } = asked.reading;
  const read = formula(text);
  if ("issues" in read) return read;
  const { compiled, asks } = read;
  const inputs = asks.map(({ slot: { key, at }, of, readingsFor }) =>
    fill(asked, key, at, of, readingsFor(period)),
  );
  return { compiled, asks, inputs, elements };
}
