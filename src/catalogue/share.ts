import type { Text } from "../model/index.js";

/** A share in percent, by school year: a part over the whole that holds it, the more the better. */
export function share<const I extends string, const N extends Text, const F extends string>(
  id: I,
  name: N,
  formula: F,
) {
  return {
    id,
    name,
    unitOfMeasure: "%",
    direction: "up",
    frequency: "schoolYear",
    formula,
    limits: { least: "0", most: "100" },
  } as const;
}
