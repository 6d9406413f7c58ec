import { divide, exactRoot, fromInteger, multiply, type Outcome, power, subtract } from "../number/index.js";
import { fractionalPower } from "../number/irrational.js";
import type { YearValue } from "./read-series.js";

const one = /* @__PURE__ */ fromInteger(1);

/**
 * The compound annual growth rate (CAGR, 年均复合增长率) between two years, `(v₁ / v₀)^(1 / (t₁ − t₀)) − 1`: exact where the
 * root is a rational, approximate elsewhere. A fault where the values differ in sign or the first one is 0.
 */
export function growthRate(from: YearValue, to: YearValue): Outcome {
  return subtract(grownBy(from, to, 1), one);
}

/** `(v₁ / v₀)^(years / (t₁ − t₀))`: by what the value would multiply within some years at the pace between two others. */
export function grownBy(from: YearValue, to: YearValue, years: number): Outcome {
  const factor = divide(to.value, from.value);
  if (typeof factor === "string") return factor;
  const span = to.year - from.year;
  const shared = commonDivisor(span, years);
  const root = exactRoot(factor, span / shared);
  if (root !== null) return power(root, fromInteger(years / shared));
  return fractionalPower(factor, divide(fromInteger(years), fromInteger(span)));
}

/** The value that a series reaches in a later year at the pace between two of its years. */
export function carriedForward(from: YearValue, to: YearValue, year: number): Outcome {
  return multiply(to.value, grownBy(from, to, year - to.year));
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}
