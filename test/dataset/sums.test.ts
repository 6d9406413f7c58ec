import { describe, expect, it } from "vitest";
import { cumulativePeriods } from "../../src/dataset/cumulative-periods.js";
import { periodAt, toDate } from "../../src/dataset/index.js";

describe("the period in which a day lies", () => {
  it.each<[Parameters<typeof periodAt>[0], readonly (readonly [string, string])[]]>([
    [
      "month",
      [
        ["2024-02-29", "2024-02"],
        ["2024-12-31", "2024-12"],
      ],
    ],
    [
      "quarter",
      [
        ["2024-03-31", "2024-Q1"],
        ["2024-04-01", "2024-Q2"],
        ["2024-12-31", "2024-Q4"],
      ],
    ],
    [
      "halfYear",
      [
        ["2024-06-30", "2024-H1"],
        ["2024-07-01", "2024-H2"],
      ],
    ],
    [
      "year",
      [
        ["2024-01-01", "2024"],
        ["2024-12-31", "2024"],
      ],
    ],
    [
      "schoolYear",
      [
        ["2024-08-31", "2023/24"],
        ["2024-09-01", "2024/25"],
        ["2000-08-31", "1999/00"],
      ],
    ],
  ])("is a %s", (frequency, days) => {
    for (const [day, period] of days) expect(periodAt(frequency, day)).toBe(period);
  });

  it("is reported as the year to its end where its sums are", () => {
    const pairs = {
      "2024-01": "2024-01..01",
      "2024-11": "2024-01..11",
      "2024-Q3": "2024-01..09",
      "2024-H1": "2024-01..06",
      "2024-H2": "2024-01..12",
      "2024": "2024",
      "2024/25": "2024/25",
    };
    for (const [part, whole] of Object.entries(pairs)) expect(toDate(part)).toBe(whole);
  });
});

describe("a sum since the plan's start adds up", () => {
  const flow = { timing: "overPeriod", calendar: "calendar" } as const;
  const plan = { span: { first: 2023, last: 2027 } };

  it.each<[string, readonly string[]]>([
    ["2023", ["2023"]],
    ["2025", ["2023", "2024", "2025"]],
    ["2024-03", ["2023", "2024-01..03"]],
    ["2024-01..03", ["2023", "2024-01..03"]],
    ["2023-Q2", ["2023-01..06"]],
    // A year is over with its last month.
    ["2024-12", ["2023", "2024"]],
    ["2024-Q4", ["2023", "2024"]],
    ["2022", []],
    ["2022-12", []],
  ])("%s as %j", (period, expected) => {
    expect(cumulativePeriods(plan, flow, period)).toEqual(expected);
  });

  it("no year twice, where the whole of it is asked for as a year to date", () => {
    expect(cumulativePeriods(plan, flow, "2024-01..12")).toEqual(["2023", "2024-01..12"]);
  });

  it("a stock by itself", () => {
    const stock = { timing: "snapshot", calendar: "calendar" } as const;
    expect(cumulativePeriods(plan, stock, "2025")).toEqual(["2025"]);
  });
});
