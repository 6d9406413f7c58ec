import { isFault, type Rational, readDecimal } from "../number/index.js";

/** A constant of a method. */
export function decimal(text: string): Rational {
  const number = readDecimal(text);
  if (isFault(number)) throw new RangeError(`not a decimal: ${text}`);
  return number;
}
