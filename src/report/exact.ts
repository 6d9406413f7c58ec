import type { Quantity } from "../number/index.js";

/** A quantity in full, as text that whatever compares of this library takes. */
export function exactText({ value, fraction }: Quantity): string {
  return fraction ?? value;
}
