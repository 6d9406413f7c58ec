import { describe, expect, it } from "vitest";
import { brief, element, flow, measured, planOf, row } from "./support.js";

/*
 * Towns and county that report by different periods. East = 东镇, west = 西镇; west_1 is a village in the west. Every sum is
 * written beside its case.
 */

const in2024 = { period: "2024" };
const months = (value: number, place: string, more: object = {}, last = 12) =>
  Array.from({ length: last }, (_, i) =>
    row("x", value, { place, period: `2024-${String(i + 1).padStart(2, "0")}`, ...more }),
  );
const quarters = (value: number, place: string) =>
  [1, 2, 3, 4].map((quarter) => row("x", value, { place, period: `2024-Q${quarter}` }));
const year = (value: number, place: string, more: object = {}) =>
  row("x", value, { place, ...in2024, ...more });
const county = "999999";

describe("schools of the county beside those of its towns", () => {
  const plan = planOf("sum(x)", [element("x", { ...flow, breakdown: "school", rollUp: "union" })]);
  const a = { key: "a" };

  it("count also where a town reports by months: 12 + 12 × 1", () => {
    const rows = [year(12, county, a), ...months(1, "west", { key: "b" })];
    expect(brief(measured(plan, rows, in2024))).toBe("incomplete x@east");
    expect(brief(measured(plan, [...rows, ...months(1, "east", { key: "e" })], in2024))).toBe("36");
  });

  it("are one school under one name, whatever the periods: 12 + 7", () => {
    const rows = [year(12, county, a), ...months(1, "east", a), year(7, "west", { key: "b" })];
    const result = measured(plan, rows, in2024);
    expect(brief(result)).toBe("19");
    expect(result.inputs[0]).toMatchObject({ keys: 2 });
    expect(result.issues).toEqual([]);
  });

  it("are held against each other where the town tells another number", () => {
    const rows = [year(13, county, a), ...months(1, "east", a), year(7, "west", { key: "b" })];
    const result = measured(plan, rows, in2024);
    expect(brief(result)).toBe("20");
    expect(result.issues).toMatchObject([
      { code: "partsDiffer", params: { key: "a", own: "13", sum: "12", place: county, period: "2024" } },
    ]);
  });

  it("take the firmer report: 12 final months of the town, and not the county's estimate of 20", () => {
    const rows = [
      year(20, county, { ...a, status: "estimated" }),
      ...months(1, "east", a),
      year(7, "west", { key: "b" }),
    ];
    const result = measured(plan, rows, in2024);
    expect(brief(result)).toBe("19");
    expect(result.issues).toEqual([]);
  });

  it("take the report that is whole: the county's year, where the town lacks December", () => {
    const rows = [year(12, county, a), ...months(1, "east", a, 11), year(7, "west", { key: "b" })];
    expect(brief(measured(plan, rows, in2024))).toBe("19");
  });

  it("take the town's year where the county lacks December", () => {
    const rows = [...months(1, county, a, 11), year(12, "east", a), year(7, "west", { key: "b" })];
    expect(brief(measured(plan, rows, in2024))).toBe("19");
  });

  it("name the month where both lack it", () => {
    const rows = [...months(1, county, a, 11), ...months(1, "east", a, 11), year(7, "west", { key: "b" })];
    expect(brief(measured(plan, rows, in2024))).toContain("2024-12");
  });

  it("are two schools where both towns have one of that name: 12 + 12 + 5", () => {
    const rows = [year(12, county, a), ...months(1, "east", a), year(5, "west", a)];
    expect(brief(measured(plan, rows, in2024))).toBe("29");
  });
});

describe("the county's own figure beside those of its towns", () => {
  const plan = planOf("x", [element("x", flow)]);

  it.each([
    ["months", months(1, county)],
    ["quarters", quarters(3, county)],
    ["the year", [year(12, county)]],
  ])("counts and is held against them, by %s: 12 and not 3 + 3", (_, own) => {
    const result = measured(plan, [...own, year(3, "east"), year(3, "west")], in2024);
    expect(brief(result)).toBe("12");
    expect(result.issues).toMatchObject([{ code: "partsDiffer", params: { own: "12", sum: "6" } }]);
  });

  it("is held against the quarters of the towns: 12 and not 8 × 0.75", () => {
    const result = measured(
      plan,
      [year(12, county), ...quarters(0.75, "east"), ...quarters(0.75, "west")],
      in2024,
    );
    expect(brief(result)).toBe("12");
    expect(result.issues).toMatchObject([{ code: "partsDiffer", params: { own: "12", sum: "6" } }]);
  });

  it("counts for a year to date as well: 10 months of 1", () => {
    const toDate = (place: string) => row("x", 3, { place, period: "2024-01..10" });
    const result = measured(plan, [...months(1, county, {}, 10), toDate("east"), toDate("west")], {
      period: "2024-01..10",
    });
    expect(brief(result)).toBe("10");
    expect(result.issues).toMatchObject([{ code: "partsDiffer", params: { own: "10", sum: "6" } }]);
  });

  it("is put together with the towns where each has a part: three quarters of 3, and the last of 1 + 1", () => {
    const last = (place: string) => row("x", 1, { place, period: "2024-Q4" });
    const rows = [...quarters(3, county).slice(0, 3), last("east"), last("west")];
    expect(brief(measured(plan, rows, in2024))).toBe("11");
  });
});

describe("three levels", () => {
  const places = [
    { id: "east", name: { zh: "东镇" } },
    { id: "west", name: { zh: "西镇" } },
    { id: "west_1", name: { zh: "西一村" }, within: "west" },
  ];
  const plan = { ...planOf("x", [element("x", flow)]), places };

  it("a town's own months count though its village reports nothing: 100 + 12", () => {
    for (const own of [months(1, "west"), quarters(3, "west")])
      expect(brief(measured(plan, [year(100, "east"), ...own], in2024))).toBe("112");
  });

  it("the month that a town lacks is named with it", () => {
    expect(brief(measured(plan, [year(100, "east"), ...months(1, "west", {}, 11)], in2024))).toBe(
      "incomplete x@2024-12@west",
    );
  });
});

describe("one place that tells a period in one and in parts", () => {
  const plan = planOf("x", [element("x", flow)]);
  const pieces = (result: ReturnType<typeof measured>) =>
    result.issues.map(({ code, params }) => [code, params]);

  it("counts by the whole and says that the months come to something else", () => {
    const result = measured(plan, [...months(1, county), year(80, county)], in2024);
    expect(brief(result)).toBe("80");
    expect(pieces(result)).toEqual([
      ["piecesDiffer", { element: "x", place: county, period: "2024", own: "80", sum: "12" }],
    ]);
  });

  it("is not put together from a half and months where all months are there", () => {
    const half = row("x", 100, { place: county, period: "2024-H1" });
    const result = measured(plan, [...months(1, county), half], in2024);
    expect(brief(result)).toBe("12");
    expect(pieces(result)).toEqual([
      ["piecesDiffer", { element: "x", place: county, period: "2024-H1", own: "100", sum: "6" }],
    ]);
  });

  it("says so of a year to date: 7 beside 1 + 1 + 1", () => {
    const rows = [...months(1, county, {}, 3), row("x", 7, { place: county, period: "2024-01..03" })];
    const result = measured(plan, rows, { period: "2024-01..03" });
    expect(brief(result)).toBe("7");
    expect(pieces(result)).toMatchObject([["piecesDiffer", { own: "7", sum: "3" }]]);
  });

  it("says nothing where one of the two is not final, nor where they agree", () => {
    const estimate = year(80, county, { status: "estimated" });
    const result = measured(plan, [...months(1, county), estimate], in2024);
    expect(brief(result)).toBe("12");
    expect(result.issues).toEqual([]);
    expect(measured(plan, [...months(1, county), year(12, county)], in2024).issues).toEqual([]);
  });
});
