import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexObservations } from "../../src/dataset/index.js";
import { measure } from "../../src/measure/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { brief, element, flow } from "./support.js";

const components = {
  combine: "mean",
  of: [
    { id: "c.x", name: { zh: "甲" }, formula: "x + y" },
    { id: "c.y", name: { zh: "乙" } },
  ],
} as const;
const definitions = [
  { version: "2023", from: "2023-09-01", words: "在籍" },
  { version: "2024", from: "2024-09-01", words: "在校" },
];
const plan: Plan = smallPlan({
  elements: [
    element("x", { definitions }),
    element("y"),
    element("n", { timing: "atStart", definitions }),
    element("s", { breakdown: "school", rollUp: "union" }),
    element("a", { breakdown: "age" }),
    element("f", { ...flow }),
  ],
  indicators: [
    indicator({ id: "share", formula: "100 * x / y" }),
    indicator({ id: "growth", formula: "cumulative(n) - previous(x) + sum(s) + sum(a)" }),
    indicator({ id: "visits", formula: "cumulative(f) / f" }),
    indicator({ id: "mixed", formula: undefined, components }),
  ],
});
const questions = [
  { indicator: "share", place: "999999", period: "2024/25", asOf: "2026-01-01" },
  { indicator: "growth", place: "999999", period: "2024/25", asOf: "2026-01-01" },
  { indicator: "growth", place: "east", period: "2024", asOf: "2026-01-01" },
  { indicator: "visits", place: "999999", period: "2024", asOf: "2026-01-01" },
  { indicator: "mixed", place: "999999", period: "2024/25", asOf: "2026-01-01" },
];
const answers = (rows: Iterable<Observation>) => {
  const list = [...rows];
  return questions.map((question) => JSON.stringify(measure(plan, list, question)));
};

const anyRow: fc.Arbitrary<Observation> = fc
  .record({
    of: fc.constantFrom("x", "y", "n", "s", "a", "f", "share", "c.y", "mixed"),
    place: fc.constantFrom("999999", "999999", "east", "west"),
    value: fc.constantFrom("0", "1", "2.50", "7", "7.0"),
    year: fc.constantFrom(2023, 2024),
    key: fc.constantFrom("1", "2"),
    status: fc.constantFrom("final", "preliminary", undefined),
    source: fc.constantFrom("甲", "乙", undefined),
    definition: fc.constantFrom("2023", "2024", undefined),
    reportedOn: fc.constantFrom("2025-01-01", "2025-08-31", "2025-10-01", undefined),
  })
  .map(({ year, key, ...rest }) => ({
    ...rest,
    period: rest.of === "f" ? String(year) : `${year}/${year - 1999}`,
    ...((rest.of === "s" || rest.of === "a") && { key }),
  }));
const rows = fc.array(anyRow, { maxLength: 40 });

describe("laws of measuring", () => {
  it("the order of the observations changes nothing, byte for byte", () => {
    fc.assert(
      fc.property(
        rows.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(answers(shuffled)).toEqual(answers(list));
        },
      ),
    );
  });

  it("what is reported later changes nothing at an earlier date", () => {
    fc.assert(
      fc.property(rows, anyRow, (list, late) => {
        expect(answers([...list, { ...late, reportedOn: "2026-01-02" }])).toEqual(answers(list));
      }),
    );
  });

  it("an index answers as the observations themselves do", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { data } = indexObservations(plan, list);
        for (const question of questions)
          expect(measure(plan, data, question)).toEqual(measure(plan, list.values(), question));
      }),
    );
  });

  it("an index made for another plan is refused, or answers as the observations do and told what is wrong with them", () => {
    const changes: readonly Partial<Plan["elements"][number]>[] = [
      { most: "5" },
      { least: "1" },
      { whole: true },
      { unitOfMeasure: "个" },
      { rollUp: "none" },
      { timing: "overPeriod" },
      { lagDays: 30 },
    ];
    const another = fc.record({
      change: fc.constantFrom(...changes),
      of: fc.nat(plan.elements.length - 1),
      limits: fc.constantFrom(undefined, { least: "0", most: "2" }),
      formula: fc.constantFrom("100 * x / y", "100 * y / x", "x", "2 * y"),
      frequency: fc.constantFrom("schoolYear" as const, "year" as const),
      span: fc.constantFrom(plan.span, plan.span, { first: 2035, last: 2039 }),
      asked: fc.constantFrom("95", "90", "15"),
    });
    fc.assert(
      fc.property(rows, another, (list, { change, of, limits, formula, frequency, span, asked }) => {
        const targets = [target({ value: asked })];
        const other: Plan = {
          ...plan,
          span,
          elements: plan.elements.map((one, i) => (i === of ? { ...one, ...change } : one)),
          indicators: plan.indicators.map((one) =>
            one.id === "share" ? { ...one, formula, frequency, targets, ...(limits && { limits }) } : one,
          ),
        };
        const { data, issues } = indexObservations(plan, list);
        for (const question of questions) {
          let answer: string;
          try {
            answer = JSON.stringify(measure(other, data, question));
          } catch (error) {
            expect(String(error)).toContain("indexed for another plan");
            continue;
          }
          expect(answer).toBe(JSON.stringify(measure(other, list, question)));
          expect(indexObservations(other, list).issues).toEqual(issues);
        }
      }),
    );
  });

  it("no computed value rests on two definitions of one element", () => {
    fc.assert(
      fc.property(rows, (list) => {
        for (const question of questions) {
          const result = measure(plan, list, question);
          const versions = new Map<string, Set<string>>();
          for (const { element, definitions: own = [] } of result.inputs)
            versions.set(element, new Set([...(versions.get(element) ?? []), ...own]));
          const isMixed = [...versions.values()].some(({ size }) => size > 1);
          if (result.ok) expect(isMixed).toBe(false);
          else if (result.reason === "definitionChanged") expect(isMixed).toBe(true);
        }
      }),
    );
  });

  it("where all reports name one definition, definitions change no value", () => {
    const bare = {
      ...plan,
      elements: plan.elements.map(({ definitions: _, ...one }) => one),
    };
    fc.assert(
      fc.property(rows, (list) => {
        const isDefined = ({ of }: Observation) => of === "x" || of === "n";
        const named = list.map(({ definition: _, ...one }) =>
          isDefined(one) ? { ...one, definition: "2023" } : one,
        );
        const plain = list.map(({ definition: _, ...one }) => one);
        for (const question of questions) {
          const [one, other] = [measure(plan, named, question), measure(bare, plain, question)];
          expect(brief(one)).toBe(brief(other));
        }
      }),
    );
  });

  it("towns add up to the county, however they are grouped", () => {
    const villages = ["v1", "v2", "v3", "v4"];
    const placesIn = (groups: readonly string[]) => [
      { id: "east", name: { zh: "东" } },
      { id: "west", name: { zh: "西" } },
      ...villages.map((id, i) => ({ id, name: { zh: id }, within: groups[i] })),
    ];
    const county = (of: string, value: number) => ({ of, place: "999999", period: "2024/25", value });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("east", "west"), { minLength: 4, maxLength: 4 }),
        fc.array(fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })), { minLength: 4, maxLength: 4 }),
        (groups, counts) => {
          // A town without villages would have to report for itself.
          fc.pre(new Set(groups).size === 2);
          const grouped = { ...plan, places: placesIn(groups) };
          const parts = counts.flatMap(([x, y], i) => [
            { ...county("x", x), place: villages[i] ?? "" },
            { ...county("y", y), place: villages[i] ?? "" },
          ]);
          const total = (at: 0 | 1) => counts.reduce((n, pair) => n + pair[at], 0);
          const whole = measure(plan, [county("x", total(0)), county("y", total(1))], questions[0]!);
          const rolled = measure(grouped, parts, questions[0]!);
          expect(rolled).toMatchObject(whole.ok ? { ok: true, value: whole.value } : {});
          expect(rolled.coverage).toEqual({ found: 4, of: 4 });
        },
      ),
    );
  });

  it("where a figure is taken away, its value goes missing and never turns into another one", () => {
    // One report a figure, all by the county: then a value goes missing and never changes.
    const whole: readonly Observation[] = [
      ...["2023/24", "2024/25"].flatMap((period) => [
        { of: "x", place: "999999", period, value: 6, definition: "2023" },
        { of: "y", place: "999999", period, value: 8 },
        { of: "n", place: "999999", period, value: 6, definition: "2023" },
        ...["1", "2"].flatMap((key) =>
          ["s", "a"].map((of) => ({ of, place: "999999", period, value: 3, key })),
        ),
      ]),
      ...["2023", "2024"].map((period) => ({ of: "f", place: "999999", period, value: 5 })),
      { of: "c.y", place: "999999", period: "2024/25", value: 4 },
    ];
    const full = answers(whole).map((text) => JSON.parse(text));
    expect(full.map(({ value, reason }) => value ?? reason)).toEqual(["75", "18", "noData", "2", "9"]);
    fc.assert(
      fc.property(fc.subarray([...whole]), (some) => {
        for (const [i, text] of answers(some).entries()) {
          const { ok, value, reason } = JSON.parse(text);
          // A school that nobody names is not known to be missing: its total alone may shrink.
          if (ok && i !== 1) expect(value).toBe(full[i].value);
          if (!ok) expect(["missing", "incomplete", "noData"]).toContain(reason);
        }
      }),
    );
  });
});
