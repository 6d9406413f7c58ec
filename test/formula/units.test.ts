import { describe, expect, it } from "vitest";
import { checkFormula, parseFormula, type Vocabulary, type WantedResult } from "../../src/formula/index.js";
import { elementVocabulary, type Plan } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { parsed } from "./shape.js";

const counted = (unitOfMeasure: string, breakdown?: string) =>
  ({ type: "number", unitOfMeasure, breakdown }) as const;
const words: Vocabulary = {
  bare: { type: "number" },
  persons: counted("人"),
  others: counted("人"),
  visits: counted("人次"),
  seats: counted("个"),
  schools: counted("所"),
  yuan: counted("元"),
  wan: counted("万元"),
  yi: counted("亿元"),
  rate: counted("%"),
  points: counted("百分点"),
  mille: counted("‰"),
  years: counted("年"),
  beds_rate: counted("个/千人"),
  each: counted("元/人"),
  hours: counted("人·小时"),
  enrolled: counted("人", "age"),
  population: counted("人", "age"),
  pupils: counted("人", "school"),
  books: counted("册", "school"),
  share: counted("%", "school"),
  status: { type: "text" },
};

function issues(text: string, wants?: WantedResult): readonly unknown[] {
  return checkFormula(parsed(text), words, wants).map(({ code, params }) => {
    const { near, position, ...rest } = params as { readonly near?: string; readonly position?: number };
    return { code, ...rest };
  });
}
const mixed = (unit: string, other: string) => [{ code: "formulaUnits", fault: "mixed", unit, other }];

describe("what is added, compared or chosen from is counted in one unit of measure", () => {
  it.each([
    "persons + others",
    "persons - others < persons",
    "persons == others",
    "min(persons, others, 5)",
    "coalesce(persons, others, 0)",
    "if(persons > others, persons, others)",
    // a literal meets anything
    "persons + 1",
    "50 <= persons",
    "persons / seats > 0.5",
    "max(0, persons)",
    "persons - (100 - 1) * 2",
    "if(seats > 0, 0, persons)",
    // so does a count of keys
    "schools - count(pupils >= 50)",
    "persons + count(pupils >= 50)",
    "years + sum(enrolled / population)",
    "count(pupils >= 50) / schools + bare",
    // products and quotients
    "persons / others + bare",
    "1 - persons / others",
    "visits / persons * persons + visits",
    "yuan / persons + each",
    "each * persons + yuan",
    "persons ^ 2 / others + persons",
    "persons ^ 0 + bare",
    "(2 * persons) ^ 2 / others + persons",
    "persons ^ 1000 + seats",
    "bare ^ 1000 + bare",
    "bare ^ bare + bare",
    "persons ^ -1 * persons + bare",
    "(persons / others) ^ seats / bare > 0",
    "sum(pupils) + persons",
    "mean(pupils) + persons",
    "weighted_mean(pupils, books) + persons",
    "weighted_cv(books / pupils, pupils) + bare",
    "sum(where(pupils, books > 0)) + persons",
    "abs(-persons) + round(others, 0)",
    "previous(persons) - persons + cumulative(persons)",
    // constants turn one unit into another
    "10000 * wan + yuan",
    "yuan / 10000 + wan",
    "wan / 0.0001 + yuan",
    "yi * 10000 + wan",
    "seats / persons * 1000 + beds_rate",
    "100 * persons / others + rate",
    "persons / others + rate / 100",
    "rate + points",
    "rate * 10 + mille",
    "20000 * wan / 2 + yuan",
    "100 * persons / others + persons / others",
  ])("%s", (text) => {
    expect(issues(text).filter((one) => (one as { fault: string }).fault === "mixed")).toEqual([]);
  });

  it.each([
    ["persons + seats", mixed("人", "个")],
    ["persons - visits", mixed("人", "人次")],
    ["visits > persons", mixed("人次", "人")],
    ["persons == schools", mixed("人", "所")],
    ["persons != bare", mixed("人", "")],
    ["bare + persons", mixed("", "人")],
    ["min(persons, 5, seats)", mixed("人", "个")],
    ["coalesce(persons, visits)", mixed("人", "人次")],
    ["if(true, seats, persons)", mixed("个", "人")],
    ["seats + persons / others", mixed("个", "")],
    ["seats / persons + seats", mixed("个/人", "个")],
    ["persons ^ 0 + persons", mixed("", "人")],
    ["bare ^ bare + persons", mixed("", "人")],
    ["persons * others + persons", mixed("人^2", "人")],
    ["1 / persons + persons", mixed("1/人", "人")],
    ["persons * seats + persons", mixed("人·个", "人")],
    ["2 * persons + seats", mixed("人", "个")],
    ["100 * persons + seats", mixed("人", "个")],
    ["wan / persons + each", mixed("万元/人", "元/人")],
    ["wan + yuan", mixed("万元", "元")],
    ["100 * wan + yuan", mixed("万元", "元")],
    ["yi + wan", mixed("亿元", "万元")],
    ["rate + persons / others", mixed("%", "")],
    ["rate + mille", mixed("%", "‰")],
    ["seats / persons + beds_rate", mixed("个/人", "个/千人")],
    ["pupils + books", mixed("人", "册")],
    ["mean(pupils) + seats", mixed("人", "个")],
    ["sum(share) + seats", mixed("%", "个")],
    ["sum(pupils) + seats", mixed("人", "个")],
    ["weighted_cv(books / pupils, pupils) + persons", mixed("", "人")],
    ["hours + persons", mixed("人·小时", "人")],
    ["persons + others + seats + visits", mixed("人", "个")],
  ])("%s", (text, expected) => {
    expect(issues(text)).toEqual(expected);
  });

  it("an exponent is a bare number", () => {
    expect(issues("2 ^ persons")).toEqual([
      { code: "formulaUnits", fault: "exponent", unit: "人", other: "" },
    ]);
    expect(issues("2 ^ (persons / others)")).toEqual([]);
    expect(issues("2 ^ bare")).toEqual([]);
  });
});

const as = (unitOfMeasure?: string): WantedResult => ({ type: "number", unitOfMeasure });

describe("the unit of measure of the result", () => {
  it.each([
    ["persons", "人"],
    ["10 * persons", "人"],
    ["persons / 2", "人"],
    ["sum(pupils)", "人"],
    ["count(pupils > 50)", "所"],
    ["sum(enrolled / population) + years", "年"],
    ["sum(enrolled / population)", "年"],
    ["100", "人"],
    ["100 * persons / others", "%"],
    // 人次 per 人 is a percentage, too
    ["100 * visits / persons", "%"],
    ["rate", "%"],
    ["rate", "百分点"],
    ["1000 * seats / persons", "个/千人"],
    ["1000 * beds_rate / 1000", "个/千人"],
    ["10000 * seats / persons", "个/万人"],
    ["yuan / persons", "元/人"],
    ["yuan / persons", "元/生"],
    ["weighted_cv(books / pupils, pupils)", undefined],
    ["persons / others", undefined],
    ["persons", undefined],
    ["persons / others", "倍"],
    ["wan", "万元"],
    ["yuan / 10000", "万元"],
    ["persons > 1", undefined],
  ])("%s in %s", (text, unit) => {
    const units = issues(text, as(unit)).filter((one) => (one as { code: string }).code !== "formulaType");
    expect(units).toEqual([]);
  });

  it.each([
    ["seats", "所", "个"],
    ["persons", "人次", "人"],
    ["persons", "%", "人"],
    ["100 * persons", "%", "人"],
    ["persons / others", "年", ""],
    ["100 * persons / others", "人", ""],
    ["yuan", "元/人", "元"],
    ["yuan / persons", "元", "元/人"],
    ["rate", "人", "%"],
    ["persons * others", "人", "人^2"],
  ])("%s is not in %s", (text, other, unit) => {
    expect(issues(text, as(other))).toEqual([{ code: "formulaUnits", fault: "result", unit, other }]);
  });

  it("is not asked for by the string form", () => {
    expect(issues("persons", "number")).toEqual([]);
    expect(issues("100 * persons / others", "number")).toEqual([]);
  });
});

describe("the factor 100 of a percentage", () => {
  const factor = (fault: "lacking" | "needless", by: string, unitOfMeasure: string) => [
    { code: "formulaFactor", fault, factor: by, unitOfMeasure },
  ];
  it.each([
    "100 * persons / others",
    "persons / others * 100",
    "persons * 100 / others",
    "persons / (others / 100)",
    "persons / others / 0.01",
    "(1 - persons / others) * 100",
    "100 - 100 * persons / others",
    "100 * (persons - others) / previous(persons)",
    "rate",
    "rate - 5",
    "(rate + points) / 2",
    "50 * (persons / others + others / persons)",
    "(100 * persons / others + rate) / 2",
    "if(others > 0, 100 * persons / others, 0)",
    "coalesce(rate, 100 * persons / others)",
    "min(100, 100 * persons / others)",
    "round(100 * persons / others, 1)",
    "-100 * persons / others",
    "10 * mille / 100",
    "mean(100 * pupils / books)",
    "2 * 50 * persons / others",
    "count(pupils > 50) / count(pupils > 0)",
  ])("%s is in order", (text) => {
    expect(issues(text, as("%"))).toEqual([]);
  });

  it.each([
    ["persons / others", "%", factor("lacking", "100", "%")],
    ["visits / persons", "%", factor("lacking", "100", "%")],
    ["1 - persons / others", "%", factor("lacking", "100", "%")],
    ["mean(pupils / books)", "%", factor("lacking", "100", "%")],
    ["persons / others + 100 * persons / others", "%", factor("lacking", "100", "%")],
    ["10 * persons / others", "%", factor("lacking", "10", "%")],
    ["1000 * persons / others", "%", factor("lacking", "0.1", "%")],
    ["persons / others", "‰", factor("lacking", "1000", "‰")],
    ["seats / persons", "个/千人", factor("lacking", "1000", "个/千人")],
    ["yuan", "万元", factor("lacking", "0.0001", "万元")],
    ["100 * rate", "%", factor("needless", "100", "%")],
    ["100 * persons / others", undefined, factor("needless", "100", "")],
    ["100 * persons", "人", factor("needless", "100", "人")],
    ["100 * weighted_cv(books / pupils, pupils)", undefined, factor("needless", "100", "")],
    ["100 * yuan / persons", "元/人", factor("needless", "100", "元/人")],
  ])("%s in %s", (text, unit, expected) => {
    expect(issues(text, as(unit))).toEqual(expected);
  });

  it("is a warning", () => {
    const [issue] = checkFormula(parsed("persons / others"), words, as("%"));
    expect(issue?.severity).toBe("warning");
  });
});

describe("every formula of Yuyao's plan", () => {
  const plan: Plan = yuyaoEducation;
  const vocabulary = elementVocabulary(plan);
  const formulas = plan.indicators.flatMap(({ id, formula, components, unitOfMeasure }) => [
    ...(formula === undefined ? [] : [[id, formula, unitOfMeasure] as const]),
    ...(components?.of ?? []).flatMap((one) =>
      one.formula === undefined ? [] : [[one.id, one.formula, unitOfMeasure] as const],
    ),
  ]);
  it("there are 35", () => expect(formulas).toHaveLength(35));
  it.each(formulas)("%s is in order", (_, text, unitOfMeasure) => {
    const read = parseFormula(text);
    expect(read.ok && checkFormula(read.formula, vocabulary, as(unitOfMeasure))).toEqual([]);
  });
  it("and would not be with another factor, unit or breakdown", () => {
    for (const [, text, unitOfMeasure] of formulas) {
      const wrong = parsed(unitOfMeasure === "%" ? text.replace("100 * ", "") : `100 * (${text})`);
      expect(checkFormula(wrong, vocabulary, as(unitOfMeasure)), text).toHaveLength(1);
      expect(checkFormula(parsed(text), vocabulary, "truth"), text).toHaveLength(1);
    }
  });
});

describe("elementVocabulary", () => {
  it("holds the data elements and nothing else", () => {
    const vocabulary = elementVocabulary(yuyaoEducation);
    expect(Object.keys(vocabulary)).toEqual(yuyaoEducation.elements.map(({ id }) => id));
    expect(vocabulary["elderly.participations"]).toEqual({ type: "number", unitOfMeasure: "人次" });
    expect(vocabulary["enrolment.by_age"]).toEqual({ type: "number", unitOfMeasure: "人", breakdown: "age" });
    expect("constructor" in vocabulary).toBe(false);
    expect(elementVocabulary({ elements: [{ ...yuyaoEducation.elements[0]!, id: "__proto__" }] })).toEqual(
      Object.assign(Object.create(null), JSON.parse('{"__proto__":{"type":"number","unitOfMeasure":"人"}}')),
    );
  });
});
