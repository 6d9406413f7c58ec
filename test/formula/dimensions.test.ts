import { describe, expect, it } from "vitest";
import { checkFormula, type Vocabulary } from "../../src/formula/index.js";
import { parsed } from "./shape.js";

const counted = (unitOfMeasure: string) => ({ type: "number", unitOfMeasure }) as const;
const words: Vocabulary = {
  persons: counted("人"),
  yuan: counted("元"),
  wan: counted("万元"),
  million: counted("百万元"),
  spaced: counted("元 / 人"),
  perPerson: counted("元/人"),
  perTenThousand: counted("个/万人"),
  metres: counted("平方米"),
  kilometres: counted("平方千米"),
  rate: counted("%"),
  mille: counted("‰"),
};
const issues = (text: string, unitOfMeasure = "") =>
  checkFormula(parsed(text), words, { type: "number", unitOfMeasure }).map(({ code, params }) => {
    const { near, position, ...rest } = params as { readonly near?: string; readonly position?: number };
    return { code, ...rest };
  });
const lacking = (factor: string, unitOfMeasure: string) => [
  { code: "formulaFactor", fault: "lacking", factor, unitOfMeasure },
];
const result = (unit: string, other: string) => [{ code: "formulaUnits", fault: "result", unit, other }];

describe("a unit of measure", () => {
  it("takes every counting word before it: 百万 is 10^6", () => {
    expect(issues("1000000 * million + yuan", "元")).toEqual([]);
    expect(issues("million", "元")).toEqual(lacking("1000000", "元"));
  });
  it("takes none inside it: 平方千米 is no thousand of anything", () => {
    expect(issues("metres + kilometres", "平方米")).toEqual([
      { code: "formulaUnits", fault: "mixed", unit: "平方米", other: "平方千米" },
    ]);
  });
  it("may have blanks around it", () => {
    expect(issues("spaced + perPerson", "元/人")).toEqual([]);
    expect(issues("yuan / persons", "元 / 人")).toEqual([]);
  });
});

describe("powers of a unit", () => {
  it.each([
    ["yuan / (persons * persons) * persons", "元/人"],
    ["yuan / persons ^ 2 * persons", "元/人"],
    ["(persons * persons) / persons", "人"],
    ["persons ^ 3 / (persons * persons)", "人"],
    ["persons ^ 100 / persons ^ 99", "人"],
    ["persons ^ -1 * persons * yuan", "元"],
  ])("%s is in %s", (text, unit) => {
    expect(issues(text, unit)).toEqual([]);
  });
  it.each([
    ["persons * persons", "人^2"],
    ["yuan / (persons * persons)", "元/人^2"],
    ["1 / persons ^ 3", "1/人^3"],
    ["persons * yuan", "人·元"],
    ["1 / persons / yuan", "1/人·元"],
    ["wan * 2 * persons", "万元·人"],
    ["perTenThousand / yuan", "个/万人·元"],
  ])("%s is printed as %s", (text, unit) => {
    expect(issues(text, "所")).toEqual(result(unit, "所"));
  });
  it("multiply the powers of ten in it: (10 a)² is 100 a²", () => {
    expect(issues("(10 * persons / persons) ^ 2", "%")).toEqual([]);
    expect(issues("(0.1 * persons / persons) ^ -2", "%")).toEqual([]);
    expect(issues("(100 * persons / persons) ^ 2", "%")).toEqual(lacking("0.01", "%"));
    expect(issues("(3 * persons / persons) ^ 2", "%")).toEqual([]);
  });
});

describe("what a constant makes of the unit", () => {
  it.each([
    // 0.001 of a ratio is 10^-3 times too small for a rate in thousandths, which needs 1000: together 10^6.
    ["0.001 * persons / persons", "‰", lacking("1000000", "‰")],
    ["10 * persons / persons", "%", lacking("10", "%")],
    ["0.1 * persons / persons", "%", lacking("1000", "%")],
    // Neither 105 nor 10.01 nor 0.015 is a power of ten; what they are for nobody says.
    ["105 * persons / persons", "%", []],
    ["10.01 * persons / persons", "%", []],
    ["0.015 * persons / persons", "%", []],
  ])("%s in %s", (text, unit, expected) => {
    expect(issues(text, unit)).toEqual(expected);
  });
  it("is read either way where one side of a sum has it", () => {
    expect(issues("10000 * wan + yuan", "元")).toEqual([]);
    expect(issues("wan + 0.0001 * yuan", "万元")).toEqual([]);
    // Both could be 元 or 万元: nothing is said of the factor.
    expect(issues("10000 * wan + 0.0001 * yuan", "元")).toEqual([]);
    expect(issues("10000 * wan + 0.0001 * yuan", "万元")).toEqual([]);
    // A hundred times a ratio and a ratio can only both be ratios.
    expect(issues("100 * persons / persons + yuan / yuan", "%")).toEqual(lacking("100", "%"));
    expect(issues("3 * persons + persons", "人")).toEqual([]);
    expect(issues("persons + 3 * persons", "人")).toEqual([]);
  });
  it("is told in the issue about two shares", () => {
    expect(issues("rate * mille + persons", "人")).toEqual([
      { code: "formulaUnits", fault: "mixed", unit: "", other: "人" },
    ]);
  });
});

describe("what a function makes of constants is a constant", () => {
  // A constant counts in nothing: persons times a constant are persons still.
  it.each([
    "persons * round(2.4)",
    "persons * abs(-2)",
    "persons * abs(if(persons > 1, 2, 3))",
    "persons * -round(2.4)",
    "persons * if(persons > 1, 2, 3)",
    "persons * coalesce(1, 2)",
    "persons * min(1, 2)",
    "persons * (1 + round(2.4))",
    "persons * (round(2.4) - 1)",
    "persons * 2 ^ 3",
    "persons * (2 ^ round(1.5)) / 2",
    "round(persons, round(1.5))",
    "abs(persons)",
    "-persons",
  ])("%s", (text) => {
    expect(issues(text, "人")).toEqual([]);
    expect(issues(text, "元")).toEqual(result("人", "元"));
  });
  it("whatever the power of it, an unknown exponent leaves the unit open", () => {
    expect(issues("persons ^ round(2.4)", "人")).toEqual([]);
    expect(issues("persons ^ round(2.4)", "元")).toEqual([]);
    expect(issues("(persons / persons) ^ round(2.4) * persons", "元")).toEqual(result("人", "元"));
  });
});

describe("a rate is of what is counted, whatever it is; what is measured must be the same", () => {
  const units: Vocabulary = {
    ...words,
    visits: counted("人次"),
    books: counted("册"),
    hours: counted("小时"),
    workload: counted("人·小时"),
    squares: counted("平方千米"),
    days: counted("天"),
    floor: counted("平方米"),
  };
  const said = (text: string, unitOfMeasure: string) =>
    checkFormula(parsed(text), units, { type: "number", unitOfMeasure }).map(({ code, params }) => ({
      code,
      ...("other" in params && "unit" in params && { unit: params.unit, other: params.other }),
    }));
  it.each([
    ["100 * visits / persons", "%"],
    ["100 * yuan / (10000 * wan)", "%"],
    ["100 * floor / metres", "%"],
    ["100 * workload / workload", "%"],
    ["yuan / visits", "元/人"],
    ["books / persons", "册/生"],
    ["floor / persons", "平方米/生"],
    ["yuan / persons / days", "元/生/天"],
    ["1000 * books / persons", "册/千人"],
  ])("%s in %s", (text, unit) => {
    expect(said(text, unit)).toEqual([]);
  });
  it.each([
    ["100 * yuan / persons", "%", "元/人"],
    ["100 * persons / yuan", "%", "人/元"],
    ["100 * floor / persons", "‰", "平方米/人"],
    ["hours / days", "倍", "小时/天"],
    ["100 * metres / squares", "%", "平方米/平方千米"],
    ["100 * workload / visits", "%", "人·小时/人次"],
    ["yuan / persons", "册/生", "元/人"],
    ["books / persons", "元/人", "册/人"],
    ["yuan / persons", "元/平方米", "元/人"],
  ])("%s is not in %s", (text, other, unit) => {
    expect(said(text, other)).toEqual([{ code: "formulaUnits", unit, other }]);
  });
});
