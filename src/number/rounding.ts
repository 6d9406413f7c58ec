import { inBrief } from "./brief.js";
import { sign } from "./compare.js";
import { finestDecimal } from "./grid.js";
import type { RoundingMode } from "./quotient.js";
import { isFault, type Rational } from "./rational.js";
import { type DecimalText, readDecimal } from "./read.js";
import { significantDecimals } from "./significant.js";

/** How to round: exactly one of `decimals`, `significant` and `step`, and which way a tie goes. */
export interface Rounding {
  /** Decimals to keep, from -24 (whole multiples of 10^24) to 20. */
  readonly decimals?: number | undefined;
  /** Significant digits to keep, from 1 to 44, but none beyond the 20th decimal. */
  readonly significant?: number | undefined;
  /** The unit to round to, above 0: `"0.5"` rounds 60.28 to 60.5. */
  readonly step?: DecimalText | undefined;
  /** Where a tie goes: `halfUp`, away from zero (the default), or `halfEven`, to the even neighbour (GB/T 8170). */
  readonly mode?: RoundingMode | undefined;
}

/** Where a rounded number lies and how it is printed: on the multiples of `step` or, without one, on the last decimal. */
export interface Grid {
  /** The unit to round to, where it is not the last decimal. */
  readonly step: Rational | null;
  /** Decimals that are printed; below 0, zeros before the point. */
  readonly decimals: number;
  /** Where a tie goes. */
  readonly mode: RoundingMode;
}

const coarsestDecimal = -24;
const mostSignificant = 44;

/**
 * The grids on which `rounding` puts numbers: one for all of them, but for significant digits. The one place where the
 * options of a rounding are checked, once for any number of values.
 *
 * @throws RangeError naming the option and its value.
 */
export function gridsOf(rounding: Rounding): (value: Rational) => Grid {
  const { decimals, significant, step, mode = "halfUp" } = rounding;
  if (mode !== "halfUp" && mode !== "halfEven") throw mistake("mode", '"halfUp" or "halfEven"', mode);
  const given =
    Number(decimals !== undefined) + Number(significant !== undefined) + Number(step !== undefined);
  if (given !== 1)
    throw new RangeError(`a rounding takes one of decimals, significant and step, not ${given} of them`);
  if (decimals !== undefined) {
    checkWhole("decimals", decimals, coarsestDecimal, finestDecimal);
    const grid = { step: null, decimals, mode };
    return () => grid;
  }
  if (significant !== undefined) {
    checkWhole("significant", significant, 1, mostSignificant);
    return (value) => ({ step: null, decimals: significantDecimals(value, significant, mode), mode });
  }
  const size = typeof step === "string" ? readDecimal(step) : "wrongType";
  if (typeof step !== "string" || isFault(size) || sign(size) <= 0)
    throw mistake("step", "decimal text above 0", step);
  const point = step.indexOf(".");
  const grid = { step: size, decimals: point < 0 ? 0 : step.length - point - 1, mode };
  return () => grid;
}

function checkWhole(option: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return;
  throw mistake(option, `a whole number from ${least} to ${most}`, value);
}

function mistake(option: string, wanted: string, value: unknown): RangeError {
  return new RangeError(`${option} must be ${wanted}, not ${inBrief(value)}`);
}
