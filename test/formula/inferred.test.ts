import { describe, expect, it } from "vitest";
import { compileFormula, evaluateFormula, type FormulaInputs } from "../../src/formula/index.js";
import { parsed } from "./shape.js";

const of = (text: string, inputs: FormulaInputs) => evaluateFormula(parsed(text), inputs);
const value = (text: string, inputs: FormulaInputs): unknown => {
  const result = of(text, inputs);
  return result.ok ? result.value : result;
};

describe("what an input is, without a vocabulary", () => {
  it.each([
    // Compared with a text, it is a text: "05" is not "5".
    ['code == "05"', { code: "5" }, false],
    ['code != "05"', { code: "5" }, true],
    ['"05" != code', { code: "05" }, false],
    ['coalesce(code, "none") == "05"', { code: "5" }, false],
    ['coalesce(code, "none") == "5"', { code: "5" }, true],
    ['coalesce(code, other) == "5"', { code: null, other: "5" }, true],
    ['if(late, code, "none") == "5"', { code: "5", late: true }, true],
    ['if(late, code, other) == "05"', { code: "5", other: "05", late: false }, true],
    ['if(code == "5", 1, 2)', { code: "5" }, "1"],
    ['count(where(code, code != "05") == "5")', { code: { a: "5", b: "05" } }, "1"],
    ['count(code == "5")', { code: [{ key: "a", value: "5" }] }, "1"],
    // Compared with each other, numbers are numbers and texts are texts.
    ["a == b", { a: "5.0", b: "5" }, true],
    ["a != b", { a: "5.0", b: "5" }, false],
    ["a == b", { a: "met", b: "met" }, true],
    ["a != b", { a: "met", b: "offTrack" }, true],
    ["a == previous(a)", { a: "met", "previous(a)": "offTrack" }, false],
    ["if(late, a, b) == c", { late: true, a: "met", b: "x", c: "met" }, true],
    ["coalesce(a, b) != c", { a: "met", b: "x", c: "met" }, false],
    // A comparison of sizes is one of numbers.
    ["a > b", { a: "10", b: "9" }, true],
    ["if(a > b, a, b) == 10", { a: "10.0", b: "9" }, true],
  ] as const)("%s with %o is %o", (text, inputs, expected) => {
    expect(value(text, inputs)).toEqual(expected);
  });

  it("is told by the first figure of a breakdown that is there", () => {
    expect(value("count(coalesce(x, false))", { x: { a: null, b: true, c: false } })).toBe("1");
    expect(
      value("count(coalesce(x, false))", {
        x: [
          { key: "a", value: null },
          { key: "b", value: true },
        ],
      }),
    ).toBe("1");
    expect(value("count(x == 1)", { x: { a: undefined, b: 1 } })).toMatchObject({ missing: ["x[a]"] });
  });

  it("a name alone that is broken down is no single value, and a text is none of a formula", () => {
    const invalid = (input: string, fault: string) => ({
      ok: false,
      reason: "invalidInput",
      invalid: [{ input, fault }],
    });
    expect(of("x", { x: { a: 1 } })).toEqual(invalid("x", "notSingle"));
    expect(of("x + 1", { x: { a: 1 } })).toEqual(invalid("x + 1", "notSingle"));
    expect(of("x + y", { x: { a: 1 } })).toEqual(invalid("x + y", "notSingle"));
    expect(of('"met"', {})).toEqual(invalid('"met"', "wrongType"));
    expect(of('coalesce(a, "met")', {})).toEqual(invalid('coalesce(a, "met")', "wrongType"));
    expect(of("not previous( a )", { "previous(a)": 1 })).toEqual(invalid("previous(a)", "wrongType"));
    expect(of("-(a > 1)", { a: 1 })).toEqual(invalid("a > 1", "wrongType"));
  });

  it("a part that is wrong is cut behind 80 characters", () => {
    const sum = (terms: number) => Array.from({ length: terms }, () => "a").join("+");
    const part = (text: string) => {
      const result = of(`not (${text})`, { a: 1 });
      return result.ok ? undefined : result.invalid?.[0]?.input;
    };
    expect(part(`10+${sum(39)}`)).toBe(`10+${sum(39)}`);
    expect(`10+${sum(39)}`).toHaveLength(80);
    expect(part(sum(41))).toBe(`${sum(40)}+…`);
  });
});

describe("an unknown name beside a breakdown", () => {
  const x = { a: 1, b: 2 };
  it("in the branch that was not taken takes nothing away: 0.5 for each of two keys is 1", () => {
    expect(value("sum(if(true, if(false, lost, 0.5), x))", { x })).toBe("1");
    expect(value("sum(if(false, x, if(false, lost, 0.5)))", { x })).toBe("1");
    expect(value("sum(if(true, if(false, lost, 1 / 0), x))", { x })).toMatchObject({
      reason: "divisionByZero",
    });
  });
  it("in the branch that was taken may have had keys or none, and stays missing", () => {
    expect(value("sum(coalesce(if(true, lost, x), 1))", { x })).toMatchObject({
      reason: "missing",
      missing: ["lost"],
    });
  });
  it("that a vocabulary says to be single stands for each key: 1 for each of two keys is 2", () => {
    const number = { type: "number" } as const;
    const words = {
      x: { ...number, breakdown: "school" },
      gone: { ...number, breakdown: "school" },
      lost: number,
    };
    const compiled = (text: string, inputs: FormulaInputs): unknown => {
      const ready = compileFormula(parsed(text), words);
      if (!ready.ok) throw new Error(JSON.stringify(ready.issues));
      const result = ready.evaluate(inputs);
      return result.ok ? result.value : [result.reason, result.missing];
    };
    expect(compiled("sum(coalesce(if(true, lost, x), 1))", { x })).toBe("2");
    expect(compiled("sum(if(true, lost, x))", { x })).toEqual(["missing", ["lost"]]);
    // Keys that nobody knows cannot be filled in.
    expect(compiled("weighted_mean(x, coalesce(gone, 1))", { x })).toEqual(["missing", ["gone"]]);
    expect(compiled("weighted_mean(x, if(true, 1, gone))", { x })).toEqual(["missing", ["gone"]]);
    expect(compiled("weighted_mean(x, if(gone > 1, 1, 2))", { x })).toEqual(["missing", ["gone"]]);
    expect(compiled("weighted_mean(x, where(x, gone > 1))", { x })).toEqual(["missing", ["gone"]]);
  });
});

it("a tree that no text can spell is refused as data", () => {
  const at = { start: 0, end: 5 };
  const tree = { kind: "call", name: "sum", operands: [], at } as const;
  expect(evaluateFormula({ text: "sum()", tree }, {})).toEqual({
    ok: false,
    reason: "invalidInput",
    invalid: [{ input: "sum()", fault: "misspelt" }],
  });
  expect(evaluateFormula({ text: "1e400", tree: { kind: "number", value: "1e400", at } }, {})).toEqual({
    ok: false,
    reason: "invalidInput",
    invalid: [{ input: "1e400", fault: "misspelt" }],
  });
});

it("a list tells each entry that is none, ten at most", () => {
  const list = (length: number) =>
    Array.from({ length }, () => 1) as unknown as readonly { key: string; value: 1 }[];
  const invalid = (length: number) => {
    const result = of("sum(x)", { x: list(length) });
    return result.ok ? [] : result.invalid?.map(({ input }) => input);
  };
  expect(invalid(3)).toEqual(["x[0]", "x[1]", "x[2]"]);
  expect(invalid(12)).toHaveLength(10);
});
