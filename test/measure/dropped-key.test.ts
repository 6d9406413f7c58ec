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
  expect(measured).toMatchObject({ ok: false, reason: "incomplete", keys: { names: ["二小"], count: 1 } });
  expect(measured).not.toHaveProperty("missing");
});

it("a school whose divisor is 0 is named", () => {
  const rows = [
    row("books", 300, { key: "一小" }),
    row("pupils", 60, { key: "一小" }),
    row("books", 100, { key: "二小" }),
    row("pupils", 0, { key: "二小" }),
  ];
  const perPupil = planOf("sum(books / pupils)", plan.elements);
  expect(
    measure(perPupil, rows, { indicator: "coverage", place: "999999", period: "2024/25" }),
  ).toMatchObject({
    reason: "divisionByZero",
    keys: { names: ["二小"], count: 1 },
  });
});
