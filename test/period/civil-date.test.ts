import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  isCivilDate,
  isCivilDateFault,
  lastDayOfMonth,
  parseCivilDate,
} from "../../src/period/index.js";
import { anyDate, dateOf, dayNumber } from "./arbitrary.js";

describe("reading a date", () => {
  test.each([
    ["2024-02-29", { year: 2024, month: 2, day: 29 }],
    ["2000-02-29", { year: 2000, month: 2, day: 29 }],
    ["1800-01-01", { year: 1800, month: 1, day: 1 }],
    ["2399-12-31", { year: 2399, month: 12, day: 31 }],
    ["2011-12-30", { year: 2011, month: 12, day: 30 }], // not in Pacific/Apia
    ["1799-12-31", "yearOutOfRange"],
    ["2400-01-01", "yearOutOfRange"],
    ["2023-02-29", "noSuchDay"],
    ["1900-02-29", "noSuchDay"],
    ["2024-02-30", "noSuchDay"],
    ["2024-04-31", "noSuchDay"],
    ["2024-06-31", "noSuchDay"],
    ["2024-09-31", "noSuchDay"],
    ["2024-11-31", "noSuchDay"],
    ["2024-01-32", "noSuchDay"],
    ["2024-01-00", "noSuchDay"],
    ["2024-00-10", "noSuchDay"],
    ["2024-13-10", "noSuchDay"],
    ["2024-1-1", "malformed"],
    ["2024/01/01", "malformed"],
    ["2024-01-01T", "malformed"],
    ["2024-01-01\n", "malformed"],
    [" 2024-01-1", "malformed"],
    ["２024-01-01", "malformed"],
    ["-024-01-01", "malformed"],
    ["", "malformed"],
    [20240101, "notText"],
    [null, "notText"],
    [undefined, "notText"],
    [new Date(0), "notText"],
    [["2024-01-01"], "notText"],
  ])("%j", (text, answer) => {
    expect(parseCivilDate(text)).toEqual(answer);
    expect(isCivilDate(text)).toBe(typeof answer !== "string");
    expect(isCivilDateFault(parseCivilDate(text))).toBe(typeof answer === "string");
  });

  test("a date exists exactly when the day-number oracle knows it", () => {
    for (const year of [1899, 1900, 1999, 2000, 2023, 2024]) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= 31; day++) {
          const text = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          expect([text, isCivilDate(text)]).toEqual([text, dateOf(dayNumber(text)) === text]);
        }
      }
    }
  });
});

describe("arithmetic", () => {
  test("every day from 1900 to 2200 follows the one before, in every zone", () => {
    let date = "1900-01-01";
    for (let number = dayNumber(date); number < dayNumber("2200-12-31"); number++) {
      date = addDays(date, 1);
      if (date !== dateOf(number + 1)) expect(date).toBe(dateOf(number + 1));
    }
    expect(date).toBe("2200-12-31");
  });

  test("days are added and counted as day numbers are", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        const days = dayNumber(b) - dayNumber(a);
        expect(daysBetween(a, b)).toBe(days);
        expect(addDays(a, days)).toBe(b);
      }),
    );
  });

  test("the day that Pacific/Apia skipped is a day like any other", () => {
    expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
    expect(addDays("2011-12-31", -1)).toBe("2011-12-30");
    expect(addMonths("2011-11-30", 1)).toBe("2011-12-30");
    expect(daysBetween("2011-12-29", "2011-12-31")).toBe(2);
  });

  test.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-02-29", 12, "2025-02-28"],
    ["2024-11-15", 2, "2025-01-15"],
    ["2024-01-15", 0, "2024-01-15"],
    ["2024-05-31", 1, "2024-06-30"],
  ])("%s and %i months", (date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });

  test("adding months keeps the day unless the month is shorter", () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const result = addMonths(date, months);
        const [y, m, d] = date.split("-").map(Number) as [number, number, number];
        const [year, month, day] = result.split("-").map(Number) as [number, number, number];
        expect(year * 12 + month).toBe(y * 12 + m + months);
        expect(day === d || (day < d && result === lastDayOfMonth(result))).toBe(true);
      }),
    );
  });

  test("the last day of a month is followed by the first of the next", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const last = lastDayOfMonth(date);
        expect(last.slice(0, 7)).toBe(date.slice(0, 7));
        expect(dateOf(dayNumber(last) + 1).slice(8)).toBe("01");
      }),
    );
  });

  test("order is that of day numbers", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareDates(a, b)).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
        expect(compareDates(a, a)).toBe(0);
      }),
    );
  });
});

describe("a programmer's mistake", () => {
  test.each([
    () => compareDates("2024-02-30", "2024-01-01"),
    () => compareDates("2024-01-01", "soon"),
    () => daysBetween("2024", "2024-01-01"),
    () => addDays("2024-01-01", 0.5),
    () => addDays("2024-01-01", Number.NaN),
    () => addMonths("2024-01-01", 1.5),
    () => lastDayOfMonth("2024-13-01"),
  ])("%s", (mistake) => {
    expect(mistake).toThrow(RangeError);
  });

  test.each([
    [() => addDays("2399-12-31", 1), "the resulting date leaves the years 1800 to 2399"],
    [() => addDays("1800-01-01", -1), "the resulting date leaves the years 1800 to 2399"],
    [
      () => addDays("2024-01-01", Number.MAX_SAFE_INTEGER),
      "the resulting date leaves the years 1800 to 2399",
    ],
    [() => addMonths("2399-12-01", 1), "the resulting date leaves the years 1800 to 2399"],
    [() => addDays("2024-01-01", 0.5), "not a whole number: 0.5"],
    [() => lastDayOfMonth("2024-02-30"), 'not a civil date (noSuchDay): "2024-02-30"'],
  ])("%s says why", (mistake, message) => {
    expect(mistake).toThrow(new RangeError(message));
  });

  test("long text is cut short in the message", () => {
    const message = `not a civil date (malformed): "${"9".repeat(40)}…"`;
    expect(() => lastDayOfMonth("9".repeat(1_000_000))).toThrow(new RangeError(message));
    expect(() => lastDayOfMonth("9".repeat(40))).toThrow(
      new RangeError(`not a civil date (malformed): "${"9".repeat(40)}"`),
    );
  });

  test.each([
    [null, "null"],
    [undefined, "undefined"],
    [{ toString: () => "2024-01-01" }, "a value of type object"],
    [20240101, "20240101"],
  ])("%j is named by its type", (value, name) => {
    expect(() => lastDayOfMonth(value as unknown as string)).toThrow(
      new RangeError(`not a civil date (notText): ${name}`),
    );
  });
});
