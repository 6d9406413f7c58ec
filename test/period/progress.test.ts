import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  monthsCompleted,
  monthsCompletedAt,
  periodSpan,
  planMonthsCompleted,
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
  .map(([, period = "", months, label, completion, gap]) => ({ period, months, label, completion, gap }));

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
    [{ first: 2023, last: Number.NaN }, "not the first and the last year of a plan: 2023, NaN"],
  ])("%o is no plan span", (wrong, message) => {
    expect(() => planMonthsCompleted("2024-01-01", wrong)).toThrow(new RangeError(message));
  });
});

test.each(published)("published: $label", ({ period, months }) => {
  expect(monthsCompletedAt(period).months).toBe(Number(months));
});
