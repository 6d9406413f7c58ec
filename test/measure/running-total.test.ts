import { describe, expect, it } from "vitest";
import { requiredInputs } from "../../src/dataset/index.js";
import type { DataElement } from "../../src/model/index.js";
import { brief, element, flow, measured, planOf, row } from "./support.js";

// The plan runs from 2023 to 2027.
const total = (change: Partial<DataElement> = {}) =>
  element("x", { ...flow, accumulation: "runningTotal", since: "2015-01-01", ...change });
const at = (period: string, value: number, place = "999999", key?: string) =>
  row("x", value, { period, place, key });
const in2024 = { period: "2024" };
const people = { unitOfMeasure: "人" } as const;

describe("the sum since the plan's start of a running total that began before it", () => {
  const plan = planOf("cumulative(x)", [total()], people);

  it("leaves out what had come together before: 1,500 − 1,000", () => {
    const result = measured(plan, [at("2022", 1000), at("2023", 1200), at("2024", 1500)], in2024);
    expect(brief(result)).toBe("500");
    expect(result.inputs).toMatchObject([{ period: "2024", less: "2022", value: "500" }]);
    expect(result.inputs[0]).not.toHaveProperty("summed");
    // 1,200 − 1,000, and in the middle of a year 1,350 − 1,000
    expect(brief(measured(plan, [at("2022", 1000), at("2023", 1200)], { period: "2023" }))).toBe("200");
    const toDate = [at("2022-12", 1000), at("2024-01..06", 1350)];
    expect(brief(measured(plan, toDate, { period: "2024-H1" }))).toBe("350");
  });

  it("is incomplete without the total before the plan, which is named", () => {
    expect(brief(measured(plan, [at("2023", 1200), at("2024", 1500)], in2024))).toBe(
      "incomplete cumulative(x)@2022",
    );
    expect(brief(measured(plan, [at("2022", 1000)], in2024))).toBe("incomplete cumulative(x)@2024");
  });

  it("is none before the plan", () => {
    expect(brief(measured(plan, [at("2021", 900), at("2022", 1000)], { period: "2022" }))).toBe(
      "noData cumulative(x)",
    );
  });

  it("is the total itself where that began with the plan, or says no day", () => {
    for (const since of ["2023-01-01", undefined])
      expect(
        brief(measured(planOf("cumulative(x)", [total({ since })], people), [at("2024", 500)], in2024)),
      ).toBe("500");
  });

  it("is asked of a host with the total before the plan", () => {
    const asked = requiredInputs(planOf("cumulative(x)", [total()], { frequency: "year" }), {
      asOf: "2025-06-30",
    });
    expect(asked.map(({ period }) => period)).toEqual(["2022", "2024"]);
  });

  it("adds up over towns: 300 + 200 − 100 − 150", () => {
    const rows = [
      at("2022", 100, "east"),
      at("2022", 150, "west"),
      at("2024", 300, "east"),
      at("2024", 200, "west"),
    ];
    expect(brief(measured(plan, rows, in2024))).toBe("250");
    expect(brief(measured(plan, rows.slice(1), in2024))).toBe("incomplete cumulative(x)@2022@east");
  });

  it("goes school by school; one that was opened since then had none before: 40 − 30, 20 − 0", () => {
    const schools = planOf("sum(cumulative(x))", [total({ breakdown: "school", rollUp: "union" })], people);
    const rows = [
      at("2022", 30, "999999", "甲"),
      at("2024", 40, "999999", "甲"),
      at("2024", 20, "999999", "乙"),
    ];
    expect(brief(measured(schools, rows, in2024))).toBe("incomplete cumulative(x)[乙]@2022");
    expect(brief(measured(schools, [...rows, at("2022", 0, "999999", "乙")], in2024))).toBe("30");
  });
});
