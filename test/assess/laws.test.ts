import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import type { DataElement, Observation, Place } from "../../src/model/index.js";
import { planOf, target } from "../judge/support.js";
import { city, counts } from "./support.js";

const asOf = "2025-06-30";
const whole = JSON.stringify(assess(city, counts, { asOf }));
const isWell = (status: string | undefined) => status === "met" || status === "onTrack";

describe("laws of assessing", () => {
  it("the order of the observations changes nothing, byte for byte", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...counts], { minLength: counts.length }), (shuffled) => {
        expect(JSON.stringify(assess(city, shuffled, { asOf }))).toBe(whole);
      }),
      { numRuns: 15 },
    );
  });

  it("a later report never changes an assessment dated before it", () => {
    const later = fc.record({
      row: fc.constantFrom(...counts),
      value: fc.nat(100_000),
      reportedOn: fc.constantFrom("2025-07-01", "2026-01-01", "2030-12-31"),
    });
    fc.assert(
      fc.property(fc.array(later, { minLength: 1, maxLength: 10 }), (reports) => {
        const rows = [...counts, ...reports.map(({ row, ...change }) => ({ ...row, ...change }))];
        expect(JSON.stringify(assess(city, rows, { asOf }))).toBe(whole);
      }),
      { numRuns: 15 },
    );
  });

  it("a missing observation never turns a status into onTrack or met", () => {
    const before = new Map(
      assess(city, counts, { asOf }).verdicts.map((one) => [one.indicator, one.final.status]),
    );
    fc.assert(
      fc.property(fc.subarray([...counts], { minLength: 1 }), (rest) => {
        for (const { indicator, final } of assess(city, rest, { asOf }).verdicts)
          if (isWell(final.status)) expect(isWell(before.get(indicator))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it("roll-up is associative: places inside places come to what they come to side by side", () => {
    const count = (id: string): DataElement => ({
      id,
      name: { zh: id },
      unitOfMeasure: "人",
      timing: "snapshot",
      calendar: "calendar",
      rollUp: "sum",
      whole: true,
    });
    const names = ["a", "b", "c", "d", "e"];
    const given = { targets: [target("atLeast", "50")], formula: "100 * covered / all" };
    const elements = [count("covered"), count("all")];
    const figures = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 500, max: 900 })), {
      minLength: 5,
      maxLength: 5,
    });
    const parents = fc.tuple(fc.nat(1), fc.nat(2), fc.nat(3));
    fc.assert(
      fc.property(figures, parents, (values, [b, c, d]) => {
        const flat = names.map((id) => ({ id, name: { zh: id } }));
        // groups p and q hold the towns, each in the county or one in the other
        const groups = [
          { id: "p", name: { zh: "p" } },
          { id: "q", name: { zh: "q" }, ...(d > 0 && { within: "p" }) },
        ];
        const nested = flat.map((place, i) => ({
          ...place,
          within: ["p", ["p", "q"][b], ["p", "q"][c % 2], "q", "p"][i],
        }));
        const rows = values.flatMap(([covered, all], i): Observation[] => [
          { of: "covered", place: names[i] ?? "", period: "2024", value: covered },
          { of: "all", place: names[i] ?? "", period: "2024", value: all },
        ]);
        const valueOver = (places: readonly Place[]) =>
          assess(planOf(given, { elements, places }), rows, { asOf, places: ["999999"] }).verdicts.map(
            ({ measurement, final }) => [measurement.ok && measurement.value, final.status],
          );
        expect(valueOver([...groups, ...nested])).toEqual(valueOver(flat));
      }),
      { numRuns: 60 },
    );
  });
});
