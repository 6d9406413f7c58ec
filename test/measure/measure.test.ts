import { describe, expect, it } from "vitest";
import type { DataElement, Observation } from "../../src/model/index.js";
import { brief, element, flow, measured, planOf, row } from "./support.js";

const share = planOf("100 * x / y", [element("x"), element("y")]);
const at = (place: string) => ({ place });

describe("a share of counts", () => {
  it.each<[string, readonly Observation[], string]>([
    ["100 × 30 / 40 = 75", [row("x", 30), row("y", 40)], "75"],
    ["100 × 1 / 3 keeps its fraction", [row("x", 1), row("y", 3)], "100/3"],
    ["a zero counts", [row("x", 0), row("y", 40)], "0"],
    ["0 / 0 is no value", [row("x", 0), row("y", 0)], "divisionByZero"],
    ["one input is missing", [row("y", 40)], "missing x"],
    ["nothing at all is reported", [], "noData x y"],
    // East 30 of 40 (75 %), west 10 of 60 (16.7 %): 40 of 100, and not the mean 45.8 of the percentages.
    [
      "towns add up",
      [
        row("x", 30, at("east")),
        row("y", 40, at("east")),
        row("x", 10, at("west")),
        row("y", 60, at("west")),
      ],
      "40",
    ],
    ["the city's own report goes first", [row("x", 1, at("east")), row("x", 20), row("y", 40)], "50"],
    [
      "a town that lacks leaves it incomplete",
      [row("x", 30, at("east")), row("y", 40, at("east")), row("y", 60, at("west"))],
      "incomplete x@west",
    ],
    ["incomplete beside missing names both", [row("x", 30, at("east"))], "incomplete y x@west"],
    ["the two conflict", [row("x", 30), row("x", 31, { source: "统计局" }), row("y", 40)], "conflicting x"],
    ["a conflict beside a gap is a gap", [row("x", 30), row("x", 31, { source: "统计局" })], "missing y"],
  ])("%s", (_name, rows, expected) => {
    expect(brief(measured(share, rows))).toBe(expected);
  });

  it("says what it rests on", () => {
    const definitions = [{ version: "2023", from: "2024-09-02", words: "在园幼儿" }];
    const share = planOf("100 * x / y", [element("x", { definitions }), element("y")]);
    const rows = [
      row("x", 29, { ...at("east"), reportedOn: "2024-10-01", source: "教育局" }),
      row("x", 30, { ...at("east"), reportedOn: "2024-11-01", source: "教育局", definition: "2023" }),
      row("x", 10, { ...at("west"), status: "preliminary", reportedOn: "2024-10-05", source: "统计局" }),
      row("y", 80),
    ];
    expect(measured(share, rows)).toEqual({
      ok: true,
      value: "50",
      origin: "computed",
      indicator: "coverage",
      place: "999999",
      period: "2024/25",
      formula: "100 * x / y",
      inputs: [
        {
          element: "x",
          at: "period",
          period: "2024/25",
          value: "40",
          places: 2,
          status: "preliminary",
          sources: ["教育局", "统计局"],
          knownOn: "2024-11-01",
          replaced: {
            reports: [
              {
                value: "29",
                place: "east",
                period: "2024/25",
                status: "final",
                source: "教育局",
                knownOn: "2024-10-01",
              },
            ],
            count: 1,
          },
          definitions: ["2023"],
        },
        {
          element: "y",
          at: "period",
          period: "2024/25",
          value: "80",
          status: "final",
          sources: [],
          knownOn: "2024-09-01",
          dateAssumed: true,
        },
      ],
      coverage: { found: 2, of: 2 },
      issues: [],
    });
  });

  it("says the least firm, the latest and the assumed of many reports", () => {
    const used = (...rows: Observation[]) => measured(planOf("x", [element("x")]), rows).inputs[0];
    const [firm, loose] = [at("east"), at("west")];
    const estimated = row("x", 1, { ...loose, status: "estimated", reportedOn: "2024-10-01", source: "乙" });
    const preliminary = row("x", 1, {
      ...firm,
      status: "preliminary",
      reportedOn: "2024-12-01",
      source: "甲",
    });
    for (const rows of [
      [estimated, preliminary],
      [preliminary, estimated],
    ])
      expect(used(...rows)).toEqual({
        element: "x",
        at: "period",
        period: "2024/25",
        value: "2",
        places: 2,
        status: "estimated",
        sources: ["乙", "甲"],
        knownOn: "2024-12-01",
      });
    // Without a day of its own it is assumed to be known on 1 September, a month before the other.
    expect(used(estimated, row("x", 1, firm))).toMatchObject({ dateAssumed: true, knownOn: "2024-10-01" });
    const corrected = [row("x", 5, { ...firm, reportedOn: "2024-09-20" }), row("x", 1, firm)];
    expect(used(...corrected, { ...estimated, reportedOn: "2024-10-02" }, estimated)).toMatchObject({
      replaced: {
        count: 2,
        // The oldest first, place by place: 1 September stands for the report without a day.
        reports: [
          { value: "1", place: "east", status: "final", knownOn: "2024-09-01" },
          { value: "1", place: "west", status: "estimated", source: "乙", knownOn: "2024-10-01" },
        ],
      },
    });
    const disputed = used(
      row("x", 1),
      row("x", 2, { source: "局", status: "final", reportedOn: "2025-09-01" }),
    );
    expect(disputed).toEqual({
      element: "x",
      at: "period",
      period: "2024/25",
      status: "final",
      sources: ["局"],
      knownOn: "2025-09-01",
      dateAssumed: true,
    });
  });

  it("counts the coverage", () => {
    const { coverage } = measured(share, [row("x", 30, at("east")), row("y", 40)]);
    expect(coverage).toEqual({ found: 1, of: 2 });
  });

  it("gives the values that each conflicting report leads to, of one conflict alone", () => {
    const conflict = [row("x", 30, { source: "甲" }), row("x", 20, { source: "乙" })];
    expect(measured(share, [...conflict, row("y", 40)])).toMatchObject({
      reason: "conflicting",
      conflicting: { names: ["x"], count: 1 },
      // By source in order of text: 乙 with 100 × 20 / 40, then 甲 with 100 × 30 / 40.
      alternatives: [{ value: "50" }, { value: "75" }],
    });
    const two = [...conflict, row("y", 40, { source: "甲" }), row("y", 50, { source: "乙" })];
    expect(measured(share, two)).not.toHaveProperty("alternatives");
    expect(brief(measured(share, two))).toBe("conflicting x y");
    const many = Array.from({ length: 12 }, (_, i) => row("x", i, { source: `s${i}` }));
    const { alternatives } = measured(share, [...many, row("y", 1)]) as { alternatives?: unknown[] };
    expect(alternatives).toHaveLength(10);
    // One cell in two slots is one conflict; a report that leads to no value leaves the list out.
    const change = planOf("100 * y / x", [element("x"), element("y")]);
    expect(measured(change, [row("x", 0, { source: "甲" }), row("x", 5), row("y", 1)])).not.toHaveProperty(
      "alternatives",
    );
  });

  it("is not computed where the formula cannot be", () => {
    expect(measured(planOf("100 * x /", [element("x")]), [row("x", 1)])).toMatchObject({
      reason: "invalidInput",
      issues: [{ code: "formulaSyntax" }],
    });
    expect(brief(measured(planOf("x + nobody", [element("x")]), [row("x", 1)]))).toBe("invalidInput");
    expect(brief(measured(planOf("x > 1", [element("x")]), [row("x", 1)]))).toBe("invalidInput");
  });

  it("replaces by coalesce what was not reported at all, but not a town", () => {
    const plan = planOf("y + coalesce(x, 0)", [element("x"), element("y")]);
    expect(brief(measured(plan, [row("y", 5)]))).toBe("5");
    expect(brief(measured(plan, [row("y", 5), row("x", 1, at("east"))]))).toBe("incomplete x@west");
    expect(brief(measured(plan, []))).toBe("noData y x");
  });
});

describe("figures by school", () => {
  const byAge = { breakdown: "age" } as const;
  const bySchool = { breakdown: "school", rollUp: "union" } as const;
  const key = (name: string, place = "999999") => ({ key: name, place });
  it.each<[string, string, Partial<DataElement>, readonly Observation[], string]>([
    ["3 + 4", "sum(x)", bySchool, [row("x", 3, key("一小")), row("x", 4, key("二小"))], "7"],
    // Both towns have a 一小: two schools. 3 + 4.
    [
      "unions towns",
      "sum(x)",
      bySchool,
      [row("x", 3, key("一小", "east")), row("x", 4, key("一小", "west"))],
      "7",
    ],
    [
      "two schools",
      "count(x > 0)",
      bySchool,
      [row("x", 3, key("一小", "east")), row("x", 4, key("一小", "west"))],
      "2",
    ],
    // Ages add up over towns: 3 + 4 of one age, so one key.
    ["ages", "count(x > 6)", byAge, [row("x", 3, key("6", "east")), row("x", 4, key("6", "west"))], "1"],
    [
      "an age that one town lacks",
      "sum(x)",
      byAge,
      [row("x", 3, key("6", "east")), row("x", 4, key("7", "west")), row("x", 4, key("6", "west"))],
      "incomplete x[7]@east",
    ],
    ["a town that lacks", "sum(x)", bySchool, [row("x", 3, key("一小", "east"))], "incomplete x@west"],
    ["a value without a school is none", "sum(x)", bySchool, [row("x", 3)], "noData x"],
  ])("%s: %s", (_name, formula, change, rows, expected) => {
    expect(brief(measured(planOf(formula, [element("x", change)]), rows))).toBe(expected);
  });

  it("schools of towns add up over years, each in its own town", () => {
    const opened = element("x", { ...bySchool, timing: "atStart" });
    const years = (...east: (readonly [string, string, number])[]) => [
      ...east.map(([name, period, value]) => row("x", value, { ...key(name, "east"), period })),
      row("x", 4, { ...key("一小", "west"), period: "2023/24" }),
      row("x", 1, key("一小", "west")),
    ];
    // East 10 + 5, west 4 + 1.
    const rows = years(["一小", "2023/24", 10], ["一小", "2024/25", 5]);
    expect(brief(measured(planOf("sum(cumulative(x))", [opened]), rows))).toBe("20");
    expect(brief(measured(planOf("count(cumulative(x) > 5)", [opened]), rows))).toBe("1");
    const [input] = measured(planOf("sum(cumulative(x))", [opened]), rows).inputs;
    expect(input).toMatchObject({ keys: 2, total: "20", places: 2, summed: ["2023/24", "2024/25"] });
    const later = years(["一小", "2023/24", 10], ["一小", "2024/25", 5], ["二小", "2024/25", 7]);
    const lacking = measured(planOf("sum(cumulative(x))", [opened]), later);
    expect(brief(lacking)).toBe("incomplete cumulative(x)[east/二小]@2023/24");
    expect(lacking.inputs[0]).not.toHaveProperty("total");
    expect(lacking.inputs[0]).toMatchObject({ keys: 3 });
  });

  it("names the school that one side lacks, and tells a breakdown by keys and total", () => {
    const plan = planOf("sum(x / y)", [element("x", bySchool), element("y", bySchool)]);
    const rows = [row("x", 3, key("一小")), row("y", 2, key("一小")), row("x", 4, key("二小"))];
    const result = measured(plan, rows);
    expect(brief(result)).toBe("incomplete y[二小]");
    expect(result.inputs.map(({ keys, total, value }) => [keys, total, value])).toEqual([
      [2, "7", undefined],
      [1, "2", undefined],
    ]);
  });
});

describe("sums over time", () => {
  const opened = planOf("cumulative(x)", [element("x", { timing: "atStart" })]);
  const year = (period: string) => ({ period });
  it("since 2023: 1,000 + 2,000 + 500", () => {
    const rows = [row("x", 1000, year("2023/24")), row("x", 2000), row("x", 500, year("2025/26"))];
    expect(brief(measured(opened, rows, { period: "2025/26" }))).toBe("3500");
    expect(brief(measured(opened, rows, { period: "2025" }))).toBe("3500");
    expect(measured(opened, rows, { period: "2025/26" }).inputs[0]).toMatchObject({
      at: "cumulative",
      period: "2025/26",
      summed: ["2023/24", "2024/25", "2025/26"],
      value: "3500",
    });
  });
  it("names the year inside that is missing", () => {
    const rows = [row("x", 1000, year("2023/24")), row("x", 500, year("2025/26"))];
    expect(brief(measured(opened, rows, { period: "2025/26" }))).toBe("incomplete cumulative(x)@2024/25");
  });
  it("names the town and the year", () => {
    const rows = [row("x", 9, year("2023/24")), row("x", 2000, at("east"))];
    expect(brief(measured(opened, rows))).toBe("incomplete cumulative(x)@west");
    const earlier = [row("x", 9), row("x", 2000, { ...at("east"), period: "2023/24" })];
    expect(brief(measured(opened, earlier))).toBe("incomplete cumulative(x)@2023/24@west");
  });
  it("a conflict in one year of it names the year", () => {
    const rows = [
      row("x", 1, { source: "甲", period: "2023/24" }),
      row("x", 2, year("2023/24")),
      row("x", 10),
    ];
    expect(measured(opened, rows)).toMatchObject({
      conflicting: { names: ["cumulative(x)@2023/24"] },
      alternatives: [{ value: "12" }, { value: "11" }],
    });
  });
  it("is never made of running totals", () => {
    const plan = planOf("cumulative(x)", [element("x", { ...flow, accumulation: "runningTotal" })]);
    const rows = [row("x", 3.8, year("2023")), row("x", 5, year("2024"))];
    expect(brief(measured(plan, rows, { period: "2024" }))).toBe("5");
  });
  it("compares with the period before: 100 × (12 − 10) / 10", () => {
    const plan = planOf("100 * (x - previous(x)) / previous(x)", [element("x")]);
    expect(brief(measured(plan, [row("x", 12), row("x", 10, year("2023/24"))]))).toBe("20");
    expect(brief(measured(plan, [row("x", 12)]))).toBe("missing previous(x)");
  });

  const visits = planOf("x", [element("x", flow)]);
  const months = (n: number, value = 2) =>
    Array.from({ length: n }, (_, i) => row("x", value, year(`2024-${String(i + 1).padStart(2, "0")}`)));
  it.each<[string, string, readonly Observation[], string]>([
    ["as it was reported", "2024-01..03", [...months(3), row("x", 7, year("2024-01..03"))], "7"],
    ["its months, 2 + 2 + 2", "2024-01..03", months(3), "6"],
    ["all months but one", "2024-01..03", months(2), "incomplete x@2024-03"],
    ["the year to date of December", "2024", [...months(12), row("x", 25, year("2024-01..12"))], "25"],
    ["twelve months", "2024", months(12), "24"],
    ["eleven months", "2024", months(11), "incomplete x@2024-12"],
    ["nothing", "2024", [], "noData x"],
  ])("a calendar flow: %s", (_name, period, rows, expected) => {
    expect(brief(measured(visits, rows, { period }))).toBe(expected);
  });
  it("never adds up a stock", () => {
    const plan = planOf("x", [element("x", { calendar: "calendar" })]);
    // The stock of December is that of the year's last day; eleven earlier ones say nothing of it.
    expect(brief(measured(plan, months(11), { period: "2024" }))).toBe("noData x");
    expect(brief(measured(plan, [...months(11), row("x", 7, year("2024-12"))], { period: "2024" }))).toBe(
      "7",
    );
  });
  it("takes the last stock up to the end of a part of a year, and says which", () => {
    const plan = planOf("100 * x / y", [element("x", flow), element("y", { calendar: "calendar" })]);
    const rows = [
      row("x", 30, year("2024-01..10")),
      row("y", 300, year("2023")),
      row("y", 200, year("2024")),
    ];
    const result = measured(plan, rows, { period: "2024-01..10" });
    expect(brief(result)).toBe("10");
    expect(result.inputs.map(({ period }) => period)).toEqual(["2024-01..10", "2023"]);
  });
});

describe("what is reported at different grains", () => {
  const plan = planOf("visits", [element("visits", flow)], { frequency: "year", unitOfMeasure: "人次" });
  const inPeriods = (figures: Readonly<Record<string, number>>, place = "999999") =>
    Object.entries(figures).map(([period, value]) => row("visits", value, { period, place }));
  const monthly = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`2024-${String(i + 1).padStart(2, "0")}`, 1]),
  );

  it.each([
    ["January and February, and then the months", { "2024-01..02": 5, "2024-03": 3 }, "2024-01..03", "8"],
    ["quarters", { "2024-Q1": 5, "2024-Q2": 3 }, "2024-01..06", "8"],
    ["quarters for a half", { "2024-Q3": 5, "2024-Q4": 3 }, "2024-H2", "8"],
    ["a quarter and a month", { "2024-Q1": 5, "2024-04": 1 }, "2024-01..04", "6"],
    ["months for a quarter", { "2024-01": 1, "2024-02": 2, "2024-03": 3 }, "2024-Q1", "6"],
    ["four quarters", { "2024-Q1": 1, "2024-Q2": 2, "2024-Q3": 3, "2024-Q4": 4 }, "2024", "10"],
    ["a quarter too few", { "2024-Q1": 1, "2024-Q2": 2, "2024-Q3": 3 }, "2024", "incomplete"],
  ] as const)("%s", (_, figures, period, expected) => {
    expect(brief(measured(plan, inPeriods(figures), { period })).split(" ")[0]).toBe(expected);
  });

  it("one place by the year, the other by months", () => {
    const rows = [...inPeriods({ 2024: 5 }, "east"), ...inPeriods(monthly, "west")];
    expect(brief(measured(plan, rows, { period: "2024" }))).toBe("17");
    expect(brief(measured(plan, rows.slice(0, -1), { period: "2024" }))).toBe(
      "incomplete visits@2024-12@west",
    );
  });

  it("a sum since the start takes quarters too", () => {
    const since = planOf("cumulative(visits)", [element("visits", flow)], {
      frequency: "quarter",
      unitOfMeasure: "人次",
    });
    const rows = inPeriods({ 2023: 10, "2024-Q1": 1, "2024-Q2": 2 });
    expect(brief(measured(since, rows, { period: "2024-Q2" }))).toBe("13");
  });
});

it("a stock and a flow come to the same whichever stands first", () => {
  const elements = [element("visits", flow), element("residents", { calendar: "calendar" })];
  const rows = [row("visits", 5, { period: "2024-01..10" }), row("residents", 100, { period: "2023" })];
  // The residents of the end of 2023: none are counted in October.
  for (const [formula, expected] of [
    ["100 * visits / residents", "5"],
    ["100 / residents * visits", "5"],
    ["residents / visits", "20"],
  ] as const) {
    const plan = planOf(formula, elements, { frequency: "month" });
    expect(brief(measured(plan, rows, { period: "2024-01..10" }))).toBe(expected);
  }
});
