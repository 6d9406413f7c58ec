import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { evaluateFormula, type FormulaInputs } from "../../src/formula/index.js";
import type { Rounding } from "../../src/number/index.js";
import akvo from "../cases/formula/akvo-rsr-aggregation.json" with { type: "json" };
import dhis2 from "../cases/formula/dhis2-indicator-validation.json" with { type: "json" };
import { parsed } from "./shape.js";

function value(text: string, inputs: FormulaInputs, rounding?: Rounding): unknown {
  const result = evaluateFormula(parsed(text), inputs, rounding);
  return result.ok ? result.value : result.reason;
}

describe("five schools of a published worked example", () => {
  const rows = readFileSync(new URL("../cases/formula/cv_example_5_schools.csv", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  const column = (at: number) =>
    rows
      .filter(([school]) => school !== "总计")
      .map((row) => ({ key: row[0] ?? "", value: row[at] ?? null }));
  const inputs = { pupils: column(1), books: column(2) };
  const cv = "weighted_cv(books / pupils, pupils)";

  it("has the coefficient that was published", () => {
    expect(value(cv, inputs, { decimals: 6 })).toBe("0.515257");
    expect(value(cv, inputs, { decimals: 2 })).toBe("0.52");
    expect(value(`${cv} <= 0.5`, inputs)).toBe(false);
  });
  it("does not have the unweighted one, which would pass a ceiling of 0.50", () => {
    expect(value("weighted_cv(books / pupils, 1)", inputs, { decimals: 4 })).toBe("0.4888");
    expect(value(cv, inputs, { decimals: 4 })).not.toBe("0.4888");
  });
  it("has the published books a pupil, and their total", () => {
    expect(value("sum(pupils)", inputs)).toBe(rows.at(-1)?.[1]);
    expect(value("sum(books)", inputs)).toBe(rows.at(-1)?.[2]);
    expect(value("weighted_mean(books / pupils, pupils)", inputs, { decimals: 2 })).toBe(rows.at(-1)?.[3]);
  });
});

describe("school life expectancy (UNESCO Institute for Statistics; synthetic check)", () => {
  const rate = (age: number): string => (age < 15 ? "1" : age < 18 ? "0.99" : "0.60");
  const ages = Array.from({ length: 16 }, (_, i) => i + 6);
  const population = Object.fromEntries(ages.map((age) => [`${age}岁`, "1000"]));
  const enrolment = Object.fromEntries(ages.map((age) => [`${age}岁`, String(1000 * Number(rate(age)))]));

  it("is 14.37", () => expect(value("sum(enrolment / population)", { enrolment, population })).toBe("14.37"));
  it("is 14.57 with 200 of unknown age over 4000, four years", () => {
    const level = {
      unknown_age: { senior: 200 },
      level_population: { senior: 4000 },
      duration: { senior: 4 },
    };
    expect(
      value("sum(enrolment / population) + sum(unknown_age / level_population * duration)", {
        enrolment,
        population,
        ...level,
      }),
    ).toBe("14.57");
  });
  it("may have a rate above 1 at one age", () =>
    expect(value("sum(e / p)", { e: { "6": 1100, "7": 900 }, p: { "6": 1000, "7": 1000 } })).toBe("2"));
  it("is missing where one of the age groups is, which is named", () => {
    const result = evaluateFormula(parsed("sum(enrolment / population)"), {
      population,
      enrolment: { ...enrolment, "9岁": null },
    });
    expect(result).toEqual({ ok: false, reason: "missing", missing: ["enrolment[9岁]"], missingCount: 1 });
  });
});

describe("exchange of backbone teachers: two ratios of the same county", () => {
  const inputs = { exchanged_backbone: 110, eligible_backbone: 500, exchanged: 600 };
  it("22.0 of the eligible, 18.3 of the exchanged", () => {
    expect(value("100 * exchanged_backbone / eligible_backbone", inputs, { decimals: 1 })).toBe("22.0");
    expect(value("100 * exchanged_backbone / exchanged", inputs, { decimals: 1 })).toBe("18.3");
  });
});

describe("DHIS2: indicator values", () => {
  const text = "numerator / denominator * factor * 365 / days";
  const cases = dhis2.cases.filter(({ id }) => id.startsWith("indicator-"));
  it.each(cases)("$id", ({ inputs, expected, tolerance }) => {
    const { numerator, denominator, factor, annualized, daysInPeriod } = inputs as Readonly<
      Record<string, number | boolean | null>
    >;
    const days = annualized ? (daysInPeriod as number) : 365;
    const got = value(text, { numerator, denominator, factor, days } as FormulaInputs);
    // Null there, whatever the reason; here the reason is said.
    if (expected.value === null) expect(got).toBe(numerator === null ? "missing" : "divisionByZero");
    else if (tolerance === undefined) expect(got).toBe(String(expected.value));
    else expect(Math.abs(Number(got) - Number(expected.value))).toBeLessThan(tolerance);
  });

  // A violation there is a rule that does not hold. NEVER_SKIP reads a missing value as 0; here it stays missing.
  const rules = dhis2.cases.filter(({ inputs }) => "left" in inputs && inputs.operator === ">=");
  it.each(rules)("$id", ({ inputs, expected }) => {
    const { left, right, leftMissingValueStrategy: strategy } = inputs;
    const holds = value("left >= right", { left: left ?? null, right: right ?? null });
    if (left === null) expect(holds).toBe("missing");
    else expect(holds).toBe(!("violation" in expected && expected.violation));
    if (strategy !== "NEVER_SKIP")
      expect("violation" in expected && expected.violation).toBe(holds === false);
  });

  // What is asked of a pair is whether its values are there: 1 for one that is, 0 for one that is not.
  const there = (name: string) => `coalesce(0 * ${name} + 1, 0)`;
  const pairs: Readonly<Record<string, string>> = {
    compulsory_pair: `${there("left")} == ${there("right")}`,
    exclusive_pair: `${there("left")} + ${there("right")} <= 1`,
  };
  const paired = dhis2.cases.filter(({ inputs }) => "operator" in inputs && inputs.operator in pairs);
  it.each(paired)("$id", ({ inputs, expected }) => {
    const { left, right, operator = "" } = inputs;
    const holds = value(pairs[operator] ?? "", { left: left ?? null, right: right ?? null });
    expect(holds).toBe(!("violation" in expected && expected.violation));
  });

  it("a pair that is broken, worked by hand: one value of two, and both of two", () => {
    expect(value(pairs.compulsory_pair ?? "", { left: 1, right: null })).toBe(false);
    expect(value(pairs.exclusive_pair ?? "", { left: 1, right: 2 })).toBe(false);
  });

  it("leaves no case out", () => {
    const ids = [...cases, ...rules, ...paired].map(({ id }) => id);
    expect(ids.sort()).toEqual(dhis2.cases.map(({ id }) => id).sort());
    expect(paired).toHaveLength(4);
  });
});

describe("Akvo RSR: aggregation of percentages and decimals", () => {
  const inputsOf = (id: string): { readonly updates?: unknown } =>
    akvo.cases.find((one) => one.id === id)?.inputs ?? {};
  it("a sum of decimals is exact", () => {
    const updates = inputsOf("approved-sum").updates as readonly { readonly value: number }[];
    const amounts = updates.map((update, i) => ({ key: String(i), value: update.value }));
    expect(value("sum(amounts)", { amounts })).toBe("4728.3");
  });
  it("percentages of two types are ratios of sums, never means of ratios", () => {
    const updates = inputsOf("disaggregated-num-den").updates as readonly Readonly<
      Record<string, readonly number[]>
    >[];
    const part = (type: string, at: number) =>
      Object.fromEntries(updates.map((update, i) => [String(i), update[type]?.[at] ?? null]));
    expect(value("100 * sum(n) / sum(d)", { n: part("type1", 0), d: part("type1", 1) })).toBe("35");
    expect(value("100 * sum(n) / sum(d)", { n: part("type2", 0), d: part("type2", 1) })).toBe("45");
  });
  it("a share of a target of 0 is none", () =>
    expect(value("100 * actual / target", { actual: 5, target: 0 })).toBe("divisionByZero"));
});
