import { describe, expect, it } from "vitest";
import { evaluateFormula, type FormulaInputs, parseFormula } from "../../src/formula/index.js";
import vtl from "../cases/formula/vtl-trevas-0.1.21.json" with { type: "json" };

/** What Trevas spells otherwise. */
const spelt: Readonly<Record<string, string>> = {
  'if A > 5 then "over" else "ok"': 'if(A > 5, "over", "ok") == "over"',
  "A between 1 and 3": "A >= 1 and A <= 3",
  "nvl(A, 0)": "coalesce(A, 0)",
};

/** Where the value is another one, and why. */
const different: Readonly<Record<string, readonly [unknown, string]>> = {
  "A / B": ["divisionByZero", "null there, as if something were missing; here the reason is said"],
  'if A > 5 then "over" else "ok"': [true, "no formula comes to a text; compared with one, it is a truth"],
  "0.1 + 0.2": ["0.3", "0.30000000000000004 there, which no decimal arithmetic gives"],
  "A between 1 and 3": [true, "2 there, the operand; a test of a range is a truth"],
};

/** What has no counterpart here. */
const absent: Readonly<Record<string, string>> = {
  "mod(-7,3)": "no remainder is taken, whose sign languages disagree on",
};

describe("nulls in VTL 2.0, as Trevas has them", () => {
  it.each(
    vtl.cases.map(({ inputs, expected }) => [inputs.expression, inputs.bindings, expected.value] as const),
  )("%s with %o", (expression, bindings, expected) => {
    const read = parseFormula(spelt[expression] ?? expression);
    expect(read.ok).toBe(absent[expression] === undefined);
    if (!read.ok) return;
    const result = evaluateFormula(read.formula, bindings as FormulaInputs);
    const value = result.ok ? result.value : result.reason;
    const [ours] = different[expression] ?? [expected === null ? "missing" : String(expected)];
    expect(value).toBe(ours);
  });
});
