import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  comparePeriods,
  containsDate,
  containsPeriod,
  isPeriodFault,
  nextPeriod,
  parsePeriod,
  periodSpan,
  periodsBetween,
  previousPeriod,
} from "../../src/period/index.js";
import { anyDate, anyPeriodText, dateOf, dayNumber, innerPeriodText } from "./arbitrary.js";

const steps = fc.integer({ min: -20, max: 20 });

function isYearToDate(text: string): boolean {
  return text.includes("..");
}

describe("spans", () => {
  test.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024/25", "2024-09-01", "2025-08-31"],
    ["2024-H1", "2024-01-01", "2024-06-30"],
    ["2024-H2", "2024-07-01", "2024-12-31"],
    ["2024-Q1", "2024-01-01", "2024-03-31"],
    ["2024-Q2", "2024-04-01", "2024-06-30"],
    ["2024-Q3", "2024-07-01", "2024-09-30"],
    ["2024-Q4", "2024-10-01", "2024-12-31"],
    ["2024-01", "2024-01-01", "2024-01-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-12", "2024-12-01", "2024-12-31"],
    ["2024-01..01", "2024-01-01", "2024-01-31"],
    ["2024-01..10", "2024-01-01", "2024-10-31"],
    ["2024-01..12", "2024-01-01", "2024-12-31"],
    ["1900", "1900-01-01", "1900-12-31"],
    ["2200/01", "2200-09-01", "2201-08-31"],
  ])("%s", (period, start, end) => {
    expect(periodSpan(period)).toEqual({ start, end });
  });
});

describe("next and previous", () => {
  test.each([
    ["2024", "2025"],
    ["1999/00", "2000/01"],
    ["2024-H1", "2024-H2"],
    ["2024-H2", "2025-H1"],
    ["2024-Q3", "2024-Q4"],
    ["2024-Q4", "2025-Q1"],
    ["2024-09", "2024-10"],
    ["2024-12", "2025-01"],
    ["2024-01..10", "2024-01..11"],
    ["2024-01..12", "2025-01..01"],
  ])("%s is followed by %s", (period, next) => {
    expect(nextPeriod(period)).toBe(next);
    expect(previousPeriod(next)).toBe(period);
  });

  test("steps add up, and undo one another", () => {
    fc.assert(
      fc.property(innerPeriodText, steps, steps, (period, a, b) => {
        expect(nextPeriod(nextPeriod(period, a), b)).toBe(nextPeriod(period, a + b));
        expect(previousPeriod(nextPeriod(period, a), a)).toBe(period);
        expect(nextPeriod(period, 0)).toBe(period);
      }),
    );
  });

  test("the next period starts the day after, but for a year to date", () => {
    fc.assert(
      fc.property(innerPeriodText, (period) => {
        const next = periodSpan(nextPeriod(period));
        const dayAfter = dateOf(dayNumber(periodSpan(period).end) + 1);
        if (isYearToDate(period)) {
          expect(next.start).toBe(`${dayAfter.slice(0, 4)}-01-01`);
          expect(next.end.slice(0, 7)).toBe(dayAfter.slice(0, 7));
        } else expect(next.start).toBe(dayAfter);
      }),
    );
  });

  test.each([
    [() => nextPeriod("2200"), "2200 moved by 1 leaves the years 1900 to 2200"],
    [() => previousPeriod("1900-01..01"), "1900-01..01 moved by -1 leaves the years 1900 to 2200"],
    [() => nextPeriod("2200/01"), "2200/01 moved by 1 leaves the years 1900 to 2200"],
    [
      () => nextPeriod("2024", Number.MAX_SAFE_INTEGER),
      "2024 moved by 9007199254740991 leaves the years 1900 to 2200",
    ],
    [() => nextPeriod("2024", 0.5), "not a whole number of periods: 0.5"],
    [() => nextPeriod("2024", Number.NaN), "not a whole number of periods: NaN"],
    [() => nextPeriod("2024", "1" as unknown as number), 'not a whole number of periods: "1"'],
    [() => nextPeriod("2024-W01"), 'not a period (week): "2024-W01"'],
  ])("%s throws", (mistake, message) => {
    expect(mistake).toThrow(new RangeError(message));
  });

  test("the bounds themselves are reached", () => {
    expect(nextPeriod("2199")).toBe("2200");
    expect(previousPeriod("1901")).toBe("1900");
  });
});

describe("from one period to another", () => {
  test.each([
    ["2024-Q3", "2025-Q1", ["2024-Q3", "2024-Q4", "2025-Q1"]],
    ["2023", "2027", ["2023", "2024", "2025", "2026", "2027"]],
    ["2022/23", "2023/24", ["2022/23", "2023/24"]],
    ["2024-01..11", "2025-01..02", ["2024-01..11", "2024-01..12", "2025-01..01", "2025-01..02"]],
    ["2024-06", "2024-06", ["2024-06"]],
    ["2024-06", "2024-05", []],
  ])("%s to %s", (first, last, periods) => {
    expect(periodsBetween(first, last)).toEqual(periods);
  });

  test("each is followed by the next, and all of them are bounded", () => {
    fc.assert(
      fc.property(innerPeriodText, fc.nat(40), (first, count) => {
        const periods = periodsBetween(first, nextPeriod(first, count));
        expect(periods).toEqual(Array.from({ length: count + 1 }, (_, i) => nextPeriod(first, i)));
      }),
    );
    expect(periodsBetween("1900-01", "2200-12")).toHaveLength(3612);
  });

  test("periods of two kinds are a mistake", () => {
    expect(() => periodsBetween("2024", "2024-01..12")).toThrow(
      new RangeError("2024 and 2024-01..12 are not periods of one kind"),
    );
  });
});

describe("order", () => {
  test("by end, then by start, the year to date last", () => {
    const inOrder = ["2023", "2024-01", "2024-01..01", "2024-H1", "2024-Q2", "2024-06", "2023/24", "2024-Q3"];
    inOrder.push("2024", "2024-01..12", "2024-H2", "2024-Q4", "2024-12", "2024/25");
    expect([...inOrder].reverse().sort(comparePeriods)).toEqual(inOrder);
  });

  test("it is total, agrees with spans, and 0 means the same text", () => {
    fc.assert(
      fc.property(anyPeriodText, anyPeriodText, anyPeriodText, (a, b, c) => {
        const order = comparePeriods(a, b);
        expect(comparePeriods(b, a)).toBe(0 - order);
        expect(order === 0).toBe(a === b);
        const [left, right] = [periodSpan(a), periodSpan(b)];
        const keys = [`${left.end} ${left.start}`, `${right.end} ${right.start}`] as const;
        if (keys[0] !== keys[1]) expect(order).toBe(keys[0] < keys[1] ? -1 : 1);
        if (order <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
    expect(comparePeriods("2024", "2024")).toBe(0);
  });

  test("the next period is the later one", () => {
    fc.assert(
      fc.property(innerPeriodText, (period) => {
        expect(comparePeriods(period, nextPeriod(period))).toBe(-1);
      }),
    );
  });
});

describe("containing", () => {
  test("a period contains another when it contains its first and its last day", () => {
    fc.assert(
      fc.property(fc.constantFrom(2023, 2024), anyPeriodText, anyPeriodText, (year, a, b) => {
        // brought near one another, or they would hardly ever overlap
        const [outer, inner] = [near(a, year), near(b, 2024)];
        const { start, end } = periodSpan(inner);
        expect(containsPeriod(outer, inner)).toBe(containsDate(outer, start) && containsDate(outer, end));
        expect(containsPeriod(outer, outer)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ["2024", "2024-12", true],
    ["2024", "2024-01", true],
    ["2024", "2025-01", false],
    ["2024", "2023-12", false],
    ["2024", "2024/25", false],
    ["2024/25", "2025-H1", true],
    ["2024-12", "2024", false],
    ["2024-01..12", "2024", true],
    ["2024", "2024-01..12", true],
    ["2024-01..10", "2024-Q4", false],
  ])("%s and %s: %s", (outer, inner, answer) => {
    expect(containsPeriod(outer, inner)).toBe(answer);
  });

  test("a period contains the days of its span", () => {
    fc.assert(
      fc.property(anyPeriodText, anyDate, (text, date) => {
        const period = near(text, Number(date.slice(0, 4)));
        const { start, end } = periodSpan(period);
        expect(containsDate(period, date)).toBe(start <= date && date <= end);
        expect(containsDate(period, start) && containsDate(period, end)).toBe(true);
      }),
      { numRuns: 500 },
    );
    expect(() => containsDate("2024", "2024-02-30")).toThrow(RangeError);
  });
});

function near(text: string, year: number): string {
  const period = parsePeriod(text);
  if (isPeriodFault(period)) throw new Error(text);
  return text.replace(/^\d{4}(\/\d\d)?/, (_, school) =>
    school ? `${year}/${String((year + 1) % 100).padStart(2, "0")}` : String(year),
  );
}
