import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPeriodFault, isPeriodText, parsePeriod, periodSpan, printPeriod } from "../../src/period/index.js";
import hostile from "../cases/period/hostile.json" with { type: "json" };
import { anyPeriod, anyPeriodText } from "./arbitrary.js";

describe("what is read", () => {
  test.each([
    ["2024", { kind: "year", year: 2024 }],
    ["1900", { kind: "year", year: 1900 }],
    ["2200", { kind: "year", year: 2200 }],
    ["2024/25", { kind: "schoolYear", year: 2024 }],
    ["1999/00", { kind: "schoolYear", year: 1999 }],
    ["2099/00", { kind: "schoolYear", year: 2099 }],
    ["2200/01", { kind: "schoolYear", year: 2200 }],
    ["2024-H1", { kind: "half", year: 2024, half: 1 }],
    ["2024-H2", { kind: "half", year: 2024, half: 2 }],
    ["2024-Q1", { kind: "quarter", year: 2024, quarter: 1 }],
    ["2024-Q4", { kind: "quarter", year: 2024, quarter: 4 }],
    ["2024-01", { kind: "month", year: 2024, month: 1 }],
    ["2024-12", { kind: "month", year: 2024, month: 12 }],
    ["2024-01..01", { kind: "yearToDate", year: 2024, month: 1 }],
    ["2024-01..10", { kind: "yearToDate", year: 2024, month: 10 }],
    ["2024-01..12", { kind: "yearToDate", year: 2024, month: 12 }],
  ])("%s", (text, parts) => {
    expect(parsePeriod(text)).toEqual(parts);
    expect(isPeriodText(text)).toBe(true);
    expect(isPeriodFault(parsePeriod(text))).toBe(false);
  });

  test("text and parts are the same thing", () => {
    fc.assert(
      fc.property(anyPeriod, (period) => {
        expect(parsePeriod(printPeriod(period))).toEqual(period);
      }),
    );
    fc.assert(
      fc.property(anyPeriodText, (text) => {
        const period = parsePeriod(text);
        expect(isPeriodFault(period) ? period : printPeriod(period)).toBe(text);
      }),
    );
  });
});

describe("what is refused, and why", () => {
  test.each([
    ["1899", "yearOutOfRange"],
    ["2201", "yearOutOfRange"],
    ["1899/00", "yearOutOfRange"],
    ["2201/02", "yearOutOfRange"],
    ["1899-Q1", "yearOutOfRange"],
    ["2201-01", "yearOutOfRange"],
    ["2201-01..02", "yearOutOfRange"],
    ["0000", "yearOutOfRange"],
    ["2024/24", "notConsecutive"],
    ["2024/26", "notConsecutive"],
    ["1999/99", "notConsecutive"],
    ["2024-00", "noSuchPart"],
    ["2024-13", "noSuchPart"],
    ["2024-H0", "noSuchPart"],
    ["2024-H3", "noSuchPart"],
    ["2024-Q0", "noSuchPart"],
    ["2024-Q5", "noSuchPart"],
    ["2024-01..00", "noSuchPart"],
    ["2024-01..13", "noSuchPart"],
    ["2024-00..10", "noSuchPart"],
    ["2024-13..14", "noSuchPart"],
    ["2024-13..12", "noSuchPart"],
    ["2024-02..10", "notFromJanuary"],
    ["2024-12..12", "notFromJanuary"],
    ["2024-W05", "week"],
    ["2024W05", "week"],
    ["2024-W5", "week"],
    ["2024-W", "malformed"],
    ["x2024-W05", "malformed"],
    ["2024-06-30", "day"],
    ["x2024-06-30", "malformed"],
    ["2024-06-301", "malformed"],
    ["2024-6", "malformed"],
    ["2024-q3", "malformed"],
    ["2024Q3", "malformed"],
    ["24", "malformed"],
    ["02024", "malformed"],
    ["2024 ", "malformed"],
    [" 2024", "malformed"],
    ["2024\n", "malformed"],
    ["２０２４", "malformed"],
    ["2024-Q３", "malformed"],
    ["٢٠٢٤", "malformed"],
    ["2024/2025", "malformed"],
    ["2024-01..1", "malformed"],
    ["2024-01.10", "malformed"],
    ["2024-01xx10", "malformed"],
    ["2024-01-10x", "malformed"],
    ["", "malformed"],
    ["12345678901", "malformed"],
    ["123456789012", "tooLong"],
    ["2024-01..010", "tooLong"],
    [2024, "notText"],
    [2024n, "notText"],
    [null, "notText"],
    [undefined, "notText"],
    [["2024"], "notText"],
    [{ toString: () => "2024" }, "notText"],
  ])("%o", (text, reason) => {
    const answer = parsePeriod(text);
    expect(answer).toBe(reason);
    expect(isPeriodFault(answer)).toBe(true);
    expect(isPeriodText(text)).toBe(false);
  });

  test.each(hostile.cases)("hostile $id: $period", ({ period, expect: expected, answer }) => {
    expect(parsePeriod(period)).toEqual(answer);
    if (expected === "reject") expect(isPeriodText(period)).toBe(false);
  });

  test("a megabyte is refused by its length, and never looked at", () => {
    const long = "2024-01..10".repeat(100_000);
    const started = performance.now();
    for (let i = 0; i < 100_000; i++) parsePeriod(long);
    expect(parsePeriod(long)).toBe("tooLong");
    expect(performance.now() - started).toBeLessThan(2000);
  });

  test("of any text, only what prints back the same is read", () => {
    const letters = fc.constantFrom(..."0123456789-/.HQW年");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 12 }), (text) => {
        const answer = parsePeriod(text);
        expect(isPeriodFault(answer) || printPeriod(answer) === text).toBe(true);
      }),
    );
  });

  test("where the program vouches for the text, a wrong one throws, cut short", () => {
    expect(() => periodSpan("2024-Q5")).toThrow(new RangeError('not a period (noSuchPart): "2024-Q5"'));
    expect(() => periodSpan("7".repeat(1_000_000))).toThrow(
      new RangeError(`not a period (tooLong): "${"7".repeat(40)}…"`),
    );
    expect(() => periodSpan(2024 as unknown as string)).toThrow(
      new RangeError("not a period (notText): 2024"),
    );
  });
});
