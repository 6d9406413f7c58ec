import type { Measurement } from "../measure/index.js";
import {
  isFault,
  type Outcome,
  type Quantity,
  type Rational,
  readDecimal,
  readQuantity,
  toQuantity,
} from "../number/index.js";

/** The number that was measured; `undefined` for an event and where there is no value. */
export function numberOf(measurement: Measurement): Rational | undefined {
  if (!measurement.ok || typeof measurement.value !== "string") return undefined;
  const { value, fraction, approximate } = measurement as Quantity;
  return readBack({ value, ...(fraction && { fraction }), ...(approximate && { approximate }) });
}

/** A quantity as a number. */
export function readBack(quantity: Quantity): Rational | undefined {
  const number = readQuantity(quantity);
  return isFault(number) ? undefined : number;
}

/** A number as a quantity, where it can be written. */
export function written(outcome: Outcome): Quantity | undefined {
  const quantity = toQuantity(outcome);
  return isFault(quantity) ? undefined : quantity;
}

/** A number that was checked before: of a plan without errors, or of this library's own making. */
export function numberIn(text: string): Rational {
  const number = readDecimal(text);
  if (isFault(number)) throw new RangeError(`not a decimal: ${text}`);
  return number;
}
