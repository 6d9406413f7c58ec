import type { DecimalText, Quantity } from "../number/index.js";

/** The counts behind a value that divides one count by another: `100 * (公办 + 普惠民办) / 在园`. */
export interface CountRatio {
  /** The numerator, a whole number. */
  readonly numerator: DecimalText;
  /** The denominator, a whole number above 0. */
  readonly denominator: DecimalText;
  /** What the numerator is counted in: `人`. */
  readonly unitOfMeasure: string;
  /** By how much one more in the numerator raises the value, in its unit; the numerator times this is the value. */
  readonly effectOfOne: Quantity;
}
