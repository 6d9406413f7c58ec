import { compare } from "./compare.js";
import type { NumberInput } from "./read.js";
import { readInput } from "./read-input.js";

/**
 * The exact order of two numbers, whatever form each has: -1 when `a < b`, 0 when they are equal, 1 when `a > b`.
 *
 * @throws TypeError when one of them is neither text nor a number nor a bigint.
 * @throws RangeError when one of them is not plainly spelt.
 * @example
 * compareNumbers("94.96", 95) // => -1
 * compareNumbers("0.10", "0.1") // => 0
 */
export function compareNumbers(a: NumberInput, b: NumberInput): -1 | 0 | 1 {
  return compare(readInput(a), readInput(b));
}
