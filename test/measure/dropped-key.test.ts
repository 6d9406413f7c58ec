import { expect, it } from "vitest";
import { measure } from "../../src/measure/index.js";
import { element, planOf, row } from "./support.js";

const bySchool = { breakdown: "school", rollUp: "union" } as const;
const plan = planOf("sum(where(books, pupils >= 50) / pupils)", [
  element("books", bySchool),
  element("pupils", bySchool),
]);

it("a school that where dropped on one side only leaves the indicator incomplete, and names no figure", () => {
  const rows = [
    row("books", 300, { key: "一小" }),
    row("pupils", 60, { key: "一小" }),
    row("books", 100, { key: "二小" }),
    row("pupils", 40, { key: "二小" }),
  ];
  const measured = measure(plan, rows, { indicator: "coverage", place: "999999", period: "2024/25" });
  expect(measured).toMatchObject({ ok: false, reason: "incomplete" });
  expect(measured).not.toHaveProperty("missing");
});
