import { describe, expect, it } from "vitest";
import { type CatalogueEntry, elementsOf, schoolingExpectancyFor } from "../../src/catalogue/index.js";
import { checkFormula, evaluateFormula, parseFormula } from "../../src/formula/index.js";
import { measure } from "../../src/measure/index.js";
import { elementVocabulary, type Plan } from "../../src/model/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { smallPlan } from "../support/small-plan.js";
import { equationsIn } from "./stated-arithmetic.js";

const at = { place: "999999", period: "2024/25" };
const from6to9 = schoolingExpectancyFor(6, 9);

function planOf({ indicator, elements }: CatalogueEntry): Plan {
  return smallPlan({
    elements,
    indicators: [{ ...indicator, nature: "unstated", targets: [], sources: [] }],
    goals: [],
    tasks: [],
  });
}

/** By age: `[enrolled, residents]`; 30 of unknown age in a level of 100 that lasts 4 years add 1.2. */
function measured(ages: Readonly<Record<number, readonly [number | undefined, number | undefined]>>) {
  const rows = Object.entries(ages).flatMap(([key, [enrolled, residents]]) => [
    ...(enrolled === undefined ? [] : [{ of: "enrolment.by_age", key, value: enrolled, ...at }]),
    ...(residents === undefined ? [] : [{ of: "population.by_age", key, value: residents, ...at }]),
  ]);
  const unknown = { "enrolment.unknown_age": 30, "population.of_level_age": 100, "level.duration": 4 };
  const byLevel = Object.entries(unknown).map(([of, value]) => ({ of, key: "高等教育", value, ...at }));
  return measure(planOf(from6to9), [...rows, ...byLevel], { indicator: from6to9.indicator.id, ...at });
}

describe("the years of schooling over ages 6 to 9", () => {
  // 1 + 1 + 0.5 + 0.25 by age, and 1.2: 3.95.
  const four = { 6: [40, 40], 7: [30, 30], 8: [20, 40], 9: [10, 40] } as const;

  it("are the sum of the rates where all four ages are reported", () =>
    expect(measured(four)).toMatchObject({ ok: true, value: "3.95" }));

  it("an age without anybody enrolled is a rate of zero", () =>
    expect(measured({ ...four, 9: [0, 40] })).toMatchObject({ ok: true, value: "3.7" }));

  it("have no value where an age is lacking, or another one comes on top", () => {
    const { 9: _, ...three } = four;
    expect(measured(three)).toMatchObject({ ok: false, reason: "empty" });
    expect(measured({ ...four, 10: [10, 40] })).toMatchObject({ ok: false, reason: "empty" });
  });

  it("name the age for which one side is lacking", () =>
    expect(measured({ ...four, 9: [10, undefined] })).toMatchObject({
      ok: false,
      reason: "incomplete",
      missing: { names: ["population.by_age[9]"] },
    }));

  it("have no value where nobody of an age lives there", () =>
    expect(measured({ ...four, 9: [0, 0] })).toMatchObject({ ok: false, reason: "divisionByZero" }));
});

describe("the entry of a range of ages", () => {
  const ranges = [
    [6, 21],
    [3, 24],
    [0, 99],
    [7, 7],
  ] as const;

  it.each(ranges)("%s to %s is in order, and its example holds", (first, last) => {
    const entry = schoolingExpectancyFor(first, last);
    const { indicator, examples } = entry;
    expect(validatePlan(planOf(entry)).filter(({ severity }) => severity === "error")).toEqual([]);
    const parsed = parseFormula(indicator.formula);
    if (!parsed.ok) throw new Error(indicator.formula);
    expect(checkFormula(parsed.formula, elementVocabulary(entry), { type: "number" })).toEqual([]);
    const [{ inputs, value, arithmetic }] = examples;
    expect(evaluateFormula(parsed.formula, inputs)).toEqual({ ok: true, value });
    const stated = [arithmetic.zh, arithmetic.en].map((text) => equationsIn(text).map((one) => one.text));
    expect(stated[0]).toHaveLength(2);
    expect(stated[1]).toEqual(stated[0]);
    expect(stated[0]?.at(-1)?.endsWith(`=${value}`)).toBe(true);
    expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
  });

  it("says its range, so that two ranges are two indicators", () => {
    // From 3 to 21 there are 19 ages.
    const { indicator, elements } = schoolingExpectancyFor(3, 21);
    expect(indicator.id).not.toBe(schoolingExpectancyFor(6, 21).indicator.id);
    expect(indicator.name.zh).toContain("3—21周岁");
    expect(indicator.name.en).toContain("ages 3 to 21");
    for (const { text } of elements.slice(0, 2))
      expect(text).toMatchObject({ zh: "3—21周岁,每一岁一个数,共19个" });
    expect(elementsOf(schoolingExpectancyFor(3, 21)).map(({ id }) => id)).toEqual([
      "enrolment.by_age",
      "population.by_age",
      "enrolment.unknown_age",
      "population.of_level_age",
      "level.duration",
    ]);
  });

  it.each([
    [[6.5, 21], "6.5"],
    [[-1, 21], "-1"],
    [[6, 100], "100"],
    [[6, Number.NaN], "NaN"],
    [["6", 21], '"6"'],
    [[6], "undefined"],
    [[21, 6], "21, 6"],
  ])("refuses %j, and names it", (ages, named) => {
    const [first, last] = ages as [number, number];
    expect(() => schoolingExpectancyFor(first, last)).toThrow(RangeError);
    expect(() => schoolingExpectancyFor(first, last)).toThrow(named);
  });
});
