import { expect, it } from "vitest";
import { element, flow, measured, planOf, row } from "./support.js";

// A formula that reads and yet cannot be worked out: the measurement says why, as `validatePlan` does.
it.each([
  ["x + xx", "formulaUnknownWord"],
  ["sum(x)", "formulaBreakdown"],
  ["x == 1", "formulaType"],
])("%s gives a reason and its issue", (formula, code) => {
  const result = measured(planOf(formula, [element("x", flow)]), [row("x", 3, { period: "2024" })], {
    period: "2024",
  });
  expect(result).toMatchObject({ ok: false, reason: "invalidInput" });
  expect(result.issues.map((issue) => issue.code)).toEqual([code]);
});

it("a stock is not summed since the plan's start, a running total is", () => {
  const stock = { timing: "snapshot", calendar: "calendar" } as const;
  const plan = (change: object) => planOf("cumulative(x)", [element("x", { ...stock, ...change })]);
  const rows = [row("x", 20, { period: "2024" })];
  const in2024 = { period: "2024" };
  expect(measured(plan({}), rows, in2024)).toMatchObject({
    reason: "invalidInput",
    issues: [{ code: "notAdditiveOverTime", params: { element: "x" } }],
  });
  expect(measured(plan({ accumulation: "runningTotal" }), rows, in2024)).toMatchObject({ value: "20" });
});
