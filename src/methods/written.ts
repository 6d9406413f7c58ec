import { isFault, type Outcome, type Quantity, toQuantity } from "../number/index.js";
import type { YearValue } from "./read-series.js";

/** A year with its value, as it is told. */
export interface DatedValue {
  /** The year. */
  readonly year: number;
  /** Its value. */
  readonly value: Quantity;
}

/** A number as it is told; `undefined` where there is none, or none that can be told. */
export function written(outcome: Outcome | undefined): Quantity | undefined {
  if (outcome === undefined) return undefined;
  const quantity = toQuantity(outcome);
  return isFault(quantity) ? undefined : quantity;
}

/** A figure as it is told: what was read can be. */
export function dated({ year, value }: YearValue): DatedValue {
  return { year, value: toQuantity(value) as Quantity };
}

/** Numbers under their keys, without those that cannot be told. */
export function told<K extends string>(
  numbers: Readonly<Record<K, Outcome | undefined>>,
): { readonly [key in K]?: Quantity } {
  const found: { [key in K]?: Quantity } = {};
  for (const key of Object.keys(numbers) as K[]) {
    const quantity = written(numbers[key]);
    if (quantity !== undefined) found[key] = quantity;
  }
  return found;
}
