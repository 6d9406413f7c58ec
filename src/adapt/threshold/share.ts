import { divide, fromInteger, isFault, isZero, type Rational, readDecimal } from "../../number/index.js";
import { readAmount } from "./amount.js";
import { chineseNumber, readChineseNumber } from "./chinese-number.js";
import { spelt } from "./unit.js";

const part = new RegExp(`^(${chineseNumber}|[1-9][0-9]{0,5})分之(${chineseNumber}|[1-9][0-9]{0,5})$`, "u");

/** What `80%`, `一半`, `三分之一` or `1.5倍` multiplies by; `undefined` for any other amount. */
export function readShare(text: string): Rational | undefined {
  const [, below = "", above = ""] = part.exec(text) ?? [];
  if (below !== "") return quotient(numberIn(above), numberIn(below));
  const amount = readAmount(text, undefined);
  if (typeof amount === "string" || amount.unit === undefined) return undefined;
  const by = divisors.get(spelt(amount.unit));
  return by === undefined ? undefined : quotient(amount.value, String(by));
}

const divisors: ReadonlyMap<string, number> = new Map([
  ["%", 100],
  ["‰", 1000],
  ["倍", 1],
]);

function numberIn(text: string): string {
  return /^[0-9]/.test(text) ? text : (readChineseNumber(text) ?? "");
}

function quotient(above: string, below: string): Rational | undefined {
  const [dividend, divisor] = [readDecimal(above), readDecimal(below)];
  if (isFault(dividend) || isFault(divisor) || isZero(divisor)) return undefined;
  const result = divide(dividend, divisor);
  return isFault(result) ? undefined : result;
}

/** Nothing is taken away from it. */
export const whole: Rational = fromInteger(1) as Rational;
