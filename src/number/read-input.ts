import { inBrief } from "./brief.js";
import { isFault, type Rational } from "./rational.js";
import { readDecimal } from "./read.js";

/** Reads a number that a programmer handed over. @throws TypeError or RangeError where it is none: it is their mistake. */
export function readInput(value: unknown): Rational {
  const read = readDecimal(value);
  if (!isFault(read)) return read;
  const message = `a number must be plain decimal text, a bigint or a number of at most 15 digits, not ${inBrief(value)} (${read})`;
  throw read === "wrongType" ? new TypeError(message) : new RangeError(message);
}
