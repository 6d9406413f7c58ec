import { describe, expect, it } from "vitest";
import { evaluateFormula, type FormulaInputs, type FormulaResult } from "../../src/formula/index.js";
import { parsed } from "./shape.js";

const of = (text: string, inputs: FormulaInputs = {}): FormulaResult => evaluateFormula(parsed(text), inputs);
const value = (text: string, inputs: FormulaInputs = {}): unknown => {
  const result = of(text, inputs);
  return result.ok ? result.value : result.reason;
};

describe("single values", () => {
  it.each([
    ["24 / 12 * 100", "200"],
    ["10 - 4 + 2", "8"],
    ["2 + 3 * 4", "14"],
    ["-2 ^ 2", "-4"],
    ["(-2) ^ 2", "4"],
    ["2 ^ -2", "0.25"],
    ["0 ^ 0", "1"],
    ["0 ^ -1", "divisionByZero"],
    ["2 ^ 0.5", "notWhole"],
    ["1.0000001 ^ 1000000000", "tooLarge"],
    ["10 ^ 24", "tooLarge"],
    ["10 ^ 24 / 10 ^ 24", "1"],
    ["1 / 3 * 3 == 1", true],
    ["min(3, 1, 2)", "1"],
    ["max(3, 1, 2)", "3"],
    ["abs(-3)", "3"],
    ["round(2.5)", "3"],
    ["round(-2.675, 2)", "-2.68"],
    ["round(1268, -2)", "1300"],
    ["round(1, 20.5)", "notWhole"],
    ["round(1, 21)", "outOfDomain"],
    ["round(1, -25)", "outOfDomain"],
    ["round(1 / 3, 20)", "0.33333333333333333333"],
    ['"a" == "a"', true],
    ['"a" != "a"', false],
    ["true == false", false],
    ["true != false", true],
    ["1 < 2 and 2 <= 2 and 3 > 2 and 2 >= 2", true],
    ["2 < 2 or 3 <= 2 or 2 > 2 or 2 >= 3", false],
    ["1 == 1.0", true],
    ["1 != 1", false],
    ['if(1 > 2, "a", "b") == "b"', true],
  ] as const)("%s is %s", (text, expected) => expect(value(text)).toBe(expected));

  it("keeps the exact value beside the rounded one", () => {
    expect(of("38 / 70 * 100")).toEqual({ ok: true, value: "54.28571428571428571429", fraction: "380/7" });
    expect(evaluateFormula(parsed("38 / 70 * 100"), {}, { decimals: 1 })).toEqual({
      ok: true,
      value: "54.3",
    });
    expect(() => evaluateFormula(parsed("1"), {}, { decimals: 21 })).toThrow(RangeError);
  });
});

describe("what is missing", () => {
  it.each([
    ["m + 1", "missing"],
    ["-m", "missing"],
    ["m < 5", "missing"],
    ["not (m < 5)", "missing"],
    ["m == m", "missing"],
    ["false and m > 1", false],
    ["m > 1 and false", false],
    ["true and m > 1", "missing"],
    ["true or m > 1", true],
    ["m > 1 or true", true],
    ["false or m > 1", "missing"],
    ["if(m > 1, 1, 2)", "missing"],
    ["if(true, 1, m)", "1"],
    ["if(false, 1 / 0, 2)", "2"],
    ["if(true, 1 / 0, 2)", "divisionByZero"],
    ["coalesce(m, 2)", "2"],
    ["coalesce(1, m)", "1"],
    ["coalesce(m, m)", "missing"],
    ["coalesce(1 / 0, 2)", "divisionByZero"],
    ["coalesce(m, 1 / 0)", "divisionByZero"],
    ["m + 1 / 0", "missing"],
    ["false and 1 / 0 > 1", false],
    ["true and 1 / 0 > 1", "divisionByZero"],
    ["m > 1 and 1 / 0 > 1", "missing"],
    ["2 ^ 0.5 + 1 / 0", "divisionByZero"],
    ["min(1, m)", "missing"],
    ["round(1, m)", "missing"],
  ] as const)("%s is %s", (text, expected) => {
    expect(value(text)).toBe(expected);
    expect(value(text, { m: null })).toBe(expected);
  });

  it("is named, each once, in order", () => {
    expect(of("b + a + previous(b) * cumulative(b) + a")).toEqual({
      ok: false,
      reason: "missing",
      missing: ["a", "b", "cumulative(b)", "previous(b)"],
      missingCount: 4,
    });
    expect(of("coalesce(b, a)")).toMatchObject({ missing: ["a", "b"] });
    expect(of("if(c, a, b)", { c: true })).toMatchObject({ missing: ["a"] });
    expect(of("if(c > 1, a, b)")).toMatchObject({ missing: ["c"] });
  });

  it("is not what only an ancestor has", () => {
    for (const name of ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"])
      expect(of(`${name} + 1`)).toMatchObject({ reason: "missing", missing: [name] });
    expect(of("a", Object.create({ a: 1 }) as FormulaInputs)).toMatchObject({ reason: "missing" });
    expect(of("__proto__ + 1", JSON.parse('{"__proto__": 4}'))).toEqual({ ok: true, value: "5" });
  });

  it("is other than the three figures of one name", () => {
    const inputs = { x: 1, "previous(x)": 10, "cumulative(x)": 100 };
    expect(value("x + previous(x) + cumulative(x)", inputs)).toBe("111");
    expect(value("previous(x)", { x: 1 })).toBe("missing");
  });
});
