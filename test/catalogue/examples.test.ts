import { describe, expect, it } from "vitest";
import { type CatalogueEntry, catalogue, type WorkedExample } from "../../src/catalogue/index.js";
import { evaluateFormula, parseFormula } from "../../src/formula/index.js";
import { measure } from "../../src/measure/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { roundNumber } from "../../src/number/index.js";
import { smallPlan } from "../support/small-plan.js";

const entries: readonly CatalogueEntry[] = catalogue;
const cases = entries.flatMap((entry) =>
  entry.examples.map((example) => ({ entry, example, id: example.of ?? entry.indicator.id })),
);

/** The number that an example asks for must print with the digits of the source, or lie as near as it says. */
function expectExample(value: string, { value: printed, within }: WorkedExample): void {
  if (within === undefined) {
    const decimals = printed.split(".")[1]?.length ?? 0;
    expect(roundNumber(value, { decimals })).toBe(printed);
  } else expect(Math.abs(Number(value) - Number(printed))).toBeLessThanOrEqual(Number(within));
}

/** A plan that has nothing but the entry. */
function planOf({ indicator, elements }: CatalogueEntry): Plan {
  return smallPlan({
    elements,
    indicators: [{ ...indicator, nature: "unstated", targets: [], sources: [] }],
    places: [],
    goals: [],
    tasks: [],
  });
}

/** The figures of an example, reported for one period. */
function rowsOf({ inputs }: WorkedExample, period: string): readonly Observation[] {
  const at = { place: "999999", period };
  return Object.entries(inputs).flatMap(([of, value]) =>
    typeof value === "string"
      ? [{ of, value, ...at }]
      : Object.entries(value).map(([key, one]) => ({ of, key, value: one, ...at })),
  );
}

const formulaOf = ({ indicator }: CatalogueEntry, id: string): string | undefined =>
  id === indicator.id
    ? indicator.formula
    : indicator.components?.of.find((component) => component.id === id)?.formula;
const withFormula = cases.flatMap((one) => {
  const formula = formulaOf(one.entry, one.id);
  return formula === undefined ? [] : [{ ...one, formula }];
});

describe("the formula gives the value of the worked example", () => {
  it.each(withFormula)("$id = $example.value ($example.origin)", ({ formula, example }) => {
    const parsed = parseFormula(formula);
    if (!parsed.ok) throw new Error(formula);
    const result = evaluateFormula(parsed.formula, example.inputs);
    if (!result.ok || typeof result.value !== "string") throw new Error(JSON.stringify(result));
    expectExample(result.value, example);
  });
});

describe("a plan that has the entry measures the value of the worked example", () => {
  it.each(cases)("$id = $example.value ($example.origin)", ({ entry, example, id }) => {
    const { indicator } = entry;
    const period = indicator.frequency === "schoolYear" ? "2024/25" : "2024";
    const query = { indicator: indicator.id, place: "999999", period };
    const whole = measure(planOf(entry), rowsOf(example, period), query);
    const result =
      id === indicator.id ? whole : whole.components?.find((component) => component.indicator === id);
    if (!result?.ok || typeof result.value !== "string") throw new Error(JSON.stringify(result));
    expectExample(result.value, example);
  });
});

describe("worked examples", () => {
  it("that were published say where, and those worked by hand are marked as such", () => {
    for (const { example, id } of cases) {
      if (example.origin === "published") expect(example.from?.title, id).toMatch(/\p{Script=Han}/u);
      else expect(example.origin).toBe("handWorked");
    }
    expect(new Set(cases.map(({ example }) => example.origin))).toEqual(new Set(["published", "handWorked"]));
  });
});
