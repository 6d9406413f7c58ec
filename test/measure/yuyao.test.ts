import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indexObservations, requiredInputs } from "../../src/dataset/index.js";
import { measure } from "../../src/measure/index.js";
import { isEvent, type Observation, type Plan } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { equal } from "../catalogue/fraction.js";
import { equationsIn, expressionValue } from "../catalogue/stated-arithmetic.js";
import { brief } from "./support.js";

interface Case {
  readonly data: readonly { of: string; period: string; value: number | Readonly<Record<string, number>> }[];
  readonly expected: readonly (Worked & {
    indicator: string;
    period: string;
    components?: Readonly<Record<string, Worked>>;
  })[];
}

interface Worked {
  readonly value: string;
  readonly arithmetic: string;
}

const plan: Plan = yuyaoEducation;
const place = plan.jurisdiction.code;
const { data, expected } = JSON.parse(
  readFileSync(new URL("../cases/measure/yuyao-2024.json", import.meta.url), "utf8"),
) as Case;
const rows: readonly Observation[] = data.flatMap(({ of, period, value }) =>
  typeof value === "number"
    ? [{ of, place, period, value }]
    : Object.entries(value).map(([key, one]) => ({ of, place, period, value: one, key })),
);

describe("Yuyao's indicators from made-up counts", () => {
  const indexed = indexObservations(plan, rows);
  it("are read whole", () => expect(indexed.issues).toEqual([]));

  it.each(expected)("$indicator in $period: $arithmetic", ({ indicator, period, value }) => {
    expect(brief(measure(plan, indexed.data, { indicator, place, period }))).toBe(value);
  });

  const balances = expected.flatMap(({ indicator, period, components = {} }) =>
    Object.entries(components).map(([resource, worked]) => ({ indicator, period, resource, ...worked })),
  );
  it.each(balances)("$indicator of $resource: $arithmetic", ({ indicator, period, resource, value }) => {
    const { components = [] } = measure(plan, indexed.data, { indicator, place, period });
    const found = components.filter((one) => one.indicator.endsWith(`.${resource}`));
    expect(found.map(brief)).toEqual([value]);
  });

  it("are what the arithmetic beside them comes to, which holds step by step", () => {
    const counted: string[] = [];
    for (const { indicator, value, arithmetic } of [...expected, ...balances]) {
      const last = equationsIn(arithmetic).at(-1);
      if (last === undefined) counted.push(indicator);
      else expect(equal(last.value, expressionValue(value.replace("/", "÷"))), arithmetic).toBe(true);
    }
    // Counts that are reported as they are; a balance is the worst of its seven components.
    expect(counted).toEqual([
      "compulsory.premium_courses",
      "compulsory.primary_balance",
      "compulsory.junior_balance",
      "senior.academic_schools",
      "senior.subject_schools",
      "senior.project_schools",
    ]);
    for (const { value, components } of expected)
      if (components !== undefined)
        expect(
          Object.values(components)
            .map((one) => one.value)
            .toSorted()
            .at(-1),
        ).toBe(value);
  });

  it("are all worked by hand, but for the events", () => {
    const numbers = plan.indicators.filter((one) => !isEvent(one)).map(({ id }) => id);
    expect(expected.map(({ indicator }) => indicator).toSorted()).toEqual(numbers.toSorted());
  });

  it("need what the plan says that they need", () => {
    // By the summer of 2025 everything of 2024 is due but the exchange of flows that end later.
    const required = requiredInputs(plan, { asOf: "2025-06-30" });
    const given = new Set(rows.map(({ of, period }) => `${of} ${period}`));
    const counts = required.filter(({ element }) => plan.elements.some(({ id }) => id === element));
    expect(counts.filter(({ element, period }) => !given.has(`${element} ${period}`))).toEqual([]);
    expect(new Set(counts.map(({ element, period }) => `${element} ${period}`)).size).toBe(given.size);
  });
});
