import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import { explain, locales } from "../../src/locale/index.js";
import type { Plan } from "../../src/model/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const plan = smallPlan({
  indicators: [
    indicator({
      baseline: { value: "50", period: "2022" },
      trajectory: { kind: "linear", stated: true },
      milestones: [target({ value: "60", due: "2024" })],
      revisions: [
        {
          issued: "2024-01-01",
          effective: "2024",
          document: "调整文件(虚构)",
          reason: "出生人口减少",
          targets: [target({ value: "90" })],
        },
      ],
    }),
    indicator({
      id: "growth",
      formula: undefined,
      frequency: "month",
      targets: [target({ value: "5" }), target({ comparator: "about", value: "5", tolerance: "1" })],
    }),
  ],
});
const rows = [
  { of: "children.covered", place: "999999", period: "2024/25", value: 10 },
  { of: "children.all", place: "999999", period: "2024/25", value: 20 },
  { of: "growth", place: "999999", period: "2024-03", value: "4" },
];

/** The way to every value in a plan. */
function pathsIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, one]) => pathsIn(one, [...path, key]))];
}

/** The plan with one value replaced. */
function changed(value: unknown, [key, ...rest]: readonly string[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const fields = copy as Record<string, unknown>;
  fields[key] = changed(fields[key], rest, by);
  return copy;
}

const odd = [
  ...[undefined, "1800", "2399", "2027/28", "2024-01..10", "1800/01", "2399-06-30", "1800-01-01"],
  ...["0", "-5", "100000000000000000000000", "even", "compound", "timeProgress", "step", "none"],
  ...["month", "quarter", "halfYear", "year", "achieved", "between", "equalTo", "atMost", "everyPeriod"],
  ...["every", "school", "calendar", "overPeriod", "atStart", "yearToDate", "runningTotal", "down"],
  ...[1800, 2150, [], ["east"], true],
];

describe("a plan that is strange", () => {
  it("but can be read is assessed and told, at the first date, now and at the last", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...pathsIn(plan).slice(1)),
        fc.constantFrom(...odd),
        fc.constantFrom("1903-01-01", "2025-06-30", "2198-12-31"),
        (path, by, asOf) => {
          const read = parsePlan(changed(plan, path, by));
          fc.pre(read.ok);
          if (!read.ok) return;
          const { verdicts, comparisons, flags } = assess(read.plan, rows, { asOf, actionReports: [] });
          for (const what of [...verdicts, ...comparisons, ...flags])
            for (const locale of locales)
              expect(explain(what, { locale, plan: read.plan, form: "full" })).not.toMatch(
                /undefined|NaN|\[object/,
              );
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      "frequency",
      ["indicators", "1", "frequency"],
      "fortnight",
      /frequency of the indicator growth: "fortnight"/,
    ],
    ["timing", ["elements", "0", "timing"], "sometimes", /timing: "sometimes"/],
    ["due period", ["indicators", "1", "targets", "0", "due"], "next year", /period .*"next year"/],
  ])("and was never read has its %s named", (_, path, by, named) => {
    const wrong = changed(plan, path, by) as Plan;
    expect(() => assess(wrong, rows, { asOf: "2025-06-30" })).toThrow(named);
    expect(() => assess(wrong, rows, { asOf: "2025-06-30" })).toThrow(RangeError);
  });

  it("and a date before the first school year that can be measured is named", () => {
    expect(() => assess(plan, rows, { asOf: "1902-12-31" })).toThrow("1902-12-31");
    expect(() => assess(plan, rows, { asOf: "2199-01-01" })).toThrow("2199-01-01");
  });
});
