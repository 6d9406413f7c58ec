import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  assumedLagDays,
  dueOn,
  type Frequency,
  type FreshnessOptions,
  freshUntil,
  isStale,
  nextPeriod,
  referenceDate,
  type Timing,
} from "../../src/period/index.js";
import fresh from "../cases/period/freshness.json" with { type: "json" };
import { innerPeriodText } from "./arbitrary.js";

const anyOptions: fc.Arbitrary<FreshnessOptions> = fc.record({
  timing: fc.constantFrom<Timing>("snapshot", "overPeriod", "atStart"),
  lagDays: fc.option(fc.integer({ min: 0, max: 3660 }), { nil: undefined }),
  every: fc.option(fc.constantFrom<Frequency>("month", "quarter", "halfYear", "year", "schoolYear"), {
    nil: undefined,
  }),
});

test.each(fresh.cases)("$period is fresh until $freshUntil: $count", (row) => {
  const { period, freshUntil: last, ...rest } = row;
  const options = rest as FreshnessOptions;
  expect(freshUntil(period, options)).toBe(last);
  expect(isStale(period, last, options)).toBe(false);
  expect(isStale(period, addDays(last, 1), options)).toBe(true);
});

test.each<[string, FreshnessOptions, string]>([
  ["2024", { timing: "overPeriod" }, "2025-04-30"],
  ["2025-Q3", { timing: "overPeriod" }, "2025-11-29"], // 2025-09-30 + 60: Oct 31, 29 more
  ["2024/25", { timing: "snapshot" }, "2025-01-04"],
  ["2024-01..10", { timing: "overPeriod" }, "2024-12-15"], // 2024-10-31 + 45: Nov 30, 15 more
  ["2024-01..09", { timing: "overPeriod", every: "quarter" }, "2024-11-29"],
  ["2024-H2", { timing: "overPeriod" }, "2025-03-01"],
  ["2024-06", { timing: "overPeriod", lagDays: 3660 }, "2034-07-08"], // ten years have 3,652 days here, and 8 more
])("the figure of %s, %o, is due on %s", (period, options, date) => {
  expect(dueOn(period, options)).toBe(date);
});

describe("laws", () => {
  test("a figure is fresh until the next one is due", () => {
    fc.assert(
      fc.property(innerPeriodText, anyOptions, (period, options) => {
        if (period.includes("..")) return;
        expect(freshUntil(period, options)).toBe(dueOn(nextPeriod(period), options));
      }),
    );
  });

  test("a later period is never fresh for a shorter time, nor due sooner", () => {
    fc.assert(
      fc.property(innerPeriodText, fc.integer({ min: 1, max: 30 }), anyOptions, (period, by, options) => {
        const later = nextPeriod(period, by);
        expect(freshUntil(later, options) >= freshUntil(period, options)).toBe(true);
        expect(dueOn(later, options) >= dueOn(period, options)).toBe(true);
        if (options.timing !== "atStart" || !period.includes("..")) {
          expect(freshUntil(period, options) > referenceDate(period, options)).toBe(true);
        }
      }),
    );
  });

  test("a longer lag moves the date by as many days", () => {
    fc.assert(
      fc.property(innerPeriodText, anyOptions, fc.nat(1000), fc.nat(1000), (period, options, lag, more) => {
        const short = freshUntil(period, { ...options, lagDays: lag });
        expect(freshUntil(period, { ...options, lagDays: lag + more })).toBe(addDays(short, more));
      }),
    );
  });
});

test("the lags assumed are those of the design; a half year is taken as a quarter", () => {
  expect(assumedLagDays).toEqual({
    year: 120,
    schoolYear: 125,
    half: 60,
    quarter: 60,
    month: 45,
    yearToDate: 45,
  });
});

test.each<[() => unknown, string]>([
  [() => freshUntil("2024", { timing: "overPeriod", lagDays: -1 }), "not a lag of 0 to 3660 days: -1"],
  [() => freshUntil("2024", { timing: "overPeriod", lagDays: 3661 }), "not a lag of 0 to 3660 days: 3661"],
  [() => freshUntil("2024", { timing: "overPeriod", lagDays: 1.5 }), "not a lag of 0 to 3660 days: 1.5"],
  [
    () => freshUntil("2024-01..02", { timing: "overPeriod", every: "toString" as Frequency }),
    'not a frequency: "toString"',
  ],
  [
    () => isStale("2024", "2024-02-30", { timing: "overPeriod" }),
    'not a civil date (noSuchDay): "2024-02-30"',
  ],
  [() => dueOn("2024-00", { timing: "overPeriod" }), 'not a period (noSuchPart): "2024-00"'],
])("%s throws", (mistake, message) => {
  expect(mistake).toThrow(new RangeError(message));
});
