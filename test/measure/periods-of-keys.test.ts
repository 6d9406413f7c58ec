import { describe, expect, it } from "vitest";
import type { DataElement, Observation } from "../../src/model/index.js";
import { brief, element, flow, measured, planOf, row } from "./support.js";

const bySchool = { ...flow, breakdown: "school", rollUp: "union" } as const;
const byAge = { ...flow, breakdown: "age" } as const;
const sumOf = (change: Partial<DataElement>) => planOf("sum(x)", [element("x", change)]);
/** What a school or an age class reported for parts of 2024, one each; the empty part is the year. */
const one = (place: string, key: string, ...parts: string[]): Observation[] =>
  parts.map((part) => row("x", 1, { place, key, period: part === "" ? "2024" : `2024-${part}` }));
const in2024 = { period: "2024" };
const toNovember = ["H1", "Q3", "10", "11"];

describe("schools of towns that report by different periods", () => {
  const plan = sumOf(bySchool);
  const east = [...one("east", "甲", ""), ...one("east", "丁", "")];

  it("all count: the year of 甲 and 丁, four parts and December of 乙, the year of 丙 in the west", () => {
    const rows = [...east, ...one("east", "乙", ...toNovember, "12"), ...one("west", "丙", "")];
    const result = measured(plan, rows, in2024);
    // 1 + 1 + 5 + 1
    expect(brief(result)).toBe("8");
    expect(result.coverage).toEqual({ found: 2, of: 2 });
    expect(result.inputs[0]).toMatchObject({ keys: 4, total: "8", places: 2 });
  });
  it("the school that lacks a month is named with its town, which alone is not covered", () => {
    const rows = [...east, ...one("east", "乙", ...toNovember), ...one("west", "丙", "")];
    const result = measured(plan, rows, in2024);
    expect(brief(result)).toBe("incomplete x[east/乙]@2024-12");
    expect(result.coverage).toEqual({ found: 1, of: 2 });
  });
  it("a town that reported nothing is named beside it", () => {
    const result = measured(plan, [...east, ...one("east", "乙", ...toNovember)], in2024);
    expect(brief(result)).toBe("incomplete x[east/乙]@2024-12 x@west");
    expect(result.coverage).toEqual({ found: 0, of: 2 });
  });
  it("in the county's own report are named without a town, in order of their names", () => {
    const rows = [...one("999999", "b", ...toNovember), ...one("999999", "a", "H1", "Q3", "11", "12")];
    const result = measured(plan, rows, in2024);
    expect(brief(result)).toBe("incomplete x[a]@2024-10 x[b]@2024-12");
    expect(result.coverage).toEqual({ found: 0, of: 1 });
  });
  it("a month that no school of a town reported is named once, with the town", () => {
    const rows = [...one("east", "甲", "H1", "Q3"), ...one("west", "丙", "H1", "Q3", "10", "11")];
    expect(brief(measured(plan, rows, in2024))).toBe(
      "incomplete x@2024-10@east x@2024-11@east x@2024-12@east x@2024-12@west",
    );
  });
  it("count by the definition that is wanted where two figures of a half were made: 100 + 45 + 50", () => {
    const definitions = [
      { version: "A", from: "2020-01-01", words: "在籍" },
      { version: "B", from: "2024-07-01", words: "在校" },
    ];
    const at = (key: string, period: string, value: number, definition?: string) =>
      row("x", value, { key, period, definition, reportedOn: "2025-01-10" });
    const rows = [
      at("甲", "2024", 100),
      at("乙", "2024-H1", 40, "A"),
      at("乙", "2024-H1", 45, "B"),
      at("乙", "2024-H2", 50),
    ];
    expect(brief(measured(sumOf({ ...bySchool, definitions }), rows, in2024))).toBe("195");
  });
});

describe("ages of towns that report by different periods", () => {
  const plan = sumOf(byAge);
  it("are named with the town that lacks", () => {
    const rows = [
      ...one("east", "6", ""),
      ...one("east", "7", ...toNovember),
      ...one("west", "6", ""),
      ...one("west", "7", ""),
    ];
    expect(brief(measured(plan, rows, in2024))).toBe("incomplete x[7]@2024-12@east");
    // Ages 6: 1 + 1; ages 7: 5 + 1.
    expect(brief(measured(plan, [...rows, ...one("east", "7", "12")], in2024))).toBe("8");
  });
  it("are told in order, each with the town that lacks it", () => {
    const rows = [
      ...["6", "8"].flatMap((key) => one("east", key, "")),
      ...["5", "6"].flatMap((key) => one("west", key, "")),
    ];
    expect(brief(measured(plan, rows, in2024))).toBe("incomplete x[5]@east x[8]@west");
  });
});

describe("a flow put together from parts of the year", () => {
  const plan = planOf("x", [element("x", flow)]);
  const of = (place: string, figures: Readonly<Record<string, number>>) =>
    Object.entries(figures).map(([part, value]) => row("x", value, { place, period: `2024-${part}` }));
  it("takes the parts that all towns reported before longer ones that some did", () => {
    const quarters = { Q1: 1, Q2: 2, Q3: 3, Q4: 4 };
    // East's half is from another hand and says 9; the quarters of both towns say 10 + 10.
    const rows = [...of("east", { H1: 9, ...quarters }), ...of("west", quarters)];
    const result = measured(plan, rows, in2024);
    expect(brief(result)).toBe("20");
    expect(result.inputs[0]).toMatchObject({
      summed: ["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"],
      places: 2,
    });
  });
  it("names the town and the months that lack where no town is whole", () => {
    const rows = [...of("east", { H1: 5, Q3: 3 }), ...of("west", { H1: 5 })];
    const result = measured(plan, rows, in2024);
    expect(brief(result)).toBe("incomplete x@2024-Q3@west x@2024-10 x@2024-11 x@2024-12");
    expect(result.coverage).toEqual({ found: 0, of: 2 });
  });
  it("shows the figures of the towns that are whole, without those of the others", () => {
    const rows = [row("x", 7, { place: "east", ...in2024 }), ...of("west", { H1: 5, Q3: 3 })];
    const { inputs } = measured(plan, rows, in2024);
    expect(inputs).toMatchObject([{ places: 1 }]);
    expect(inputs[0]).not.toHaveProperty("summed");
  });
  it("the last quarter alone leaves nine months open", () => {
    expect(measured(plan, of("999999", { Q4: 3 }), in2024)).toMatchObject({
      reason: "incomplete",
      missing: { count: 9, names: Array.from({ length: 9 }, (_, i) => `x@2024-0${i + 1}`) },
    });
  });
  it("January alone is a month, and no year to date", () => {
    expect(brief(measured(plan, of("999999", { "01": 3 }), { period: "2024-Q1" }))).toBe(
      "incomplete x@2024-02 x@2024-03",
    );
  });
});
