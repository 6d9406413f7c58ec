import { expect, it } from "vitest";
import { type FormulaIssueCode, issueHere } from "../../src/formula/place.js";
import { issueOf } from "../../src/issue/index.js";

/** Every code that the formula language gives: the compiler asks for each. */
const codes: Readonly<Record<FormulaIssueCode | "wrongType" | "tooLong", true>> = {
  wrongType: true,
  tooLong: true,
  formulaSyntax: true,
  formulaTooLarge: true,
  formulaArguments: true,
  formulaUnknownWord: true,
  formulaType: true,
  formulaValue: true,
  formulaBreakdown: true,
  formulaUnits: true,
  formulaConstant: true,
  formulaTime: true,
  formulaFactor: true,
};

it.each(Object.keys(codes) as (keyof typeof codes)[])(
  "%s has the severity that it has everywhere",
  (code) => {
    const params = { position: 0, near: "" } as never;
    expect(issueHere(code, params)).toEqual(issueOf(code, [], params));
  },
);
