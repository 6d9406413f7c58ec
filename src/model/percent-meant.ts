import { compare, fromInteger, isFault, multiply, printDecimal, readDecimal } from "../number/index.js";

const one = /* @__PURE__ */ fromInteger(1);
const hundred = /* @__PURE__ */ fromInteger(100);

/** The percentage that a number from 0.01 to 1 is if it was written as a share: 95 for 0.95; `undefined` for any other number. */
export function percentMeant(value: unknown): string | undefined {
  const number = readDecimal(value);
  if (isFault(number) || compare(number, one) > 0) return undefined;
  const meant = multiply(number, hundred);
  return isFault(meant) || compare(meant, one) < 0 ? undefined : printDecimal(meant);
}
