import { describe, expect, it } from "vitest";
import { brief, element, flow, measured, planOf, row } from "./support.js";

// Money in a period over a stock that is counted once a year: 10 at the end of 2022, 20 at the end of 2023.
const elements = [element("v", flow), element("st", { calendar: "calendar" })];
const stocks = [row("st", 10, { period: "2022" }), row("st", 20, { period: "2023" })];
const at = (formula: string, period: string, more: typeof stocks = []) =>
  brief(measured(planOf(formula, elements), [...stocks, ...more, row("v", 5, { period })], { period }));

describe("the stock before, beside a flow", () => {
  it.each([
    "2024",
    "2024-H1",
    "2024-Q1",
    "2024-Q2",
    "2024-Q3",
    "2024-01",
    "2024-06",
    "2024-01..06",
    "2024-01..09",
  ])("is that of the end of last year, where nothing later is told: 5 / 20 in %s", (period) => {
    expect(at("v / previous(st)", period)).toBe("0.25");
  });

  it("is that of the period before where there is one: 5 / 50", () => {
    const march = row("st", 50, { period: "2024-03" });
    expect(at("v / previous(st)", "2024-Q2", [march])).toBe("0.1");
    expect(at("v / previous(st)", "2024-04", [march])).toBe("0.1");
  });

  it("is the one before what was found, where a formula has both: 5 / (20 + 10), and by months 5 / (60 + 40)", () => {
    expect(at("v / (st + previous(st))", "2024-06")).toBe("1/6");
    const months = [row("st", 60, { period: "2024-06" }), row("st", 40, { period: "2024-05" })];
    expect(at("v / (st + previous(st))", "2024-06", months)).toBe("0.05");
    expect(at("v / (st + previous(st))", "2024-06", months.slice(0, 1))).toBe("missing previous(st)");
  });
});
