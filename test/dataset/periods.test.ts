import { describe, expect, it } from "vitest";
import { cumulativePeriods, elementPeriods, type Timed } from "../../src/dataset/index.js";

const schoolStock: Timed = { timing: "snapshot", calendar: "school" };
const schoolFlow: Timed = { timing: "overPeriod", calendar: "school" };
const intake: Timed = { timing: "atStart", calendar: "school" };
const flow: Timed = { timing: "overPeriod", calendar: "calendar" };
const stock: Timed = { timing: "snapshot", calendar: "calendar" };
const midYear: Timed = { timing: "snapshot", calendar: "calendar", snapshotDay: "06-30" };
const summerStock: Timed = { timing: "snapshot", calendar: "school", snapshotDay: "06-30" };

describe("which period of an element goes with that of the indicator", () => {
  it.each<[period: string, beside: Timed, element: Timed, expected: readonly string[]]>([
    // One calendar, one timing: the period itself.
    ["2024/25", schoolStock, schoolStock, ["2024/25"]],
    ["2024-06", flow, flow, ["2024-06"]],
    ["2024-06", stock, stock, ["2024-06"]],
    // A plan year: the snapshot of 1 September 2024, the graduates of summer 2024, the intake of September 2024.
    ["2024", schoolStock, schoolStock, ["2024/25"]],
    ["2024", schoolFlow, schoolFlow, ["2023/24"]],
    ["2024", intake, intake, ["2024/25"]],
    ["2024", summerStock, summerStock, ["2023/24"]],
    // Exchanged teachers at the start of 2024/25 belong to the stock of 1 September 2024; graduates do not.
    ["2024/25", intake, schoolStock, ["2024/25"]],
    ["2023/24", schoolFlow, schoolStock, ["2024/25"]],
    // The school year is that of the flow, whichever of the two is looked for.
    ["2024/25", schoolStock, schoolFlow, ["2024/25"]],
    ["2024/25", schoolFlow, intake, ["2025/26"]],
    ["2024/25", intake, schoolFlow, ["2024/25"]],
    // What is counted by school year tells it, beside a flow or a stock of the calendar year: the plan year 2024.
    ["2024/25", schoolStock, flow, ["2024"]],
    ["2024/25", flow, schoolStock, ["2024/25"]],
    ["2024/25", schoolStock, midYear, ["2024"]],
    ["2024/25", midYear, schoolStock, ["2024/25"]],
    // Without any, the flow of the year in which it ends.
    ["2024/25", flow, flow, ["2025"]],
    // Calendars mixed: by the plan year; inside a year the last snapshot up to its end.
    ["2023/24", schoolFlow, flow, ["2024"]],
    ["2024-Q1", flow, schoolStock, ["2023/24"]],
    ["2024-Q3", flow, schoolStock, ["2024/25"]],
    ["2024-01..10", flow, stock, ["2024-01..10", "2024-10", "2023"]],
    ["2024-12", flow, stock, ["2024-12", "2024"]],
    ["2024", flow, stock, ["2024"]],
  ])("%s", (period, beside, element, expected) => {
    expect(elementPeriods(period, [element, beside], element)).toEqual(expected);
    expect(elementPeriods(period, [beside, element], element)).toEqual(expected);
  });
});

describe("what a sum since 2023 adds up", () => {
  const plan = { span: { first: 2023, last: 2027 } };
  it.each<[string, Timed, readonly string[]]>([
    ["2025/26", intake, ["2023/24", "2024/25", "2025/26"]],
    ["2023/24", schoolFlow, ["2022/23", "2023/24"]],
    ["2025", flow, ["2023", "2024", "2025"]],
    ["2025-01..10", flow, ["2023", "2024", "2025-01..10"]],
    ["2024-12", flow, ["2023", "2024"]],
    ["2023-Q1", flow, ["2023-01..03"]],
    ["2022", flow, []],
    ["2022-Q4", flow, []],
    ["2025", { ...flow, accumulation: "runningTotal" }, ["2025"]],
    ["2022", { ...flow, accumulation: "runningTotal" }, []],
    ["2025", stock, ["2025"]],
  ])("%s of %o", (period, element, expected) => {
    expect(cumulativePeriods(plan, element, period)).toEqual(expected);
  });
});
