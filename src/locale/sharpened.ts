import { numberOf } from "../judge/index.js";
import { heldIn, heldToTarget, leadingOn } from "./held-now.js";
import { decimalsOf } from "./rounded-side.js";
import type { Telling, ToldHorizon } from "./telling.js";

/**
 * The same with as many digits as it takes for all that the value is held against, so that a sentence prints it once, and
 * each difference is that of printed numbers: 94.96 lies beyond a milestone of 90 and 0.04 short of a target of 95.
 */
export function sharpened<T extends Telling>(told: T, final: ToldHorizon, annual?: ToldHorizon): T {
  const value = told.value ?? numberOf(told.measurement);
  if (value === undefined) return told;
  const texts = [
    heldIn(told, final)?.held.value,
    annual && heldIn(told, annual, true)?.held.value,
    heldToTarget(told, leadingOn(final), value, final.distance)?.value,
  ];
  const decimals = decimalsOf(...texts);
  if (decimals <= told.digits.decimals) return told;
  // With the digits that one takes another may be printed as level: 0.51 beside 1 as 0.5, which is not above 0.5.
  return sharpened({ ...told, digits: { ...told.digits, decimals } }, final, annual);
}
