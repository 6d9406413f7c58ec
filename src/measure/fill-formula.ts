import type { SlotPeriods } from "../dataset/index.js";
import type { CompiledFormula } from "../formula/index.js";
import type { DataElement } from "../model/index.js";
import type { PeriodText } from "../period/index.js";
import { collect } from "./collect.js";
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
  const inputs = asks.map((ask) => {
    const { slot, of } = ask;
    return fill(asked, slot.key, slot.at, of, readingsOf(asked, ask, asks, period));
  });
  return { compiled, asks, inputs, elements };
}

/**
 * The readings of an input that may be tried. Where a formula asks for several figures of one data element, all follow the
 * reading of the one for the period: the stock of October is not held against that of the year before last.
 */
function readingsOf(
  asked: Asked,
  ask: Ask,
  asks: readonly Ask[],
  period: PeriodText,
): readonly SlotPeriods[] {
  const readings = ask.readingsFor(period);
  if (readings.length === 1) return readings;
  const own = asks.find(({ slot, of }) => slot.at === "period" && of.id === ask.of.id);
  if (own === undefined || own === ask) return readings;
  const collected = collect(asked, own.of, own.readingsFor(period));
  const isFollowed = (reading: SlotPeriods) => reading.own === collected.period;
  return readings.some(isFollowed) ? readings.filter(isFollowed) : readings;
}
