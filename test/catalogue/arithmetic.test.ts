import { describe, expect, it } from "vitest";
import { type CatalogueEntry, catalogue, type WorkedExample } from "../../src/catalogue/index.js";
import { decimal, equal, type Fraction, over, plus, shortened, times } from "./fraction.js";
import { type Equation, equationsIn, expressionValue } from "./stated-arithmetic.js";

/*
 * The arithmetic that the worked examples state in words is worked out here from its own text, in BigInt fractions and
 * without the library.
 */

interface Case {
  readonly id: string;
  readonly indicator: CatalogueEntry["indicator"];
  readonly example: WorkedExample;
}

const entries: readonly CatalogueEntry[] = catalogue;
const cases: readonly Case[] = entries.flatMap(({ indicator, examples }) =>
  examples.map((example) => ({ id: example.of ?? indicator.id, indicator, example })),
);

/** The value of the formula by plain arithmetic, in the unit of the equations; nothing where it is more than that. */
function plainValue({ indicator, example }: Case): Fraction | undefined {
  const { formula } = indicator;
  if (example.of !== undefined || formula === undefined || /\w\(/.test(formula)) return undefined;
  const text = formula
    .replaceAll("*", "×")
    .replaceAll("/", "÷")
    .replaceAll("-", "−")
    .replace(/[a-z_]+(\.\w+)+/g, (name) => String(example.inputs[name]));
  return over(expressionValue(text), decimal(indicator.unitOfMeasure === "%" ? "100" : "1"));
}

/** Whether an equation comes to the value of the example, with its printed digits. */
function statesValue({ value }: Equation, { indicator, example }: Case): boolean {
  const scaled = indicator.unitOfMeasure === "%" ? times(value, decimal("100")) : value;
  const decimals = example.value.split(".")[1]?.length ?? 0;
  return equal(shortened(scaled, decimals, "halfUp"), decimal(example.value));
}

/** The mean of the components that an example combines. */
function meanOf({ inputs }: WorkedExample): Fraction {
  const values = Object.values(inputs).map((value) => decimal(String(value)));
  return over(values.reduce(plus), decimal(String(values.length)));
}

/** The equation that states what the example is about; an error where none does, or where any equation is wrong. */
function headline(one: Case, sentence: string): Equation {
  const equations = equationsIn(sentence);
  const plain = plainValue(one);
  const combines = one.example.of === undefined && one.indicator.components !== undefined;
  const found = equations.find((equation) => {
    if (plain !== undefined) return equal(equation.value, plain);
    return combines ? equal(equation.value, meanOf(one.example)) : statesValue(equation, one);
  });
  if (found === undefined) throw new RangeError(`nothing states ${one.example.value}: ${sentence}`);
  return found;
}

describe.each(cases)("$id = $example.value", (one) => {
  const { zh, en = "" } = one.example.arithmetic;

  it("states equations that hold, the same in both languages, and one of them is that of the formula", () => {
    const texts = equationsIn(zh).map(({ text }) => text);
    expect(texts.length).toBeGreaterThan(0);
    expect(equationsIn(en).map(({ text }) => text)).toEqual(texts);
    expect(headline(one, zh).text).toBe(headline(one, en).text);
  });

  it("with any digit changed, does not hold", () => {
    const main = headline(one, zh).text;
    // A figure that is rounded beside the headline, or for it, may hide a change in the last digits behind it.
    const isFromRounded = one.example.origin === "published" && one.example.of !== undefined;
    const tried = equationsIn(zh).filter(
      ({ text }) => !text.includes("≈") || (text === main && !isFromRounded),
    );
    expect(tried.length).toBeGreaterThan(0);
    for (const { text } of tried)
      for (const { index } of text.matchAll(/\d/g)) {
        const other = (Number(text[index]) + 1) % 10;
        const wrong = `${text.slice(0, index)}${other}${text.slice(index + 1)}`;
        if (text === main) expect(() => headline(one, wrong), wrong).toThrow();
        else expect(() => equationsIn(wrong), wrong).toThrow();
      }
  });
});

describe("an indicator that combines its components", () => {
  it("names the worst of them where each has to hold, and it is the value", () => {
    const worst = cases.filter(
      ({ indicator, example }) => example.of === undefined && indicator.components?.combine === "each",
    );
    expect(worst.map(({ id }) => id)).toEqual(["compulsory.primary_balance", "compulsory.junior_balance"]);
    for (const { example } of worst) {
      expect(Math.max(...Object.values(example.inputs).map(Number))).toBe(Number(example.value));
      for (const text of Object.values(example.arithmetic)) expect(text).toContain(example.value);
    }
  });
});

describe("the reader of stated arithmetic", () => {
  const texts = (sentence: string) => equationsIn(sentence).map(({ text }) => text);
  it("finds what stands between words", () => {
    expect(texts("生均6和3.5,全县2000÷500=4;再看1÷4=0.25。")).toEqual(["2000÷500=4", "1÷4=0.25"]);
    expect(texts("3.5 per pupil, 2,000 / 500 = 4 in all (as above); 1 / 4 = 25 %: more.")).toEqual([
      "2000÷500=4",
      "1÷4=25%",
    ]);
    expect(texts("(公办23+民办101)÷155=124÷155=80%")).toEqual(["(23+101)÷155=124÷155=80%"]);
    expect(texts("10,301 / 25,113, or 41.02 %")).toEqual(["10301÷25113≈41.02%"]);
    expect(texts("only 2 of 3, and 85 % of the other")).toEqual([]);
  });
  it("counts in the usual order", () => {
    // (100·4 + 400·0.25) ÷ 500 = 500 ÷ 500; 24 ÷ 12 × 100 = 200; 10 − 4 + 2 = 8.
    expect(texts("(100×2²+400×0.5²)÷500=1;24÷12×100=200;10−4+2=8;√6.25=2.5")).toHaveLength(4);
  });
  it.each([
    "1÷4=0.26",
    "1÷4=0.25…",
    "1÷4≈0.25",
    "1÷3=0.33",
    "1÷3≈0.34",
    "1÷3≈0.33…",
    "1÷4=0.3%",
    "2001÷500=4",
    "18÷21=85.72…%",
    "3÷4=6÷9=75%",
    "3÷4≈6÷8",
    "1÷0=1",
    "(1+2=3",
    "1+=2",
    "1=",
    "24÷12×100=0.02",
  ])("refuses %s", (wrong) => expect(() => equationsIn(wrong)).toThrow(RangeError));
  it("takes figures that are rounded after ≈, or cut off before …", () => {
    expect(texts("1÷3≈0.33;2÷3≈0.67;18÷21=85.71…%;2÷3=0.66…;2001÷500≈4;2÷3,占66.7%")).toHaveLength(6);
  });
});
