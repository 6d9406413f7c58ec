import { digitsOf } from "./digits.js";
import { countUnits, decimalUnit, finestDecimal } from "./grid.js";
import { printQuotient, printShortest } from "./long-division.js";
import { lowestTerms } from "./lowest-terms.js";
import type { RoundingMode } from "./quotient.js";
import type { Rational } from "./rational.js";

const point = 46;
const digitZero = 48;

/**
 * A number as decimal text without needless zeros: exactly where 20 decimals suffice, otherwise rounded half up there.
 * The integer part has as many digits as it needs; `toQuantity` is the form that can always be read again.
 *
 * @example
 * printDecimal(divide(fromInteger(1), fromInteger(8))) // => "0.125"
 * printDecimal(divide(fromInteger(2), fromInteger(3))) // => "0.66666666666666666667"
 */
export function printDecimal(value: Rational): string {
  const quick = value.big === null ? printShortest(value.n, value.d) : null;
  if (quick !== null) return quick;
  const text = printPlaces(value, finestDecimal, "halfUp");
  let end = text.length;
  while (text.charCodeAt(end - 1) === digitZero) end--;
  return text.slice(0, text.charCodeAt(end - 1) === point ? end - 1 : end);
}

/**
 * A number as numerator over denominator, in lowest terms.
 *
 * @example
 * printFraction(divide(fromInteger(3800), fromInteger(-70))) // => "-380/7"
 */
export function printFraction(value: Rational): string {
  return printLowestFraction(lowestTerms(value));
}

/** As {@link printFraction}, for a number in lowest terms. */
export function printLowestFraction({ n, d, big }: Rational): string {
  if (big !== null) return `${big.n}/${big.d}`;
  return n < 0 ? `-${digitsOf(-n)}/${digitsOf(d)}` : `${digitsOf(n)}/${digitsOf(d)}`;
}

/** A number rounded to decimals, all of which are printed; below 0 they are zeros before the point. */
export function printPlaces(value: Rational, decimals: number, mode: RoundingMode): string {
  const quick = value.big === null && decimals >= 0 ? printQuotient(value.n, value.d, decimals, mode) : null;
  if (quick !== null) return quick;
  const digits = String(countUnits(value, decimalUnit(decimals), mode));
  if (decimals >= 0) return placePoint(digits, decimals);
  return digits === "0" ? digits : digits + "0".repeat(-decimals);
}

/** The text of an integer with a point before its last digits. */
function placePoint(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const sign = digits.startsWith("-") ? "-" : "";
  const padded = digits.slice(sign.length).padStart(decimals + 1, "0");
  return `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** How many decimals a number in lowest terms needs, or null where 20 do not suffice. */
export function exactDecimals(lowest: Rational): number | null {
  if (lowest.big !== null) return exactDecimalsBig(lowest.big.d);
  let rest = lowest.d;
  let twos = 0;
  let fives = 0;
  for (; rest % 2 === 0; rest /= 2) twos++;
  for (; rest % 5 === 0; rest /= 5) fives++;
  const decimals = Math.max(twos, fives);
  return rest === 1 && decimals <= finestDecimal ? decimals : null;
}

function exactDecimalsBig(denominator: bigint): number | null {
  for (let decimals = 0, power = 1n; decimals <= finestDecimal; decimals++, power *= 10n) {
    if (power % denominator === 0n) return decimals;
  }
  return null;
}
