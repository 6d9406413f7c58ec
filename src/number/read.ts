import { exactFrom, fromSafe } from "./make.js";
import { isFault, type Rational } from "./rational.js";

/** Plain decimal text such as `"-12.5"`: an optional `-`, at most 24 integer digits and at most 20 decimals. */
export type DecimalText = string;

/**
 * What is accepted as a number: plain decimal text, a `bigint` of at most 24 digits, or a `number` that is a safe integer
 * or prints with at most 15 significant digits and no exponent.
 */
export type NumberInput = DecimalText | number | bigint;

/**
 * Why something is not read as a number: it is neither text nor a number nor a bigint (`wrongType`); text in any other
 * spelling than plain decimals (`misspelt`); more than 24 integer digits or 20 decimals (`tooManyDigits`); NaN or an
 * infinity (`notFinite`); a JavaScript number whose digits cannot be trusted, because it lies beyond the safe integers,
 * needs more than 15 significant digits or prints with an exponent (`notExact`).
 */
export type DecimalFault = "wrongType" | "misspelt" | "tooManyDigits" | "notFinite" | "notExact";

/** Integer digits that can be read. */
export const integerDigits = 24;
const decimalPlaces = 20;
const firstTooLarge = 10n ** 24n;
const minus = 45;
const point = 46;
const digitZero = 48;
const digitNine = 57;

/**
 * Reads a number out of anything, in time that does not depend on the length of the input. An object is refused without
 * a look inside: nothing is coerced, no property is read. `"-0.000"` is 0.
 *
 * The spelling has one form: an optional `-`, digits without leading zeros, and, after a point, at least one digit more.
 * No `+`, no exponent, no separators, no spaces, no full-width digits.
 *
 * @example
 * printDecimal(readDecimal("12.50")) // => "12.5"
 * readDecimal("1e5") // => "misspelt"
 * readDecimal(0.1 + 0.2) // => "notExact"
 * readDecimal(null) // => "wrongType"
 */
export function readDecimal(input: unknown): Rational | DecimalFault {
  if (typeof input === "string") return readText(input);
  if (typeof input === "number") return readNumber(input);
  if (typeof input === "bigint") return readBigInt(input);
  return "wrongType";
}

function readText(text: string): Rational | DecimalFault {
  const { length } = text;
  if (length > integerDigits + decimalPlaces + 2) return "tooManyDigits";
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let value = 0;
  let at = start;
  for (; at < length; at++) {
    const code = text.charCodeAt(at);
    if (code < digitZero || code > digitNine) break;
    value = value * 10 + (code - digitZero);
  }
  const integers = at - start;
  if (integers === 0 || (integers > 1 && text.charCodeAt(start) === digitZero)) return "misspelt";
  let scale = 1;
  let decimals = 0;
  if (at < length) {
    if (text.charCodeAt(at) !== point || at === length - 1) return "misspelt";
    for (at++; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code < digitZero || code > digitNine) return "misspelt";
      value = value * 10 + (code - digitZero);
      scale *= 10;
      decimals++;
    }
  }
  if (integers > integerDigits || decimals > decimalPlaces) return "tooManyDigits";
  // Above 2^53 a digit may be lost, but the value stays above it: a safe result was exact all the way.
  if (Number.isSafeInteger(value) && Number.isSafeInteger(scale))
    return fromSafe(start === 1 ? 0 - value : value, scale);
  return exactFrom(BigInt(text.replace(".", "")), 10n ** BigInt(decimals));
}

function readNumber(value: number): Rational | DecimalFault {
  if (Number.isSafeInteger(value)) return fromSafe(value + 0, 1);
  if (!Number.isFinite(value)) return "notFinite";
  // 15 significant digits survive a double, so a number that needs more differs from its rounded print. An integer beyond
  // the safe ones may have been rounded before it came here, even where it prints with few digits.
  if (Number.isInteger(value) || Number(value.toPrecision(15)) !== value) return "notExact";
  const read = readText(String(value));
  return isFault(read) ? "notExact" : read;
}

function readBigInt(value: bigint): Rational | DecimalFault {
  if (value >= firstTooLarge || value <= -firstTooLarge) return "tooManyDigits";
  return exactFrom(value, 1n);
}
