import { decimalsIn } from "../judge/index.js";
import { isFault, type Rational, round } from "../number/index.js";

const modes = ["halfUp", "halfEven"] as const;

/** A value as it is rounded before it is compared (修约值比较法, GB/T 8170); where a tie goes, the verdict does not tell. */
export function roundedTo(decimals: number, value: Rational): readonly Rational[] {
  return modes.flatMap((mode) => {
    const rounded = round(value, { decimals, mode });
    return isFault(rounded) ? [] : [rounded];
  });
}

/** The decimals in which the finer of two numbers is written. */
export function decimalsOf(...texts: readonly (string | undefined)[]): number {
  return Math.max(...texts.map((text) => decimalsIn(text)));
}
