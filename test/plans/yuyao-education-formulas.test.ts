import { describe, expect, test } from "vitest";
import { functionNames, keywords } from "../../src/formula/index.js";
import type { Indicator, Plan } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";

const plan: Plan = yuyaoEducation;
const words: ReadonlySet<string> = new Set([...functionNames, ...keywords]);

const formulasOf = ({ formula, components }: Indicator) => [
  ...(formula === undefined ? [] : [formula]),
  ...(components?.of ?? []).flatMap(({ formula }) => formula ?? []),
];
const namesIn = (formula: string) =>
  (formula.match(/[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*/gu) ?? []).filter((word) => !words.has(word));

describe("the formulas", () => {
  test("stand on every indicator that has a number, and on no event", () => {
    for (const indicator of plan.indicators) {
      const event = indicator.targets[0]?.comparator === "achieved";
      expect(formulasOf(indicator).length > 0, indicator.id).toBe(!event);
    }
    expect(plan.indicators.flatMap(formulasOf)).toHaveLength(21 + 7 + 7);
  });

  test("name data elements alone, and every data element is named", () => {
    const named = new Set(plan.indicators.flatMap(formulasOf).flatMap(namesIn));
    expect([...named].toSorted()).toEqual(plan.elements.map(({ id }) => id).toSorted());
  });

  test("carry the factor 100 where, and only where, the unit of measure is per cent", () => {
    for (const indicator of plan.indicators)
      for (const formula of formulasOf(indicator))
        expect(formula.startsWith("100 * "), indicator.id).toBe(indicator.unitOfMeasure === "%");
  });

  test("take their figures from one calendar, the one of the indicator's frequency", () => {
    const elements = new Map(plan.elements.map((element) => [element.id, element]));
    for (const indicator of plan.indicators) {
      const calendars = formulasOf(indicator)
        .flatMap(namesIn)
        .map((name) => elements.get(name)?.calendar);
      const own = indicator.frequency === "schoolYear" ? "school" : "calendar";
      expect(new Set(calendars), indicator.id).toEqual(new Set(calendars.length > 0 ? [own] : []));
    }
  });
});

describe("the balance between schools", () => {
  const resources = [
    "higher_degree_teachers",
    "backbone_teachers",
    "arts_sports_teachers",
    "teaching_area",
    "sports_area",
    "equipment_value",
    "networked_classrooms",
  ];

  test("is the seven coefficients of the national scheme, each weighted by pupils", () => {
    const of = (id: string) => plan.indicators.find((indicator) => indicator.id === id)?.components;
    expect(of("compulsory.primary_balance")).toMatchObject({
      combine: "each",
      of: resources.map((resource) => ({
        id: `primary_balance.${resource}`,
        formula: `weighted_cv(where(primary.${resource} / primary.pupils, primary.pupils >= 50), where(primary.pupils, primary.pupils >= 50))`,
      })),
    });
    expect(of("compulsory.junior_balance")).toMatchObject({
      combine: "each",
      of: resources.map((resource) => ({
        id: `junior_balance.${resource}`,
        formula: `weighted_cv(where(junior.${resource} / junior.pupils, junior.pupils > 0), where(junior.pupils, junior.pupils > 0))`,
      })),
    });
  });
});

describe("the data elements", () => {
  test("roll up by school as a union of schools, and otherwise as a sum, but for the length of a level", () => {
    for (const { id, breakdown, rollUp } of plan.elements) {
      const expected = id === "level.duration" ? "none" : breakdown === "school" ? "union" : "sum";
      expect(rollUp, id).toBe(expected);
    }
  });

  test("are whole numbers wherever persons, person-times, schools, places or courses are counted; rooms are split by level", () => {
    for (const { id, unitOfMeasure, whole } of plan.elements)
      expect(whole === true, id).toBe(["人", "人次", "所", "个", "门"].includes(unitOfMeasure));
  });
});
