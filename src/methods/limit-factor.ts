import {
  absolute,
  compare,
  divide,
  equals,
  fromInteger,
  isFault,
  multiply,
  type Rational,
  subtract,
} from "../number/index.js";
import { fractionalPower } from "../number/irrational.js";
import { decimal } from "./decimal.js";

const one = /* @__PURE__ */ fromInteger(1);
const exponent = /* @__PURE__ */ decimal("4.44");

/**
 * What a natural limit L multiplies the thresholds by, for a baseline b: `1 − (b / L)^4.44` up to the limit,
 * `1 − ((2L − b) / L)^4.44` from there on, and 1 from 2L on; b and L without their signs. So 1 far from the limit, 0 on it.
 */
export function limitFactor(baseline: Rational, limit: Rational): Rational {
  const size = absolute(baseline);
  const end = absolute(limit);
  const twice = multiply(fromInteger(2), end);
  if (isFault(size) || isFault(end) || isFault(twice) || compare(size, twice) >= 0) return one;
  if (equals(size, end)) return fromInteger(0);
  const near = compare(size, end) < 0 ? size : subtract(twice, size);
  const factor = subtract(one, fractionalPower(divide(near, end), exponent));
  return isFault(factor) ? one : factor;
}
