import { describe, expect, it } from "vitest";
import { type FormulaInputs, traceFormula } from "../../src/formula/index.js";
import { parsed } from "./shape.js";

const steps = (text: string, inputs: FormulaInputs = {}) => traceFormula(parsed(text), inputs).steps;
const texts = (text: string, inputs: FormulaInputs = {}) =>
  steps(text, inputs).map((step) => `${step.text} = ${step.value ?? step.reason}`);

describe("the arithmetic of a formula", () => {
  it("is one step, with the numbers as they read", () => {
    expect(
      steps("100 * (public + inclusive) / total", { public: "21400", inclusive: 1930, total: "24500" }),
    ).toEqual([
      { text: "100 * (21400 + 1930) / 24500", value: "95.22448979591836734694", fraction: "4666/49" },
    ]);
  });
  it("keeps signs and brackets right", () => {
    expect(texts("a - b", { a: -1, b: -2 })).toEqual(["-1 - -2 = 1"]);
    expect(texts("a ^ 2", { a: -2 })).toEqual(["(-2) ^ 2 = 4"]);
    expect(texts("-1")).toEqual(["-1 = -1"]);
    expect(texts("-(a + 1)", { a: 1 })).toEqual(["-(1 + 1) = -2"]);
  });
  it("takes no step for a number with its sign, and one for each not", () => {
    expect(texts("abs(-1)")).toEqual(["abs(-1) = 1"]);
    expect(texts("not (not a)", { a: true })).toEqual(["not true = false", "not false = true"]);
    expect(texts("max(-a, -2)", { a: -3 })).toEqual(["--3 = 3", "max(3, -2) = 3"]);
    expect(texts("max(-a, -2)")).toEqual(["-a = missing", "max(-a, -2) = missing"]);
  });
  it("leaves a number that is too long to be written as it was worked out", () => {
    expect(texts("abs(10 ^ 30) > 1")).toEqual([
      "10 ^ 30 = tooLarge",
      "abs(10 ^ 30) = tooLarge",
      "abs(10 ^ 30) > 1 = true",
    ]);
  });
  it("tells a name alone", () => {
    expect(texts("cumulative(places)", { "cumulative(places)": 6000 })).toEqual([
      "cumulative(places) = 6000",
    ]);
  });
  it("goes from the inside out", () => {
    expect(texts("if(a > b + 1, round(a / 3, 1), 0) * 2", { a: 5, b: 1 })).toEqual([
      "1 + 1 = 2",
      "5 > 2 = true",
      "5 / 3 = 1.66666666666666666667",
      "round(1.66666666666666666667, 1) = 1.7",
      "if(true, 1.7, 0) = 1.7",
      "1.7 * 2 = 3.4",
    ]);
    expect(texts('status == "met" and not stale', { status: "met", stale: false })).toEqual([
      '"met" == "met" = true',
      "not false = true",
      "true and true = true",
    ]);
  });
  it("leaves out the branch that was not taken and what was not needed", () => {
    expect(texts("if(a > 1, a + 1, 1 / 0)", { a: 2 })).toEqual([
      "2 > 1 = true",
      "2 + 1 = 3",
      "if(true, 3, 1 / 0) = 3",
    ]);
    expect(texts("coalesce(a, b + 1, 1 / 0)", { b: 2 })).toEqual(["2 + 1 = 3", "coalesce(a, 3, 1 / 0) = 3"]);
    expect(texts("if(c > 1, 1 / 0, 2 / 0)")).toEqual([
      "c > 1 = missing",
      "if(c > 1, 1 / 0, 2 / 0) = missing",
    ]);
  });
  it("ends with what the formula comes to, where an unknown name is in a branch that was not taken", () => {
    // Weights of 0.5 for every key of x, since the branch that was taken is a single number: 6 × 0.5 / 0.5 = 6.
    const text =
      "if((0 != if(true, 1, a)) == (not true), a, -weighted_mean(x, abs(if(true, if(true == (not true), lost, 0.5), x))))";
    const { result, steps: shown } = traceFormula(parsed(text), { a: 0, x: { one: 6 } });
    expect(result).toEqual({ ok: true, value: "-6" });
    expect(shown.at(-1)).toEqual({ text: "if(false, a, -6)", value: "-6" });
  });
  it.each(["<", "<=", ">", ">=", "==", "!="])(
    "comes to what %s comes to, smaller, equal and larger",
    (operator) => {
      const holds =
        { "<": [-1], "<=": [-1, 0], ">": [1], ">=": [0, 1], "==": [0], "!=": [-1, 1] }[operator] ?? [];
      for (const [a, order] of [
        [1, -1],
        [2, 0],
        [3, 1],
      ] as const)
        expect(steps(`a ${operator} b`, { a, b: 2 })).toEqual([
          { text: `${a} ${operator} 2`, value: holds.includes(order) },
        ]);
    },
  );
  it.each([
    ["coalesce(a, b, 1 / 0)", "coalesce(a, b, 1 / 0) = divisionByZero"],
    ["coalesce(a, b)", "coalesce(a, b) = missing"],
    ["coalesce(1 / 0, 2)", "coalesce(1 / 0, 2) = divisionByZero"],
    ["coalesce(sum(none), 7)", "coalesce(sum(none), 7) = 7"],
    ['"met" == "met" or a', "true or a = true"],
    ["if(1 / 0 > a, 1, 2)", "if(1 / 0 > a, 1, 2) = missing"],
    ["if(1 / 0 > 1, a, 2)", "if(1 / 0 > 1, a, 2) = divisionByZero"],
    ["sum(if(x > 1, x, 0))", "sum(if(x > 1, x, 0)) = 5"],
    ["sum(if(x > 1, 0, x))", "sum(if(x > 1, 0, x)) = 1"],
    ["sum(if(x / (x - 1) > 1, x, 0))", "sum(if(x / (x - 1) > 1, x, 0)) = divisionByZero"],
  ])("%s ends with %s", (text, last) => {
    expect(texts(text, { x: { a: 1, b: 2, c: 3 }, none: {} }).at(-1)).toBe(last);
  });
  it("says what is missing where it is", () => {
    expect(traceFormula(parsed("100 * a / b"), { b: 4 })).toEqual({
      result: { ok: false, reason: "missing", missing: ["a"], missingCount: 1 },
      steps: [{ text: "100 * a / 4", reason: "missing" }],
    });
    expect(traceFormula(parsed("a + 1"), { a: "1e5" }).steps).toEqual([]);
  });
});

describe("an aggregate", () => {
  const pupils = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`s${String(i).padStart(3, "0")}`, i + 1]),
  );
  it("shows the first three keys and counts all", () => {
    const result = steps("sum(pupils / total)", { pupils, total: 300 });
    expect(result).toEqual([
      { text: "1 / 300", key: "s000", value: "0.00333333333333333333", fraction: "1/300" },
      { text: "2 / 300", key: "s001", value: "0.00666666666666666667", fraction: "1/150" },
      { text: "3 / 300", key: "s002", value: "0.01" },
      { text: "sum(pupils / total)", keys: 300, value: "150.5" },
    ]);
  });
  it("of a name needs no example", () => {
    expect(steps("2 * sum(pupils) / count(pupils > 299)", { pupils }).map(({ text }) => text)).toEqual([
      "sum(pupils)",
      "1 > 299",
      "2 > 299",
      "3 > 299",
      "count(pupils > 299)",
      "2 * 45150 / 1",
    ]);
  });
  it("shows the keys that where kept", () => {
    expect(texts("sum(where(x, x > 1))", { x: { c: 3, b: 2, a: 1 } })).toEqual([
      "where(2, 2 > 1) = 2",
      "where(3, 3 > 1) = 3",
      "sum(where(x, x > 1)) = 5",
    ]);
  });
  it("marks what is only approximate", () => {
    expect(steps("weighted_cv(x, w)", { x: { a: 1, b: 2 }, w: { a: 1, b: 2 } }).at(-1)).toEqual({
      text: "weighted_cv(x, w)",
      keys: 2,
      value: "0.28284271247461900976",
      approximate: true,
    });
  });
});

it("is bounded, and says how much is left out", () => {
  const text = Array.from({ length: 150 }, () => "abs(a)").join("+");
  const { steps: shown, omitted, result } = traceFormula(parsed(text), { a: -1 });
  expect(result).toEqual({ ok: true, value: "150" });
  expect(shown.length).toBe(100);
  expect(omitted).toBe(51);
});
