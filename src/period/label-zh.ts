import {
  type PeriodFault,
  parsePeriod,
  partPeriod,
  requirePeriod,
  schoolYearPeriod,
  yearPeriod,
  yearToDatePeriod,
} from "./parse.js";
import type { Period, PeriodText } from "./period.js";

const MAX_LENGTH = 32;

// The dashes of keyboards and typesetters, the wave dash in both widths, and the words.
const TO = "[-‐‑‒–—―−－~～〜至到]";

const YEAR = /^(\d{4})年(?:度|全年)?$/;
const SCHOOL_YEAR = new RegExp(`^(\\d{4})(?:年?(?:${TO}|/)(\\d{2}|\\d{4}))?学年度?$`);
const HALF = /^(\d{4})年([上下])半年$/;
const QUARTER = /^(\d{4})年第?([1-4一二三四])季度$/;
const QUARTERS_TO_DATE = /^(\d{4})年前([23二三])季度$/;
const MONTH = /^(\d{4})年(\d{1,2})月份?$/;
const MONTHS_TO_DATE = new RegExp(`^(\\d{4})年(\\d{1,2})月?${TO}(\\d{1,2})月份?$`);

/**
 * Reads the Chinese name of a period, or its plain text: 2024年(度), 2024学年 (which means 2024/25, as do
 * 2024—2025学年 and 2024/25学年), 2024年上半年, 2024年三季度 and 第三季度, 2024年6月(份), 2024年1—10月 with any dash,
 * ～, 至 or 到, and 2024年前三季度 for January to September. Spaces beside a Chinese character are passed over; digits
 * are ASCII. The answer is the period in parts, or the reason for refusing; nothing is thrown.
 *
 * @example
 * parsePeriodLabel("2024年1—10月") // => {"kind":"yearToDate","year":2024,"month":10}
 * parsePeriodLabel("2024学年") // => {"kind":"schoolYear","year":2024}
 * parsePeriodLabel("2024年3—10月") // => "notFromJanuary"
 */
export function parsePeriodLabel(text: unknown): Period | PeriodFault {
  if (typeof text !== "string") return "notText";
  if (text.length > MAX_LENGTH) return "tooLong";
  const label = text.replace(/ *(\p{Script=Han}) */gu, "$1");
  return yearLabel(label) ?? partLabel(label) ?? toDateLabel(label) ?? parsePeriod(label);
}

function yearLabel(label: string): Period | PeriodFault | undefined {
  const year = YEAR.exec(label);
  if (year !== null) return yearPeriod(Number(year[1]));
  const school = SCHOOL_YEAR.exec(label);
  if (school === null) return undefined;
  const first = Number(school[1]);
  const second = school[2] ?? String((first + 1) % 100);
  // A second year in full is the next one to the digit, not just modulo 100.
  if (second.length === 4 && Number(second) !== first + 1) return "notConsecutive";
  return schoolYearPeriod(first, Number(second) % 100);
}

function partLabel(label: string): Period | PeriodFault | undefined {
  const half = HALF.exec(label);
  if (half !== null) return partPeriod("half", Number(half[1]), half[2] === "上" ? 1 : 2);
  const quarter = QUARTER.exec(label);
  if (quarter !== null) return partPeriod("quarter", Number(quarter[1]), ordinal(quarter[2]));
  const month = MONTH.exec(label);
  return month === null ? undefined : partPeriod("month", Number(month[1]), Number(month[2]));
}

function toDateLabel(label: string): Period | PeriodFault | undefined {
  const months = MONTHS_TO_DATE.exec(label);
  if (months !== null) return yearToDatePeriod(Number(months[1]), Number(months[2]), Number(months[3]));
  const quarters = QUARTERS_TO_DATE.exec(label);
  return quarters === null ? undefined : yearToDatePeriod(Number(quarters[1]), 1, 3 * ordinal(quarters[2]));
}

const NUMERALS = "一二三四";

function ordinal(numeral: string | undefined): number {
  const position = NUMERALS.indexOf(String(numeral)) + 1;
  return position === 0 ? Number(numeral) : position;
}

/**
 * The Chinese name of a period in the style of bulletins, which `parsePeriodLabel` reads back.
 * @throws RangeError when the text is no period.
 *
 * @example
 * printPeriodLabel("2024-01..10") // => "2024年1—10月"
 * printPeriodLabel("2024/25") // => "2024学年"
 */
export function printPeriodLabel(period: PeriodText): string {
  const parts = requirePeriod(period);
  switch (parts.kind) {
    case "year":
      return `${parts.year}年`;
    case "schoolYear":
      return `${parts.year}学年`;
    case "half":
      return `${parts.year}年${parts.half === 1 ? "上" : "下"}半年`;
    case "quarter":
      return `${parts.year}年${NUMERALS.charAt(parts.quarter - 1)}季度`;
    case "month":
      return `${parts.year}年${parts.month}月`;
    case "yearToDate":
      return `${parts.year}年1—${parts.month}月`;
  }
}
