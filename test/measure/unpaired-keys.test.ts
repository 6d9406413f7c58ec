import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/index.js";
import { brief, element, measured, planOf, row } from "./support.js";

const bySchool = { breakdown: "school", rollUp: "union" } as const;
const elements = [element("books", bySchool), element("pupils", bySchool), element("teachers", bySchool)];
const rows = (of: string, values: Readonly<Record<string, number>>): Observation[] =>
  Object.entries(values).map(([key, value]) => row(of, value, { key }));
const pupils = rows("pupils", { 一小: 100, 二小: 200, 三小: 300 });

describe("schools that one sum has and another lacks", () => {
  const ratio = planOf("sum(books) / sum(pupils)", elements);
  it("leave a quotient of sums incomplete, with the school named", () => {
    const lacking = measured(ratio, [...pupils, ...rows("books", { 一小: 1500, 三小: 4500 })]);
    expect(brief(lacking)).toBe("incomplete books[二小]");
    const both = [...pupils, ...rows("books", { 一小: 1500, 四小: 10 })];
    expect(brief(measured(ratio, both))).toBe("incomplete books[三小] books[二小] pupils[四小]");
  });
  it("6,000 books for 600 pupils where all are there: 10", () => {
    expect(brief(measured(ratio, [...pupils, ...rows("books", { 一小: 1000, 二小: 500, 三小: 4500 })]))).toBe(
      "10",
    );
  });
  it("may lack where the formula replaces what is missing", () => {
    const plan = planOf("sum(coalesce(books + 0 * pupils, 0)) / 600", elements);
    // 1,500 + 0 + 4,500
    expect(brief(measured(plan, [...pupils, ...rows("books", { 一小: 1500, 三小: 4500 })]))).toBe("10");
  });
  it("are another set in another year, which is no fault", () => {
    const plan = planOf("sum(pupils) - sum(previous(pupils))", elements);
    const before = [row("pupils", 90, { key: "一小", period: "2023/24" })];
    // 600 − 90
    expect(brief(measured(plan, [...pupils, ...before]))).toBe("510");
  });
  it("are told of the third sum too, and where as many schools stand on both sides", () => {
    const three = planOf("sum(books) / (sum(pupils) + sum(teachers))", elements);
    const books = rows("books", { 一小: 1, 二小: 2, 三小: 3 });
    expect(brief(measured(three, [...pupils, ...books, ...rows("teachers", { 一小: 5, 三小: 5 })]))).toBe(
      "incomplete teachers[二小]",
    );
    const other = rows("books", { 一小: 1, 二小: 2, 四小: 3 });
    expect(brief(measured(ratio, [...pupils, ...other]))).toBe("incomplete books[三小] pupils[四小]");
  });
  it("are not asked for in a branch that is not taken and of which nothing was reported", () => {
    const plan = planOf("if(x > 0, sum(books) / sum(pupils), sum(pupils))", [...elements, element("x")]);
    expect(brief(measured(plan, [...pupils, row("x", 0)]))).toBe("600");
    expect(brief(measured(plan, [...pupils, row("x", 1)]))).toBe("missing books");
  });
  it("are held against one another alone, and not against a figure without schools", () => {
    const plan = planOf("sum(books) / sum(pupils) / x", [...elements, element("x")]);
    const books = rows("books", { 一小: 1000, 二小: 500, 三小: 4500 });
    expect(brief(measured(plan, [...pupils, ...books, row("x", 2)]))).toBe("5");
  });
  it("are counted, and the first ten named", () => {
    const many = Object.fromEntries(
      Array.from({ length: 13 }, (_, i) => [`s${String(i).padStart(2, "0")}`, 1]),
    );
    const rest = [...rows("pupils", many), row("books", 1, { key: "s00" })];
    const names = Array.from({ length: 10 }, (_, i) => `books[s${String(i + 1).padStart(2, "0")}]`);
    const missing = { count: 12, names };
    expect(measured(ratio, rest)).toMatchObject({ reason: "incomplete", missing });
    // School by school the formula itself finds them.
    const each = planOf("sum(books / pupils)", elements);
    expect(measured(each, rest)).toMatchObject({ reason: "incomplete", missing });
  });
  it("beside an input of which nothing was reported leave the whole missing, with both named", () => {
    const plan = planOf("sum(books / pupils) + x", [...elements, element("x")]);
    expect(brief(measured(plan, [...pupils, ...rows("books", { 一小: 1, 三小: 3 })]))).toBe(
      "missing books[二小] x",
    );
  });
  it("say nothing of a breakdown of another kind", () => {
    const plan = planOf("sum(books) / sum(pupils)", [
      element("books", { breakdown: "library" }),
      element("pupils", bySchool),
    ]);
    expect(brief(measured(plan, [...pupils, ...rows("books", { 总馆: 3000 })]))).toBe("5");
  });
});

describe("a computed value", () => {
  const plan = planOf("100 * x / y", [element("x"), element("y")], { unitOfMeasure: "%" });
  const share = (x: number, y: number, of = plan) => measured(of, [row("x", x), row("y", y)]).issues;
  it("beyond the whole is told: 21 of 20 are 105 %", () => {
    expect(share(21, 20)).toMatchObject([
      {
        code: "computedOutsideLimits",
        severity: "warning",
        params: { indicator: "coverage", place: "999999", value: "105", least: "0", most: "100" },
      },
    ]);
    expect(share(20, 20)).toEqual([]);
    expect(share(0, 20)).toEqual([]);
  });
  it("is held to the limits that the indicator names", () => {
    const trips = planOf("100 * x / y", plan.elements, { unitOfMeasure: "%", limits: { most: "300" } });
    expect(share(60, 20, trips)).toEqual([]);
    expect(share(61, 20, trips)).toMatchObject([{ params: { value: "305", most: "300" } }]);
    const balance = planOf("x - y", plan.elements, { unitOfMeasure: "人", limits: { least: "-5" } });
    expect(share(1, 6, balance)).toEqual([]);
    // 1 − 7 = −6; no upper limit is told, because there is none.
    expect(share(1, 7, balance)).toStrictEqual([
      {
        code: "computedOutsideLimits",
        severity: "warning",
        path: [],
        params: { indicator: "coverage", place: "999999", period: "2024/25", value: "-6", least: "-5" },
      },
    ]);
    const capped = planOf("x - y", plan.elements, { unitOfMeasure: "人", limits: { most: "5" } });
    const [issue] = share(9, 3, capped);
    expect(issue?.params).toStrictEqual({
      indicator: "coverage",
      place: "999999",
      period: "2024/25",
      value: "6",
      most: "5",
    });
  });
});
