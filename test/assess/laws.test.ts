import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import { statuses } from "../../src/judge/index.js";
import type { DataElement, Observation, Place, Plan } from "../../src/model/index.js";
import { planOf, target } from "../judge/support.js";
import { city, counts } from "./support.js";

const asOf = "2025-06-30";
const whole = JSON.stringify(assess(city, counts, { asOf }));
const count = (id: string): DataElement => ({
  id,
  name: { zh: id },
  unitOfMeasure: "人",
  timing: "snapshot",
  calendar: "calendar",
  rollUp: "sum",
  whole: true,
});
const elements = ["covered", "all"].map(count);
const placeOf = (id: string): Place => ({ id, name: { zh: id } });
/** How many of how many are covered in each place. */
const rowsOf = (places: readonly string[], values: readonly (readonly number[])[]): readonly Observation[] =>
  values.flatMap((pair, i) =>
    elements.map(({ id }, at) => ({ of: id, place: places[i] ?? "", period: "2024", value: pair[at] ?? 0 })),
  );
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

  it("nor where reports correct, contradict and repeat one another", () => {
    const report = fc.record({
      row: fc.constantFrom(...counts),
      value: fc.integer({ min: 0, max: 30_000 }),
      reportedOn: fc.option(fc.constantFrom("2024-10-01", "2024-11-01", "2025-07-01"), { nil: undefined }),
      source: fc.option(fc.constantFrom("市教育局", "市统计局"), { nil: undefined }),
      status: fc.option(fc.constantFrom("final", "preliminary", "estimated"), { nil: undefined }),
    });
    const many = fc.array(report, { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(many, fc.infiniteStream(fc.nat()), (reports, order) => {
        const rows = [...counts, ...reports.map(({ row, ...change }) => ({ ...row, ...change }))];
        const ranks = rows.map((one) => [order.next().value ?? 0, one] as const);
        const shuffled = ranks.sort(([a], [b]) => a - b).map(([, one]) => one);
        const [one, other] = [assess(city, rows, { asOf }), assess(city, shuffled, { asOf })];
        expect(JSON.stringify(other)).toBe(JSON.stringify(one));
      }),
      { numRuns: 15 },
    );
  });

  it("the counts hold every status and add up to what was judged", () => {
    const milestones = (id: string) => ({
      id,
      milestones: [{ comparator: "atLeast", value: "50", due: "2024" }] as const,
    });
    const official = new Map(
      ["preschool.public_share", "preschool.quality_coverage"].map((id) => [id, milestones(id)]),
    );
    const places = [{ id: "east", name: { zh: "东镇" } }];
    const indicators = city.indicators.map((one) => ({ ...one, ...official.get(one.id) }));
    const plan: Plan = { ...city, indicators, places };
    const when = fc.constantFrom("2023-02-01", "2024-12-31", "2025-06-30", "2026-05-01", "2028-06-01");
    let annuals = 0;
    fc.assert(
      fc.property(fc.subarray([...counts]), when, (rows, day) => {
        const { verdicts, counts: told } = assess(plan, rows, { asOf: day, assume: { path: "linear" } });
        for (const horizon of ["annual", "final"] as const) {
          expect(Object.keys(told[horizon])).toEqual([...statuses]);
          const judged = verdicts.flatMap((one) => one[horizon] ?? []);
          for (const status of statuses)
            expect(told[horizon][status]).toBe(judged.filter((one) => one.status === status).length);
          const sum = Object.values(told[horizon]).reduce((total, count) => total + count, 0);
          expect(sum).toBe(judged.length);
        }
        // Every indicator has a target that binds the county, and none of them binds a town.
        expect(Object.values(told.final).reduce((total, count) => total + count, 0)).toBe(
          plan.indicators.length,
        );
        expect(told.annual.missed).toBe(0);
        annuals += verdicts.filter(({ annual }) => annual !== undefined).length;
      }),
      { numRuns: 15, examples: [[[...counts], "2024-12-31"]] },
    );
    expect(annuals).toBeGreaterThan(0);
  });

  it("a later report or revision never changes an assessment dated before it", () => {
    const towns = ["east", "west"];
    const linear = { kind: "linear", stated: true } as const;
    const goal = { places: ["999999", "east"] };
    const base = planOf({
      targets: [target("atLeast", "80", goal), target("atLeast", "20", { holds: "everyPeriod", ...goal })],
      milestones: [target("atLeast", "60", { due: "2025" })],
      baseline: { value: "40", period: "2022" },
      trajectory: linear,
      formula: "100 * covered / all",
    });
    const [ratio] = base.indicators;
    if (ratio === undefined) throw new Error("no indicator");
    const { formula, milestones, ...rest } = ratio;
    const parts = ["covered", "all"].map((id) => ({ id: `of_${id}`, name: { zh: id }, formula: id }));
    const made = {
      ...rest,
      id: "made",
      unitOfMeasure: "人",
      components: { combine: "each", of: parts } as const,
      targets: [target("atLeast", "100")],
    };
    // One revision is known from the first date on, and one from the middle.
    const revisions = ["2023-06-01", "2026-03-01"].map((issued, n) => ({
      issued,
      effective: String(2024 + n),
      document: "调整文件(虚构)",
      reason: "生源变化",
      targets: [target("atLeast", String(70 + 20 * n), goal)],
    }));
    const planKnowing = (known: number): Plan => ({
      ...base,
      elements,
      places: towns.map(placeOf),
      indicators: [{ ...ratio, revisions: revisions.slice(0, known) }, made],
    });
    const plan = planKnowing(2);
    const day = fc
      .tuple(
        fc.integer({ min: 2023, max: 2029 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(([year, ...rest]) => [year, ...rest.map((one) => String(one).padStart(2, "0"))].join("-"));
    const row = fc.record({
      of: fc.constantFrom("covered", "all", "x"),
      place: fc.constantFrom("999999", ...towns),
      period: fc.constantFrom("2022", "2023", "2024", "2025", "2026", "2027", "2028"),
      value: fc.integer({ min: 0, max: 100 }),
      reportedOn: day,
      status: fc.option(fc.constantFrom("final", "preliminary"), { nil: undefined }),
    });
    let later = 0;
    const judged = new Set<string>();
    fc.assert(
      fc.property(fc.array(row, { minLength: 30, maxLength: 60 }), day, (rows, when) => {
        const known = rows.filter(({ reportedOn }) => reportedOn <= when);
        later += rows.length - known.length;
        const before = planKnowing(revisions.filter(({ issued }) => issued <= when).length);
        const options = { asOf: when, assume: { path: "linear" } as const };
        // What is wrong with a row is told whenever it is given: issues are about the rows, not about the date.
        const told = { ...assess(before, known, options), issues: [] };
        for (const { final } of told.verdicts) judged.add(final.status);
        expect(JSON.stringify({ ...assess(plan, rows, options), issues: [] })).toBe(JSON.stringify(told));
      }),
      { numRuns: 30 },
    );
    expect(later).toBeGreaterThan(0);
    expect(judged.size).toBeGreaterThan(4);
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

  it("nor does a town that did not report", () => {
    const towns = ["a", "b", "c"];
    const plan = planOf(
      { targets: [target("atLeast", "50")], formula: "100 * covered / all" },
      { elements, places: towns.map(placeOf) },
    );
    const figures = fc.tuple(...towns.map(() => fc.tuple(fc.nat(100), fc.integer({ min: 100, max: 200 }))));
    const statusOver = (rows: readonly Observation[]) =>
      assess(plan, rows, { asOf, places: ["999999"] }).verdicts[0]?.final.status;
    fc.assert(
      fc.property(figures, fc.array(fc.nat(5), { minLength: 1 }), (values, dropped) => {
        const rows = rowsOf(towns, values);
        const left = rows.filter((_, i) => !dropped.includes(i));
        if (isWell(statusOver(left))) expect(isWell(statusOver(rows))).toBe(true);
        expect(statusOver(left)).toBe("undetermined");
      }),
      { numRuns: 60 },
    );
  });

  it("roll-up is associative: places inside places come to what they come to side by side", () => {
    const names = ["a", "b", "c", "d", "e"];
    const given = { targets: [target("atLeast", "50")], formula: "100 * covered / all" };
    const figures = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 500, max: 900 })), {
      minLength: 5,
      maxLength: 5,
    });
    const parents = fc.tuple(fc.nat(1), fc.nat(2), fc.nat(3));
    fc.assert(
      fc.property(figures, parents, (values, [b, c, d]) => {
        const flat = names.map(placeOf);
        // groups p and q hold the towns, each in the county or one in the other
        const groups = [placeOf("p"), { ...placeOf("q"), ...(d > 0 && { within: "p" }) }];
        const nested = flat.map((place, i) => ({
          ...place,
          within: ["p", ["p", "q"][b], ["p", "q"][c % 2], "q", "p"][i],
        }));
        const rows = rowsOf(names, values);
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
