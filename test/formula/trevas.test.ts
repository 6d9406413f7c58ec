import { describe, expect, it } from "vitest";
import { evaluateFormula, parseFormula } from "../../src/formula/index.js";
import vtl from "../cases/formula/vtl-trevas-0.1.21.json" with { type: "json" };
import { parsed, refusals, shapeOf } from "./shape.js";

/** What is not read, and why. */
const different: Readonly<Record<string, string>> = {
  'if A > 5 then "over" else "ok"': "if is a function of three arguments, and no formula gives a text",
  "A between 1 and 3": "a range is written A >= 1 and A <= 3; Trevas itself gives the operand, not a truth",
  "nvl(A, 0)": "coalesce does this",
  "mod(-7,3)": "no remainder is taken, whose sign languages disagree on",
};

/** Where Trevas gives null, which has one meaning there; here there is a reason. 0.1 + 0.2 is exact here, and a double there. */
const nothing: Readonly<Record<string, string>> = {
  "A / B": "divisionByZero",
  "A + B": "missing",
  "A >= B": "missing",
};

describe("the grammar of VTL 2.0, as Trevas reads it", () => {
  it("is ours, but for what is listed", () => {
    const others = vtl.cases.map(({ inputs }) => inputs.expression).filter((one) => !parseFormula(one).ok);
    expect(others).toEqual(Object.keys(different));
    for (const one of others) expect(refusals(one).length).toBeGreaterThan(0);
    expect(refusals("nvl(A, 0)")).toMatchObject([{ code: "formulaUnknownWord", kind: "function" }]);
  });

  const read = vtl.cases.filter(({ inputs }) => !(inputs.expression in different));
  it.each(read.map(({ inputs, expected }) => [inputs.expression, inputs.bindings, expected.value] as const))(
    "%s with %o comes to %s",
    (expression, bindings, expected) => {
      const result = evaluateFormula(parsed(expression), bindings);
      const reason = nothing[expression];
      if (expected === null) expect(result).toMatchObject({ ok: false, reason });
      else if (expression === "0.1 + 0.2") expect(result).toMatchObject({ ok: true, value: "0.3" });
      else expect(result).toEqual({ ok: true, value: String(expected) });
      expect(reason !== undefined).toBe(expected === null);
    },
  );

  it("24 / 12 * 100, the indicator of DHIS2 (ExpressionServiceTest), is 200", () => {
    expect(shapeOf(parsed("24 / 12 * 100").tree)).toEqual(["*", ["/", "24", "12"], "100"]);
  });
});
