import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundNumber } from "../../src/number/index.js";
import {
  monthsCompleted,
  monthsCompletedAt,
  periodSpan,
  planMonthsCompleted,
  planProgress,
  timeProgress,
  timeProgressAt,
} from "../../src/period/index.js";
import { anyDate, anyPeriodText, dateOf, dayNumber } from "./arbitrary.js";

const published = readFileSync(
  new URL("../cases/period/time_progress_published.csv", import.meta.url),
  "utf8",
)
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(","))
  .map(([, period = "", months = "", label = "", completion = "", gap = ""]) => ({
    period,
    months,
    label,
    completion,
    gap,
  }));

describe("months completed", () => {
  test.each([
    ["2016-07-31", 7],
    ["2016-07-30", 6],
    ["2024-02-29", 2],
    ["2024-02-28", 1],
    ["2023-02-28", 2],
    ["2024-01-01", 0],
    ["2024-01-31", 1],
    ["2024-12-30", 11],
    ["2024-12-31", 12],
  ])("at %s: %i", (date, months) => {
    expect(monthsCompleted(date)).toEqual({ months, of: 12 });
  });

  test.each([
    ["2016-01..07", 7],
    ["2024-Q3", 9],
    ["2024-H1", 6],
    ["2024", 12],
    ["2024-01", 1],
    ["2024-12", 12],
    ["2024/25", 8],
  ])("at the end of %s: %i", (period, months) => {
    expect(monthsCompletedAt(period)).toEqual({ months, of: 12 });
  });

  test("at the end of a period they are those of its last day", () => {
    fc.assert(
      fc.property(anyPeriodText, (period) => {
        expect(monthsCompletedAt(period)).toEqual(monthsCompleted(periodSpan(period).end));
      }),
    );
  });

  test("a day adds a month exactly when it is the last one of its month", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const before = dateOf(dayNumber(date) - 1);
        const isLast = dateOf(dayNumber(date) + 1).endsWith("-01");
        const months = monthsCompleted(date).months - (monthsCompleted(before).months % 12);
        expect(months).toBe(isLast ? 1 : 0);
      }),
    );
  });

  const span = { first: 2023, last: 2027 };
  test.each([
    ["2022-12-31", 0],
    ["2022-06-30", 0],
    ["2023-01-01", 0],
    ["2023-01-31", 1],
    ["2024-08-31", 20],
    ["2027-12-30", 59],
    ["2027-12-31", 60],
    ["2028-01-31", 60],
    ["2031-06-15", 60],
  ])("of the plan 2023-2027 at %s: %i", (date, months) => {
    expect(planMonthsCompleted(date, span)).toEqual({ months, of: 60 });
  });

  test("a plan of one year is that year", () => {
    expect(planMonthsCompleted("2024-05-31", { first: 2024, last: 2024 })).toEqual({ months: 5, of: 12 });
  });

  test.each([
    [{ first: 2027, last: 2023 }, "not the first and the last year of a plan: 2027, 2023"],
    [{ first: 2023.5, last: 2027 }, "not the first and the last year of a plan: 2023.5, 2027"],
    [{ first: 1799, last: 2027 }, "not the first and the last year of a plan: 1799, 2027"],
    [{ first: 2023, last: 2 ** 53 }, "not the first and the last year of a plan: 2023, 9007199254740992"],
    [{ first: 2023, last: Number.NaN }, "not the first and the last year of a plan: 2023, NaN"],
  ])("%o is no plan span", (wrong, message) => {
    expect(() => planMonthsCompleted("2024-01-01", wrong)).toThrow(new RangeError(message));
  });
});

describe("time progress", () => {
  // The gap is printed: completion, as printed, less time progress rounded half up to one decimal.
  test.each(published)("published gap: $label", ({ period, months, completion, gap }) => {
    expect(monthsCompletedAt(period).months).toBe(Number(months));
    const printed = roundNumber(timeProgressAt(period).value, { decimals: 1 });
    expect(printed).toBe("58.3");
    expect(tenths(completion) - tenths(printed)).toBe(tenths(gap));
    expect(timeProgress(periodSpan(period).end)).toEqual(timeProgressAt(period));
  });

  test("by day count the first gap would be another: 213 of 366 days are 58.2 %, and 65.4 - 58.2 = 7.2", () => {
    const days = dayNumber("2016-07-31") - dayNumber("2015-12-31");
    expect(days).toBe(213);
    expect(roundNumber(timeProgress("2016-07-31").value, { decimals: 1 })).not.toBe(
      ((100 * days) / 366).toFixed(1),
    );
  });

  test.each([
    ["2024-01-30", { value: "0" }],
    ["2024-01-31", { value: "8.33333333333333333333", fraction: "25/3" }],
    ["2024-02-29", { value: "16.66666666666666666667", fraction: "50/3" }],
    ["2024-03-31", { value: "25" }],
    ["2024-06-30", { value: "50" }],
    ["2024-12-31", { value: "100" }],
  ])("at %s: %o", (date, quantity) => {
    expect(timeProgress(date)).toEqual(quantity);
  });

  test.each([
    ["2024-H1", { value: "50" }],
    ["2024-Q3", { value: "75" }],
    ["2024", { value: "100" }],
    ["2024-01..10", { value: "83.33333333333333333333", fraction: "250/3" }],
    ["2023/24", { value: "66.66666666666666666667", fraction: "200/3" }],
  ])("at the end of %s: %o", (period, quantity) => {
    expect(timeProgressAt(period)).toEqual(quantity);
  });

  test.each([
    ["2022-12-31", { value: "0" }],
    ["2024-08-31", { value: "33.33333333333333333333", fraction: "100/3" }],
    ["2025-06-30", { value: "50" }],
    ["2025-06-29", { value: "48.33333333333333333333", fraction: "145/3" }],
    ["2030-01-01", { value: "100" }],
  ])("of the plan 2023-2027 at %s: %o", (date, quantity) => {
    expect(planProgress(date, { first: 2023, last: 2027 })).toEqual(quantity);
  });
});

function tenths(printed: string): number {
  return Number(printed.replace(".", ""));
}
