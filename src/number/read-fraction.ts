import { exactFrom } from "./make.js";
import type { Rational } from "./rational.js";
import type { DecimalFault } from "./read.js";

const mostDigits = 2000;
const fractionSpelling = /^(-?(?:0|[1-9][0-9]*))\/([1-9][0-9]*)$/;

/**
 * Reads a fraction such as `"-380/7"`: an optional `-`, digits, `/`, digits that are not 0, without leading zeros; not
 * necessarily in lowest terms. More than 2,000 digits on a side are `"tooManyDigits"`.
 *
 * @example
 * printDecimal(readFraction("-6/4")) // => "-1.5"
 * readFraction("1/0") // => "misspelt"
 */
export function readFraction(input: unknown): Rational | DecimalFault {
  if (typeof input !== "string") return "wrongType";
  if (input.length > 2 * mostDigits + 2) return "tooManyDigits";
  const [, top = "", bottom = ""] = fractionSpelling.exec(input) ?? [];
  if (bottom === "") return "misspelt";
  if (top.length - Number(top.startsWith("-")) > mostDigits || bottom.length > mostDigits)
    return "tooManyDigits";
  return exactFrom(BigInt(top), BigInt(bottom));
}
