import { describe, expect, it } from "vitest";
import { type FormulaNode, parseFormula } from "../../src/formula/index.js";
import vtl from "../cases/formula/vtl-trevas-0.1.21.json" with { type: "json" };
import { parsed, refusals, shapeOf } from "./shape.js";

/** What is not read, and why. */
const different: Readonly<Record<string, string>> = {
  'if A > 5 then "over" else "ok"': "if is a function of three arguments, and no formula gives a text",
  "A between 1 and 3": "a range is written A >= 1 and A <= 3; Trevas itself gives the operand, not a truth",
  "nvl(A, 0)": "coalesce does this",
  "mod(-7,3)": "no remainder is taken, whose sign languages disagree on",
};

describe("the grammar of VTL 2.0, as Trevas reads it", () => {
  it("is ours, but for what is listed", () => {
    const others = vtl.cases.map(({ inputs }) => inputs.expression).filter((one) => !parseFormula(one).ok);
    expect(others).toEqual(Object.keys(different));
    for (const one of others) expect(refusals(one).length).toBeGreaterThan(0);
    expect(refusals("nvl(A, 0)")).toMatchObject([{ code: "formulaUnknownWord", kind: "function" }]);
  });

  it("gives the numbers that Trevas gives, where they are exact there", () => {
    const numbers = vtl.cases.filter(
      ({ inputs }) => parseFormula(inputs.expression).ok && !/[A-Z.(]/.test(inputs.expression),
    );
    expect(numbers.map(({ inputs }) => inputs.expression)).toEqual([
      "10 - 4 + 2",
      "24 / 12 * 100",
      "2 * 3 + 4",
    ]);
    for (const { inputs, expected } of numbers)
      expect(reckon(parsed(inputs.expression).tree), inputs.expression).toBe(expected.value);
  });

  it("24 / 12 * 100, the indicator of DHIS2 (ExpressionServiceTest), is 200", () => {
    expect(shapeOf(parsed("24 / 12 * 100").tree)).toEqual(["*", ["/", "24", "12"], "100"]);
  });
});

/** The value of a tree of small whole numbers, by JavaScript. */
function reckon(node: FormulaNode): number {
  if (node.kind === "number") return Number(node.value);
  if (node.kind !== "binary") throw new Error(node.kind);
  const [a, b] = [reckon(node.left), reckon(node.right)];
  switch (node.operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    default:
      throw new Error(node.operator);
  }
}
