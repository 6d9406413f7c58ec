import { describe, expect, it } from "vitest";
import { requiredInputs } from "../../src/dataset/index.js";
import type { DataElement } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";

const element = (id: string, change: Partial<DataElement> = {}): DataElement => ({
  id,
  name: { zh: id },
  unitOfMeasure: "人",
  timing: "overPeriod",
  calendar: "calendar",
  ...change,
});
const planOf = (
  formula: string | undefined,
  frequency: "month" | "quarter" | "year" | "schoolYear",
  elements: readonly DataElement[],
) => smallPlan({ elements, indicators: [indicator({ formula, frequency })] });
const asked = (plan: ReturnType<typeof planOf>, asOf: string, places?: readonly string[]) =>
  requiredInputs(plan, { asOf, places }).map((one) =>
    [one.element, one.place, one.period, one.breakdown ?? ""].join(" "),
  );

describe("requiredInputs", () => {
  it("asks for the latest period that is due: 45 days after a month, 120 after a year, 125 after 1 September", () => {
    const monthly = planOf("x", "month", [element("x")]);
    // 31 October + 45 days = 15 December.
    expect(asked(monthly, "2024-12-15")).toEqual(["x 999999 2024-10 "]);
    expect(asked(monthly, "2024-12-14")).toEqual(["x 999999 2024-09 "]);
    const yearly = planOf("x", "year", [element("x")]);
    expect(asked(yearly, "2025-04-30")).toEqual(["x 999999 2024 "]);
    expect(asked(yearly, "2025-04-29")).toEqual(["x 999999 2023 "]);
    const stock = planOf("x", "schoolYear", [element("x", { timing: "snapshot", calendar: "school" })]);
    expect(asked(stock, "2025-01-04")).toEqual(["x 999999 2024/25 "]);
    expect(asked(stock, "2025-01-03")).toEqual(["x 999999 2023/24 "]);
  });

  it("goes by the lag of the plan, and waits for the slowest element", () => {
    const plan = planOf("x / y", "month", [element("x", { lagDays: 10 }), element("y", { lagDays: 40 })]);
    // September: x on 10 October, y on 9 November.
    expect(asked(plan, "2024-11-09")).toEqual(["x 999999 2024-09 ", "y 999999 2024-09 "]);
    expect(asked(plan, "2024-11-08")).toEqual(["x 999999 2024-08 ", "y 999999 2024-08 "]);
  });

  it("asks for a year to date as it is published, never for January alone", () => {
    const plan = planOf("x", "month", [element("x", { accumulation: "yearToDate", lagDays: 20 })]);
    expect(asked(plan, "2024-11-20")).toEqual(["x 999999 2024-01..10 "]);
    expect(asked(plan, "2024-02-25")).toEqual(["x 999999 2023-01..12 "]);
    const quarterly = planOf("x", "quarter", [element("x", { accumulation: "yearToDate" })]);
    expect(asked(quarterly, "2024-12-31")).toEqual(["x 999999 2024-01..09 "]);
  });

  it("includes the period before and all since the start, each figure once", () => {
    const opened = { timing: "atStart", calendar: "school" } as const;
    const plan = planOf("cumulative(x) + x - previous(x)", "schoolYear", [element("x", opened)]);
    expect(asked(plan, "2026-08-31")).toEqual([
      "x 999999 2023/24 ",
      "x 999999 2024/25 ",
      "x 999999 2025/26 ",
    ]);
  });

  it("asks of every place given, with the breakdown, in the order of the places", () => {
    const schools = { timing: "snapshot", calendar: "school", breakdown: "school", rollUp: "union" } as const;
    const plan = planOf("sum(x)", "schoolYear", [element("x", schools)]);
    expect(asked(plan, "2025-06-01", ["west", "east"])).toEqual([
      "x west 2024/25 school",
      "x east 2024/25 school",
    ]);
  });

  it("asks for the reported value where there is no formula", () => {
    expect(asked(planOf(undefined, "year", []), "2025-06-01")).toEqual(["coverage 999999 2024 "]);
  });

  it("asks for nothing of what is not due yet, at any date", () => {
    const places = (asOf: string) =>
      requiredInputs(yuyaoEducation, { asOf }).filter((one) => one.element === "new_places.senior");
    // The places of 1 September 2023 are due on 4 January 2024.
    expect(places("2023-06-01")).toEqual([]);
    expect(places("2024-01-03")).toEqual([]);
    expect(places("2024-01-04").map((one) => one.period)).toEqual(["2023/24"]);
    for (const asOf of ["1800-01-01", "1903-01-01", "2199-01-01", "2399-12-31"])
      expect(places(asOf)).toEqual([]);
    expect(places("2198-12-31")).toHaveLength(175);
  });

  it("names a wrong date or place", () => {
    const plan = smallPlan();
    expect(() => requiredInputs(plan, { asOf: "2025-02-30" })).toThrow(
      'asOf must be a day such as "2026-05-31", not "2025-02-30"',
    );
    expect(() => requiredInputs(plan, { asOf: "2025-02-03", places: ["norht"] })).toThrow("norht");
  });

  it("names every data element of Yuyao's plan, its events, and five yearly figures of each kind of place", () => {
    const inputs = requiredInputs(yuyaoEducation, { asOf: "2028-12-31" });
    const ids = new Set(inputs.map((one) => one.element));
    for (const { id } of yuyaoEducation.elements) expect(ids.has(id), id).toBe(true);
    expect(ids.has("preschool.provincial_evaluation")).toBe(true);
    // 31 August 2028 has passed, and the places of 1 September 2028 are due 125 days later, in 2029.
    expect(inputs.filter((one) => one.element === "new_places.senior").map((one) => one.period)).toEqual([
      "2023/24",
      "2024/25",
      "2025/26",
      "2026/27",
      "2027/28",
    ]);
  });
});
