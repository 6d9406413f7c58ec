import { describe, expect, it } from "vitest";
import { indexObservations } from "../../src/dataset/index.js";
import { indexedFrom } from "../../src/measure/asked.js";
import { compilePlan, handleOf, measure, readingOf } from "../../src/measure/index.js";
import type { Plan } from "../../src/model/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { element, flow, planOf, row } from "./support.js";

const plan = planOf("100 * x / y", [element("x"), element("y")]);
const rows = [row("x", 30), row("y", 40)];
const query = { indicator: "coverage", place: "999999", period: "2024/25" };

describe("a compiled plan", () => {
  it("answers as the plan itself does", () => {
    const compiled = compilePlan(plan);
    for (const data of [rows, rows.slice(1), []])
      for (const place of ["999999", "east"])
        expect(measure(compiled, data, { ...query, place })).toEqual(
          measure(plan, data, { ...query, place }),
        );
    expect(measure(compiled, rows, query)).toMatchObject({ value: "75" });
  });
  it("does not change with the plan from which it was made", () => {
    const own = JSON.parse(JSON.stringify(plan)) as { indicators: { formula: string }[] };
    const compiled = compilePlan(own as unknown as Plan);
    for (const one of own.indicators) one.formula = "x";
    expect(measure(compiled, rows, query)).toMatchObject({ value: "75" });
    expect(measure(own as unknown as Plan, rows, query)).toMatchObject({ value: "30" });
  });
  it("is its own handle; a plan gets one", () => {
    const compiled = compilePlan(plan);
    expect(handleOf(compiled)).toBe(compiled);
    expect(handleOf(plan)).not.toBe(plan);
    expect(readingOf(handleOf(plan)).plan).toBe(plan);
  });
  it("reads once what is named alike", () => {
    const { once } = readingOf(compilePlan(plan));
    let count = 0;
    const next = () => ++count;
    expect([once("a", next), once("a", next), once("b", next), once("a", next)]).toEqual([1, 1, 2, 1]);
  });
  it("keeps the periods of its indicators apart: a school year for pupils, a year for visits", () => {
    const both = smallPlan({
      elements: [element("x"), element("v", flow)],
      indicators: [
        indicator({ id: "pupils", formula: "x" }),
        indicator({ id: "visits", formula: "v", frequency: "year" }),
      ],
    });
    const compiled = compilePlan(both);
    const reported = [row("pupils", 7), row("visits", 9, { period: "2024" })];
    const ask = (id: string) => measure(compiled, reported, { ...query, indicator: id, period: "2024" });
    expect([ask("pupils"), ask("visits")]).toMatchObject([
      { value: "7", origin: "reported" },
      { value: "9", origin: "reported" },
    ]);
  });
});

describe("what is no plan", () => {
  const message = (value: unknown, act: (value: Plan) => unknown) => {
    try {
      act(value as Plan);
    } catch (error) {
      return [error instanceof TypeError, String(error)];
    }
    return [];
  };
  it.each([[null], [undefined], [5], ["plan"], [{}], [{ once: 1 }]])("%s throws, and is named", (value) => {
    const [isTypeError, text] = message(value, (one) => measure(one, [], query));
    expect(isTypeError).toBe(true);
    // The same sentence as where the plan is compiled, and not that of an engine.
    expect(message(value, compilePlan)).toEqual([true, text]);
    expect(text).toMatch(/plan/);
  });
  it("may not be told by a field of the host beside it", () => {
    const own = { ...plan, once: 1 } as unknown as Plan;
    expect(measure(own, rows, query)).toMatchObject({ value: "75" });
  });
});

describe("the data of a question", () => {
  it("is an index, not the whole answer that holds one", () => {
    const answer = indexObservations(plan, rows);
    expect(() => measure(plan, answer as never, query)).toThrow(
      "data is the answer of indexObservations: pass its `data`",
    );
    expect(indexedFrom(readingOf(plan), answer.data)).toEqual({ data: answer.data, issues: [] });
    for (const data of [{}, { data: 5 }, { data: null }])
      expect(() => measure(plan, data as never, query)).toThrow("data must be a list of observations");
  });
  it("of another plan is refused each time; of a plan alike it is taken", () => {
    const other = planOf("100 * x / y", [element("x"), element("y", { breakdown: "school" })]);
    const compiled = compilePlan(plan);
    const { data } = indexObservations(other, rows);
    const alike = indexObservations(structuredClone(plan), rows);
    for (let i = 0; i < 2; i++) {
      expect(() => measure(compiled, data, query)).toThrow("the data was indexed for another plan");
      expect(measure(compiled, alike.data, query)).toMatchObject({ value: "75" });
    }
  });
  it("may be of the first year that there is", () => {
    expect(measure(plan, [], { ...query, period: "1902" }).ok).toBe(false);
  });
});

describe("a question about a component", () => {
  const of = (...ids: string[]) => ids.map((id) => ({ id, name: { zh: id }, formula: "x" }));
  const two = smallPlan({
    elements: [element("x")],
    indicators: [
      indicator({ id: "alone", formula: "x" }),
      indicator({ id: "books", formula: undefined, components: { combine: "each", of: of("b1", "b2") } }),
      indicator({ id: "rooms", formula: undefined, components: { combine: "mean", of: of("r1", "r2") } }),
    ],
  });
  it.each([
    ["b1", "books"],
    ["b2", "books"],
    ["r1", "rooms"],
    ["r2", "rooms"],
  ])("%s throws, and names %s", (id, whole) => {
    expect(() => measure(two, [], { ...query, indicator: id })).toThrow(
      new RangeError(`${id} is a component: measure ${whole} and look into its components`),
    );
  });
  it("an id of nothing is not called one", () => {
    expect(() => measure(two, [], { ...query, indicator: "r3" })).toThrow("not an indicator of the plan");
  });
  it("no question at all throws, and shows one", () => {
    expect(() => measure(two, [], undefined as never)).toThrow(
      'query must be an object such as { indicator: "…", place: "…", period: "2024" }, not undefined',
    );
  });
});
