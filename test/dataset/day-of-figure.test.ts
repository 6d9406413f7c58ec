import { describe, expect, it } from "vitest";
import type { DataElement, Indicator } from "../../src/model/index.js";
import { brief, element, measured, planOf, row } from "../measure/support.js";

describe("a reported value without a day of its own is known from the day for which it stands", () => {
  const graduates: Partial<DataElement> = { timing: "overPeriod" };
  const components: Indicator["components"] = {
    combine: "mean",
    of: [{ id: "a", name: { zh: "甲" }, formula: "x" }],
  };
  it.each<[string, string | undefined, Partial<DataElement>, Partial<Indicator>, string, string]>([
    ["a stock of the school year", "x", {}, {}, "2024-08-31", "2024-09-01"],
    ["a flow of the school year", "x", graduates, {}, "2025-08-30", "2025-08-31"],
    ["an intake", "x", { timing: "atStart" }, {}, "2024-08-31", "2024-09-01"],
    ["a flow over a stock, by the flow", "x / y", graduates, {}, "2025-08-30", "2025-08-31"],
    ["components", undefined, {}, { components }, "2024-08-31", "2024-09-01"],
    ["nothing but reports", undefined, {}, {}, "2025-08-30", "2025-08-31"],
  ])("%s", (_name, formula, timing, change, before, from) => {
    const plan = planOf(formula, [element("x", timing), element("y")], change);
    const at = (asOf: string) => brief(measured(plan, [row("coverage", 7)], { asOf })).split(" ")[0];
    expect([at(before), at(from)]).toEqual(["noData", "7"]);
  });
});
