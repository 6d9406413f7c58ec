import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { indexObservations } from "../../src/dataset/index.js";
import { measure } from "../../src/measure/index.js";
import type { Indicator, Observation, Plan } from "../../src/model/index.js";
import { smallPlan, target } from "../support/small-plan.js";
import { brief, element, measured, planOf, row } from "./support.js";

const share = planOf("100 * x / y", [element("x"), element("y")]);
const own = (value: Observation["value"], change: Partial<Observation> = {}) =>
  row("coverage", value, change);

describe("a reported value", () => {
  it("is taken where nothing can be computed, and says why", () => {
    expect(measured(share, [own("22.0", { source: "公报" }), row("x", 3)])).toMatchObject({
      ok: true,
      value: "22",
      origin: "reported",
      notComputed: { reason: "missing", missing: { names: ["y"], count: 1 }, coverage: { found: 0, of: 2 } },
      inputs: [{ element: "coverage", at: "period", period: "2024/25", value: "22", sources: ["公报"] }],
      coverage: { found: 1, of: 1 },
    });
    const bare = measured(planOf(undefined, []), [own("22.0")]);
    expect(bare).toMatchObject({ ok: true, value: "22", origin: "reported", issues: [] });
    expect(bare).not.toHaveProperty("notComputed");
  });

  it("stands beside the computed one, with its decimals", () => {
    const result = measured(share, [own("75.00"), row("x", 30), row("y", 40)]);
    expect(result).toMatchObject({
      ok: true,
      value: "75",
      origin: "computed",
      reported: "75.00",
      issues: [],
    });
  });

  it.each<[string, Observation["value"], number]>([
    // 100 × 28 / 29 = 96.5517…
    ["within one unit of the last digit, cut off: 96.55 − 96.5 = 0.05", "96.5", 0],
    ["rounded", "96.6", 0],
    ["96.55 − 96.4 = 0.15 is more than 0.1", "96.4", 1],
    ["96.65 is 0.098 off, which is more than 0.01", "96.65", 1],
    ["a whole number may be 1 off", 96, 0],
    ["a whole number, 1.55 off", 95, 1],
    ["a JavaScript number has the decimals that it prints", 96.4, 1],
  ])("is held against it: %s", (_name, value, count) => {
    const { issues } = measured(share, [own(value), row("x", 28), row("y", 29)]);
    expect(issues).toHaveLength(count);
  });

  it("may lie exactly one unit off", () => {
    const { issues } = measured(share, [own("74.9"), row("x", 30), row("y", 40)]);
    expect(issues).toEqual([]);
  });

  it("that differs is an issue with both values", () => {
    const { issues } = measured(share, [own("96.4"), row("x", 28), row("y", 29)]);
    expect(issues).toEqual([
      {
        code: "reportedDiffers",
        severity: "warning",
        path: [],
        params: {
          place: "999999",
          period: "2024/25",
          indicator: "coverage",
          computed: "96.552",
          reported: "96.4",
        },
      },
    ]);
  });

  it("adds up over places only where the indicator says so", () => {
    const rows = [own("3.5", { place: "east" }), own("4", { place: "west" })];
    expect(brief(measured(planOf(undefined, [], { rollUp: "sum" }), rows))).toBe("7.5");
    expect(brief(measured(planOf(undefined, [], { rollUp: "sum" }), rows.slice(1)))).toBe(
      "incomplete coverage@east",
    );
    expect(brief(measured(planOf(undefined, []), rows))).toBe("noData coverage");
  });

  it("added up, has the decimals of the one that was written with the fewest", () => {
    const plan = planOf("x", [element("x")], { rollUp: "sum" });
    const rows = [own("3.25", { place: "east" }), own("4.5", { place: "west" }), row("x", "7.75")];
    expect(measured(plan, rows)).toMatchObject({ value: "7.75", reported: "7.8", issues: [] });
  });

  it("of two sources that differ is none", () => {
    const two = [own("3", { source: "甲" }), own("4", { source: "乙" })];
    expect(measured(planOf(undefined, []), two)).toMatchObject({
      reason: "conflicting",
      alternatives: [{ value: "4" }, { value: "3" }],
    });
    expect(brief(measured(share, two))).toBe("conflicting coverage");
    expect(brief(measured(share, [...two, row("x", 1)]))).toBe("missing y");
    expect(brief(measured(share, [...two, row("x", 1), row("y", 2)]))).toBe("50");
  });
});

describe("an event", () => {
  const plan = planOf(undefined, [], {
    unitOfMeasure: undefined,
    frequency: "year",
    targets: [target({ comparator: "achieved", value: undefined })],
  });
  const in2026 = { period: "2026" };
  it("is achieved, not achieved, not reported, or disputed", () => {
    const at = (...rows: Observation[]) => measured(plan, rows, in2026);
    expect(at(own(true, in2026))).toMatchObject({ ok: true, value: true, origin: "reported" });
    expect(at(own(false, in2026))).toMatchObject({ ok: true, value: false });
    expect(brief(at())).toBe("noData coverage");
    expect(brief(at(own(true, in2026), own(false, { ...in2026, source: "厅" })))).toBe(
      "conflicting coverage",
    );
    // A number is no answer to a yes-or-no question.
    expect(brief(at(own(1, in2026)))).toBe("noData coverage");
  });
});

describe("components", () => {
  const planWith = (combine: "each" | "mean", change: Partial<Indicator> = {}) =>
    planOf(undefined, [element("x"), element("y")], {
      unitOfMeasure: undefined,
      direction: "down",
      components: {
        combine,
        of: [
          { id: "a", name: { zh: "甲" }, formula: "x / 3" },
          { id: "b", name: { zh: "乙" }, formula: "y / 3" },
          { id: "c", name: { zh: "丙" } },
        ],
      },
      ...change,
    });
  const rows = [row("x", 1), row("y", 2), row("c", "0.5")];
  it("the worst one decides: of 1/3, 2/3 and 1/2", () => {
    expect(brief(measured(planWith("each"), rows))).toBe("2/3");
    expect(brief(measured(planWith("each", { direction: "up" }), rows))).toBe("1/3");
    expect(brief(measured(planWith("each", { direction: "none" }), rows))).toBe("outOfDomain");
  });
  it("or their mean: (1/3 + 2/3 + 1/2) / 3 = 1/2", () => {
    expect(brief(measured(planWith("mean"), rows))).toBe("0.5");
  });
  it("are told one by one", () => {
    const { components, coverage, inputs } = measured(planWith("each"), rows);
    expect(components?.map((one) => [one.indicator, brief(one)])).toEqual([
      ["a", "1/3"],
      ["b", "2/3"],
      ["c", "0.5"],
    ]);
    expect([coverage, inputs]).toEqual([{ found: 1, of: 1 }, []]);
  });
  it("one without a value leaves the whole incomplete; none at all is no data", () => {
    expect(brief(measured(planWith("each"), rows.slice(1)))).toBe("incomplete a");
    expect(brief(measured(planWith("mean"), []))).toBe("noData a b c");
  });
  it("one that is incomplete is told as such, though no other has a value", () => {
    expect(brief(measured(planWith("mean"), [row("x", 1, { place: "east" })]))).toBe("incomplete a b c");
  });
  it("what is approximate in one of them stays so in their mean", () => {
    // Schools of equal size with 1, 2 and 4 each: an irrational coefficient.
    const schools = [1, 2, 4].map((n) => row("x", n, { key: `s${n}` }));
    const of = [{ id: "a", name: { zh: "甲" }, formula: "weighted_cv(x, 1)" }];
    const by = element("x", { breakdown: "school", rollUp: "union" });
    const plan = planOf(undefined, [by], { unitOfMeasure: undefined, components: { combine: "mean", of } });
    expect(measured(plan, schools)).toMatchObject({ ok: true, approximate: true });
    expect(measured(planWith("mean"), rows)).not.toHaveProperty("approximate");
  });
  it("a reported value of the whole is held against theirs", () => {
    expect(measured(planWith("each"), [...rows, own("0.50")])).toMatchObject({
      value: "0.66666666666666666667",
      fraction: "2/3",
      reported: "0.50",
      issues: [{ code: "reportedDiffers", params: { computed: "0.6667", reported: "0.50" } }],
    });
  });
});

describe("a question", () => {
  const ask = (change: object, data: unknown = []) =>
    measure(smallPlan(), data as [], { indicator: "coverage", place: "east", period: "2024", ...change });
  it.each<[string, () => unknown, string]>([
    [
      "indicator",
      () => ask({ indicator: "coverge" }),
      'not an indicator of the plan: "coverge"; did you mean "coverage"?',
    ],
    ["place", () => ask({ place: "north" }), 'not a place of the plan: "north"'],
    [
      "period",
      () => ask({ period: "2024-13" }),
      'period must be one such as "2024" or "2024/25", not "2024-13"',
    ],
    ["year", () => ask({ period: "2199" }), 'not "2199"'],
    ["early year", () => ask({ period: "1901/02" }), 'not "1901/02"'],
    ["date", () => ask({ asOf: "2024-02-30" }), 'asOf must be a day such as "2026-05-31", not "2024-02-30"'],
    [
      "data",
      () => ask({}, 5),
      "data must be a list of observations, or the `data` of indexObservations, not 5",
    ],
    ["no data", () => ask({}, null), "not null"],
  ])("with a wrong %s throws, and names it", (_name, act, message) => {
    expect(act).toThrow(message);
  });
  it("sees nothing that became known after its date", () => {
    const rows = [row("x", 30), row("y", 40), row("x", 20, { reportedOn: "2025-12-01" })];
    const { data } = indexObservations(share, rows);
    const at = (asOf: string) =>
      brief(measure(share, data, { indicator: "coverage", place: "999999", period: "2024/25", asOf }));
    expect(at("2024-08-31")).toBe("noData x y");
    expect(at("2024-09-01")).toBe("75");
    expect(at("2025-12-01")).toBe("50");
  });
});

describe("numbers from outside", () => {
  it("backbone teachers: 220 of 1,000 eligible or of 1,200 exchanged in all: 22.0 and 18.3", () => {
    const elements = [element("exchanged"), element("eligible"), element("all")];
    const rows = [row("exchanged", 220), row("eligible", 1000), row("all", 1200)];
    expect(measured(planOf("100 * exchanged / eligible", elements), [...rows, own("22.0")])).toMatchObject({
      value: "22",
      issues: [],
    });
    expect(measured(planOf("100 * exchanged / all", elements), [...rows, own("18.3")])).toMatchObject({
      fraction: "55/3",
      issues: [],
    });
    expect(measured(planOf("100 * exchanged / all", elements), [...rows, own("22.0")]).issues).toHaveLength(
      1,
    );
  });

  // Published completion ratios; each line names its source.
  const csv = readFileSync(
    new URL("../cases/measure/completion_ratio_published.csv", import.meta.url),
    "utf8",
  );
  const lines = csv
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));
  it("are all there", () => expect(lines).toHaveLength(5));
  it.each(lines)(
    "%s %s %s: %s / %s was published as %s",
    (_place, _period, _label, x = "", y = "", published = "") => {
      const result = measured(share as Plan, [row("x", x), row("y", y), own(published)]);
      expect(result).toMatchObject({ ok: true, origin: "computed", reported: published, issues: [] });
    },
  );
});
