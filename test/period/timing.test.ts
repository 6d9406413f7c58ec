import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Calendar,
  containsDate,
  isSnapshotDay,
  listedYear,
  periodSpan,
  type ReferenceOptions,
  readYear,
  referenceDate,
  type Timing,
  type YearReadingOptions,
} from "../../src/period/index.js";
import { anyDate, anyPeriodText } from "./arbitrary.js";

const anySnapshotDay = anyDate.map((date) => date.slice(5)).filter((day) => day !== "02-29");

describe("the reference date", () => {
  test.each<[string, ReferenceOptions, string]>([
    ["2024/25", { timing: "snapshot" }, "2024-09-01"],
    ["2024/25", { timing: "snapshot", snapshotDay: "09-01" }, "2024-09-01"],
    ["2024/25", { timing: "snapshot", snapshotDay: "12-31" }, "2024-12-31"],
    ["2024/25", { timing: "snapshot", snapshotDay: "01-01" }, "2025-01-01"],
    ["2024/25", { timing: "snapshot", snapshotDay: "08-31" }, "2025-08-31"],
    ["2024/25", { timing: "overPeriod" }, "2025-08-31"],
    ["2024/25", { timing: "atStart" }, "2024-09-01"],
    ["2024", { timing: "snapshot" }, "2024-12-31"],
    ["2024", { timing: "snapshot", snapshotDay: "09-01" }, "2024-09-01"],
    ["2024", { timing: "snapshot", snapshotDay: undefined }, "2024-12-31"],
    ["2024", { timing: "overPeriod" }, "2024-12-31"],
    ["2024", { timing: "atStart" }, "2024-01-01"],
    ["2024-H1", { timing: "snapshot" }, "2024-06-30"],
    ["2024-06", { timing: "snapshot" }, "2024-06-30"],
    ["2024-06", { timing: "snapshot", snapshotDay: "09-01" }, "2024-06-30"],
    ["2024-06", { timing: "snapshot", snapshotDay: "06-15" }, "2024-06-15"],
    ["2024-Q3", { timing: "snapshot", snapshotDay: "09-01" }, "2024-09-01"],
    ["2024-Q3", { timing: "snapshot", snapshotDay: "07-01" }, "2024-07-01"],
    ["2024-Q3", { timing: "snapshot", snapshotDay: "06-30" }, "2024-09-30"],
    ["2024-01..10", { timing: "snapshot" }, "2024-10-31"],
    ["2024-01..10", { timing: "overPeriod" }, "2024-10-31"],
    ["2024-01..10", { timing: "atStart" }, "2024-01-01"],
  ])("%s, %o: %s", (period, options, date) => {
    expect(referenceDate(period, options)).toBe(date);
  });

  test("it lies in the period, on the snapshot day where there is one", () => {
    const anyTiming = fc.constantFrom<Timing>("snapshot", "overPeriod", "atStart");
    fc.assert(
      fc.property(anyPeriodText, anyTiming, anySnapshotDay, (period, timing, snapshotDay) => {
        const date = referenceDate(period, { timing, snapshotDay });
        expect(containsDate(period, date)).toBe(true);
        const { start, end } = periodSpan(period);
        const years = [start.slice(0, 4), end.slice(0, 4)];
        const possible = years.map((y) => `${y}-${snapshotDay}`).filter((day) => containsDate(period, day));
        if (timing === "snapshot") expect(date).toBe(possible.at(-1) ?? end);
        else expect(date).toBe(timing === "atStart" ? start : end);
      }),
      { numRuns: 500 },
    );
  });

  test.each(["01-01", "09-01", "12-31", "02-28"])("%s is a snapshot day", (day) => {
    expect(isSnapshotDay(day)).toBe(true);
  });

  test.each([
    "02-29",
    "02-30",
    "9-1",
    "0901",
    "13-01",
    "00-10",
    "09-01 ",
    "2024-09-01",
    "",
    null,
    901,
    ["09-01"],
  ])("%o is none", (day) => {
    expect(isSnapshotDay(day)).toBe(false);
    if (day !== null) {
      expect(() => referenceDate("2024", { timing: "snapshot", snapshotDay: day as string })).toThrow(
        RangeError,
      );
    }
  });

  test("a wrong option is named", () => {
    expect(() => referenceDate("2024", { timing: "monthly" as Timing })).toThrow(
      new RangeError('not a timing: "monthly"'),
    );
    expect(() => referenceDate("2024", { timing: "snapshot", snapshotDay: "02-29" })).toThrow(
      new RangeError('not a day of every year (MM-DD): "02-29"'),
    );
  });
});

describe("the reading of a year", () => {
  // The first five are stated by the design, section 3; the others follow from its words.
  test.each<[number, YearReadingOptions, string, string]>([
    [2022, { timing: "snapshot", calendar: "school" }, "2022/23", "2022-09-01"],
    [2027, { timing: "overPeriod", calendar: "school" }, "2026/27", "2027-08-31"],
    [2027, { timing: "atStart", calendar: "school" }, "2027/28", "2027-09-01"],
    [2027, { timing: "overPeriod", calendar: "calendar" }, "2027", "2027-12-31"],
    [2027, { timing: "event", calendar: "calendar" }, "2027", "2027-12-31"],
    [2027, { timing: "event", calendar: "school" }, "2027", "2027-12-31"],
    [2022, { timing: "snapshot", calendar: "calendar" }, "2022", "2022-12-31"],
    [2022, { timing: "snapshot", calendar: "calendar", snapshotDay: "09-01" }, "2022", "2022-09-01"],
    [2022, { timing: "snapshot", calendar: "school", snapshotDay: "12-31" }, "2022/23", "2022-12-31"],
    [2022, { timing: "snapshot", calendar: "school", snapshotDay: "08-31" }, "2021/22", "2022-08-31"],
    [2022, { timing: "snapshot", calendar: "school", snapshotDay: undefined }, "2022/23", "2022-09-01"],
    [2022, { timing: "atStart", calendar: "calendar" }, "2022", "2022-01-01"],
    [1901, { timing: "overPeriod", calendar: "school" }, "1900/01", "1901-08-31"],
    [2200, { timing: "snapshot", calendar: "school" }, "2200/01", "2200-09-01"],
  ])("%i, %o", (year, options, period, date) => {
    expect(readYear(year, options)).toEqual({ period, referenceDate: date });
  });

  test("the day meant is the reference date of the period, lies in the year, and leads back to it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1901, max: 2200 }),
        fc.constantFrom<Timing>("snapshot", "overPeriod", "atStart"),
        fc.constantFrom<Calendar>("calendar", "school"),
        fc.option(anySnapshotDay, { nil: undefined }),
        (year, timing, calendar, snapshotDay) => {
          const reading = readYear(year, { timing, calendar, snapshotDay });
          expect(referenceDate(reading.period, { timing, snapshotDay })).toBe(reading.referenceDate);
          expect(reading.referenceDate <= `${year}-12-31`).toBe(true);
          expect(listedYear(reading.period, { timing, snapshotDay })).toBe(year);
        },
      ),
    );
  });

  test.each<[() => unknown, string]>([
    [
      () => readYear(1900, { timing: "overPeriod", calendar: "school" }),
      "not a year from 1901 to 2200: 1900",
    ],
    [
      () => readYear(2201, { timing: "overPeriod", calendar: "school" }),
      "not a year from 1901 to 2200: 2201",
    ],
    [
      () => readYear(2024.5, { timing: "snapshot", calendar: "school" }),
      "not a year from 1901 to 2200: 2024.5",
    ],
    [
      () => readYear(Number.NaN, { timing: "event", calendar: "school" }),
      "not a year from 1901 to 2200: NaN",
    ],
    [
      () => readYear("2024" as unknown as number, { timing: "atStart", calendar: "school" }),
      'not a year from 1901 to 2200: "2024"',
    ],
    [() => readYear(2024, { timing: "atStart", calendar: "lunar" as Calendar }), 'not a calendar: "lunar"'],
    [() => readYear(2024, { timing: "soon" as Timing, calendar: "school" }), 'not a timing: "soon"'],
  ])("%s throws", (mistake, message) => {
    expect(mistake).toThrow(new RangeError(message));
  });
});
