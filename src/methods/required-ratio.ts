import {
  absolute,
  add,
  compare,
  divide,
  fromInteger,
  isApproximate,
  isFault,
  multiply,
  type Outcome,
} from "../number/index.js";
import { decimal } from "./decimal.js";

/** A root is right to 40 decimals and a quotient is told to 20: what it is divided by may be no smaller than this. */
const finest = /* @__PURE__ */ decimal("0.00000000000000000001");

/**
 * What was achieved over what is required, or `tooFine` where behind one of them stands a root and the required one is so
 * small that its 40 decimals do not leave 20 right.
 *
 * @param scale by what the error of the root was multiplied
 */
export function requiredRatio(
  achieved: Outcome,
  required: Outcome,
  scale: Outcome = fromInteger(1),
): Outcome | "tooFine" {
  const isExact = [achieved, required].every((one) => isFault(one) || !isApproximate(one));
  const ratio = divide(achieved, required);
  if (isExact || isFault(required)) return ratio;
  const least = multiply(multiply(finest, absolute(scale)), add(fromInteger(1), absolute(ratio)));
  const size = absolute(required);
  return isFault(least) || isFault(size) || compare(size, least) < 0 ? "tooFine" : ratio;
}
