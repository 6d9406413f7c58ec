import { describe, expect, it } from "vitest";
import { type Dataset, indexObservations } from "../../src/dataset/index.js";
import { collectOwn } from "../../src/measure/collect-own.js";
import { readingOf } from "../../src/measure/compiled-plan.js";
import { rollUp } from "../../src/measure/roll-up.js";
import { noVersion } from "../../src/measure/versions.js";
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
const query = { place: "999999", asOf: "2025-12-31" };
const counted = { timing: "snapshot", calendar: "school", id: "children.all", versionAt: noVersion } as const;
const rolledUp = (data: Dataset, change: Partial<typeof query> = {}, by: "sum" | "none" = "sum") => {
  const asked = { reading: readingOf(plan), data, ...query, ...change };
  return rollUp(asked, { rollUp: by }, "2024/25", (at) => collectOwn(at, counted, "2024/25"));
};
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
  by: "sum" | "none" = "sum",
) => {
  const { addends, lacking } = rolledUp(indexObservations(plan, rows).data, change, by);
  return { places: addends.map(({ place }) => place), missing: lacking };
};

describe("a roll-up", () => {
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
    expect(rolledUp(data).addends.map(({ place }) => place)).toEqual(["p49999"]);
  });

  it("walks 300,000 places side by side", () => {
    const many = Array.from({ length: 300_000 }, (_, i) => ({ id: `p${i}`, name: { zh: "甲" } }));
    const { data } = indexObservations(smallPlan({ places: many }), []);
    expect(rolledUp(data).lacking).toHaveLength(300_000);
  });

  it("comes to an end where places contain one another", () => {
    const ring: Place[] = [
      { id: "a", name: { zh: "甲" }, within: "b" },
      { id: "b", name: { zh: "乙" }, within: "a" },
    ];
    const { data } = indexObservations(smallPlan({ places: ring }), []);
    expect(rolledUp(data, { place: "a" }).addends).toEqual([]);
  });
});
