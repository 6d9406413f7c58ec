import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  inclusiveCoverage,
  juniorBalance,
  juniorBasicBalance,
  juniorResourceStandard,
  primaryBalance,
  primaryBasicBalance,
  primaryResourceStandard,
  resourceLines,
} from "../../src/catalogue/index.js";
import { evaluateFormula, parseFormula } from "../../src/formula/index.js";
import { measure } from "../../src/measure/index.js";
import type { Components, Indicator } from "../../src/model/index.js";
import { roundNumber } from "../../src/number/index.js";
import { smallPlan } from "../support/small-plan.js";

const at = { place: "999999", period: "2024/25" };

/** The combined value of components of which each is reported. */
function combined(
  indicator: Omit<Indicator, "nature" | "targets" | "sources">,
  combine: Components["combine"],
  values: readonly string[],
): string {
  const of = indicator.components?.of ?? [];
  expect(of).toHaveLength(values.length);
  const plan = smallPlan({
    elements: [],
    indicators: [{ ...indicator, components: { combine, of }, nature: "unstated", targets: [], sources: [] }],
  });
  const rows = of.map(({ id }, i) => ({ of: id, value: values[i] ?? "", ...at }));
  const result = measure(plan, rows, { indicator: indicator.id, ...at });
  if (!result.ok || typeof result.value !== "string") throw new Error(JSON.stringify(result));
  return result.value;
}

describe("the composite coefficients of Hefei, as they were published", () => {
  const [head = "", ...lines] = readFileSync(
    new URL("../cases/tables/hefei_cv_composite.csv", import.meta.url),
    "utf8",
  )
    .trim()
    .split("\n");
  const columns = head.split(",").slice(2, -1);

  it("stand in the order of the components", () =>
    expect(columns).toEqual([
      "cv_classroom_area",
      "cv_sports_area",
      "cv_equipment",
      "cv_computers",
      "cv_books",
      "cv_teacher_ratio",
      "cv_above_std_degree",
      "cv_mid_title",
    ]));

  it.each(lines.map((line) => line.split(",")))("%s %s", (_, level, ...cells) => {
    const { indicator } = level === "小学" ? primaryBasicBalance : juniorBasicBalance;
    const mean = combined(indicator, indicator.components.combine, cells.slice(0, -1));
    expect(roundNumber(mean, { decimals: 3 })).toBe(cells.at(-1));
  });
});

describe("each or mean", () => {
  // Ningguo 2022, primary: the sum of the seven is 4.011.
  const primary = ["0.677", "0.674", "0.618", "0.519", "0.597", "0.167", "0.759"];
  // Ningguo 2022, junior: the sum of the seven is 4.127.
  const junior = ["0.542", "1.055", "0.507", "0.587", "0.686", "0.254", "0.496"];

  it("is a parameter of the plan, and changes the result", () => {
    expect(combined(primaryBalance.indicator, "each", primary)).toBe("0.759");
    expect(combined(primaryBalance.indicator, "mean", primary)).toBe("0.573"); // 4.011 / 7 = 0.573
    expect(combined(juniorBalance.indicator, "each", junior)).toBe("1.055");
    // 4.127 / 7 = 0.58957…
    expect(roundNumber(combined(juniorBalance.indicator, "mean", junior), { decimals: 4 })).toBe("0.5896");
  });

  it("is each for the scheme of 2017 and mean for that of 2012", () => {
    for (const { indicator } of [primaryBalance, juniorBalance])
      expect(indicator.components.combine).toBe("each");
    for (const { indicator } of [primaryBasicBalance, juniorBasicBalance])
      expect(indicator.components.combine).toBe("mean");
  });
});

describe("the national bulletin of 2023", () => {
  it("has 90.81 % of children in inclusive kindergartens, however the sum is split among public and private", () => {
    const parsed = parseFormula(inclusiveCoverage.indicator.formula);
    if (!parsed.ok) throw new Error();
    // 普惠性幼儿园在园幼儿3717.01万人 of 4092.98万人; the two kinds are not printed apart.
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 37_170_100 }), (inPublic) => {
        const result = evaluateFormula(
          parsed.formula,
          {
            "children.in_public": inPublic,
            "children.in_inclusive_private": 37_170_100 - inPublic,
            "children.total": 40_929_800,
          },
          { decimals: 2 },
        );
        expect(result).toEqual({ ok: true, value: "90.81" });
      }),
    );
  });
});

describe("the coefficient of the five schools", () => {
  it("is 0.5152… with their two schools of fewer than 50 pupils; the scheme of 2017 would leave them out", () => {
    const [example] = primaryBasicBalance.examples;
    const pupils = example.inputs["primary.pupils"];
    expect(Object.values(pupils).filter((count) => Number(count) < 50)).toEqual(["45", "37"]);
    const formula = primaryBalance.indicator.components.of[3].formula.replaceAll("teaching_area", "books");
    const parsed = parseFormula(formula);
    if (!parsed.ok) throw new Error(formula);
    // 89, 76 and 55 pupils: mean 1497/220; S²/X̄² = W·Σ(a²/b)/(Σa)² − 1 = 220·(935²/89 + 160²/76 + 402²/55)/1497² − 1
    // = 220·(9822.7528 + 336.8421 + 2938.2545)/2241009 − 1 = 0.285817; the root is 0.53462.
    expect(evaluateFormula(parsed.formula, example.inputs, { decimals: 4 })).toMatchObject({
      value: "0.5346",
    });
  });
});

describe("the lines of the seven resources", () => {
  it("are those of 教督〔2017〕6号, and stand in its words", () => {
    expect(
      Object.entries(resourceLines).map(([id, { primary, junior, pupils }]) => [id, primary, junior, pupils]),
    ).toEqual([
      ["higher_degree_teachers", "4.2", "5.3", 100],
      ["backbone_teachers", "1", "1", 100],
      ["arts_sports_teachers", "0.9", "0.9", 100],
      ["teaching_area", "4.5", "5.8", 1],
      ["sports_area", "7.5", "10.2", 1],
      ["equipment_value", "2000", "2500", 1],
      ["networked_classrooms", "2.3", "2.4", 100],
    ]);
    for (const { primary, junior, unitOfMeasure, source } of Object.values(resourceLines)) {
      expect(source.words).toContain(`${primary}${unitOfMeasure}以上`);
      expect(source.words).toContain(`${junior}${unitOfMeasure}以上`);
    }
    expect(primaryBalance.indicator.components.of.map(({ id }) => id)).toEqual(
      Object.keys(resourceLines).map((id) => `primary_balance.${id}`),
    );
  });

  it("are the numbers in the formulas of the share of schools that meet them: each once reached, once at 85 %", () => {
    for (const [level, { indicator }] of [
      ["primary", primaryResourceStandard],
      ["junior", juniorResourceStandard],
    ] as const) {
      const lines = Object.entries(resourceLines).map(([id, line]) => {
        const has = `${line.pupils === 100 ? "100 * " : ""}${level}.${id} / ${level}.pupils`;
        return { reached: `if(${has} >= ${line[level]}, 1, 0)`, near: `${has} >= 0.85 * ${line[level]}` };
      });
      expect(indicator.formula).toContain(
        `${lines.map(({ reached }) => reached).join(" + ")} >= 6 and ${lines.map(({ near }) => near).join(" and ")})`,
      );
    }
  });

  it("have the ceilings 0.50 and 0.45 on their coefficients", () => {
    expect(primaryBalance.lines.map(({ comparator, value }) => [comparator, value])).toEqual([
      ["atMost", "0.50"],
    ]);
    expect(juniorBalance.lines.map(({ comparator, value }) => [comparator, value])).toEqual([
      ["atMost", "0.45"],
    ]);
  });
});
