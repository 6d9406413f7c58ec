import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parsePlan } from "../../src/schema/index.js";
import { planShape } from "../../src/schema/plan.js";
import { validatePlan } from "../../src/validate/index.js";

const page = readFileSync(new URL("../../docs/model.md", import.meta.url), "utf8");

it("the plan in docs/model.md is in order", () => {
  const [, json = ""] = /^```json\n([\s\S]*?)^```/m.exec(page) ?? [];
  const result = parsePlan(JSON.parse(json));
  expect(result).toMatchObject({ ok: true });
  expect(result.ok && validatePlan(result.plan)).toEqual([]);
});

it.each(["elements", "indicators", "units", "places", "goals", "tasks"] as const)(
  "docs/model.md lists the optional keys of %s",
  (list) => {
    const { shape } = planShape.shape[list].element;
    const optional = Object.entries(shape).filter(([, schema]) => schema.safeParse(undefined).success);
    const row = page.split("\n").find((line) => line.startsWith(`| \`${list}\` | \``)) ?? "";
    const listed = [...row.matchAll(/`(\w+)`/g)].map((match) => match[1]).slice(1);
    expect(listed).toEqual(optional.map(([key]) => key));
  },
);
