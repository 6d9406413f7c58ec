import { describe, expect, it } from "vitest";
import { brief, element, flow, measured, planOf, row } from "./support.js";

// A flow of months beside a stock, which is that of the last month or else of the year before.
const elements = [element("v", flow), element("doc", { calendar: "calendar" })];
const plan = planOf("100 * v / doc", elements);
const asked = { period: "2024-01..10" };
const visits = row("v", 30, asked);
const stock = (period: string, value: number, place = "999999") => row("doc", value, { period, place });

describe("a stock beside a flow", () => {
  it("of all towns at the end of the year before goes before that of one town in October", () => {
    const rows = [
      visits,
      stock("2024-10", 9, "east"),
      stock("2023", 100, "east"),
      stock("2023", 200, "west"),
    ];
    const result = measured(plan, rows, asked);
    // 100 × 30 / 300
    expect(brief(result)).toBe("10");
    expect(result.inputs[1]).toMatchObject({ period: "2023", value: "300" });
  });
  it("of which neither is whole is told by the later one", () => {
    const rows = [visits, stock("2024-10", 9, "east"), stock("2023", 200, "west")];
    const result = measured(plan, rows, asked);
    expect(brief(result)).toBe("incomplete doc@west");
    expect(result.inputs[1]?.period).toMatch(/^2024-/);
  });
  it("of which only the earlier one was reported, in part, is told by that one", () => {
    const result = measured(plan, [visits, stock("2023", 200, "west")], asked);
    expect(brief(result)).toBe("incomplete doc@east");
    expect(result.inputs[1]).toMatchObject({ period: "2023", places: 1 });
  });
  it("of October goes before the one of the year before: 100 × 30 / 150", () => {
    expect(brief(measured(plan, [visits, stock("2024-10", 150), stock("2023", 300)], asked))).toBe("20");
  });
});

describe("a stock and the one before it", () => {
  const rows = [row("v", 10, asked), stock("2024-10", 1000), stock("2023", 900), stock("2022", 500)];
  it.each([["2000 * v / (doc + previous(doc))"], ["2000 * v / (previous(doc) + doc)"]])(
    "follow one reading, whichever is written first: %s is 20,000 / 1,900",
    (formula) => {
      expect(brief(measured(planOf(formula, elements), rows, asked))).toBe("200/19");
    },
  );
  it("follow that of the year before where October has none: 20,000 / (900 + 500)", () => {
    const without = rows.filter(({ period }) => period !== "2024-10");
    for (const formula of ["2000 * v / (doc + previous(doc))", "2000 * v / (previous(doc) + doc)"])
      expect(brief(measured(planOf(formula, elements), without, asked))).toBe("100/7");
  });
  it("may be the one before alone: 100 × 10 / 900", () => {
    expect(brief(measured(planOf("100 * v / previous(doc)", elements), rows, asked))).toBe("10/9");
  });
});

describe("a sum since the start", () => {
  const opened = planOf("cumulative(x)", [element("x", { timing: "atStart" })]);
  it("names the last year where that one lacks", () => {
    expect(brief(measured(opened, [row("x", 1, { period: "2023/24" })]))).toBe(
      "incomplete cumulative(x)@2024/25",
    );
  });
  it("has nothing before the plan began", () => {
    const result = measured(opened, [row("x", 1, { period: "2020/21" })], { period: "2020/21" });
    expect(brief(result)).toBe("noData cumulative(x)");
    expect(result.inputs).toEqual([]);
  });
  it("has nothing there that could be 0 either: the formula replaces it, 1 + 7", () => {
    const plan = planOf("x + coalesce(cumulative(n), 7)", [
      element("x"),
      element("n", { timing: "atStart" }),
    ]);
    const early = { period: "2020/21" };
    expect(brief(measured(plan, [row("x", 1, early)], early))).toBe("8");
  });
});

describe("an input of which a town lacks", () => {
  it("shows no value, and no total of its schools", () => {
    const east = { place: "east" };
    const [count] = measured(planOf("x", [element("x")]), [row("x", 3, east)]).inputs;
    expect(count).toMatchObject({ element: "x", places: 1, status: "final" });
    expect(count).not.toHaveProperty("value");
    const bySchool = element("x", { breakdown: "school", rollUp: "union" });
    const [schools] = measured(planOf("sum(x)", [bySchool]), [row("x", 3, { ...east, key: "一小" })]).inputs;
    expect(schools).toMatchObject({ keys: 1, places: 1 });
    expect(schools).not.toHaveProperty("total");
  });
});

describe("a value of more digits than a quantity holds", () => {
  // (10^5)^9 has 46 digits.
  const plan = planOf("x ^ 9", [element("x")]);
  it("is none, and is told", () => {
    expect(measured(plan, [row("x", 100_000)])).toMatchObject({ ok: false, reason: "tooLarge" });
    expect(measured(plan, [row("x", 100_000), row("coverage", "5")])).toMatchObject({
      origin: "reported",
      notComputed: { reason: "tooLarge" },
    });
  });
  it("is no alternative where reports conflict", () => {
    const result = measured(plan, [row("x", 2, { source: "甲" }), row("x", 100_000, { source: "乙" })]);
    expect(brief(result)).toBe("conflicting x");
    expect(result).not.toHaveProperty("alternatives");
  });
});

describe("the county beside its towns", () => {
  const sum = planOf("x", [element("x")]);
  const towns = (east: number, west: number) => [
    row("x", east, { place: "east" }),
    row("x", west, { place: "west" }),
  ];
  it("that says another sum is told of, with both", () => {
    const result = measured(sum, [row("x", 10), ...towns(3, 5)]);
    expect(brief(result)).toBe("10");
    expect(result.issues.map(({ code, path, params }) => [code, path, params])).toStrictEqual([
      ["partsDiffer", [], { element: "x", place: "999999", period: "2024/25", own: "10", sum: "8" }],
    ]);
    expect(measured(sum, [row("x", 8), ...towns(3, 5)]).issues).toEqual([]);
  });
  it("is not held against what is in dispute, on either side", () => {
    const disputed = [row("x", 4, { place: "east", source: "甲" }), ...towns(3, 5)];
    expect(measured(sum, [row("x", 10), ...disputed]).issues).toEqual([]);
    const own = [row("x", 10), row("x", 11, { source: "甲" })];
    expect(measured(sum, [...own, ...towns(3, 5)]).issues).toEqual([]);
  });
  it("is told of with the issue where its figure was reported and cannot be computed", () => {
    const rows = [row("coverage", "9"), row("x", 10), ...towns(3, 5)];
    const plan = planOf("x / y", [element("x"), element("y")]);
    expect(measured(plan, rows)).toMatchObject({
      origin: "reported",
      issues: [{ code: "partsDiffer", params: { own: "10", sum: "8" } }],
    });
  });
});

describe("what was replaced", () => {
  const monthly = (count: number) =>
    Array.from({ length: count }, (_, i) =>
      row("x", i, { source: "局", reportedOn: `2025-${String(i + 1).padStart(2, "0")}-01` }),
    );
  const replacedIn = (count: number) =>
    measured(planOf("x", [element("x")]), monthly(count)).inputs[0]?.replaced;
  it("is counted, and the ten oldest are listed", () => {
    expect(replacedIn(1)).toBeUndefined();
    // Of twelve reports the last one stands, and eleven were replaced: those of January to November.
    const replaced = replacedIn(12);
    expect(replaced?.count).toBe(11);
    expect(replaced?.reports.map(({ value }) => value)).toEqual([
      "0",
      "1",
      "2",
      "3",
      "4",
      "5",
      "6",
      "7",
      "8",
      "9",
    ]);
    expect(replacedIn(11)?.reports).toHaveLength(10);
  });
  it("of a school names the school, and nobody where no source is named", () => {
    const plan = planOf("sum(x)", [element("x", { breakdown: "school", rollUp: "union" })]);
    const rows = [
      row("x", 3, { key: "一小", reportedOn: "2025-01-01" }),
      row("x", 4, { key: "一小", reportedOn: "2025-02-01" }),
    ];
    expect(measured(plan, rows).inputs[0]?.replaced).toStrictEqual({
      reports: [
        {
          value: "3",
          place: "999999",
          period: "2024/25",
          key: "一小",
          status: "final",
          knownOn: "2025-01-01",
        },
      ],
      count: 1,
    });
  });
});

describe("what a measurement does not know, it does not hold", () => {
  it("a computed value without versions, counts or reports", () => {
    const plan = planOf("x + y", [element("x"), element("y")], { unitOfMeasure: "人" });
    const on = { reportedOn: "2024-10-01" };
    const input = (of: string, value: string) => ({
      element: of,
      at: "period",
      period: "2024/25",
      value,
      status: "final",
      sources: [],
      knownOn: "2024-10-01",
    });
    expect(measured(plan, [row("x", 1, on), row("y", 2, on)])).toStrictEqual({
      ok: true,
      value: "3",
      origin: "computed",
      indicator: "coverage",
      place: "999999",
      period: "2024/25",
      formula: "x + y",
      inputs: [input("x", "1"), input("y", "2")],
      coverage: { found: 1, of: 1 },
      issues: [],
    });
  });
  it("a reported value without a version", () => {
    const result = measured(planOf(undefined, []), [row("coverage", "9", { reportedOn: "2025-01-01" })]);
    expect(result).toStrictEqual({
      ok: true,
      value: "9",
      origin: "reported",
      indicator: "coverage",
      place: "999999",
      period: "2024/25",
      inputs: [
        {
          element: "coverage",
          at: "period",
          period: "2024/25",
          value: "9",
          status: "final",
          sources: [],
          knownOn: "2025-01-01",
        },
      ],
      coverage: { found: 1, of: 1 },
      issues: [],
    });
  });
  it("nothing at all", () => {
    const plan = planOf(undefined, []);
    expect(measured(plan, [])).toStrictEqual({
      ok: false,
      reason: "noData",
      missing: { names: ["coverage"], count: 1 },
      indicator: "coverage",
      place: "999999",
      period: "2024/25",
      inputs: [],
      coverage: { found: 0, of: 1 },
      issues: [],
    });
  });
  it("the reported value of a plan year is that of the school year that it stands for", () => {
    const plan = planOf("x", [element("x")]);
    expect(measured(plan, [row("coverage", "9")], { period: "2024" })).toMatchObject({
      value: "9",
      origin: "reported",
      period: "2024",
      inputs: [{ period: "2024/25" }],
    });
  });
  it("a formula that cannot be read is told beside the reported value", () => {
    const result = measured(planOf("100 * x /", [element("x")]), [row("coverage", "9")]);
    expect(result).toMatchObject({ origin: "reported", value: "9", issues: [{ code: "formulaSyntax" }] });
  });
});
