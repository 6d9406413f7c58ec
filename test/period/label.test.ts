import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  isPeriodFault,
  parsePeriodLabel,
  printEnglishPeriodLabel,
  printPeriod,
  printPeriodLabel,
} from "../../src/period/index.js";
import { anyPeriodText } from "./arbitrary.js";

function read(label: unknown): string {
  const answer = parsePeriodLabel(label);
  return isPeriodFault(answer) ? answer : printPeriod(answer);
}

describe("Chinese", () => {
  test.each([
    ["2024年", "2024"],
    ["2024学年", "2024/25"],
    ["2024年上半年", "2024-H1"],
    ["2024年下半年", "2024-H2"],
    ["2024年一季度", "2024-Q1"],
    ["2024年二季度", "2024-Q2"],
    ["2024年三季度", "2024-Q3"],
    ["2024年四季度", "2024-Q4"],
    ["2024年6月", "2024-06"],
    ["2024年12月", "2024-12"],
    ["2024年1—2月", "2024-01..02"],
    ["2024年1—10月", "2024-01..10"],
    ["2024年1—12月", "2024-01..12"],
    ["2024年1—1月", "2024-01..01"],
  ])("%s is read and printed", (label, period) => {
    expect(read(label)).toBe(period);
    expect(printPeriodLabel(period)).toBe(label);
  });

  test.each([
    ["2024年度", "2024"],
    ["2024年全年", "2024"],
    ["2024学年度", "2024/25"],
    ["2024—2025学年", "2024/25"],
    ["2024-2025学年", "2024/25"],
    ["2024–2025学年度", "2024/25"],
    ["2024至2025学年", "2024/25"],
    ["2024年至2025学年", "2024/25"],
    ["2024/2025学年", "2024/25"],
    ["2024/25学年", "2024/25"],
    ["1999-00学年", "1999/00"],
    ["1998-99学年", "1998/99"],
    ["1998-1999学年", "1998/99"],
    ["1999学年", "1999/00"],
    ["1999—2000学年", "1999/00"],
    ["2024年第三季度", "2024-Q3"],
    ["2024年3季度", "2024-Q3"],
    ["2024年第1季度", "2024-Q1"],
    ["2024年前三季度", "2024-01..09"],
    ["2024年前二季度", "2024-01..06"],
    ["2024年前3季度", "2024-01..09"],
    ["2024年06月", "2024-06"],
    ["2024年6月份", "2024-06"],
    ["2024年1-10月", "2024-01..10"],
    ["2024年1–10月", "2024-01..10"],
    ["2024年1~10月", "2024-01..10"],
    ["2024年1～10月", "2024-01..10"],
    ["2024年1〜10月", "2024-01..10"],
    ["2024年1－10月", "2024-01..10"],
    ["2024年1−10月", "2024-01..10"],
    ["2024年1至10月", "2024-01..10"],
    ["2024年1到10月", "2024-01..10"],
    ["2024年1月至10月", "2024-01..10"],
    ["2024年01—02月份", "2024-01..02"],
    ["2024 年 1—10 月", "2024-01..10"],
    ["2024年  6  月", "2024-06"],
    [" 2024年", "malformed"],
    ["2024-01..10", "2024-01..10"],
    ["2024/25", "2024/25"],
    ["2024-Q3", "2024-Q3"],
  ])("%s is read", (label, period) => {
    expect(read(label)).toBe(period);
  });

  test.each([
    ["2024年3—10月", "notFromJanuary"],
    ["2024年1—13月", "noSuchPart"],
    ["2024年0—10月", "noSuchPart"],
    ["2024年13月", "noSuchPart"],
    ["2024年0月", "noSuchPart"],
    ["2024—2026学年", "notConsecutive"],
    ["2024—2125学年", "notConsecutive"],
    ["2024/26学年", "notConsecutive"],
    ["2024—0025学年", "notConsecutive"],
    ["2024—2024学年", "notConsecutive"],
    ["1899年", "yearOutOfRange"],
    ["2201学年", "yearOutOfRange"],
    ["1899年1—2月", "yearOutOfRange"],
    ["1899年一季度", "yearOutOfRange"],
    ["24年", "malformed"],
    ["2024", "2024"],
    ["1—10月", "malformed"],
    ["2024年五季度", "malformed"],
    ["2024年5季度", "malformed"],
    ["2024年前一季度", "malformed"],
    ["2024年前四季度", "malformed"],
    ["2024年中半年", "malformed"],
    ["2024年1——10月", "malformed"],
    ["2024年１月", "malformed"],
    ["二〇二四年", "malformed"],
    ["20 24年", "malformed"],
    ["2024 - 06", "malformed"],
    ["x2024年", "malformed"],
    ["2024年x", "malformed"],
    ["x2024学年", "malformed"],
    ["2024学年x", "malformed"],
    ["x2024年6月", "malformed"],
    ["2024年6月x", "malformed"],
    ["x2024年上半年", "malformed"],
    ["2024年上半年x", "malformed"],
    ["x2024年一季度", "malformed"],
    ["2024年一季度x", "malformed"],
    ["x2024年1—2月", "malformed"],
    ["2024年1—2月x", "malformed"],
    ["x2024年前三季度", "malformed"],
    ["2024年前三季度x", "malformed"],
    ["2024-W05", "week"],
    ["", "malformed"],
    [2024, "notText"],
    [null, "notText"],
    ["年".repeat(33), "tooLong"],
    [" ".repeat(1_000_000), "tooLong"],
  ])("%o gives %s", (label, answer) => {
    expect(read(label)).toBe(answer);
  });

  test("a label of 32 characters is still looked at", () => {
    expect(read(`2024${" ".repeat(27)}年`)).toBe("2024");
  });

  test("printed and read, a period is the same", () => {
    fc.assert(
      fc.property(anyPeriodText, (period) => {
        expect(read(printPeriodLabel(period))).toBe(period);
      }),
    );
  });

  test("a wrong text throws", () => {
    expect(() => printPeriodLabel("2024-00")).toThrow(RangeError);
  });
});

describe("English", () => {
  test.each([
    ["2024", "2024"],
    ["2024/25", "school year 2024/25"],
    ["2024-H1", "first half of 2024"],
    ["2024-H2", "second half of 2024"],
    ["2024-Q3", "Q3 2024"],
    ["2024-06", "June 2024"],
    ["2024-01..10", "January–October 2024"],
  ])("%s is %s", (period, label) => {
    expect(printEnglishPeriodLabel(period)).toBe(label);
  });

  test("the months are named in order", () => {
    const names =
      "January February March April May June July August September October November December".split(" ");
    names.forEach((name, i) => {
      expect(printEnglishPeriodLabel(`2024-${String(i + 1).padStart(2, "0")}`)).toBe(`${name} 2024`);
    });
  });

  test("no two periods share a label", () => {
    fc.assert(
      fc.property(anyPeriodText, anyPeriodText, (a, b) => {
        expect(printEnglishPeriodLabel(a) === printEnglishPeriodLabel(b)).toBe(a === b);
      }),
    );
  });
});
