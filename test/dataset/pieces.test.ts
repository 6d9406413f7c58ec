import { describe, expect, it } from "vitest";
import { coverRun, piecesOf } from "../../src/dataset/index.js";
import type { Observation } from "../../src/model/index.js";
import { brief, element, flow, measured, planOf, row } from "../measure/support.js";

const visits = { timing: "overPeriod", calendar: "calendar" } as const;
const plan = planOf("x", [element("x", flow)]);
const inPeriods = (figures: Readonly<Record<string, number>>): readonly Observation[] =>
  Object.entries(figures).map(([period, value]) => row("x", value, { period: `2024-${period}` }));

describe("the pieces of a flow", () => {
  const labels = (period: string) => piecesOf(visits, period)?.pieces.map((piece) => piece.period);
  it("are what can be reported inside it", () => {
    expect(labels("2024-Q1")).toEqual(["2024-01..02", "2024-01", "2024-02", "2024-03"]);
    expect(labels("2024-Q2")).toEqual(["2024-04", "2024-05", "2024-06"]);
    expect(labels("2024-H2")).toEqual([
      ...["2024-Q3", "2024-07", "2024-08", "2024-09"],
      ...["2024-Q4", "2024-10", "2024-11", "2024-12"],
    ]);
    // 12 months, 4 quarters, 2 halves, and the years to date of 2, 4, 5 and 7 to 11 months.
    expect(labels("2024")).toHaveLength(12 + 4 + 2 + 8);
  });
  it("are none where nothing adds up", () => {
    expect(piecesOf({ ...visits, timing: "snapshot" }, "2024")).toBeUndefined();
    expect(piecesOf({ ...visits, calendar: "school" }, "2024/25")).toBeUndefined();
    expect(piecesOf({ ...visits, overTime: "none" }, "2024")).toBeUndefined();
    expect(labels("2024-06")).toBeUndefined();
    expect(labels("2024-01..01")).toBeUndefined();
  });
  it("cover as much as they can, by as few as they can", () => {
    const run = piecesOf(visits, "2024");
    const cover = (...there: string[]) => {
      const found = run && coverRun(run, ({ period }) => there.includes(period.slice(5)));
      return [
        found?.pieces.map(({ period }) => period.slice(5)),
        found?.open.map((period) => period.slice(5)),
      ];
    };
    const quarters = ["Q1", "Q2", "Q3", "Q4"];
    expect(cover(...quarters, "H1", "H2")).toEqual([["H1", "H2"], []]);
    expect(cover("01..10", "Q4", "01..09")).toEqual([["01..09", "Q4"], []]);
    expect(cover("01..10", "Q4")).toEqual([["01..10"], ["11", "12"]]);
    expect(cover()[1]).toHaveLength(12);
  });
});

describe("a flow that was reported in pieces", () => {
  it.each<[string, string, Readonly<Record<string, number>>, string]>([
    ["January–February and March make the quarter: 20 + 10", "Q1", { "01..02": 20, "03": 10 }, "30"],
    ["two halves make the year", "", { H1: 5, H2: 7 }, "12"],
    ["a half and two quarters", "", { H1: 5, Q3: 2, Q4: 3 }, "10"],
    ["nine months and a quarter", "", { "01..09": 9, Q4: 3 }, "12"],
    ["a half and a quarter make nine months", "01..09", { H1: 6, Q3: 3 }, "9"],
    ["quarters and months", "01..09", { Q1: 3, Q2: 3, "07": 1, "08": 1, "09": 1 }, "9"],
    ["January–February, March and a quarter", "H1", { "01..02": 2, "03": 1, Q2: 3 }, "6"],
    ["the whole year from four kinds", "", { "01..02": 2, "03": 1, Q2: 3, Q3: 3, Q4: 3 }, "12"],
    ["only what is open is named", "", { H1: 5, Q3: 2 }, "incomplete x@2024-10 x@2024-11 x@2024-12"],
    [
      "what an earlier year to date covers is not named",
      "",
      { "01..09": 9, "11": 1 },
      "incomplete x@2024-10 x@2024-12",
    ],
    [
      "an earlier year to date alone leaves the later months open",
      "",
      { "01..09": 9 },
      "incomplete x@2024-10 x@2024-11 x@2024-12",
    ],
    ["and so does a quarter alone", "H1", { Q1: 3 }, "incomplete x@2024-04 x@2024-05 x@2024-06"],
  ])("%s", (_name, part, figures, expected) => {
    const period = part === "" ? "2024" : `2024-${part}`;
    expect(brief(measured(plan, inPeriods(figures), { period }))).toBe(expected);
  });

  it("as a year to date says nothing of a later one: that was not reported yet", () => {
    const toDate = planOf("x", [element("x", { ...flow, accumulation: "yearToDate" })]);
    const rows = inPeriods({ "01..09": 9 });
    expect(brief(measured(toDate, rows, { period: "2024-01..10" }))).toBe("noData x");
    expect(brief(measured(toDate, rows, { period: "2024" }))).toBe("noData x");
    expect(brief(measured(plan, rows, { period: "2024-01..10" }))).toBe("incomplete x@2024-10");
  });

  it("by the place itself, is lacking in that place alone", () => {
    const { coverage } = measured(plan, inPeriods({ Q1: 1, Q2: 1, Q3: 1 }), { period: "2024" });
    expect(coverage).toEqual({ found: 0, of: 1 });
  });

  it("by each place in its own way", () => {
    const at = (place: string, figures: Readonly<Record<string, number>>) =>
      inPeriods(figures).map((one) => ({ ...one, place }));
    const rows = [...at("east", { H1: 5, H2: 7 }), ...at("west", { "01..09": 9, Q4: 3 })];
    expect(brief(measured(plan, rows, { period: "2024" }))).toBe("24");
    const open = [...at("east", { H1: 5, H2: 7 }), ...at("west", { "01..09": 9 })];
    expect(brief(measured(plan, open, { period: "2024" }))).toBe(
      "incomplete x@2024-10@west x@2024-11@west x@2024-12@west",
    );
  });

  it("counts by its pieces where these are all firmer than the whole", () => {
    const half = row("x", 12, { period: "2024-H1", status: "estimated" });
    const months = inPeriods({ "01": 3, "02": 3, "03": 3, "04": 3, "05": 3, "06": 3 });
    const at = { period: "2024-H1" };
    expect(brief(measured(plan, [half, ...months], at))).toBe("18");
    expect(brief(measured(plan, [{ ...half, status: "final" }, ...months], at))).toBe("12");
    expect(brief(measured(plan, [half, ...months.slice(1)], at))).toBe("12");
    const loose = months.map((one, i) => (i === 0 ? ({ ...one, status: "estimated" } as const) : one));
    expect(brief(measured(plan, [half, ...loose], at))).toBe("12");
  });
});

describe("schools that report by different periods", () => {
  const bySchool = { ...flow, breakdown: "school", rollUp: "union" } as const;
  const school = (of: string, key: string, period: string, value: number, place = "999999") =>
    row(of, value, { key, period, place });
  const months = ["07", "08", "09", "10", "11", "12"].map((month) => `2024-${month}`);

  it("all count: 100 × (100 + 7) / (200 + 350) = 214/11", () => {
    const ratio = planOf("100 * sum(a) / sum(b)", [element("a", bySchool), element("b", bySchool)]);
    const rows = [
      school("a", "甲", "2024", 100),
      school("b", "甲", "2024", 200),
      ...["2024-H1", ...months].flatMap((period) => [
        school("a", "乙", period, 1),
        school("b", "乙", period, 50),
      ]),
    ];
    expect(brief(measured(ratio, rows, { period: "2024" }))).toBe("214/11");
    expect(brief(measured(ratio, rows.slice(0, -1), { period: "2024" }))).toBe("incomplete b[乙]@2024-12");
  });

  it("and so does a year to date beside its parts: 100 + 80 + 10", () => {
    const sum = planOf("sum(x)", [element("x", bySchool)]);
    const rows = [
      school("x", "甲", "2024-01..10", 100),
      school("x", "乙", "2024-01..09", 80),
      school("x", "乙", "2024-10", 10),
    ];
    expect(brief(measured(sum, rows, { period: "2024-01..10" }))).toBe("190");
    const inTowns = rows.map((one) => ({ ...one, place: one.key === "甲" ? "east" : "west" }));
    expect(brief(measured(sum, inTowns, { period: "2024-01..10" }))).toBe("190");
  });
});

describe("the figure before", () => {
  const rate = planOf("100 * (x - previous(x)) / previous(x)", [
    element("x", { ...flow, accumulation: "yearToDate" }),
  ]);
  const at = (period: string, value: number) => row("x", value, { period });

  it("of a year to date is that of the same months a year before: 100 × (110 − 100) / 100", () => {
    const rows = [at("2024-01..09", 110), at("2023-01..09", 100), at("2024-01..08", 105)];
    expect(brief(measured(rate, rows, { period: "2024-01..09" }))).toBe("10");
  });

  it("is the same whatever the label of a quarter or a year is", () => {
    const rows = [at("2024-01..03", 11), at("2023-Q1", 10), at("2024", 44), at("2023-01..12", 40)];
    for (const period of ["2024-Q1", "2024-01..03", "2024", "2024-01..12"])
      expect(brief(measured(rate, rows, { period }))).toBe("10");
  });

  it("of a stock beside it is the end of the year before: 2,000 × 10 / (1,000 + 900) = 200/19", () => {
    const plan = planOf("2000 * v / (doc + previous(doc))", [
      element("v", flow),
      element("doc", { calendar: "calendar" }),
    ]);
    const of = (id: string, period: string, value: number) => row(id, value, { period });
    const rows = [of("v", "2024-01..10", 10), of("doc", "2024-10", 1000), of("doc", "2022", 500)];
    const asked = { period: "2024-01..10" };
    expect(brief(measured(plan, [...rows, of("doc", "2023", 900)], asked))).toBe("200/19");
    // Without it nothing else is taken in its place.
    expect(brief(measured(plan, rows, asked))).toBe("missing previous(doc)");
  });
});
