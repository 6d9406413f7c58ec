import { describe, expect, it } from "vitest";
import { leastCoverage } from "../../src/measure/coverage-of.js";
import type { Coverage } from "../../src/measure/index.js";
import { element, flow, measured, planOf, row } from "./support.js";

const east = { place: "east" };
const west = { place: "west" };

describe("how many places reported", () => {
  const share = planOf("100 * x / y", [element("x"), element("y", { rollUp: "none" })]);
  it("is one of one where the county reported for itself, or nothing is asked of anybody", () => {
    expect(measured(share, [row("x", 1), row("y", 2)]).coverage).toEqual({ found: 1, of: 1 });
    expect(measured(planOf("3 / 4", []), []).coverage).toEqual({ found: 1, of: 1 });
  });
  it("counts the county beside its towns where it owes a figure that no town has", () => {
    const towns = [row("x", 1, east), row("x", 2, west)];
    expect(measured(share, towns).coverage).toEqual({ found: 2, of: 3 });
    // With it, the county is no further place: its own figure and those of both towns are there.
    expect(measured(share, [...towns, row("y", 4)]).coverage).toEqual({ found: 2, of: 2 });
  });
  it("is none of the towns where nothing was reported, of a flow too", () => {
    expect(measured(planOf("x", [element("x")]), []).coverage).toEqual({ found: 0, of: 2 });
    const visits = planOf("x", [element("x", flow)]);
    expect(measured(visits, [], { period: "2024" }).coverage).toEqual({ found: 0, of: 2 });
  });
  it("is not the county's where nothing was asked of it: before the plan began there is no sum", () => {
    const plan = planOf("x + cumulative(n)", [element("x"), element("n", { timing: "atStart" })]);
    const before = measured(plan, [row("x", 1, { period: "2020/21" })], { period: "2020/21" });
    expect(before).toMatchObject({ reason: "missing", missing: { names: ["cumulative(n)"] } });
    expect(before.coverage).toEqual({ found: 1, of: 1 });
  });
  it("is not that of a town that lacks a key which another one has", () => {
    const ages = planOf("sum(e)", [element("e", { breakdown: "age" })]);
    const rows = [row("e", 1, { ...east, key: "6" }), row("e", 2, { ...east, key: "7" })];
    const lacking = measured(ages, [...rows, row("e", 3, { ...west, key: "6" })]);
    expect(lacking).toMatchObject({ reason: "incomplete", missing: { names: ["e[7]@west"] } });
    expect(lacking.coverage).toEqual({ found: 1, of: 2 });
  });
  it("is whole where nothing was asked of anybody: a sum before the plan began", () => {
    const plan = planOf("cumulative(n)", [element("n", { timing: "atStart" })]);
    const before = measured(plan, [], { period: "2020/21" });
    expect(before).toMatchObject({ reason: "noData", coverage: { found: 1, of: 1 } });
  });
  it("of what is added up from quarters is whole with the last of them, and not before", () => {
    const visits = planOf("x", [element("x", flow)]);
    const quarters = (places: readonly string[], names: readonly string[]) =>
      places.flatMap((place) => names.map((name) => row("x", 1, { place, period: `2024-${name}` })));
    const all = ["Q1", "Q2", "Q3", "Q4"];
    const coverage = (places: readonly string[], names: readonly string[]) =>
      measured(visits, quarters(places, names), { period: "2024" }).coverage;
    expect(coverage(["999999"], all)).toEqual({ found: 1, of: 1 });
    expect(coverage(["east", "west"], all)).toEqual({ found: 2, of: 2 });
    expect(coverage(["east", "west"], all.slice(0, 3))).toEqual({ found: 0, of: 2 });
  });
});

describe("the coverage of components", () => {
  const of = (found: number, places: number): Coverage => ({ found, of: places });
  it.each<[string, readonly Coverage[], Coverage]>([
    ["of none is whole", [], of(1, 1)],
    ["whole: by as many places as were asked at most", [of(1, 1), of(2, 2), of(1, 1)], of(2, 2)],
    ["one of two is less than both", [of(2, 2), of(1, 2)], of(1, 2)],
    ["whichever stands first", [of(1, 2), of(2, 2)], of(1, 2)],
    ["2/3 is less than 3/4", [of(3, 4), of(2, 3)], of(2, 3)],
    ["2/3 is less than 3/4 before it too", [of(2, 3), of(3, 4)], of(2, 3)],
    ["2/4 says more than 1/2", [of(1, 2), of(2, 4)], of(2, 4)],
    ["2/4 says more than 1/2 before it too", [of(2, 4), of(1, 2)], of(2, 4)],
    ["none of two is less than one of thirty", [of(1, 30), of(0, 2)], of(0, 2)],
    ["none of two before one of thirty", [of(0, 2), of(1, 30)], of(0, 2)],
    ["none of five says more than none of two", [of(0, 2), of(0, 5)], of(0, 5)],
  ])("%s", (_name, coverages, expected) => {
    expect(leastCoverage(coverages)).toEqual(expected);
  });

  it("stands beside their value, and beside why there is none", () => {
    const components = {
      combine: "mean",
      of: [
        { id: "a", name: { zh: "甲" }, formula: "x" },
        { id: "b", name: { zh: "乙" }, formula: "y" },
      ],
    } as const;
    const plan = planOf(undefined, [element("x"), element("y")], { components });
    const both = [row("x", 1, east), row("x", 2, west)];
    // (1 + 2 + 5) / 2: the county for the one, two towns for the other.
    expect(measured(plan, [...both, row("y", 5)])).toMatchObject({
      value: "4",
      coverage: { found: 2, of: 2 },
      issues: [],
    });
    expect(measured(plan, [row("x", 1, east), row("y", 5)])).toMatchObject({
      reason: "incomplete",
      coverage: { found: 1, of: 2 },
    });
  });
});
