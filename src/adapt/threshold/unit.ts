import {
  divide,
  equals,
  isFault,
  multiply,
  type Outcome,
  printDecimal,
  type Rational,
  readDecimal,
} from "../../number/index.js";
import type { Amount } from "./reading.js";

/** What things are counted in one by one. */
const counting =
  "个所门家人名位项次场张套户件处间座支篇条批只辆台册本期班校园队组对例起份宗节幢栋棵株片块村镇乡街道";
const longer = ["人次", "课时", "学时", "学位", "床位", "托位", "社区", "对象"];
/** What is measured on a scale, so that a range of it has two limits. */
const measures = [
  "工作日",
  "百分点",
  "小时",
  "分钟",
  "公里",
  "千米",
  "平方米",
  "平方公里",
  "立方米",
  "公顷",
  "公斤",
  "千克",
  "千瓦时",
  "%",
  "‰",
  "岁",
  "年",
  "月",
  "天",
  "日",
  "时",
  "分",
  "元",
  "米",
  "m²",
  "m2",
  "亩",
  "吨",
  "克",
  "度",
  "倍",
];
const scales: ReadonlyMap<string, string> = new Map([
  ["百万", "1000000"],
  ["千万", "10000000"],
  ["万亿", "1000000000000"],
  ["亿", "100000000"],
  ["万", "10000"],
  ["千", "1000"],
  ["百", "100"],
]);

const scale = "(?:百万|千万|万亿|亿|万|千|百)";
const one = `(?:${[...longer, ...measures, ...counting].join("|")})`;
const per = "(?:/每?(?:10{0,6})?[十百千万亿]*\\p{Script=Han}{1,8}(?:·\\p{Script=Han}{1,4})?)?";
/** So many of so many, whatever they are: `1/10万`, `/千人`. */
const bare = "1?/每?(?:10{0,6})?[十百千万亿]+(?:人口?)?";
const written = new RegExp(`^(?:个?${one}${per}|${bare})$`, "u");
const scaled = new RegExp(`^(${scale})(${one}${per})$`, "u");
const measured = new RegExp(`^(?:个?${scale}?(?:${measures.join("|")})${per}|${bare})$`, "u");

/** Whether a text is a unit of measure that the readers know: `个`, `%`, `万人次`, `元/生·年`. */
export function isUnit(text: string): boolean {
  return written.test(text) || scaled.test(text);
}

/** Whether a unit measures on a scale. Things counted one by one, or in a unit that is not known, come in ranges that are estimates. */
export function isMeasured(unit: string | undefined): boolean {
  return unit !== undefined && measured.test(spelt(unit));
}

/** Whether an amount is a year of the calendar: 2027年 says when, and no indicator counts so many years. */
export function isYear({ value, unit }: Amount): boolean {
  return unit !== undefined && spelt(unit) === "年" && /^(?:19|20|21)[0-9]{2}$/.test(value);
}

/** One spelling for each unit. */
export function spelt(unit: string): string {
  const plain = unit.replace(/\s/gu, "").replace("％", "%").replace("㎡", "m²");
  if (plain === "个百分点") return "百分点";
  const perMany = plain.replace("/每", "/").replace("/十万", "/10万").replace(/人口$/u, "人");
  if (new RegExp(`^${bare}$`, "u").test(perMany)) return perMany.replace(/^1/, "").replace(/人$/u, "");
  return perMany.replace(/^(?:m2|m²)/u, "平方米");
}

/** A number with its scale taken in; nothing where the digits are too many. */
export function timesScale(value: string, word: string): string | undefined {
  return through(value, (number) => multiply(number, factorOf(word)));
}

/** The amount in the unit wanted; `undefined` where it is counted in something else. */
export function inUnit(amount: Amount, wanted: string | undefined): Amount | undefined {
  if (wanted === undefined) return amount;
  const unit = amount.unit === undefined ? undefined : spelt(amount.unit);
  const want = spelt(wanted);
  const [word, base] = splitScale(want);
  if (unit === want || (unit === undefined && (!amount.scaled || word === "")))
    return { ...amount, unit: wanted };
  // 9.5/10万 of an indicator counted in 人/10万.
  if (unit?.startsWith("/") === true && want.endsWith(unit)) return { ...amount, unit: wanted };
  if (unit !== undefined && unit !== base) return undefined;
  const value = through(amount.value, (number) => divide(number, factorOf(word)));
  return value === undefined ? undefined : { ...amount, value, unit: wanted };
}

function splitScale(unit: string): readonly [word: string, base: string] {
  if (written.test(unit)) return ["", unit];
  const [, word = "", base = unit] = scaled.exec(unit) ?? [];
  return [word, base];
}

function factorOf(word: string): Rational {
  return readDecimal(scales.get(word) ?? "1") as Rational;
}

/** A number after some arithmetic, as text that can be read again, or nothing. */
export function through(value: string, work: (number: Rational) => Outcome): string | undefined {
  const number = readDecimal(value);
  if (isFault(number)) return undefined;
  const result = work(number);
  if (isFault(result)) return undefined;
  const text = printDecimal(result);
  const again = readDecimal(text);
  return isFault(again) || !equals(again, result) ? undefined : text;
}
