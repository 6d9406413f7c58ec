import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/dataset/figure.js";
import { indexObservations } from "../../src/dataset/index-observations.js";
import { gather } from "../../src/dataset/roll-up.js";
import type { Observation, Place } from "../../src/model/index.js";
import { smallPlan } from "../support/small-plan.js";

// 示例市 = 东镇 (= 东一村 + 东二村) + 西镇
const places: readonly Place[] = [
  { id: "east", name: { zh: "东镇" } },
  { id: "west", name: { zh: "西镇" } },
  { id: "east_1", name: { zh: "东一村" }, within: "east" },
  { id: "east_2", name: { zh: "东二村" }, within: "east" },
];
const plan = smallPlan({ places });
const query = { of: "children.all", place: "999999", period: "2024/25", asOf: "2025-12-31" };
const count = (place: string, value: string, change: Partial<Observation> = {}): Observation => ({
  of: "children.all",
  place,
  period: "2024/25",
  value,
  ...change,
});
const gathered = (
  rows: readonly Observation[],
  change: Partial<typeof query> = {},
  rollUp: "sum" | "none" = "sum",
) => {
  const { figures, missing } = gather(indexObservations(plan, rows).data, { ...query, ...change }, rollUp);
  return { places: figures.map(({ place }) => place), missing };
};

describe("gather", () => {
  it.each<[string, readonly Observation[], object]>([
    [
      "the place's own report",
      [count("999999", "100"), count("east", "1")],
      { places: ["999999"], missing: [] },
    ],
    [
      "the places inside it",
      [count("east", "60"), count("west", "40")],
      { places: ["east", "west"], missing: [] },
    ],
    [
      "the places inside a place inside it",
      [count("east_1", "25"), count("east_2", "35"), count("west", "40")],
      { places: ["east_1", "east_2", "west"], missing: [] },
    ],
    [
      "a town before its villages",
      [count("east", "60"), count("east_1", "25"), count("west", "40")],
      { places: ["east", "west"], missing: [] },
    ],
    [
      "what is there, and names what is not",
      [count("east_2", "35")],
      { places: ["east_2"], missing: ["east_1", "west"] },
    ],
    ["nothing", [], { places: [], missing: ["east_1", "east_2", "west"] }],
  ])("takes %s", (_name, rows, expected) => {
    expect(gathered(rows)).toEqual(expected);
  });

  it("looks at the place alone where nothing rolls up", () => {
    expect(gathered([count("east", "60"), count("west", "40")], {}, "none")).toEqual({
      places: [],
      missing: ["999999"],
    });
  });

  it("sees no report before it is known; without a day it is known on the day of the stock", () => {
    const rows = [
      count("999999", "100", { reportedOn: "2025-08-31" }),
      count("east", "60"),
      count("west", "40", { reportedOn: "2024-10-13" }),
    ];
    expect(gathered(rows, { asOf: "2025-08-31" }).places).toEqual(["999999"]);
    expect(gathered(rows, { asOf: "2025-08-30" }).places).toEqual(["east", "west"]);
    expect(gathered(rows, { asOf: "2024-09-01" })).toEqual({ places: ["east"], missing: ["west"] });
    expect(gathered(rows, { asOf: "2024-08-31" }).places).toEqual([]);
  });

  it("walks 50,000 nested places without a stack", () => {
    const chain: Place[] = Array.from({ length: 50_000 }, (_, i) => ({
      id: `p${i}`,
      name: { zh: "甲" },
      within: i === 0 ? undefined : `p${i - 1}`,
    }));
    const { data } = indexObservations(smallPlan({ places: chain }), [count("p49999", "1")]);
    expect(gather(data, query, "sum").figures.map(({ place }) => place)).toEqual(["p49999"]);
  });

  it("comes to an end where places contain one another", () => {
    const ring: Place[] = [
      { id: "a", name: { zh: "甲" }, within: "b" },
      { id: "b", name: { zh: "乙" }, within: "a" },
    ];
    const { data } = indexObservations(smallPlan({ places: ring }), []);
    expect(gather(data, { ...query, place: "a" }, "sum").figures).toEqual([]);
  });
});

describe("figureOf", () => {
  const school = (key: string, value: string): Observation => ({
    of: "pupils.by_school",
    place: "999999",
    period: "2024/25",
    value,
    key,
  });
  it("brings the keys of a breakdown in their order, whatever the order of the rows", () => {
    const { data } = indexObservations(plan, [school("甲", "1"), school("乙", "2")]);
    const figure = figureOf(data, { ...query, of: "pupils.by_school" });
    expect(figure?.kind === "breakdown" && [...figure.byKey.keys()]).toEqual(["乙", "甲"]);
  });
});

describe("indexObservations", () => {
  it("leaves out what the plan does not know and what cannot be read, and says so", () => {
    const rows = [
      count("999999", "1"),
      count("nowhere", "1"),
      { ...count("999999", "1"), of: "nothing" },
      count("999999", "x"),
      count("999999", "1", { period: "2024-13" }),
      count("999999", "1", { reportedOn: "2024-2-3" }),
      count("999999", "1", { value: true }),
    ];
    const { issues } = indexObservations(plan, rows);
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ["unknownReference", 1, "place"],
      ["unknownReference", 2, "of"],
      ["badNumber", 3, "value"],
      ["badPeriod", 4, "period"],
      ["badDate", 5, "reportedOn"],
      ["wrongType", 6, "value"],
    ]);
  });

  it("tells how far it is, and how long it will be where that is known", () => {
    const rows = new Array(25_000).fill(count("999999", "1"));
    const told: unknown[] = [];
    const onProgress = (done: number, total: number | undefined) => told.push([done, total]);
    indexObservations(plan, rows, { onProgress });
    indexObservations(plan, rows.values(), { onProgress });
    expect(told).toEqual([
      [10_000, 25_000],
      [20_000, 25_000],
      [25_000, 25_000],
      [10_000, undefined],
      [20_000, undefined],
      [25_000, undefined],
    ]);
  });
});
