import { describe, expect, it } from "vitest";
import {
  type CatalogueEntry,
  juniorBalance,
  juniorBasicBalance,
  juniorResourceStandard,
  primaryBalance,
  primaryBasicBalance,
  primaryResourceStandard,
} from "../../src/catalogue/index.js";
import { type Measurement, measure } from "../../src/measure/index.js";
import type { Observation } from "../../src/model/index.js";
import { smallPlan } from "../support/small-plan.js";

const at = { place: "999999", period: "2024/25" };

/** Measures an entry from figures by school: `[pupils, amount]`, the amount being that of every resource. */
function measured(
  { indicator, elements }: CatalogueEntry,
  schools: Readonly<Record<string, readonly [pupils: number, amount: number]>>,
): Measurement {
  const plan = smallPlan({
    elements,
    indicators: [{ ...indicator, nature: "unstated", targets: [], sources: [] }],
    goals: [],
    tasks: [],
  });
  const rows = Object.entries(schools).flatMap(([key, [pupils, amount]]) =>
    elements.map(
      ({ id }): Observation => ({
        of: id,
        key,
        value: id.endsWith(".pupils") ? pupils : amount,
        ...at,
      }),
    ),
  );
  return measure(plan, rows, { indicator: indicator.id, ...at });
}

const brief = (measurement: Measurement) =>
  measurement.ok ? measurement.value : JSON.stringify([measurement.reason, measurement.missing]);

describe.each([primaryBalance, juniorBalance, primaryBasicBalance, juniorBasicBalance])(
  "$indicator.id and a school of 0 pupils",
  (entry) => {
    // 6 and 3.5 per pupil, 2,000 / 500 = 4: variance (100 × 2² + 400 × 0.5²) / 500 = 1, and 1 / 4 = 0.25 in every component.
    const two = { 一校: [100, 600], 二校: [400, 1400] } as const;

    it("the two others come to 0.25", () => expect(brief(measured(entry, two))).toBe("0.25"));

    it("its weight is zero: whatever it holds changes nothing", () => {
      // Counted into the county's total, 4,000 more would make a mean of 6,000 / 500 = 12 and a coefficient far from 0.25.
      for (const held of [0, 1, 4000])
        expect(brief(measured(entry, { ...two, 新校: [0, held] }))).toBe("0.25");
    });

    it("where no school has pupils there is nothing to compare", () => {
      const { ok, components = [] } = measured(entry, { 新校: [0, 600] });
      expect(ok).toBe(false);
      expect(components).toHaveLength(entry.indicator.components.of.length);
      for (const component of components) expect(component).toMatchObject({ ok: false, reason: "empty" });
    });
  },
);

describe.each([primaryResourceStandard, juniorResourceStandard])(
  "$indicator.id and a school of 0 pupils",
  (entry) => {
    // A million of everything for 100 pupils reaches each of the seven lines, and nothing reaches none: 1 of 2 schools.
    const two = { 一校: [100, 1_000_000], 二校: [100, 0] } as const;

    it("it neither reaches the lines nor misses them", () => {
      expect(brief(measured(entry, two))).toBe("50");
      for (const held of [0, 1_000_000])
        expect(brief(measured(entry, { ...two, 新校: [0, held] }))).toBe("50");
      expect(brief(measured(entry, { 一校: [100, 1_000_000], 新校: [0, 0] }))).toBe("100");
    });

    it("where no school has pupils there is no share of schools", () =>
      expect(measured(entry, { 新校: [0, 0] })).toMatchObject({ ok: false, reason: "divisionByZero" }));
  },
);
