import { divide, fromInteger, isFault, isZero, multiply, readDecimal } from "../../number/index.js";
import { chineseNumber, readChineseNumber } from "./chinese-number.js";
import type { Amount } from "./reading.js";
import { isUnit, through, timesScale } from "./unit.js";

/** Why a piece of a phrase is no amount: it is not understood, its digits are too many, or without end. */
export type AmountFault = "unread" | "digits" | "endless";

const arabic = /^(-?[0-9][0-9,]*(?:\.[0-9]+)?)(.*)$/u;
const grouped = /^-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?$/;
const chinese = new RegExp(`^(${chineseNumber}?)([万亿]?)((?:(?!${chineseNumber.slice(0, -1)}).*)?)$`, "u");
const part = /^(.{1,8})分之(.+)$/u;
const unitOfPart = new Map([
  ["百", "%"],
  ["千", "‰"],
  ["万", "/万"],
  ["十万", "/10万"],
  ["10万", "/10万"],
]);
const tenths = /^([一二两三四五六七八九1-9])成([一二三四五六七八九])?$/u;
const shares = new Map([
  ["百分之百", "100"],
  ["百分百", "100"],
  ["一半", "50"],
  ["半数", "50"],
]);
const scaleBefore = /^(百万|千万|万亿|亿|万|千|百)(.*)$/u;

/**
 * An amount out of the piece of a phrase that must be nothing else: `1.2万个`, `95%`, `百分之九十五`, `九成`, `两所`.
 *
 * @param unit a unit of measure that may stand there though the readers do not know it
 *
 * @example
 * readAmount("1.2万个", undefined) // => {"value":"12000","unit":"个","scaled":true}
 * readAmount("百分之九十五", undefined) // => {"value":"95","unit":"%","scaled":false}
 * readAmount("95多", undefined) // => "unread"
 */
export function readAmount(text: string, unit: string | undefined): Amount | AmountFault {
  const percentage = shares.get(text);
  if (percentage !== undefined) return { value: percentage, unit: "%", scaled: false };
  const share = part.exec(text);
  if (share !== null) {
    const amount = readAmount(share[2] ?? "", undefined);
    if (typeof amount === "string") return amount;
    if (amount.unit !== undefined) return "unread";
    const perUnit = unitOfPart.get(share[1] ?? "");
    return perUnit === undefined ? asPercentage(amount.value, share[1] ?? "") : { ...amount, unit: perUnit };
  }
  const inTenths = tenths.exec(text);
  if (inTenths !== null) {
    const [ten, more] = [inTenths[1], inTenths[2] ?? "零"].map((word = "") =>
      /[1-9]/.test(word) ? word : (readChineseNumber(word) ?? ""),
    );
    return { value: `${ten}${more}`, unit: "%", scaled: false };
  }
  return readArabic(text, unit) ?? readChinese(text, unit) ?? "unread";
}

/** 四分之三 is 75%. */
function asPercentage(above: string, below: string): Amount | AmountFault {
  const whole = /^[1-9][0-9]{0,5}$/.test(below) ? below : readChineseNumber(below);
  const parts = readDecimal(whole);
  if (isFault(parts) || isZero(parts)) return "unread";
  const value = through(above, (number) => divide(multiply(number, fromInteger(100)), parts));
  return value === undefined ? "endless" : { value, unit: "%", scaled: false };
}

function readArabic(text: string, unit: string | undefined): Amount | AmountFault | undefined {
  const [, written = "", rest = ""] = arabic.exec(text) ?? [];
  if (written === "") return undefined;
  const value = grouped.test(written) ? written.replaceAll(",", "") : written;
  return withRest(value, rest, unit);
}

function readChinese(text: string, unit: string | undefined): Amount | AmountFault | undefined {
  const [, words = "", scale = "", rest = ""] = chinese.exec(text) ?? [];
  const scaled = words.includes("点") ? scale : "";
  const value = readChineseNumber(scaled === "" ? words + scale : words);
  if (value === undefined) return undefined;
  const amount = withRest(value, scaled + rest, unit);
  return typeof amount === "string" ? amount : { ...amount, scaled: amount.scaled || /[万亿]/u.test(text) };
}

/** A number with what follows it: nothing, a unit, or a scale and perhaps a unit. */
function withRest(value: string, rest: string, unit: string | undefined): Amount | AmountFault {
  const fault = readDecimal(value);
  if (isFault(fault)) return fault === "tooManyDigits" ? "digits" : "unread";
  if (rest === "") return { value, unit: undefined, scaled: false };
  const inBrackets = /^\(([^()]+)\)$/u.exec(rest)?.[1];
  if (inBrackets !== undefined) return withRest(value, inBrackets, unit);
  if (rest === unit || (isUnit(rest) && !scaleBefore.test(rest))) return { value, unit: rest, scaled: false };
  const [, scale, counted = ""] = scaleBefore.exec(rest) ?? [];
  if (scale === undefined) return isUnit(rest) ? { value, unit: rest, scaled: false } : "unread";
  if (isUnit(rest) && !isUnit(counted)) return { value, unit: rest, scaled: false };
  if (counted !== "" && counted !== unit && !isUnit(counted)) return "unread";
  const product = timesScale(value, scale);
  return product === undefined
    ? "digits"
    : { value: product, unit: counted === "" ? undefined : counted, scaled: true };
}
