import type { Breakdown, Figure } from "../formula/index.js";
import { isFault, negate, type Quantity, type Rational, sum, toQuantity } from "../number/index.js";
import { type KeyedParts, type Part, reportOf } from "./parts.js";

/**
 * Adds up the parts to one number.
 *
 * @param pick which of conflicting reports counts, from 0
 */
export function totalOf(parts: readonly Part[], pick: number): Rational | undefined | null {
  const numbers: Rational[] = [];
  for (const part of parts) {
    const value = reportOf(part, pick)?.value;
    if (value === undefined || typeof value === "boolean") return undefined;
    numbers.push(part.addend.isTakenAway ? opposite(value) : value);
  }
  const [only] = numbers;
  if (numbers.length === 1) return only;
  const total = sum(numbers);
  return isFault(total) ? null : total;
}

function opposite(value: Rational): Rational {
  const negative = negate(value);
  return isFault(negative) ? value : negative;
}

/** Adds up the parts of each key. A key that one of the addends lacks has no value. */
export function totalsOf(keyed: readonly KeyedParts[], pick: number): Breakdown {
  const keys: string[] = [];
  const values: Breakdown["values"][number][] = [];
  for (const { key, parts, lacking } of keyed) {
    keys.push(key);
    values.push(lacking.length > 0 ? undefined : totalOf(parts, pick));
  }
  return { keys, values };
}

/** Whether a figure is a number. */
export function isNumber(figure: Figure): figure is Rational {
  return typeof figure === "object" && figure !== null && "d" in figure;
}

/** A figure as a quantity, where it is a number that can leave the library. */
export function quantityOf(value: Figure): Quantity | undefined {
  if (!isNumber(value)) return undefined;
  const quantity = toQuantity(value);
  return isFault(quantity) ? undefined : quantity;
}
